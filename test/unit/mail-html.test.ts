import { describe, expect, test } from 'vitest';
import { mailHtmlOf } from '../../shared/messages/mail-html.ts';
import { attached, entity, html, multipart, png, text } from '../fixtures/mail.ts';
import { toMsg } from '../fixtures/outlook.ts';

const bodyOf = (mail: string) => mailHtmlOf(Buffer.from(mail, 'latin1'))?.html ?? null;

test('the HTML of a mail is its body’s, decoded, and not that of attached files', () => {
  const mail = multipart('mixed', [
    multipart('alternative', [
      text('bonjour'),
      entity(
        ['Content-Type: text/html; charset=iso-8859-1', 'Content-Transfer-Encoding: quoted-printable'],
        '<p>r=E9gl=\r\n=E9</p>',
      ),
    ]),
    attached('page.html', 'text/html', Buffer.from('<p>another</p>')),
  ]);
  expect(bodyOf(mail)).toBe('<p>réglé</p>');
});

test('there is none in a plain mail, in no mail at all, and when it is beyond reason', () => {
  expect(bodyOf(text('bonjour'))).toBeNull();
  expect(bodyOf('')).toBeNull();
  expect(bodyOf(html('x'.repeat(1_000_001)))).toBeNull();
});

describe('the pictures of a mail', () => {
  const inline = (contentId: string, type: string, body: Uint8Array) =>
    attached(null, type, body, ['Content-Disposition: inline', `Content-ID: <${contentId}>`]);
  const related = (source: string, ...parts: string[]) =>
    mailHtmlOf(Buffer.from(multipart('related', [html(source), ...parts])));

  test('are those that it holds and its HTML shows, by what they are and not by what they are called', () => {
    const logo = png(100, 50, 900);
    const found = related(
      '<img src="cid:logo@x"><img src="cid:a%20b"><img src="cid:drawing"><img src="cid:missing">',
      inline('logo@x', 'application/octet-stream', logo),
      inline('a b', 'image/jpeg', png(10, 10, 50)),
      inline(
        'drawing',
        'image/png',
        Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${' '.repeat(40)}</svg>`),
      ),
      inline('unseen', 'image/png', png(10, 10, 60)),
    );
    expect(found?.pictures.map(({ contentId, contentType }) => [contentId, contentType])).toEqual([
      ['logo@x', 'image/png'],
      ['a b', 'image/png'],
    ]);
    expect(Buffer.from(found?.pictures[0]?.body ?? [])).toEqual(logo);
    expect(found?.picturesLeftOut).toBe(0);
  });

  test('are left out beyond what one answer holds, and counted', () => {
    const found = related(
      '<img src="cid:1"><img src="cid:2"><img src="cid:3">',
      inline('1', 'image/png', png(800, 600, 1_200_000)),
      inline('2', 'image/png', png(800, 600, 1_200_000)),
      inline('3', 'image/png', png(10, 10, 100)),
    );
    expect(found?.pictures.map(({ contentId }) => contentId)).toEqual(['1', '3']);
    expect(found?.picturesLeftOut).toBe(1);
  });

  test('that would fill the memory of a browser are none', () => {
    expect(
      related('<img src="cid:1">', inline('1', 'image/png', png(60_000, 60_000, 900)))?.pictures,
    ).toEqual([]);
  });

  test('of an Outlook message are found as well', () => {
    const msg = toMsg({
      subject: 'x',
      html: '<p>Bonjour <img src="cid:logo"></p>',
      attachments: [{ fileName: 'image001.png', contentId: 'logo', content: png(100, 50, 900) }],
    });
    expect(mailHtmlOf(msg)).toMatchObject({ pictures: [{ contentId: 'logo', contentType: 'image/png' }] });
  });
});

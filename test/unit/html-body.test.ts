import { expect, test } from 'vitest';
import { htmlBodyOf } from '../../shared/messages/html-body.ts';
import { attached, entity, html, multipart, text } from '../fixtures/mail.ts';

const bodyOf = (mail: string) => htmlBodyOf(Buffer.from(mail, 'latin1'));

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

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseParameters } from '../../shared/messages/header-fields.ts';
import { readHeaders } from '../../shared/messages/headers.ts';
import { parseMailDate } from '../../shared/messages/mail-date.ts';
import { MessageHeaders } from '../../shared/messages/message.ts';

const read = (...lines: string[]) => readHeaders(Buffer.from(`${lines.join('\r\n')}\r\n\r\nbody`));

describe('headers', () => {
  test('no direction of writing makes a subject or a name read as another', () => {
    const headers = read(
      'From: fdp\u202Eétiforp <a@example.fr>',
      'Subject: facture\u202Efdp.exe \u2067\u2069vraie',
    );
    expect(headers.subject).toBe('facturefdp.exe vraie');
    expect(headers.from?.name).toBe('fdpétiforp');
  });

  test('decodes encoded words and raw UTF-8', () => {
    const headers = read(
      'From: =?iso-8859-1?Q?H=E9l=E8ne?= <helene@example.fr>',
      'To: "Dupont, Jean" <jean@example.fr>, équipe <equipe@example.fr>',
      'Cc: Compta: a@example.fr, b@example.fr;',
      'Subject: =?UTF-8?B?RmFjdHVyZSDDqW1pc2U=?= n°7',
      'Message-ID: <7@example.fr>',
      'Date: Mon, 2 Feb 2026 09:00:00 +0100 (CET)',
    );
    expect(headers).toEqual({
      messageIdHeader: '<7@example.fr>',
      subject: 'Facture émise n°7',
      from: { name: 'Hélène', address: 'helene@example.fr' },
      to: [
        { name: 'Dupont, Jean', address: 'jean@example.fr' },
        { name: 'équipe', address: 'equipe@example.fr' },
      ],
      cc: [
        { name: '', address: 'a@example.fr' },
        { name: '', address: 'b@example.fr' },
      ],
      date: '2026-02-02T08:00:00.000Z',
    });
  });

  test('a header in Windows-1252 without saying so is read', () => {
    const raw = Buffer.from('Subject: Relev\xe9 d\x92ao\xfbt\r\n\r\n', 'latin1');
    expect(readHeaders(raw).subject).toBe('Relevé d’août');
  });

  test('says what is missing', () => {
    expect(readHeaders(Buffer.from('no header at all'))).toEqual({
      messageIdHeader: null,
      subject: '',
      from: null,
      to: [],
      cc: [],
      date: null,
    });
  });

  test('bounds huge headers and keeps those before', () => {
    const headers = read(
      'Subject: Devis',
      `To: ${'a@example.fr, '.repeat(50_000)}`,
      `X: ${'y'.repeat(900_000)}`,
    );
    expect(headers.subject).toBe('Devis');
    expect(headers.to).toHaveLength(100);
    expect(read(`Subject: ${'é'.repeat(90_000)}`).subject).toHaveLength(1_000);
  });

  test('skips a torn first line', () => {
    expect(read('rubbish', 'Subject: Devis', 'To: a@example.fr').subject).toBe('Devis');
  });

  test('any bytes give headers of the right shape', () => {
    const line = fc.tuple(
      fc.constantFrom('From', 'To', 'Cc', 'Subject', 'Date', 'Message-ID', 'Sender', ' ', 'X'),
      fc.string({ unit: 'binary', maxLength: 80 }),
    );
    const mails = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc
        .array(line)
        .map((lines) => Buffer.from(lines.map(([name, value]) => `${name}: ${value}`).join('\n'))),
    );
    fc.assert(
      fc.property(mails, (raw) => {
        expect(MessageHeaders.safeParse(readHeaders(raw)).success).toBe(true);
      }),
    );
  });
});

describe('dates', () => {
  test.each([
    ['Tue, 1 Jul 2003 10:52:37 +0200', '2003-07-01T08:52:37.000Z'],
    ['1 Jul 03 10:52 EST', '2003-07-01T15:52:00.000Z'],
    ['Fri, 21 Nov 1997 09(comment):   55  :  06 -0600', null],
    ['Sat, 31 Dec 2016 23:59:60 +0000', '2016-12-31T23:59:59.000Z'],
    ['2026-02-02T09:00:00+01:00', '2026-02-02T08:00:00.000Z'],
    ['Mon, 2 Feb 2026 09:00:00', '2026-02-02T09:00:00.000Z'],
    ['30 Feb 2026 10:00 +0000', null],
    ['hier', null],
    ['', null],
  ])('%s', (text, instant) => {
    expect(parseMailDate(text)).toBe(instant);
  });
});

describe('parameters', () => {
  const nameIn = (text: string) => parseParameters(text).parameters.get('filename');
  test.each([
    ['attachment; filename="devis; n° 2.pdf"', 'devis; n° 2.pdf'],
    ['attachment; filename=mon devis.pdf; size=3', 'mon devis.pdf'],
    ["attachment; filename*=UTF-8''facture%20%C3%A9mise.pdf; filename=facture.pdf", 'facture émise.pdf'],
    [
      "attachment; filename*0*=iso-8859-1'fr'facture%20; filename*1*=%E9mise; filename*2=.pdf",
      'facture émise.pdf',
    ],
    ['attachment; filename="=?utf-8?Q?facture_=C3=A9mise=2Epdf?="', 'facture émise.pdf'],
    ['attachment; size=1; ; =x; filename="a\\"b.pdf"', 'a"b.pdf'],
    ['attachment; filename="unclosed.pdf', 'unclosed.pdf'],
    ['attachment', undefined],
  ])('%s', (text, name) => {
    expect(nameIn(text)).toBe(name);
  });
});

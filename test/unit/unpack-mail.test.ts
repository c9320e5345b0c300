import MailComposer from 'nodemailer/lib/mail-composer';
import { describe, expect, test } from 'vitest';
import { attached, entity, html, ledger, multipart, pdf, png, text, unpack } from '../fixtures/mail.ts';

const business = { isBusinessDocument: (body: string) => body.includes('TOTAL') };

describe('a mail as mail programs write it', () => {
  test('body, logo, attachments and invitation', async () => {
    const raw = await new MailComposer({
      from: 'Élodie <elodie@example.fr>',
      to: 'factures@example.fr',
      subject: 'Facture n° 12',
      text: 'Bonjour,\nvoici la facture.',
      html: '<p>Bonjour,</p><p>voici la <b>facture</b>.</p><img src="cid:logo@x">',
      attachments: [
        { filename: 'Relevé août.pdf', content: pdf, contentType: 'application/pdf' },
        { filename: 'logo.png', content: png(180, 60, 4_000), cid: 'logo@x' },
      ],
      icalEvent: { method: 'REQUEST', content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR' },
    })
      .compile()
      .build();
    const { headers, bodyText, parts } = unpack(raw);
    expect(headers.subject).toBe('Facture n° 12');
    expect(bodyText).toBe('Bonjour,\nvoici la facture.');
    const outcomes = parts.map(({ outcome }) => ('reason' in outcome ? outcome.reason : outcome.kind));
    expect(outcomes.toSorted()).toEqual(
      ['message_body', 'alternative_body', 'calendar', 'inline_logo', 'document', 'calendar'].toSorted(),
    );
    const document = parts.find(({ outcome }) => outcome.kind === 'document')?.outcome;
    expect(document).toEqual({ kind: 'document', fileName: 'Relevé août.pdf', body: pdf });
  });

  test('a mail without MIME is its own part 1', () => {
    expect(ledger('Subject: x\r\n\r\nBonjour')).toEqual(['1 - message_body']);
    expect(ledger('')).toEqual(['1 - empty_part']);
  });

  test('an attachment that is the whole mail', () => {
    expect(ledger(attached('facture.pdf', 'application/pdf', pdf))).toEqual(['1 facture.pdf document']);
  });

  test('nested multiparts number their parts as IMAP does', () => {
    const mail = multipart('mixed', [
      multipart('related', [
        multipart('alternative', [text('a'), html('<p>a</p>')]),
        attached('image001.png', 'image/png', png(80, 80, 900), [
          'Content-ID: <i1>',
          'Content-Disposition: inline',
        ]),
      ]),
      attached(null, 'application/pdf', pdf),
    ]);
    expect(ledger(mail)).toEqual([
      '1.1.1 - message_body',
      '1.1.2 - alternative_body',
      '1.2 - inline_logo',
      '2 part-2.pdf document',
    ]);
  });
});

describe('the body', () => {
  test('plain text is read, HTML where plain text is missing or a stub', () => {
    expect(unpack(multipart('alternative', [text('Bonjour'), html('<p>Salut</p>')])).bodyText).toBe(
      'Bonjour',
    );
    // What is beside it counts for what an e-mail says all the same.
    const both = multipart('alternative', [text('Bonjour'), html('<p>Salut</p>')]);
    expect(unpack(both).texts).toEqual(['Bonjour', 'Salut']);
    expect(unpack(html('<style>p{}</style><p>Salut</p><p>toi</p>')).bodyText).toBe('Salut\n\ntoi');
    const stub = multipart('alternative', [
      text('Voir la version HTML'),
      html(`<p>${'Salut '.repeat(30)}</p>`),
    ]);
    expect(unpack(stub).bodyText).toContain('Salut Salut');
    expect(ledger(stub)).toEqual(['1 - alternative_body', '2 - message_body']);
  });

  test.each([
    ['iso-8859-1', Buffer.from('re\xe7u \xe0 Orl\xe9ans', 'latin1')],
    ['utf-8', Buffer.from('re\xe7u \xe0 Orl\xe9ans', 'latin1')],
    ['iso-8859-1', Buffer.from('reçu à Orléans')],
    ['x-unheard-of', Buffer.from('reçu à Orléans')],
    ['us-ascii', Buffer.from('reçu à Orléans')],
    ['utf-16le', Buffer.from('reçu à Orléans', 'utf16le')],
  ])('is decoded although it says %s', (charset, bytes) => {
    const head = Buffer.from(`Content-Type: text/plain; charset=${charset}\r\n\r\n`);
    expect(unpack(Buffer.concat([head, bytes])).bodyText).toBe('reçu à Orléans');
  });

  test('undoes quoted-printable and flowed lines', () => {
    const mail = entity(
      [
        'Content-Type: text/plain; charset=utf-8; format=flowed',
        'Content-Transfer-Encoding: quoted-printable',
      ],
      'une longue=20\r\nligne =C3=A9mise=\r\n ici =ZZ\r\n-- \r\nElle',
    );
    expect(unpack(mail).bodyText).toBe('une longue ligne émise ici =ZZ\n-- \nElle');
  });

  test('becomes a document when it is one and nothing else is', () => {
    const mail = multipart(
      'alternative',
      [text('TOTAL 10 €'), html('<p>TOTAL 10 €</p>')],
      ['Subject: Reçu 4/2'],
    );
    const { parts, bodyText } = unpack(mail, business);
    expect(bodyText).toBe('TOTAL 10 €');
    expect(parts.map(({ outcome }) => outcome)).toEqual([
      { kind: 'skipped', reason: 'message_body' },
      { kind: 'document', fileName: 'Reçu 4-2.html', body: Buffer.from('\u{feff}<p>TOTAL 10 €</p>') },
    ]);
    expect(ledger(entity(['Subject: Reçu'], 'TOTAL 10 €'), business)).toEqual(['1 Reçu.txt document']);
  });

  test('does not become one beside a document, nor in a delivery report', () => {
    const withFile = multipart('mixed', [text('TOTAL 10 €'), attached('a.pdf', 'application/pdf', pdf)]);
    expect(ledger(withFile, business)).toEqual(['1 - message_body', '2 a.pdf document']);
    const report = multipart('report; report-type=delivery-status', [
      text('TOTAL 10 €'),
      entity(['Content-Type: message/delivery-status'], 'Action: failed'),
      entity(['Content-Type: message/rfc822'], attached('a.pdf', 'application/pdf', pdf)),
    ]);
    expect(ledger(report, business)).toEqual([
      '1 - message_body',
      '2 - delivery_status',
      '3 - delivery_status',
    ]);
  });

  test('of a forwarded mail becomes one', () => {
    const mail = multipart('mixed', [
      text('Pour info'),
      entity(['Content-Type: message/rfc822'], entity(['Subject: Commande'], 'TOTAL 99 €')),
    ]);
    expect(ledger(mail, business)).toEqual(['1 - message_body', '2 - opened', '2.1 Commande.txt document']);
  });
});

describe('images in the text', () => {
  const shown = (
    image: Buffer,
    headers: readonly string[] = ['Content-ID: <i>', 'Content-Disposition: inline'],
  ) =>
    ledger(multipart('related', [html('<img src="cid:i">'), attached(null, 'image/png', image, headers)])).at(
      -1,
    );

  test.each([
    ['a pixel', png(1, 1, 70), '2 - tracking_pixel'],
    ['a logo', png(200, 80, 9_000), '2 - inline_logo'],
    ['a sharp banner', png(1_800, 400, 300_000), '2 - inline_logo'],
    ['a flat drawing', png(900, 900, 2_000), '2 - inline_logo'],
    ['a photo of a receipt', png(1_200, 2_600, 400_000), '2 part-2.png document'],
    ['a scan', png(1_700, 2_200, 60_000), '2 part-2.png document'],
  ])('%s', (_, image, line) => {
    expect(shown(image)).toBe(line);
  });

  test.each([
    ['Merci de régler sur ce compte :', 'document'],
    ['Our new bank account:', 'document'],
    ['Bonne journée', 'inline_logo'],
    ['Merci de payer sous 30 jours. Cordialement, Atelier Morel', 'inline_logo'],
  ])('a small picture below "%s" is %s', (words, outcome) => {
    const shows = html(`<style>p { color: red }</style><p>Bonjour,</p><p>${words}</p><img src="cid:i">`);
    const image = attached('image001.png', 'image/png', png(900, 180, 9_000), ['Content-ID: <i>']);
    expect(ledger(multipart('related', [shows, image])).at(-1)).toBe(`2 image001.png ${outcome}`);
  });

  test('an attached image stays a document, however small, unless it is a pixel or a named logo', () => {
    const attach = (name: string, image: Buffer) =>
      ledger(multipart('mixed', [text('x'), attached(name, 'image/png', image)])).at(-1);
    expect(attach('ticket.png', png(300, 100, 3_000))).toBe('2 ticket.png document');
    expect(attach('ticket.png', png(1, 1, 100))).toBe('2 ticket.png tracking_pixel');
    expect(attach('image001.png', png(120, 60, 3_000))).toBe('2 image001.png inline_logo');
  });

  test('an inline image without any text is what was to be sent', () => {
    const mail = attached('ticket.png', 'image/png', png(320, 240, 9_000), [
      'Content-Disposition: inline; filename=ticket.png',
    ]);
    expect(ledger(mail)).toEqual(['1 ticket.png document']);
  });
});

describe('what never is a document', () => {
  test.each([
    ['text/calendar', 'rdv.ics', 'BEGIN:VCALENDAR', 'calendar'],
    ['text/vcard', 'jean.vcf', 'BEGIN:VCARD', 'contact_card'],
    ['application/pkcs7-signature', 'smime.p7s', 'x', 'digital_signature'],
    ['application/pgp-signature', 'signature.asc', 'x', 'digital_signature'],
    ['message/external-body', 'a.pdf', 'x', 'external_reference'],
    ['application/octet-stream', 'facture.pdf.exe', 'x', 'executable'],
    ['application/octet-stream', 'facture.JS', 'x', 'executable'],
    ['application/pdf', 'facture.pdf', `MZ\0\0${'x'.repeat(100)}`, 'executable'],
    ['application/pdf', 'facture.pdf', '\x7fELF', 'executable'],
    ['application/pdf', 'facture.pdf', '', 'empty_part'],
    ['application/octet-stream', 'Thumbs.db', 'x', 'system_file'],
  ])('%s %s', (contentType, fileName, body, reason) => {
    const mail = multipart('mixed', [
      text('x'),
      attached(fileName, contentType, Buffer.from(body, 'latin1')),
    ]);
    expect(ledger(mail).at(-1)).toBe(`2 ${fileName} ${reason}`);
  });

  test('CSV that begins with MZ is no program, and a download type no verdict', () => {
    const csv = Buffer.from(`MZ;2;${'3;'.repeat(50)}`);
    expect(ledger(attached('a.csv', 'text/csv', csv))).toEqual(['1 a.csv document']);
    const [part] = unpack(attached('a.pdf', 'application/x-msdownload', pdf)).parts;
    expect(part?.contentType).toBe('application/pdf');
  });
});

describe('file names', () => {
  test.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\\\Users\\\\x\\\\devis.pdf', 'devis.pdf'],
    ['a\u{202e}fdp.exe.pdf', 'afdp.exe.pdf'],
    ['.. / ..', 'part-1.pdf'],
    [`${'é'.repeat(400)}.pdf`, `${'é'.repeat(196)}.pdf`],
    ['facture', 'facture.pdf'],
    ['=?utf-8?B?w6k=?=.pdf', 'é.pdf'],
  ])('%s', (name, safe) => {
    expect(ledger(attached(name, 'application/pdf', pdf))).toEqual([`1 ${safe} document`]);
  });
});

describe('malformed mails', () => {
  test('a boundary that is missing or wrong is found', () => {
    const parts = `--b1\r\n${text('a')}\r\n--b1\r\n${attached('a.pdf', 'application/pdf', pdf)}\r\n--b1--`;
    const expected = ['1 - message_body', '2 a.pdf document'];
    expect(ledger(entity(['Content-Type: multipart/mixed'], parts))).toEqual(expected);
    expect(ledger(entity(['Content-Type: multipart/mixed; boundary=other'], parts))).toEqual(expected);
  });

  test('a mail cut in the middle, without a closing boundary', () => {
    const mail = multipart('mixed', [
      text('a'),
      attached('a.pdf', 'application/pdf', Buffer.alloc(300, 'a')),
    ]);
    expect(ledger(mail.slice(0, -200))).toEqual(['1 - message_body', '2 a.pdf document']);
  });

  test('a multipart without parts is its text', () => {
    expect(unpack(entity(['Content-Type: multipart/mixed; boundary=b'], 'Bonjour')).bodyText).toBe('Bonjour');
  });

  test('parts without a blank line, and nested parts that reuse the boundary', () => {
    const mail = [
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '--b',
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Bonjour',
      '--b--',
    ].join('\n');
    expect(ledger(mail)).toEqual(['1 - empty_part', '2 - empty_part', '3 - message_body']);
  });

  test('base64 with rubbish, per-line padding or nothing decodable', () => {
    const decode = (body: string) => {
      const headers = [
        'Content-Type: application/x-a',
        'Content-Transfer-Encoding: BASE64',
        'Content-Disposition: attachment',
      ];
      const [part] = unpack(entity(headers, body)).parts;
      return part?.outcome.kind === 'document' ? Buffer.from(part.outcome.body).toString() : part?.outcome;
    };
    expect(decode('Ym9u!\r\n am91cg\r\n')).toBe('bonjour');
    expect(decode('Ym8=\r\nbmpvdXI=\r\n')).toBe('bonjour');
    expect(decode('!!!')).toEqual({ kind: 'skipped', reason: 'broken_part' });
  });

  test('uuencode', () => {
    const mail = entity(
      ['Content-Type: text/csv; name=a.csv', 'Content-Transfer-Encoding: x-uuencode'],
      'begin 644 a.csv\r\n#0V%T\r\n`\r\nend\r\n',
    );
    const [part] = unpack(mail).parts;
    expect(part?.outcome).toEqual({ kind: 'document', fileName: 'a.csv', body: Buffer.from('Cat') });
  });
});

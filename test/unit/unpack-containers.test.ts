import { deflateRawSync } from 'node:zlib';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { unpackMail } from '../../shared/messages/unpack.ts';
import { attached, entity, html, ledger, multipart, pdf, png, text, unpack } from '../fixtures/mail.ts';
import { type OutlookMail, toMsg, toTnef } from '../fixtures/outlook.ts';

const zip = (files: Zippable, name = 'a.zip') => attached(name, 'application/zip', zipSync(files));
const business = { isBusinessDocument: (body: string) => body.includes('TOTAL') };

describe('archives', () => {
  test('each file is a part below', () => {
    const mail = multipart('mixed', [
      text('x'),
      zip({
        'mai/facture é.pdf': pdf,
        'mai/vide.txt': new Uint8Array(0),
        '../../../etc/b.csv': strToU8('a;b'),
        'mai/': new Uint8Array(0),
        '__MACOSX/mai/._facture.pdf': strToU8('x'),
        '.DS_Store': strToU8('x'),
        'outil.exe': strToU8('x'),
        'petit.png': png(80, 80, 300),
        'mail.eml': strToU8(entity(['Subject: a', 'From: b@c'], 'Bonjour')),
        'encore.zip': zipSync({ 'c.xml': strToU8('<a/>') }),
      }),
    ]);
    expect(ledger(mail)).toEqual([
      '1 - message_body',
      '2 a.zip opened',
      '2.1 facture é.pdf document',
      '2.2 vide.txt empty_archive_entry',
      '2.3 b.csv document',
      '2.4 ._facture.pdf system_file',
      '2.5 .DS_Store system_file',
      '2.6 outil.exe executable',
      '2.7 petit.png document',
      '2.8 mail.eml opened',
      '2.8.1 - message_body',
      '2.9 encore.zip opened',
      '2.9.1 c.xml document',
    ]);
    const [, , first] = unpack(mail).parts;
    expect(first).toMatchObject({ contentType: 'application/pdf', size: pdf.length, outcome: { body: pdf } });
  });

  test('Office files are documents, Java archives programs, whatever they are called', () => {
    const office = { '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('x') };
    expect(ledger(zip(office, 'contrat.docx'))).toEqual(['1 contrat.docx document']);
    expect(ledger(zip(office, 'contrat.zip'))).toEqual(['1 contrat.zip document']);
    expect(
      ledger(zip({ mimetype: strToU8('application/vnd.oasis'), 'content.xml': strToU8('x') }, 'b')),
    ).toEqual(['1 b.zip document']);
    expect(ledger(zip({ 'META-INF/MANIFEST.MF': strToU8('x') }))).toEqual(['1 a.zip executable']);
    expect(ledger(attached('b.docx', 'application/zip', zipSync({ a: pdf })))).toEqual(['1 b.docx document']);
  });

  test('encrypted, cut, altered and empty ones', () => {
    const archive = Buffer.from(zipSync({ 'a.txt': strToU8('bonjour '.repeat(50)) }));
    const encrypted = Buffer.from(archive);
    encrypted.writeUInt16LE(1, archive.indexOf('PK\x01\x02') + 8);
    expect(ledger(attached('a.zip', 'application/zip', encrypted))).toEqual(['1 a.zip encrypted_archive']);
    expect(ledger(attached('a.zip', 'application/zip', archive.subarray(0, -30)))).toEqual([
      '1 a.zip broken_archive',
    ]);
    const altered = Buffer.from(archive);
    altered[40] = (altered[40] ?? 0) ^ 0xff;
    expect(ledger(attached('a.zip', 'application/zip', altered))).toEqual([
      '1 a.zip opened',
      '1.1 a.txt broken_archive',
    ]);
    expect(ledger(zip({}))).toEqual(['1 a.zip empty_part']);
  });

  test('names in the code page of old Windows programs', () => {
    const archive = Buffer.from(zipSync({ 'facture X.pdf': pdf }));
    const name = Buffer.from('facture \x82.pdf', 'latin1');
    for (let at = archive.indexOf('facture X'); at >= 0; at = archive.indexOf('facture X'))
      name.copy(archive, at);
    expect(ledger(attached('a.zip', 'application/zip', archive)).at(-1)).toBe('1.1 facture é.pdf document');
  });

  test('never inflate beyond the limits', () => {
    const zeros = zip({ 'zeros.csv': new Uint8Array(30_000_000) });
    expect(ledger(zeros).at(-1)).toBe('1.1 zeros.csv suspicious_compression');
    const limits = { inflatedBytes: 2_500, entryBytes: 1_500 };
    const files = zip({
      a: Buffer.alloc(2_000, 'a'),
      b: Buffer.alloc(1_400, 'b'),
      c: Buffer.alloc(1_400, 'c'),
      d: Buffer.alloc(100, 'd'),
    });
    expect(ledger(files, { limits })).toEqual(
      [
        '1 a.zip opened',
        '1.1 a too_large',
        '1.2 part-1.2.bin document',
        '1.3 c too_large',
        '1.4 part-1.4.bin document',
      ].map((line) => line.replace('part-1.2.bin', 'b').replace('part-1.4.bin', 'd')),
    );
  });

  test('an archive that lies about its sizes is not believed', () => {
    const content = Buffer.alloc(50_000, 'a');
    const archive = Buffer.from(zipSync({ 'a.txt': content }));
    archive.writeUInt32LE(10, archive.indexOf('PK\x01\x02') + 24);
    expect(deflateRawSync(content).length).toBeLessThan(1_000);
    const limits = { entryBytes: 1_000 };
    expect(ledger(attached('a.zip', 'application/zip', archive), { limits }).at(-1)).toBe(
      '1.1 a.txt too_large',
    );
  });
});

const forwarded: OutlookMail = {
  subject: 'Commande',
  html: '<p>TOTAL 12 €</p><img src="cid:logo">',
  attachments: [],
};

const outlook: OutlookMail = {
  subject: 'Factures',
  body: 'Ci-joint.',
  html: '<p>Ci-joint.</p><img src="cid:logo">',
  attachments: [
    { fileName: 'Facture d’avril numéro 12.pdf', content: pdf },
    { fileName: 'image001.png', contentId: 'logo', content: png(100, 50, 900) },
    { fileName: 'Commande', content: forwarded },
    { fileName: 'grand.bin', content: Buffer.alloc(20_000, 1) },
  ],
};

describe('mails of Outlook', () => {
  const inside = [
    '.1 - message_body',
    '.2 - alternative_body',
    '.3 Facture d’avril numéro 12.pdf document',
    '.4 image001.png inline_logo',
    '.5 Commande opened',
    '.5.1 Commande.html document',
    '.6 grand.bin document',
  ];

  test('.msg', () => {
    const msg = attached('Factures.msg', 'application/octet-stream', toMsg(outlook));
    expect(ledger(multipart('mixed', [text('x'), msg]), business)).toEqual([
      '1 - message_body',
      '2 Factures.msg opened',
      ...inside.map((line) => `2${line}`),
    ]);
    const big = unpack(msg).parts.at(-1)?.outcome;
    expect(big).toEqual({ kind: 'document', fileName: 'grand.bin', body: Buffer.alloc(20_000, 1) });
  });

  test('.msg as the mail itself', () => {
    const mail = unpackMail(toMsg(outlook), { isBusinessDocument: business.isBusinessDocument });
    expect(mail.headers.subject).toBe('Factures');
    expect(mail.bodyText).toBe('Ci-joint.');
    expect(mail.parts.map(({ partId }) => partId)).toEqual(inside.map((line) => line.slice(1).split(' ')[0]));
    // Broken, it is a mail like any bytes: nothing of it can be told, and nothing is thrown.
    expect(unpackMail(toMsg(outlook).subarray(0, 600), business).headers.subject).toBe('');
  });

  test('winmail.dat; its text is that of the mail around it', () => {
    const winmail = attached('winmail.dat', 'application/ms-tnef', toTnef(outlook));
    const parts = ledger(multipart('mixed', [text('Ci-joint.'), winmail]), business);
    expect(parts).toEqual([
      '1 - message_body',
      '2 winmail.dat opened',
      ...inside.map((line) => `2${line.replace('message_body', 'alternative_body')}`),
    ]);
    expect(unpack(winmail).bodyText).toBe('Ci-joint.');
  });

  test('a body in winmail.dat may be the document', () => {
    const winmail = attached('winmail.dat', 'application/ms-tnef', toTnef({ ...forwarded, attachments: [] }));
    expect(
      ledger(multipart('mixed', [text('TOTAL 12 €'), winmail], ['Subject: Commande 3']), business),
    ).toEqual(['1 - message_body', '2 winmail.dat opened', '2.1 Commande 3.html document']);
  });

  test('cut ones are broken or give what can be read', () => {
    const cut = (file: Buffer, type: string, name: string, length: number) =>
      ledger(attached(name, type, file.subarray(0, length)));
    expect(cut(toMsg(outlook), 'application/vnd.ms-outlook', 'a.msg', 300)).toEqual(['1 a.msg broken_part']);
    expect(cut(toTnef(outlook), 'application/ms-tnef', 'winmail.dat', 3)).toEqual([
      '1 winmail.dat broken_part',
    ]);
    const tnef = toTnef(outlook);
    expect(cut(tnef, 'application/ms-tnef', 'winmail.dat', tnef.length - 20_500)).toContain(
      '1.3 Facture d’avril numéro 12.pdf document',
    );
  });
});

describe('signed S/MIME', () => {
  const der = (tag: number, ...content: Buffer[]) => {
    const body = Buffer.concat(content);
    const length = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 0xff];
    return Buffer.concat([Buffer.from([tag, ...length]), body]);
  };
  const indefinite = (tag: number, ...content: Buffer[]) =>
    Buffer.concat([Buffer.from([tag, 0x80]), ...content, Buffer.from([0, 0])]);
  const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
  const signed = (content: Buffer, type = '2a864886f70d010702', wrap = der) =>
    wrap(
      0x30,
      oid(type),
      wrap(
        0xa0,
        wrap(
          0x30,
          der(0x02, Buffer.from([1])),
          der(0x31),
          wrap(0x30, oid('2a864886f70d010701'), wrap(0xa0, content)),
        ),
      ),
    );
  const inner = Buffer.from(multipart('mixed', [text('Bonjour'), attached('a.pdf', 'application/pdf', pdf)]));
  const p7m = (body: Buffer) => attached('smime.p7m', 'application/pkcs7-mime; smime-type=signed-data', body);
  const opened = ['1 smime.p7m opened', '1.1 - message_body', '1.2 a.pdf document'];

  test('is opened, in DER and in BER; its text is that of the mail', () => {
    expect(ledger(p7m(signed(der(0x04, inner))))).toEqual(opened);
    const pieces = indefinite(0x24, der(0x04, inner.subarray(0, 50)), der(0x04, inner.subarray(50)));
    expect(ledger(p7m(signed(pieces, undefined, indefinite)))).toEqual(opened);
    expect(unpack(p7m(signed(der(0x04, inner)))).bodyText).toBe('Bonjour');
  });

  test('encrypted or broken, it is kept as it is', () => {
    expect(ledger(p7m(signed(der(0x04, inner), '2a864886f70d010703')))).toEqual(['1 smime.p7m document']);
    expect(ledger(p7m(Buffer.from('rubbish')))).toEqual(['1 smime.p7m document']);
  });
});

describe('mails in mails', () => {
  test('an attached .eml is opened, in base64 too', () => {
    const inner = multipart(
      'mixed',
      [html('<p>Salut</p>'), attached('a.pdf', 'application/pdf', pdf)],
      ['Subject: x'],
    );
    expect(ledger(attached('mail.eml', 'application/octet-stream', Buffer.from(inner)))).toEqual([
      '1 mail.eml opened',
      '1.1 - message_body',
      '1.2 a.pdf document',
    ]);
    expect(ledger(attached('note.eml', 'application/octet-stream', Buffer.from('just words')))).toEqual([
      '1 note.eml document',
    ]);
  });
});

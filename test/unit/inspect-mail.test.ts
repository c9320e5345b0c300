import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inspectFile } from '../../cli/inspect-file.ts';
import { makeDocument } from '../../samples/documents.ts';
import type { Sample } from '../../samples/sample.ts';
import { attached, entity, multipart, png, text } from '../fixtures/mail.ts';
import { toMsg } from '../fixtures/outlook.ts';

let folder: string;
let invoice: Sample;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facteur-inspect-'));
  invoice = await makeDocument('invoiceClassic', { seed: 3, now: new Date('2026-03-02T09:00:00Z') });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function inspected(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  await writeFile(path, content);
  return inspectFile(path, { einvoice: true, ocr: null });
}

const header = [
  'From: Ana <ana@example.com>',
  'Subject: Votre facture',
  'Date: Mon, 2 Mar 2026 09:00:00 +0100',
];

describe('an e-mail given to inspect', () => {
  test('is told by its most telling part, and every part is accounted for', async () => {
    const mail = multipart(
      'mixed',
      [
        text('Bonjour,\r\nvoici notre facture.'),
        attached('notes.txt', 'text/plain', Buffer.from('lait, pain')),
        attached(invoice.fileName, 'application/pdf', invoice.body),
        attached('abime.pdf', 'application/pdf', Buffer.from('%PDF-1.7 nothing')),
        attached('logo.exe', 'application/octet-stream', png(8, 8, 40)),
      ],
      header,
    );
    const result = await inspected('mail.eml', mail);
    expect(result).toMatchObject({ error: null, documentType: 'invoice' });
    if (result.error !== null) return;
    expect(result.pages[0]?.text).toContain('voici notre facture');
    expect(result.fields.documentNumber).toMatchObject({
      value: invoice.truth.fields.documentNumber,
      page: null,
      box: null,
    });
    const told = result.parts?.map((part) => [
      part.partId,
      part.fileName,
      'skipped' in part ? part.skipped : (part.error?.split(':')[0] ?? part.documentType),
    ]);
    expect(told).toEqual([
      ['1', null, 'message_body'],
      ['2', 'notes.txt', 'other'],
      ['3', invoice.fileName, 'invoice'],
      ['4', 'abime.pdf', 'broken'],
      ['5', 'logo.exe', 'executable'],
    ]);
  });

  test('is known by its header, whatever it is called', async () => {
    const mail = entity([...header, 'Content-Type: text/plain; charset=utf-8'], 'Bonjour');
    for (const name of ['mail.eml', 'mail', 'mail.txt'])
      expect(await inspected(name, mail)).toMatchObject({
        documentType: 'other',
        parts: [{ skipped: 'message_body' }],
      });
    const letter = 'From: the desk of A. Smith\nSubject: your visit\n\nDear Sir, thank you.';
    expect(await inspected('letter.txt', letter)).not.toHaveProperty('parts');
  });

  test('may be an Outlook message; a broken one is refused', async () => {
    const message = toMsg({
      subject: 'Votre facture',
      body: 'Bonjour',
      attachments: [{ fileName: invoice.fileName, content: invoice.body }],
    });
    expect(await inspected('mail.msg', message)).toMatchObject({
      documentType: 'invoice',
      parts: [{ partId: '1' }, { partId: '2', documentType: 'invoice' }],
    });
    const broken = await inspected('broken.msg', message.subarray(0, 700));
    expect(broken.error).toMatch(/^broken: the Outlook message/);
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inspectFile } from '../../cli/inspect-file.ts';
import { makeDocument } from '../../samples/documents.ts';
import { createRandom, integerBetween, type Random } from '../../samples/random.ts';
import { UnreadableCode } from '../../shared/understanding/reading.ts';
import { attached, multipart, text } from '../fixtures/mail.ts';
import { toOdp, toOds, toOdt, toPptx, toRtf } from '../fixtures/office-files.ts';
import { toDoc, toXls } from '../fixtures/old-office.ts';
import { toMsg } from '../fixtures/outlook.ts';

let folder: string;
const files = new Map<string, Uint8Array>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facteur-hostile-'));
  const kinds = ['invoiceClassic', 'facturX', 'xmlInvoice', 'wordQuote', 'workbookOrder'] as const;
  for (const kind of kinds) {
    const { fileName, body } = await makeDocument(kind, { seed: 5, now: new Date('2026-03-02T09:00:00Z') });
    files.set(fileName, body);
  }
  const table = [
    ['Désignation', 'Prix'],
    ['Stylos', '7,50 €'],
  ];
  const invoice = files.values().next().value ?? new Uint8Array();
  files.set('commande.odt', toOdt(['Bon de commande', table]));
  files.set('commande.ods', toOds(table));
  files.set('bilan.odp', toOdp(['Bilan', 'Fin']));
  files.set('bilan.pptx', toPptx(['Bilan', 'Fin']));
  files.set('commande.rtf', Buffer.from(toRtf(['Bon de commande', table]), 'latin1'));
  files.set('commande.doc', toDoc(['Bon de commande', table]));
  files.set('commande.xls', toXls(table));
  files.set('page.html', Buffer.from('<html><body><table><tr><td>Facture<td>12,00 €</table></body></html>'));
  const mail = multipart(
    'mixed',
    [text('Bonjour'), attached('f.pdf', 'application/pdf', invoice)],
    ['From: a@example.com', 'Subject: Facture', 'Date: Mon, 2 Mar 2026 09:00:00 +0100'],
  );
  files.set('mail.eml', Buffer.from(mail));
  const attachments = [{ fileName: 'f.pdf', content: invoice }];
  files.set('mail.msg', toMsg({ subject: 'Facture', body: 'Bonjour', attachments }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The file cut short, or with a stretch of it overwritten, doubled or taken out. */
function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  const at = integerBetween(random, 0, bytes.length - 1);
  const end = Math.min(bytes.length, at + integerBetween(random, 1, 200));
  const [before, stretch, after] = [bytes.subarray(0, at), bytes.subarray(at, end), bytes.subarray(end)];
  switch (integerBetween(random, 0, 4)) {
    case 0:
      return before;
    case 1:
      return Buffer.concat([before, Buffer.from(stretch.map(() => integerBetween(random, 0, 255))), after]);
    case 2:
      return Buffer.concat([before, stretch, stretch, after]);
    case 3:
      return Buffer.concat([before, after]);
    default: {
      const copy = Buffer.from(bytes);
      for (let count = 0; count < 10; count++)
        copy[integerBetween(random, 0, copy.length - 1)] = integerBetween(random, 0, 255);
      return copy;
    }
  }
}

const reason = new RegExp(`^(?:${UnreadableCode.options.join('|')}): .`);

test('every damaged file is answered, or refused with a reason', async () => {
  const random = createRandom(2_026);
  for (const [name, bytes] of files) {
    const path = join(folder, name);
    for (let turn = 0; turn < 12; turn++) {
      await writeFile(path, damaged(bytes, random));
      const result = await inspectFile(path, { einvoice: true, ocr: null });
      if (result.error !== null)
        expect(`${name}: ${result.error}`).toMatch(new RegExp(`^${name}: ${reason.source.slice(1)}`));
      else expect(result.pages.length, name).toBeGreaterThan(0);
      if (result.error !== null) continue;
      for (const part of result.parts ?? []) if (part.error !== null) expect(part.error).toMatch(reason);
    }
  }
});

test('every file is answered as it is', async () => {
  for (const [name, bytes] of files) {
    const path = join(folder, name);
    await writeFile(path, bytes);
    expect(await inspectFile(path, { einvoice: true, ocr: null })).toMatchObject({ error: null });
  }
});

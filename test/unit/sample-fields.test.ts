import { expect, test } from 'vitest';
import { type DocumentKind, makeDocument } from '../../samples/documents.ts';
import { extractFields } from '../../shared/understanding/fields/extract-fields.ts';
import { readDocument } from '../../shared/understanding/read-document.ts';

const now = new Date('2026-02-03T09:00:00Z');
const seeds = [1, 2, 3, 5];

const kinds: readonly DocumentKind[] = [
  'invoiceClassic',
  'invoiceModern',
  'invoiceLetter',
  'invoiceTelecom',
  'invoiceEnglish',
  'invoiceGerman',
  'creditNote',
  'quote',
  'wordQuote',
  'purchaseOrder',
  'englishPurchaseOrder',
  'workbookOrder',
  'orderConfirmation',
  'deliveryNote',
];

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\d.]/gu, '');

/** A name may be printed with its legal form, and of a SIRET the SIREN may stand beside it. */
function same(field: string, found: string, wanted: string): boolean {
  if (field === 'sellerRegistrationId') return found.length >= 8 && wanted.startsWith(found);
  if (field === 'sellerName' || field === 'buyerName') return plain(found).startsWith(plain(wanted));
  return found === wanted;
}

/** Fields of made-up documents that were not read as their truth says, with what was read instead. */
async function mistakes(kind: DocumentKind, seed: number): Promise<string[]> {
  const { body, fileName, truth } = await makeDocument(kind, { seed, now });
  const reading = await readDocument(body, { fileName, ocr: null });
  const { fields } = extractFields(reading, truth.documentType, { einvoice: false, today: '2026-02-03' });
  return Object.entries(truth.fields).flatMap(([field, wanted]) => {
    const found = [fields[field]?.value ?? []].flat();
    const right = [wanted].flat().every((value, index) => same(field, found[index] ?? '', value));
    return right ? [] : [`${field} is ${JSON.stringify(wanted)}, not ${JSON.stringify(found)}`];
  });
}

test.each(kinds)('every field of %s documents is read', async (kind) => {
  for (const seed of seeds) {
    expect({ seed, mistakes: await mistakes(kind, seed) }).toEqual({ seed, mistakes: [] });
  }
});

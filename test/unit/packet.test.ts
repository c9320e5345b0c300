import { beforeAll, describe, expect, test } from 'vitest';
import { frenchSuppliers } from '../../samples/companies.ts';
import { type DocumentKind, makeDocument } from '../../samples/documents.ts';
import { findPacket } from '../../shared/understanding/packet.ts';
import { pageText } from '../../shared/understanding/page.ts';
import { pageNumberOf } from '../../shared/understanding/page-number.ts';
import { extractPdfPages } from '../../shared/understanding/pdf/pdf-pages.ts';
import { readDocument } from '../../shared/understanding/read-document.ts';
import { joined, picturePage, separatorSheet } from '../fixtures/packets.ts';
import { readingOf } from '../fixtures/reading-of.ts';

const now = new Date('2026-03-02T09:00:00Z');
const read = (body: Uint8Array) => readDocument(body, { fileName: 'paquet.pdf', ocr: null });
const make = async (kind: DocumentKind, seed: number, supplier = 0) => {
  const seller = frenchSuppliers[supplier];
  return (await makeDocument(kind, { seed, now, ...(seller === undefined ? {} : { seller }) })).body;
};
const rangesIn = async (files: readonly Uint8Array[]) =>
  findPacket(await read(await joined(files))).map(({ firstPage, lastPage }) => [firstPage, lastPage]);

describe('a file of several documents', () => {
  let invoices: Uint8Array[];
  beforeAll(async () => {
    invoices = [
      await make('invoiceClassic', 1, 0),
      await make('invoiceModern', 2, 1),
      await make('invoiceClassic', 3, 2),
    ];
  });

  test('is told by the documents themselves', async () => {
    expect(await rangesIn(invoices)).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    const long = await make('invoiceLong', 4);
    const pages = (await read(long)).pageCount;
    expect(pages).toBeGreaterThan(1);
    expect(await rangesIn([long, ...invoices.slice(0, 1)])).toEqual([
      [1, pages],
      [pages + 1, pages + 1],
    ]);
  });

  test('is told in a TIFF as well, but not in a picture of one page', async () => {
    const reading = await read(await joined(invoices));
    expect(findPacket({ ...reading, format: 'image' })).toHaveLength(3);
    const pages = reading.pages.slice(0, 1);
    expect(findPacket({ ...reading, format: 'image', pages, pageCount: 1 })).toEqual([]);
    expect(findPacket({ ...reading, format: 'docx' })).toEqual([]);
  });

  test('is told by the sheets between them, which belong to none', async () => {
    const blank = await separatorSheet({});
    const sheets = [
      { code: 'FACTEUR-SEPARATOR' },
      { code: 'PATCHT', format: 'Code128' as const },
      { text: 'PATCH T' },
      { text: 'Page de séparation' },
    ];
    for (const sheet of sheets) {
      const packet = [
        ...invoices.slice(0, 2),
        await separatorSheet(sheet),
        blank,
        ...invoices.slice(2),
        blank,
      ];
      expect(await rangesIn(packet)).toEqual([
        [1, 2],
        [5, 5],
      ]);
    }
    const other = await separatorSheet({ code: 'https://example.com' });
    expect(await rangesIn([...invoices.slice(0, 1), other])).toEqual([]);
  });

  test('keeps pages that are photos with their document, and leaves the backs of sheets out', async () => {
    const photo = await picturePage({ mean: 90, sigma: 50 });
    const back = await picturePage({ mean: 236, sigma: 6 });
    const [first, second] = invoices;
    if (first === undefined || second === undefined) throw new Error('no invoices');
    const packet = [first, photo, back, await separatorSheet({ text: 'PATCH T' }), second, back];
    expect(await rangesIn(packet)).toEqual([
      [1, 2],
      [5, 5],
    ]);
  });

  test('is never made of one document', async () => {
    for (const [index, kind] of (
      ['invoiceLong', 'contract', 'report', 'bankStatement', 'payslip', 'invoiceTelecom', 'facturX'] as const
    ).entries()) {
      const body = await make(kind, 10 + index);
      expect(findPacket(await read(body))).toEqual([]);
      expect(await rangesIn([body, body])).toEqual([]);
    }
    // Appendices and what does not say what it is leave all of it together.
    expect(await rangesIn([...invoices.slice(0, 1), await make('report', 5), ...invoices.slice(1)])).toEqual(
      [],
    );
  });

  test('may be letters too: they are dated, and greet', async () => {
    const mixed = await Promise.all(
      [5, 20, 21].map(async (seed, index) => [
        invoices[index] ?? new Uint8Array(),
        await make('letter', seed, index),
      ]),
    );
    expect(await rangesIn(mixed.flat())).toEqual([1, 2, 3, 4, 5, 6].map((page) => [page, page]));
    expect(await rangesIn(mixed.flat().reverse())).toEqual([1, 2, 3, 4, 5, 6].map((page) => [page, page]));
  });

  test('can be cut into files of their own', async () => {
    const packet = await joined(invoices);
    const [first, rest] = await extractPdfPages(packet, [
      { firstPage: 1, lastPage: 1 },
      { firstPage: 2, lastPage: 3 },
    ]);
    const whole = await read(packet);
    const texts = (pages: typeof whole.pages) => pages.map(pageText);
    expect(texts((await read(first ?? packet)).pages)).toEqual(texts(whole.pages.slice(0, 1)));
    expect(texts((await read(rest ?? packet)).pages)).toEqual(texts(whole.pages.slice(1)));
    await expect(extractPdfPages(packet, [{ firstPage: 2, lastPage: 4 }])).rejects.toMatchObject({
      code: 'no_pages',
    });
  });
});

test.each([
  ['Facture\n\n\nPage 2/3', { index: 2, total: 3 }],
  ['Seite 1 von 4', { index: 1, total: 4 }],
  ['page : 2 sur 2', { index: 2, total: 2 }],
  ['Page 7', { index: 7, total: undefined }],
  ['1/2', { index: 1, total: 2 }],
  ['Page 1/2\nPage 2/2', undefined],
  ['Livré le 3/4 par camion', undefined],
  ['Page 5/2', undefined],
])('the number of a page: %j', async (text, number) => {
  const [page] = (await readingOf(text)).pages;
  expect(page && pageNumberOf(page)).toEqual(number);
});

import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { makeDocument } from '../../samples/documents.ts';
import { scanToPdf } from '../../samples/scan.ts';
import { extractFields } from '../../shared/understanding/fields/extract-fields.ts';
import { pageText } from '../../shared/understanding/page.ts';
import { extractPdfPages } from '../../shared/understanding/pdf/pdf-pages.ts';
import { searchablePdf } from '../../shared/understanding/pdf/searchable-pdf.ts';
import { readDocument } from '../../shared/understanding/read-document.ts';

const now = new Date('2026-02-03T09:00:00Z');
const read = (bytes: Uint8Array) => readDocument(bytes, { fileName: 'a.pdf', ocr: null });
const textsOf = async (bytes: Uint8Array) => (await read(bytes)).pages.map(pageText);
const damaged = { code: 'file_damaged', page: null };

const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const stream = (content: string, entries = '') =>
  `<< /Length ${content.length} ${entries}>>\nstream\n${content}\nendstream`;
const line = (text: string) => stream(`BT /F 12 Tf 50 700 Td (${text}) Tj ET`);
const page = (content: number) =>
  `<< /Type /Page /Parent 2 0 R /Contents ${content} 0 R /Resources << /Font << /F 3 0 R >> >> >>`;

/** A PDF of these objects in this order, with its trailer, which makes do without a table of them. */
function pdf(objects: readonly [number, string][]): Buffer {
  const body = objects.map(([number, text]) => `${number} 0 obj\n${text}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.5\n${body}trailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n`, 'latin1');
}

const catalog: [number, string] = [1, '<< /Type /Catalog /Pages 2 0 R >>'];
const tree: [number, string] = [2, '<< /Type /Pages /Kids [6 0 R 4 0 R] /Count 2 /MediaBox [0 0 600 900] >>'];
const pages: [number, string][] = [
  [4, page(5)],
  [5, line('zwei')],
  [6, page(7)],
  [7, line('eins')],
];
const file = pdf([catalog, tree, [3, font], ...pages]);

/** The file up to where that text stands in it. */
const upTo = (whole: Buffer, text: string) => whole.subarray(0, whole.lastIndexOf(text));

test('a PDF that is whole is not called damaged, whatever comes before and behind it', async () => {
  const enclosed = Buffer.concat([Buffer.from('\r\n\r\n'), file, Buffer.alloc(3_000)]);
  for (const each of [file, enclosed]) {
    const { pages: found, notices } = await read(each);
    expect(found.map(pageText)).toEqual(['eins', 'zwei']);
    expect(notices).toEqual([]);
  }
});

test.each(['startxref', '>>\nstartxref', '/Root', 'trailer'])(
  'all pages of a PDF that breaks off before %j are read, and a person told',
  async (text) => {
    const reading = await read(upTo(file, text));
    expect(reading.pages.map(pageText)).toEqual(['eins', 'zwei']);
    expect(reading.pages.map(({ height }) => height)).toEqual([900, 900]);
    expect(reading.notices).toEqual([damaged]);
    const { findings } = extractFields(reading, 'letter', { einvoice: true });
    expect(findings).toContainEqual(expect.objectContaining({ code: 'partly_read', severity: 'error' }));
  },
);

test('pages that are missing are named', async () => {
  const reading = await read(upTo(file, '6 0 obj'));
  expect(reading.pages.map(pageText)).toEqual(['', 'zwei']);
  expect(reading.notices).toEqual([damaged, { code: 'page_broken', page: 1 }]);
  const withoutContent = await read(upTo(file, '7 0 obj'));
  expect(withoutContent.notices).toEqual([damaged, { code: 'page_broken', page: 1 }]);
});

test('pages whose tree is missing are read as they stand in the file, A4 where nothing tells their size', async () => {
  const { pages: found } = await read(upTo(pdf([[3, font], ...pages, tree, catalog]), '2 0 obj'));
  expect(found.map(pageText)).toEqual(['zwei', 'eins']);
  expect(found.map(({ width, height }) => [width, height])).toEqual([
    [595, 842],
    [595, 842],
  ]);
});

test('of a text that breaks off, the beginning is read', async () => {
  const long = stream(`BT /F 12 Tf 50 700 Td (Anfang) Tj 0 -20 Td (Fortsetzung) Tj 0 -20 Td (Schluss) Tj ET`);
  const cut = upTo(
    pdf([catalog, tree, [3, font], [4, page(5)], [6, page(5)], [5, long]]),
    '0 -20 Td (Schluss',
  );
  expect((await textsOf(cut))[0]).toBe('Anfang\nFortsetzung');
});

test('pages that are kept in a stream of objects are found', async () => {
  const inside = pages.filter(([number]) => number % 2 === 0);
  let table = '';
  let content = '';
  for (const [number, text] of inside) {
    table += `${number} ${content.length} `;
    content += `${text} `;
  }
  const packed = deflateSync(Buffer.from(table + content, 'latin1')).toString('latin1');
  const entries = `/Type /ObjStm /N ${inside.length} /First ${table.length} /Filter /FlateDecode `;
  const others = pages.filter(([number]) => number % 2 === 1);
  const whole = pdf([[3, font], ...others, [8, stream(packed, entries)], tree, catalog]);
  expect(await textsOf(upTo(whole, '2 0 obj'))).toEqual(['zwei', 'eins']);
});

test('of a scan whose pages are missing, the pictures are pages', async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  const create = { width: 620, height: 877, channels: 3, background: '#fff', noise } as const;
  const jpeg = (await sharp({ create }).jpeg({ quality: 40 }).toBuffer()).toString('latin1');
  const picture = stream(
    jpeg,
    '/Type /XObject /Subtype /Image /Width 620 /Height 877 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode ',
  );
  const scan = pdf([[3, picture], [4, page(5)], tree, catalog]);
  const { pages: found, notices } = await read(upTo(scan, '4 0 obj'));
  expect(found.map(({ width, height }) => [width, height])).toEqual([[595, 842]]);
  expect(notices).toEqual([damaged, { code: 'not_recognized', page: 1 }]);
});

test('a damaged PDF is split, and made searchable, by the pages that were read', async () => {
  const cut = upTo(file, 'trailer');
  const [second] = await extractPdfPages(cut, [{ firstPage: 2, lastPage: 2 }]);
  expect(second && (await textsOf(second))).toEqual(['zwei']);
  const { body } = await scanToPdf(await makeDocument('letter', { seed: 5, now }), { seed: 5, pages: 1 });
  const reading = await read(body);
  const searchable = await searchablePdf(body.subarray(0, body.byteLength - 30), {
    ...reading,
    pages: reading.pages.map((each) => ({
      ...each,
      source: 'ocr' as const,
      lines: [{ text: 'gelesen', box, words: [{ text: 'gelesen', box, confidence: 1 }] }],
    })),
  });
  expect(searchable && (await textsOf(searchable))).toEqual(['gelesen']);
});
const box = { left: 0.1, top: 0.1, width: 0.2, height: 0.02 };

test.each([
  ['nothing but a header', file.subarray(0, 9)],
  ['no page', upTo(pdf([catalog, tree, [3, font], ...pages]), '3 0 obj')],
  [
    'no content of any page',
    upTo(pdf([catalog, tree, [4, page(5)], [6, page(7)], [5, line('a')]]), '5 0 obj'),
  ],
  [
    'what its key was made of missing',
    upTo(
      pdf([[9, '<< /Filter /Standard /V 1 /R 2 /O (o) /U (u) /P -4 >>'], ...pages, tree, catalog]),
      'trailer',
    ),
  ],
])('a PDF with %s is refused as broken', async (_, bytes) => {
  await expect(read(bytes)).rejects.toMatchObject({ code: 'broken' });
});

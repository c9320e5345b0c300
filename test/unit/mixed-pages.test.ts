import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDocument } from '../../samples/documents.ts';
import { scanToPdf } from '../../samples/scan.ts';
import { pageText } from '../../shared/understanding/page.ts';
import { readDocument } from '../../shared/understanding/read-document.ts';
import { openTesseract } from '../../shared/understanding/recognition/ocr.ts';
import type { OpticalReader } from '../../shared/understanding/recognition/optical-reader.ts';
import { claimingPage as page } from '../fixtures/claiming-font.ts';

let ocr: OpticalReader;
beforeAll(async () => {
  ocr = await openTesseract();
});
afterAll(() => ocr.close());

const text = [
  'Facture numéro 2026-114 du 3 février',
  'Prestations de conseil en organisation',
  'Montant total 1254,00 euros',
  'Merci de votre confiance',
];
const codes = Array.from({ length: 8 }, (_, row) => `KX${row}7-BRT MNS${row}4 PLQW-${row}0 DFGHJ${row}`);

async function bound(parts: readonly PDFDocument[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (const part of parts) {
    const [first] = await document.copyPages(part, [0]);
    document.addPage(first);
  }
  return document.save();
}

test('each page of a PDF is read by its text layer, unless that is missing or means nothing', async () => {
  const now = new Date('2026-02-03T09:00:00Z');
  const scan = await scanToPdf(await makeDocument('letter', { seed: 5, now }), { seed: 5, pages: 1 });
  const file = await bound([
    await page(text),
    await PDFDocument.load(scan.body),
    await page(text, (code) => 0xe000 + code), // private use
    await page(text, () => 0), // no letters
    await page(text, (code) => code - 29), // the number of the glyph in its font
    await page(text, (code) => code + 3), // other letters
    await page(codes), // hardly any vowels, and yet what is printed
  ]);
  const { pages } = await readDocument(file, { fileName: 'mixed.pdf', ocr });
  expect(pages.map(({ source }) => source)).toEqual(['text', 'ocr', 'ocr', 'ocr', 'ocr', 'ocr', 'text']);
  for (const index of [0, 2, 3, 4, 5])
    expect(pages[index] === undefined ? '' : pageText(pages[index])).toBe(text.join('\n'));
  expect(pages[1]?.lines.length).toBeGreaterThan(10);
  expect(pages[6] === undefined ? '' : pageText(pages[6])).toBe(codes.join('\n'));
}, 120_000);

/** What programs print on pages that are pictures; longer than what a page with little text has. */
const footer = [
  'Document reçu par télécopie le 3 février 2026 à 9 h 12 et conservé par le service du courrier',
  'Tout retard de paiement entraîne une pénalité de trois fois le taux légal et une indemnité de quarante euros',
  'Société anonyme au capital de 40 000 euros, immatriculée au registre du commerce et des sociétés',
];

async function withFooter(page: PDFDocument): Promise<PDFDocument> {
  const font = await page.embedFont(StandardFonts.Helvetica);
  for (const [row, line] of footer.entries())
    page.getPage(0).drawText(line, { x: 40, y: 12 + 9 * row, size: 7, font });
  return PDFDocument.load(await page.save());
}

test('a page whose picture says much more than the lines printed on it is read from the picture', async () => {
  const now = new Date('2026-02-03T09:00:00Z');
  const { body } = await scanToPdf(await makeDocument('letter', { seed: 5, now }), { seed: 5, pages: 1 });
  const photo = await PDFDocument.create();
  const noise = sharp({
    create: {
      width: 600,
      height: 850,
      channels: 3,
      background: '#fff',
      noise: { type: 'gaussian', mean: 150, sigma: 20 },
    },
  });
  const shadow = await photo.embedJpg(await noise.blur(9).jpeg().toBuffer());
  photo.addPage([595, 842]).drawImage(shadow, { x: 0, y: 0, width: 595, height: 842 });
  const file = await bound([await withFooter(await PDFDocument.load(body)), await withFooter(photo)]);
  const { pages } = await readDocument(file, { fileName: 'fax.pdf', ocr });
  expect(pages.map(({ source }) => source)).toEqual(['ocr', 'text']);
  expect(pages[0] === undefined ? '' : pageText(pages[0])).toContain('indemnité de quarante euros');
  expect(pages[0]?.lines.length).toBeGreaterThan(footer.length + 10);
  expect(pages[1]?.lines).toHaveLength(footer.length);
}, 60_000);

test('a page whose font does not name its accented letters is read from its look', async () => {
  const accented = [
    'Désignation de la prestation réalisée',
    'Échéance de règlement : à réception',
    'Pétrin à spirale réglé',
  ];
  const holes = await page(accented, (code) => (code > 0x7f ? 0 : code));
  const bullets = await page(
    text.map((line) => `é ${line}`.replace('numéro', 'numero').replace('février', 'mars')),
    (code) => (code > 0x7f ? 0xe000 : code),
  );
  const { pages } = await readDocument(await bound([holes, bullets]), { fileName: 'mixed.pdf', ocr });
  expect(pages.map(({ source }) => source)).toEqual(['ocr', 'text']);
  expect(pages[0] === undefined ? '' : pageText(pages[0])).toBe(accented.join('\n'));
}, 60_000);

test('without recognition, pages whose text means nothing are named', async () => {
  const file = await bound([
    await page(text),
    await page(text, (code) => 0xe000 + code),
    await page(text, () => 0),
    await page(text, (code) => code + 3),
  ]);
  const { pages, notices } = await readDocument(file, { fileName: 'mixed.pdf', ocr: null });
  expect(notices).toEqual([2, 3, 4].map((number) => ({ code: 'not_recognized', page: number })));
  expect(pages[1]?.lines).toEqual([]);
});

import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { pageText } from '../../shared/understanding/page.ts';
import { readDocument } from '../../shared/understanding/read-document.ts';

/** A4 pages start with a transform that makes y run downwards; the text matrix takes it back. */
async function pdf(lines: readonly string[], fontSize: number, place: (line: number) => string) {
  const document = new PDFDocument({ size: 'A4' });
  document.font('Helvetica').fontSize(1).text(' ', 0, 0);
  for (const [index, line] of lines.entries()) {
    document.addContent(`BT /F1 ${fontSize} Tf 1 0 0 -1 ${place(index)} Tm (${line}) Tj ET`);
  }
  document.end();
  return readDocument(new Uint8Array(await buffer(document)), { fileName: 'page.pdf', ocr: null });
}

const lines = ['Releve des heures', 'Total general 1254', 'a b c', 'Merci de votre confiance'];

test('text of a negative size runs backwards, upside down: the page is turned', async () => {
  const reading = await pdf(lines, -14, (line) => `500 ${700 - 40 * line}`);
  const [page] = reading.pages;
  expect(page?.turns).toBe(2);
  expect(page === undefined ? '' : pageText(page)).toBe(lines.join('\n'));
  const [first] = page?.lines ?? [];
  expect(first?.box.top).toBeLessThan(0.25);
  expect(first?.box.left).toBeLessThan(0.25);
});

test('upright text stays as it is', async () => {
  const reading = await pdf(lines, 14, (line) => `60 ${100 + 40 * line}`);
  expect(reading.pages[0]?.turns ?? 0).toBe(0);
  expect(reading.pages.map(pageText)).toEqual([lines.join('\n')]);
});

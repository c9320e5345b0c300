import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { readDocument } from '../../shared/understanding/read-document.ts';

/** Sets a line whose accents are characters of their own, each over the letter that follows or before it. */
async function textOf(line: string, accents: 'over' | 'before'): Promise<string> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([600, 200]);
  let x = 40;
  for (const letter of line) {
    page.drawText(letter, { x, y: 100, size: 12, font });
    if (accents === 'before' || !/[´`¨¸]/.test(letter)) x += font.widthOfTextAtSize(letter, 12);
  }
  const { pages } = await readDocument(await pdf.save(), { fileName: 'a.pdf', ocr: null });
  return pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n');
}

test('accents that are drawn over their letters make one letter with them', async () => {
  expect(await textOf('Le loyer per¸cu `a Orl´eans, Dipl¨om', 'over')).toBe(
    'Le loyer perçu à Orléans, Diplöm',
  );
});

test('what stands before its letter is an apostrophe, and no accent', async () => {
  expect(await textOf('l´eau, d´achat', 'before')).toBe('l´eau, d´achat');
});

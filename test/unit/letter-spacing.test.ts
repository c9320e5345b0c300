import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import PDFDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { classify } from '../../shared/understanding/classification/classify.ts';
import type { PlacedWord } from '../../shared/understanding/layout.ts';
import { pageText } from '../../shared/understanding/page.ts';
import { withJoinedLetters } from '../../shared/understanding/pdf/letter-spacing.ts';
import { readDocument } from '../../shared/understanding/read-document.ts';

const HEIGHT = 7;

/** A row of characters 4 wide; `gaps[i]` is the white in front of the one at `i`. */
function rowOf(texts: readonly string[], gaps: readonly number[]): PlacedWord[] {
  let right = 0;
  return texts.map((text, index) => {
    const left = right + (gaps[index] ?? 0);
    right = left + 4 * text.length;
    return { text, left, right, top: 100, bottom: 100 + HEIGHT, baseline: 100 + HEIGHT, confidence: 1 };
  });
}

const textsOf = (rows: readonly PlacedWord[][]) => rows.map((row) => row.map(({ text }) => text));
const letter = fc.constantFrom(...'AÉORSTUNLM');
const word = fc.array(letter, { minLength: 1, maxLength: 9 }).map((letters) => letters.join(''));
const telling = fc.constantFrom('FACTURE', 'Rechnung', 'TOTALE', 'DEVIS:', '(TAXE');
const unevenness = fc.double({ min: 0.85, max: 1.15, noNaN: true });

test('letters set apart are joined to the words that wider gaps part', () => {
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 4 }),
      telling,
      fc.double({ min: 1.2, max: 3.6, noNaN: true }),
      fc.array(unevenness, { minLength: 60, maxLength: 60 }),
      (others, title, gap, jitter) => {
        const words = [...others, title];
        const starts = new Set(words.map((_, index) => words.slice(0, index).join('').length));
        const letters = [...words.join('')];
        const gaps = letters.map((_, index) => (starts.has(index) ? 2.5 : 1) * gap * (jitter[index] ?? 1));
        const run = letters.length - words.length;
        // More gaps between words than within them say nothing of either.
        fc.pre(run > words.length);
        expect(textsOf(withJoinedLetters([rowOf(letters, gaps)]))).toEqual([words]);
      },
    ),
  );
});

test('words of several letters stay as they are', () => {
  const words = fc.array(
    fc.array(letter, { minLength: 2, maxLength: 8 }).map((letters) => letters.join('')),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(words, (texts) => {
      const row = rowOf(
        texts,
        texts.map(() => 2),
      );
      expect(withJoinedLetters([row])).toEqual([row]);
    }),
  );
});

test.each([
  ['figures in boxes', '1 2 3 4 5 6'],
  ['headings of columns', 'A B C D E'],
  ['boxes ticked', 'X X X X X'],
  ['a formula', 'a + b = c'],
  ['initials', 'J R R'],
])('%s stay apart', (_, text) => {
  const row = rowOf(
    text.split(' '),
    text.split(' ').map(() => 2.4),
  );
  expect(withJoinedLetters([row])).toEqual([row]);
});

test('letters in columns stay apart, and so do those at any distance', () => {
  const letters = [...'FACTURE'];
  for (const gaps of [letters.map(() => 1.8 * HEIGHT), [0, 1, 4, 2, 9, 1, 5]]) {
    expect(textsOf(withJoinedLetters([rowOf(letters, gaps)]))).not.toContainEqual(['FACTURE']);
  }
});

test.each([
  ['F A C T U R E', 'invoice', 'n° 12 - 2026'],
  ['R E C H N U N G', 'invoice', 'Nr. 12, zahlbar bis 02.03.2026'],
  ['Q U O T A T I O N', 'quote', 'No. 12 of 2 March 2026'],
])('the title "%s" is read', async (title, type, line) => {
  const document = new PDFDocument({ size: 'A4' });
  document.fontSize(18).text(title).fontSize(11).text(line);
  document.end();
  const bytes = new Uint8Array(await buffer(document));
  const reading = await readDocument(bytes, { fileName: 'page.pdf', ocr: null });
  expect(reading.pages.map(pageText)).toEqual([`${title.replaceAll(' ', '')}\n${line}`]);
  expect(classify(reading, { fileName: 'page.pdf' }).documentType).toBe(type);
});

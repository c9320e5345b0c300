import { expect, test } from 'vitest';
import {
  boxAround,
  valueAround,
  wordAt,
  wordsIn,
  wordsText,
} from '../../frontend/features/document/words-at.ts';
import type { FieldKind } from '../../shared/document-types/definition.ts';

/** A page of rows; a double space is a wide gap between two columns. */
function pageOf(rows: readonly string[]) {
  const words = rows.flatMap((row, line) => {
    const found = [];
    for (const { 0: text, index } of row.matchAll(/\S+/g)) {
      const box = { left: index * 0.01, top: 0.1 + line * 0.03, width: text.length * 0.01, height: 0.015 };
      found.push({ text, confidence: 1, box });
    }
    return found;
  });
  return { page: 1, width: 1000, height: 1000, source: 'text', text: rows.join('\n'), words };
}

const page = pageOf([
  'Total TTC :    1 234,56 €',
  'Paris, le 31 décembre 2026 à midi',
  'IBAN FR76 3000 6000 0112 3456 7890 189 BIC BNPAFRPP',
  'SIREN 303 265 045    Ateliers Réunis du Nord',
  'Facture FA-12 du 01/02/2026',
]);

test.each<[string, FieldKind, string]>([
  ['234,56', 'amount', '1 234,56 €'],
  ['1', 'amount', '1 234,56 €'],
  ['décembre', 'date', '31 décembre 2026'],
  ['01/02/2026', 'date', '01/02/2026'],
  ['0112', 'iban', 'FR76 3000 6000 0112 3456 7890 189'],
  ['265', 'registrationId', '303 265 045'],
  ['Réunis', 'text', 'Ateliers Réunis du Nord'],
  ['FA-12', 'reference', 'FA-12'],
  ['BNPAFRPP', 'bic', 'BNPAFRPP'],
])('a click on %j takes the whole %s', (text, kind, whole) => {
  const word = page.words.find((each) => each.text === text);
  if (word === undefined) throw new Error('there is no such word');
  const { left, top, width, height } = word.box;
  const clicked = wordAt(page, left + width / 2, top + height / 2);
  expect(clicked).toBe(word);
  expect(wordsText(valueAround(page, word, kind))).toBe(whole);
});

test('a frame takes the words that lie in it, and nothing where there are none', () => {
  const taken = wordsIn(page, { left: 0, top: 0.12, width: 0.5, height: 0.02 });
  expect(wordsText(taken)).toBe('Paris, le 31 décembre 2026 à midi');
  expect(boxAround(taken)).toMatchObject({ left: 0, top: 0.13 });
  expect(wordAt(page, 0.9, 0.9)).toBeUndefined();
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../shared/suppliers/edit-distance.ts';
import { nameKey, nameSimilarity } from '../../shared/suppliers/name.ts';

test.each([
  ['Imprimerie des Alpes', 'IMPRIMERIE DES ALPES SARL'],
  ['S.A.R.L. Bureau & Papier', 'Bureau et Papier'],
  ['Beschläge Kettner GmbH & Co. KG', 'BESCHLAGE KETTNER'],
  ['Harrow & Finch Textiles Ltd', 'Harrow and Finch Textiles Limited'],
  ['Cœur de Bœuf', 'COEUR DE BOEUF'],
  ['Dupont Jean', 'Jean DUPONT'],
  ['E. D. F.', 'EDF SA'],
])('%s is %s', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
  expect(nameSimilarity(one, other)).toBe(1);
});

test.each([
  ['Imprimerie des Alpes', 'IMPRIMERlE DES ALPES'],
  ['Quincaillerie Morel', 'Quincailerie Morel'],
  ['Nordis Informatique', 'Nordisinformatique'],
])('%s may be %s', (one, other) => {
  expect(nameSimilarity(one, other)).toBeGreaterThan(0.9);
});

test.each([
  ['Transports Martin', 'Transports Durand'],
  ['Garage 31', 'Garage 32'],
  ['Maison Verdier', 'Maison Perrin'],
  ['Hexacom', 'Traiteur Les Halles'],
])('%s is not %s', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
  expect(nameSimilarity(one, other)).toBeLessThan(0.8);
});

const word = fc.stringMatching(/^[a-z]{4,12}$/);
const words = fc.array(word, { minLength: 1, maxLength: 4 });

test('case, accents, legal form and order do not matter', () => {
  const written = fc
    .tuple(words, fc.constantFrom('SARL', 'S.A.S.', 'GmbH', 'Ltd', ''))
    .chain(([name, form]) =>
      fc.record({
        name: fc.constant(name.join(' ')),
        other: fc
          .shuffledSubarray(name, { minLength: name.length })
          .map((mixed) => `${form} ${mixed.join(' ').toUpperCase().replaceAll('E', 'É')}`),
      }),
    );
  fc.assert(
    fc.property(written, ({ name, other }) => {
      expect(nameKey(other)).toBe(nameKey(name));
    }),
  );
});

test('likeness is the same both ways, whole with itself, and never outside 0 to 1', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [a, b] = [one.join(' '), other.join(' ')];
      const likeness = nameSimilarity(a, b);
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(1);
      expect(nameSimilarity(a, a)).toBe(1);
      expect(nameSimilarity(b, a)).toBeCloseTo(likeness, 1);
    }),
  );
});

test('any text at all has a key and a likeness', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
      expect(nameKey(one).length).toBeLessThanOrEqual(120);
      expect(nameSimilarity(one, other)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('edits are counted up to the limit', () => {
  expect(editDistance('nordis', 'nordis', 2)).toBe(0);
  expect(editDistance('nordis', 'nordsi', 2)).toBe(1);
  expect(editDistance('nordis', 'nords', 2)).toBe(1);
  expect(editDistance('nordis', 'norddis', 2)).toBe(1);
  expect(editDistance('nordis', 'hexacom', 2)).toBe(3);
});

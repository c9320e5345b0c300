import { expect, test } from 'vitest';
import { withEuroSigns } from '../../shared/understanding/pdf/mistaken-euros.ts';

const textsOf = (...texts: string[]) =>
  withEuroSigns(texts.map((text) => ({ text }))).map(({ text }) => text);

test('letters that stand where the euro sign of another table would are euro signs', () => {
  expect(textsOf('Total', 'Ä1.059,50', '-Ä5,00', '9,50Û', 'Ärger', 'Ä1')).toEqual([
    'Total',
    '€1.059,50',
    '-€5,00',
    '9,50€',
    'Ärger',
    'Ä1',
  ]);
});

test('one of them may be a letter', () => {
  expect(textsOf('Ä5,00', '9,50')).toEqual(['Ä5,00', '9,50']);
});

import { describe, expect, test } from 'vitest';
import type { PlacedWord } from '../../shared/understanding/layout.ts';
import { withCurrencySigns, withSignsOfPage } from '../../shared/understanding/recognition/currency-signs.ts';
import { withWholeAmounts } from '../../shared/understanding/recognition/split-amounts.ts';

const word = (text: string, left: number, right: number, top = 10): PlacedWord => ({
  text,
  left,
  right,
  top,
  bottom: top + 20,
  baseline: top + 18,
  confidence: 0.9,
});
const texts = (words: readonly PlacedWord[]) => words.map(({ text }) => text);

describe('the second reading, which passes over signs of currency', () => {
  test.each([
    ['£25.60', '25.80', '£25.80'],
    ['-£0.69', '-0.69', '-£0.69'],
    ['28,04€', '28,04', '28,04€'],
    ['$4.98', '$4.98', '$4.98'],
    ['25.60', '25.60', '25.60'],
    ['£25', 'EZS', 'EZS'],
  ])('where %s and %s were read gives %s', (first, second, expected) => {
    const words = withCurrencySigns([word('Total', 10, 60), word(second, 200, 280)], [word(first, 198, 282)]);
    expect(texts(words)).toEqual(['Total', expected]);
  });

  test('leaves a sign that stands apart where it stands', () => {
    const [amount, sign] = withCurrencySigns(
      [word('28,04', 200, 280)],
      [word('28,04', 200, 250), word('€', 262, 280)],
    );
    expect([amount?.text, amount?.right, sign?.text, sign?.left]).toEqual(['28,04', 262, '€', 262]);
  });
});

describe('a pound sign read as a letter', () => {
  test('is one where the page has others', () => {
    const rows = [
      [word('SALE', 10, 60), word('E31.13', 200, 280)],
      [word('Cash', 10, 60), word('£40.00', 200, 280)],
    ];
    expect(withSignsOfPage(rows).map(texts)).toEqual([
      ['SALE', '£31.13'],
      ['Cash', '£40.00'],
    ]);
  });

  test('stays a letter elsewhere', () => {
    const rows = [[word('E31.13', 200, 280), word('40.00', 300, 380)]];
    expect(withSignsOfPage(rows).map(texts)).toEqual([['E31.13', '40.00']]);
  });
});

describe('a euro sign read as a six', () => {
  const page = (...amounts: string[]) =>
    texts(withSignsOfPage([amounts.map((text) => word(text, 200, 280))]).flat());

  test('is one where all amounts of three decimals end in it', () => {
    expect(page('26,066', '23.516', '116,456', '12')).toEqual(['26,06€', '23.51€', '116,45€', '12']);
    expect(page('26,06€', '116,456', '9,906')).toEqual(['26,06€', '116,45€', '9,90€']);
  });

  test('stays a six where others end otherwise, or too few say anything', () => {
    for (const amounts of [
      ['1.256', '2.516', '3.455'],
      ['1.256', '2.516'],
      ['12,06€', '0,456'],
    ])
      expect(page(...amounts)).toEqual(amounts);
  });
});

describe('an amount torn behind its mark', () => {
  test('is joined, also across lines that were taken for columns', () => {
    const rows = [[word('PALE', 10, 60), word('£14.', 200, 248)], [word('13', 254, 280)]];
    const [row, ...others] = withWholeAmounts(rows);
    expect(others).toEqual([]);
    expect(texts(row ?? [])).toEqual(['PALE', '£14.13']);
    expect(row?.[1]?.right).toBe(280);
  });

  test.each([
    ['a space apart', word('12', 259, 285)],
    ['on another line', word('12', 254, 280, 40)],
    ['a longer number', word('123', 254, 290)],
  ])('stays as it is: what follows is %s', (_, next) => {
    const rows = [[word('Nr. 14.', 200, 248)], [next]];
    expect(withWholeAmounts(rows)).toEqual(rows);
  });
});

import { describe, expect, it } from 'vitest';
import { headerRow, isFigure } from '../../frontend/features/document/sheet-columns.ts';

describe('the row of a sheet that names its columns', () => {
  it.each([
    [
      'the first, of a plain list',
      [
        ['Famille', 'Total'],
        ['Tables', '12,50'],
      ],
      0,
    ],
    [
      'the one below a title',
      [['Ventes 2026'], ['Semaine', 'Commandes', 'CA'], ['S1', '4', '1 200,00 €']],
      1,
    ],
    [
      'one with a gap, where most columns have a name',
      [
        ['', 'Janvier', 'Février', 'Mars', 'Avril'],
        ['Lyon', '1', '2', '3', '4'],
      ],
      0,
    ],
    [
      'none, where figures stand in it',
      [
        ['S1', '4'],
        ['S2', '5'],
      ],
      undefined,
    ],
    ['none, of a single row', [['Famille', 'Total']], undefined],
    ['none, of a single column', [['Notes'], ['Rappeler Paul'], ['12']], undefined],
    ['none, of nothing', [], undefined],
  ])('is %s', (_, rows, expected) => {
    expect(headerRow(rows)).toBe(expected);
  });

  it('tells figures from words', () => {
    for (const text of [
      '12',
      '-1 234,56 €',
      '(3.5)',
      '45 %',
      '12/03/2026',
      '1\u202f200,00\u00a0EUR',
      '09:30',
    ]) {
      expect({ text, is: isFigure(text) }).toEqual({ text, is: true });
    }
    for (const text of ['', 'S1', '3 pièces', 'Lyon 3e', 'n° 12', '-']) {
      expect({ text, is: isFigure(text) }).toEqual({ text, is: false });
    }
  });
});

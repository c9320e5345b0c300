import { expect, test } from 'vitest';
import { csvOf, pastedText } from '../../frontend/features/document/table-export.ts';
import { type TableOfDocument, wholeRows } from '../../frontend/features/document/whole-rows.ts';

const cell = (row: number, col: number, text: string, rowSpan = 1, colSpan = 1) => ({
  row,
  col,
  rowSpan,
  colSpan,
  text,
  box: null,
});

const table: TableOfDocument = {
  page: 2,
  cells: [
    cell(0, 0, 'Désignation', 2),
    cell(0, 1, 'Montant', 1, 2),
    cell(1, 1, 'HT'),
    cell(1, 2, 'TTC'),
    cell(2, 0, 'Vis "inox"; lot\nde 100'),
    cell(2, 2, '-12,50'),
    cell(3, 0, '=HYPERLINK("http://x")'),
    cell(3, 1, '1 000,00'),
  ],
};

test('a table becomes a file that spreadsheets open as it is, and that starts no formula', () => {
  expect(csvOf(table, 'fr')).toBe(
    [
      '\uFEFFDésignation;Montant;',
      ';HT;TTC',
      '"Vis ""inox""; lot de 100";;-12,50',
      `"'=HYPERLINK(""http://x"")";1 000,00;`,
      '',
    ].join('\r\n'),
  );
  expect(csvOf(table, 'en').split('\r\n')[2]).toBe('"Vis ""inox""; lot de 100",,"-12,50"');
});

test('a copied table keeps its columns', () => {
  expect(pastedText(table).split('\n')[2]).toBe('Vis "inox"; lot de 100\t\t-12,50');
});

test('a shown table has a place for every cell, and none twice', () => {
  const rows = wholeRows(table);
  expect(rows.map((row) => row.map(({ col }) => col))).toEqual([
    [0, 1],
    [1, 2],
    [0, 1, 2],
    [0, 1, 2],
  ]);
  expect(rows[2]?.[1]?.text).toBe('');
});

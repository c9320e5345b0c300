import { describe, expect, it } from 'vitest';
import { createRandom } from '../../samples/random.ts';
import { findTables } from '../../shared/understanding/tables.ts';
import { createCanvas } from '../../training/canvas.ts';

/** A page of rows, each cell's text at the place of its column; an empty text leaves a cell out. */
function pageOf(rows: readonly (readonly string[])[], columns: readonly number[]) {
  const canvas = createCanvas(createRandom(1), { sheet: { width: 595, height: 842 } });
  rows.forEach((row, index) => {
    row.forEach((text, column) => {
      if (text !== '') canvas.write(text, columns[column] ?? 0, 100 + 14 * index, 10);
    });
  });
  return canvas.pages()[0] ?? { page: 1, width: 595, height: 842, source: 'text' as const, lines: [] };
}

function textsOf(rows: readonly (readonly string[])[], columns: readonly number[]): string[][] {
  return findTables(pageOf(rows, columns)).map(({ cells }) => cells.map(({ text }) => text));
}

describe('tables of a page', () => {
  it('are found without lines, by their columns', () => {
    const rows = [
      ['Country', '2021', '2022'],
      ['Austria', '58.6', '61.2'],
      ['Denmark', '59.5', '48.0'],
      ['Finland', '89.1', '95.4'],
    ];
    expect(textsOf(rows, [60, 220, 320])).toEqual([rows.flat()]);
  });

  it('are not numbered headings', () => {
    const rows = [
      ['3.2', 'Measuring Financial Losses'],
      ['3.2.1', 'Reported Losses'],
    ];
    expect(textsOf(rows, [60, 110])).toEqual([]);
  });

  it('are not charts with their scale', () => {
    const rows = [
      ['2001', '30.5', '49.0', '20.4', '', ''],
      ['2005', '29.7', '48.6', '21.7', '', ''],
      ['2010', '28.7', '46.3', '25.0', '', ''],
      ['0%', '20%', '40%', '60%', '80%', '100%'],
    ];
    expect(textsOf(rows, [60, 140, 220, 300, 380, 460])).toEqual([]);
  });
});

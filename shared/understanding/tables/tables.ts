import { layoutOf, type Segment, unionBox } from '../fields/segment.ts';
import type { Page, Word } from '../page.ts';
import { ruledTables } from './ruled-tables.ts';
import type { DocumentTable } from './table.ts';
import { blocksOf } from './table-blocks.ts';
import {
  type Column,
  columnsOf,
  type GridCell,
  placeInColumns,
  withSignsBeforeAmounts,
} from './table-columns.ts';
import { hasColumnOfFigures } from './table-figures.ts';
import { isDots, withLeadersInLabels } from './table-leaders.ts';
import { isRowNumber, withNumbersApart } from './table-numbering.ts';
import { mergeRows } from './table-rows.ts';

type Row = readonly Segment[];

/** The scale of a chart: numbers that fall by equal steps. */
function isAxis(labels: readonly string[]): boolean {
  const values = labels.map(Number).filter((value) => Number.isFinite(value));
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? 0));
  const [first] = steps;
  return first !== undefined && first < 0 && steps.length >= 4 && steps.every((step) => step === first);
}

/** The scale under a chart: a row of numbers that rise from nothing by equal steps. */
function isScale(labels: readonly string[]): boolean {
  const values = labels.map((label) => Number(label.replace(/ ?%$/, '')));
  const step = values[1] ?? 0;
  return (
    values.length >= 5 && step > 0 && values.every((value, index) => Math.abs(value - index * step) < 1e-6)
  );
}

function wordCount({ words }: GridCell): number {
  return words.filter((word) => !isDots(word)).length;
}

/**
 * Numbers or short texts fill the grid, and repeat themselves: lines of prose in columns do not make a table, nor do letterheads,
 * the parties of a document and signatures side by side.
 */
function isTable(cells: readonly GridCell[], columns: readonly Column[], rowCount: number): boolean {
  if (columns.length < 2 || rowCount < 2) return false;
  const words = cells.reduce((sum, cell) => sum + wordCount(cell), 0) / Math.max(1, cells.length);
  // Numbers of headings and lists stand in front; what makes a table of numbers stands to the right of its labels.
  const values = cells.filter((cell) => cell.col > 0);
  const numbers = values.filter((cell) => /\d/.test(cell.text) && cell.words.length <= 4).length;
  const filled = cells.length / (columns.length * rowCount);
  const rows = Array.from({ length: rowCount }, (_, row) =>
    cells.filter((cell) => cell.row === row).flatMap((cell) => cell.words.map((word) => word.text)),
  );
  if (rows.some(isScale)) return false;
  if (filled < 0.42 || isAxis(cells.filter((cell) => cell.col === 0).map((cell) => cell.text))) return false;
  const repeats =
    hasColumnOfFigures(cells, columns.length) || (columns.length >= 4 && rowCount >= 4 && filled >= 0.95);
  if (!repeats) return false;
  return numbers >= 0.25 * values.length ? words <= 8 : words <= 4.5 && rowCount >= 3 && filled > 0.5;
}

/**
 * Tables of a page: by lines between their cells where the page draws them, else by rows and columns that words form;
 * text layers and recognized pages alike. Rows and columns count from 0, lines of one cell are joined, headings over
 * several columns span them.
 */
export function findTables(page: Page): DocumentTable[] {
  const ruled = ruledTables(page);
  const words = new Set(ruled.flatMap((table) => [...table.words]));
  return [...ruled.map(({ table }) => table), ...openTables(words.size === 0 ? page : without(page, words))];
}

function without(page: Page, words: ReadonlySet<Word>): Page {
  const lines = page.lines.map((line) => ({ ...line, words: line.words.filter((word) => !words.has(word)) }));
  return { ...page, lines: lines.filter((line) => line.words.length > 0) };
}

function openTables(page: Page): DocumentTable[] {
  const { rows } = layoutOf({ pages: [page] });
  const tidy = rows.map((row) => withSignsBeforeAmounts(withLeadersInLabels(row, page), page));
  return blocksOf(tidy, page).flatMap((found) => {
    const apart = withNumbersApart(found);
    const block = apart ?? found;
    const columns = apart === undefined ? columnsOf(block, page) : numberedColumns(apart, page);
    const grid = mergeRows(placeInColumns(block, columns, page), columns);
    const rowCount = 1 + Math.max(0, ...grid.map((cell) => cell.row));
    if (!isTable(grid, columns, rowCount)) return [];
    const cells = grid.map(({ row, col, colSpan, text, words }) => ({
      row,
      col,
      rowSpan: 1,
      colSpan,
      text,
      box: unionBox(words.map((word) => word.box)),
    }));
    return [{ page: page.page, cells }];
  });
}

/** A column of numbers and, judged without them, the columns of what they number. */
function numberedColumns(block: readonly Row[], page: Page): Column[] {
  const numbers = block.flatMap((row) => (isRowNumber(row[0]) ? row.slice(0, 1) : []));
  const rest = block.map((row) => (isRowNumber(row[0]) ? row.slice(1) : row)).filter((row) => row.length > 0);
  const { left, width } = unionBox(numbers.map(({ box }) => box));
  const [first, ...others] = columnsOf(rest, page);
  if (first === undefined) return [{ left, right: left + width }];
  return [{ left, right: left + width }, { ...first, left: Math.max(first.left, left + width) }, ...others];
}

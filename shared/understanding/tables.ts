import { layoutOf, type Segment, unionBox } from './fields/segment.ts';
import type { Page, Word } from './page.ts';
import { ruledTables } from './ruled-tables.ts';
import type { DocumentTable } from './table.ts';
import {
  type Column,
  columnsOf,
  type GridCell,
  isNumeric,
  placeInColumns,
  withSignsBeforeAmounts,
} from './table-columns.ts';
import { isRowNumber, withNumbersApart } from './table-numbering.ts';
import { mergeRows } from './table-rows.ts';

type Row = readonly Segment[];

/** Rows further apart than this many line heights, or than this many times the usual distance, part two tables. */
const farInHeights = 3.2;
const farInDistances = 2.4;
/** A lone line this much further down than usual is the title of the next table. */
const titleInDistances = 1.6;
/** Line heights from one line to the next in plain print. */
const usualLeading = 1.3;
/** A lone segment wider than this share of the block is a title or a sentence, not a cell. */
const wideShare = 0.5;
/** Lone segments in a row of rows that a table may contain. */
const longestPause = 5;
/** A heading stands at most so many line heights above its numbers. */
const headingInHeights = 5;
/** Rows that a heading may have. */
const longestHeading = 4;
/** Words of a line of prose. */
const sentence = 8;

/** Beginnings of captions, sources and footnotes. */
const besideTable =
  /^(?:table|tableau|tabelle|tabella|figure|fig\.|abbildung|chart|graph|source|sources|quelle|note|notes|nb|n\.b\.|remarque|\(\*+\)|\*+|\(:\)|\(?\d{1,2}\)$|[•●▪-]$)(?![\p{L}])/u;

function boxOfRow(row: Row) {
  return unionBox(row.map((segment) => segment.box));
}

function width(rows: readonly Row[]): number {
  return rows.length === 0 ? 0 : unionBox(rows.map(boxOfRow)).width;
}

/** A caption, a footnote, a bullet point or a line of prose: no row of a table. */
function standsAlone(row: Row): boolean {
  const [first] = row;
  const last = row.at(-1);
  if (first === undefined || last === undefined) return true;
  if (besideTable.test(first.folded) && (row.length <= 2 || last.words.length >= 3)) return true;
  return row.length <= 2 && last.words.length >= sentence && first.words.length <= 3;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Headings may stand further away from the numbers that they head, with a line between them. */
function isHeadingOf(block: readonly Row[], row: Row): boolean {
  return block.length <= longestHeading && !block.some(isNumeric) && isNumeric(row);
}

/** Runs of rows that have several segments, with the short lone lines in between that continue a cell. */
function blocksOf(rows: readonly Row[]): Row[][] {
  const blocks: Row[][] = [];
  let block: Row[] = [];
  let pending: Row[] = [];
  let distances: number[] = [];
  let previous: Row | undefined;
  const close = () => {
    if (block.length > 1) blocks.push(block);
    [block, pending, distances] = [[], [], []];
  };
  for (const row of rows) {
    if (previous !== undefined && block.length > 0) {
      const [above, box] = [boxOfRow(previous), boxOfRow(row)];
      const distance = box.top - above.top;
      const gap = distance - above.height;
      const usual = Math.max(median(distances), usualLeading * Math.max(above.height, box.height));
      const far = distances.length > 2 && distance > farInDistances * usual;
      const title = distances.length > 2 && row.length === 1 && distance > titleInDistances * usual;
      const parts = far || title || gap > farInHeights * Math.max(above.height, box.height);
      if (!parts) distances.push(distance);
      else if (!isHeadingOf(block, row) || gap > headingInHeights * box.height) close();
    }
    previous = row;
    if (standsAlone(row)) close();
    else if (row.length > 1) {
      block.push(...pending, row);
      pending = [];
    } else if (block.length > 0) {
      if (boxOfRow(row).width > wideShare * width(block) || pending.length >= longestPause) close();
      else pending.push(row);
    }
  }
  close();
  return blocks;
}

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

/** Numbers or short texts fill the grid; lines of prose in columns do not make a table. */
function isTable(cells: readonly GridCell[], columns: readonly Column[], rowCount: number): boolean {
  if (columns.length < 2 || rowCount < 2) return false;
  const words = cells.reduce((sum, cell) => sum + cell.words.length, 0) / Math.max(1, cells.length);
  // Numbers of headings and lists stand in front; what makes a table of numbers stands to the right of its labels.
  const values = cells.filter((cell) => cell.col > 0);
  const numbers = values.filter((cell) => /\d/.test(cell.text) && cell.words.length <= 4).length;
  const filled = cells.length / (columns.length * rowCount);
  const rows = Array.from({ length: rowCount }, (_, row) =>
    cells.filter((cell) => cell.row === row).flatMap((cell) => cell.words.map((word) => word.text)),
  );
  if (rows.some(isScale)) return false;
  if (filled < 0.42 || isAxis(cells.filter((cell) => cell.col === 0).map((cell) => cell.text))) return false;
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
  return blocksOf(rows.map((row) => withSignsBeforeAmounts(row, page))).flatMap((found) => {
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

import { layoutOf, type Segment, unionBox } from './fields/segment.ts';
import type { Page } from './page.ts';
import type { DocumentTable } from './table.ts';
import { type Column, columnsOf, type GridCell, placeInColumns } from './table-columns.ts';
import { mergeRows } from './table-rows.ts';

type Row = readonly Segment[];

/** Rows further apart than this many line heights belong to different blocks. */
const blockGap = 3.2;
/** A lone segment wider than this share of the block is a title or a sentence, not a cell. */
const wideShare = 0.5;
/** Lone segments in a row of rows that a table may contain. */
const longestPause = 5;

function boxOfRow(row: Row) {
  return unionBox(row.map((segment) => segment.box));
}

function width(rows: readonly Row[]): number {
  return rows.length === 0 ? 0 : unionBox(rows.map(boxOfRow)).width;
}

/** Runs of rows that have several segments, with the short lone lines in between that continue a cell. */
function blocksOf(rows: readonly Row[]): Row[][] {
  const blocks: Row[][] = [];
  let block: Row[] = [];
  let pending: Row[] = [];
  const close = () => {
    if (block.length > 1) blocks.push(block);
    block = [];
    pending = [];
  };
  let previous: Row | undefined;
  for (const row of rows) {
    const box = boxOfRow(row);
    if (previous !== undefined) {
      const above = boxOfRow(previous);
      const gap = box.top - above.top - above.height;
      if (gap > blockGap * Math.max(above.height, box.height)) close();
    }
    previous = row;
    if (row.length > 1) {
      block.push(...pending, row);
      pending = [];
    } else if (block.length > 0) {
      if (box.width > wideShare * width(block) || pending.length >= longestPause) close();
      else pending.push(row);
    }
  }
  close();
  return blocks;
}

/** Lines of prose in columns, bullet points and numbered footnotes are no tables. */
function isTable(cells: readonly GridCell[], columns: readonly Column[], rowCount: number): boolean {
  if (columns.length < 2 || rowCount < 2) return false;
  const words = cells.map((cell) => cell.words.length);
  const mean = words.reduce((sum, count) => sum + count, 0) / Math.max(1, words.length);
  const numeric =
    cells.filter((cell) => /\d/.test(cell.text) && cell.words.length <= 4).length / Math.max(1, cells.length);
  const first = cells.filter((cell) => cell.col === 0);
  const bullets =
    first.length > 0 && first.every((cell) => /^(?:[•●▪–*o-]|\(?[\da-z]{1,3}[.)]?|[\d.]+)$/i.test(cell.text));
  if (bullets && columns.length === 2) return false;
  const filled = cells.length / (columns.length * rowCount);
  if (filled < 0.3) return false;
  return numeric >= 0.25 ? mean <= 8 : mean <= 4.5 && rowCount >= 3 && filled > 0.5;
}

/**
 * Tables of a page, found by rows and columns that words form; text layers and recognized pages alike. Rows and
 * columns count from 0, lines of one cell are joined, headings over several columns span them.
 */
export function findTables(page: Page): DocumentTable[] {
  const { rows } = layoutOf({ pages: [page] });
  return blocksOf(rows).flatMap((block) => {
    const columns = columnsOf(block, page);
    const grid = mergeRows(placeInColumns(block, columns, page), columns.length);
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

import { type SheetTable, UnreadableDocument } from '../reading.ts';
import type { Contents, ReadingContext } from '../reading-context.ts';
import { columnWidths } from '../text/column-widths.ts';
import { typeset } from '../text/typeset.ts';

/** Limits on what is read of the sheets of a workbook. */
export const MAX_CELLS = 500_000;
export const MAX_SHEET_COLUMNS = 200;
const ROWS_PER_PAGE = 500;
const GRID_WIDTH = 900;
/** What is kept to be shown as tables, of all sheets together: more than a person would look through. */
const MAX_SHOWN_CELLS = 10_000;
const MAX_SHOWN_CHARACTERS = 500_000;

/** What is shown of one sheet of a workbook, cell by cell; `cut` when there is more than the limits allow. */
export type Sheet = {
  name: string;
  rows: string[][];
  cut: boolean;
  /** Cells that are calculated, by a program that did not store what comes out. */
  unknownResults?: boolean;
};

/** Sets sheets on pages: each starts a page, cells stand in their columns. Empty rows are left out. Throws UnreadableDocument `no_pages`. */
export async function sheetPages(
  sheets: Iterable<Sheet>,
  context: ReadingContext,
): Promise<Pick<Contents, 'pages' | 'notices'> & { sheets: SheetTable[] }> {
  const pages: Contents['pages'] = [];
  const shown: SheetTable[] = [];
  const left = { cells: MAX_SHOWN_CELLS, characters: MAX_SHOWN_CHARACTERS };
  const notices: Contents['notices'] = [];
  let unknown: number | undefined;
  for (const sheet of sheets) {
    await context.checkpoint();
    const rows = withoutEmptyColumns(sheet.rows.filter((row) => row.some((text) => text !== '')));
    if (rows.length > 0) {
      const widths = columnWidths(rows, GRID_WIDTH);
      const blocks = rows.map((cells) => ({ kind: 'row' as const, cells, widths }));
      const options = { firstPage: pages.length + 1, linesPerPage: ROWS_PER_PAGE };
      const set = await typeset(blocks, context, options);
      pages.push(...set.pages);
      notices.push(...set.notices);
      shown.push(beginningOf(sheet, rows, left));
    }
    if (sheet.unknownResults === true) unknown ??= Math.max(1, pages.length);
    if (sheet.cut) notices.push({ code: 'text_left_out', page: Math.max(1, pages.length) });
    if (notices.length > 0) break;
  }
  if (pages.length === 0) throw new UnreadableDocument('no_pages', 'no sheet of the workbook shows anything');
  if (unknown !== undefined) notices.push({ code: 'formula_without_value', page: unknown });
  return { pages, notices, sheets: shown };
}

/** As many rows of a sheet as there is room left for. */
function beginningOf(
  { name, cut }: Sheet,
  rows: readonly string[][],
  left: { cells: number; characters: number },
): SheetTable {
  const kept: string[][] = [];
  for (const row of rows) {
    left.cells -= row.length;
    left.characters -= row.reduce((sum, text) => sum + text.length, 0);
    if (left.cells < 0 || left.characters < 0) return { name, rows: kept, cut: true };
    kept.push(row);
  }
  return { name, rows: kept, cut };
}

/** Columns on the left that are empty in every row only shift the sheet. */
function withoutEmptyColumns(rows: string[][]): string[][] {
  const firsts = rows.map((row) => row.findIndex((text) => text !== ''));
  const first = firsts.reduce((least, index) => Math.min(least, index), Number.POSITIVE_INFINITY);
  return Number.isFinite(first) && first > 0 ? rows.map((row) => row.slice(first)) : rows;
}

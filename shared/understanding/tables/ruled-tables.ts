import { unionBox } from '../fields/segment.ts';
import type { Box, Page, Word } from '../page.ts';
import { type RuledCell, type RuledGrid, ruledGrids } from './ruled-grid.ts';
import { joinRules } from './rules.ts';
import type { DocumentTable, TableCell } from './table.ts';
import type { GridCell } from './table-columns.ts';
import { isNumeric, mergeRows } from './table-rows.ts';

/** A table between drawn lines, and the words that it has of its page. */
export interface RuledTable {
  readonly table: DocumentTable;
  readonly words: ReadonlySet<Word>;
}

/** A gap in a line of a cell this many times its height wide parts two columns without a line between them. */
const wideGap = 2;
/** Words this many times their height apart stand in two columns, where a heading's lines say so. */
const narrowGap = 0.8;
/** Words may reach so many points over the line beside them. */
const slack = 2;
/** Share of a table's lines of text with such gaps from which its lines do not tell its columns. */
const gappy = 0.2;
/** Words of a cell, on the average, from which boxes hold text set in columns. */
const wordiest = 40;
/** Share of cells that have text from which lines part cells, and do not draw bars or a map. */
const fullest = 0.3;
/** Share of a band's lines that have to be whole rows for the band to be several rows. */
const mostly = 0.6;

/** Tables whose cells are parted by lines that the page draws. */
export function ruledTables(page: Page): RuledTable[] {
  if (page.rules === undefined) return [];
  const rules = joinRules(
    page.rules.map(({ left, top, width, height }) => ({
      left: left * page.width,
      top: top * page.height,
      right: (left + width) * page.width,
      bottom: (top + height) * page.height,
    })),
  );
  const words = page.lines.flatMap((line) => line.words);
  return ruledGrids(rules).flatMap((grid) => {
    const filled = filledCells(grid, words, page);
    if (filled.length < fullest * grid.cells.length || !isTable(filled, page)) return [];
    const cells = tableCells(filled, grid, page);
    if (cells.reduce((sum, cell) => sum + wordCount(cell.text), 0) > wordiest * cells.length) return [];
    return [{ table: { page: page.page, cells }, words: new Set(filled.flatMap((cell) => cell.words)) }];
  });
}

/** Words of a text; dots that lead to others are none. */
function wordCount(text: string): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

interface FilledCell extends RuledCell {
  readonly words: readonly Word[];
}

function filledCells({ xs, ys, cells }: RuledGrid, words: readonly Word[], page: Page): FilledCell[] {
  const bySquare = new Map<string, Word[]>();
  for (const word of words) {
    const col = intervalOf((word.box.left + word.box.width / 2) * page.width, xs);
    const row = intervalOf((word.box.top + word.box.height / 2) * page.height, ys);
    if (row < 0 || col < 0) continue;
    const key = `${row}:${col}`;
    bySquare.set(key, [...(bySquare.get(key) ?? []), word]);
  }
  return cells.flatMap((cell) => {
    const own: Word[] = [];
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++)
      for (let col = cell.col; col < cell.col + cell.colSpan; col++)
        own.push(...(bySquare.get(`${row}:${col}`) ?? []));
    return own.length === 0 ? [] : byColumns({ ...cell, words: own }, xs, page);
  });
}

/** Under a heading whose lines go no further down, the words of a row without lines stand in the heading's columns. */
function byColumns(cell: FilledCell, xs: readonly number[], page: Page): FilledCell[] {
  if (cell.colSpan === 1) return [cell];
  const columns = new Map<number, Word[]>();
  for (const run of textLines(cell.words).flatMap((line) => runsOf(line, page))) {
    const from = intervalOf(leftOf(run) * page.width + slack, xs);
    const to = intervalOf(rightOf(run) * page.width - slack, xs);
    if (from !== to) return [cell];
    columns.set(from, [...(columns.get(from) ?? []), ...run]);
  }
  if (columns.size < 2) return [cell];
  return [...columns].map(([col, words]) => ({ ...cell, col, colSpan: 1, words }));
}

/** Stretches of a line without a wide gap. */
function runsOf(line: readonly Word[], page: Page): Word[][] {
  const runs: Word[][] = [];
  for (const word of line) {
    const run = runs.at(-1);
    if (run === undefined || hasWideGap([...run.slice(-1), word], page, narrowGap)) runs.push([word]);
    else run.push(word);
  }
  return runs;
}

function leftOf(words: readonly Word[]): number {
  return Math.min(...words.map(({ box }) => box.left));
}

function rightOf(words: readonly Word[]): number {
  return Math.max(...words.map(({ box }) => box.left + box.width));
}

/** Index of the interval between two of the places, -1 outside. */
function intervalOf(value: number, places: readonly number[]): number {
  if (value < (places[0] ?? 0)) return -1;
  const next = places.findIndex((place) => value < place);
  return next < 0 ? -1 : next - 1;
}

/** Lines of text from top to bottom, words from left to right. Small signs stand in the line that they overlap. */
function textLines(words: readonly Word[]): Word[][] {
  const lines: { box: Box; words: Word[] }[] = [];
  for (const word of words.toSorted((a, b) => b.box.height - a.box.height)) {
    const line = lines.find(({ box }) => overlap(box, word.box) > 0.5 * word.box.height);
    if (line === undefined) lines.push({ box: word.box, words: [word] });
    else line.words.push(word);
  }
  return lines
    .toSorted((a, b) => a.box.top - b.box.top)
    .map((line) => line.words.toSorted((a, b) => a.box.left - b.box.left));
}

function overlap(a: Box, b: Box): number {
  return Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
}

function textOf(words: readonly Word[]): string {
  return textLines(words)
    .flatMap((line) => line.map((word) => word.text))
    .join(' ');
}

/** Two rows with two cells each at least, whose lines of text have no columns inside. */
function isTable(cells: readonly FilledCell[], page: Page): boolean {
  const perRow = new Map<number, number>();
  for (const { row } of cells) perRow.set(row, (perRow.get(row) ?? 0) + 1);
  if ([...perRow.values()].filter((count) => count > 1).length < 2) return false;
  const lines = cells.flatMap((cell) => textLines(cell.words));
  return lines.filter((line) => hasWideGap(line, page)).length <= gappy * lines.length;
}

function hasWideGap(line: readonly Word[], page: Page, wide = wideGap): boolean {
  return line.slice(1).some((word, index) => {
    const before = line[index];
    if (before === undefined) return false;
    const gap = (word.box.left - before.box.left - before.box.width) * page.width;
    return gap > wide * Math.max(word.box.height, before.box.height) * page.height;
  });
}

/** Cells of the table: what stands between two lines is a row, or several rows where lines between them are left out. */
function tableCells(cells: readonly FilledCell[], { xs, ys }: RuledGrid, page: Page): TableCell[] {
  const columns = xs.slice(1).map((right, index) => ({
    left: (xs[index] ?? 0) / page.width,
    right: right / page.width,
  }));
  const starts: number[] = [];
  const result: TableCell[] = [];
  let next = 0;
  for (let band = 0; band < ys.length - 1; band++) {
    starts.push(next);
    const inBand = cells.filter((cell) => cell.row === band && cell.rowSpan === 1);
    const rows = rowsWithin(inBand, next === 0);
    if (rows === undefined) {
      result.push(...inBand.map((cell) => tableCell({ ...cell, row: next })));
      next++;
    } else {
      const merged = mergeRows(rows, columns, { hasHeading: next === 0 });
      result.push(...merged.map((cell) => tableCell({ ...cell, row: next + cell.row, rowSpan: 1 })));
      next += 1 + Math.max(...merged.map((cell) => cell.row));
    }
  }
  starts.push(next);
  for (const cell of cells) {
    if (cell.rowSpan === 1) continue;
    const row = starts[cell.row] ?? 0;
    result.push(tableCell({ ...cell, row, rowSpan: (starts[cell.row + cell.rowSpan] ?? next) - row }));
  }
  return result.toSorted((a, b) => a.row - b.row || a.col - b.col);
}

function tableCell({ row, col, rowSpan, colSpan, words }: FilledCell): TableCell {
  return { row, col, rowSpan, colSpan, text: textOf(words), box: unionBox(words.map((word) => word.box)) };
}

/**
 * The lines of a band that is several rows: figures follow each other below most of its columns, beside as many lines of
 * labels at least, or most lines of text fill the columns from the left. Undefined for one row.
 */
function rowsWithin(band: readonly FilledCell[], isFirst: boolean): GridCell[] | undefined {
  const lines = textLines(band.flatMap((cell) => cell.words));
  if (lines.length < 2 || band.length < 2) return undefined;
  const owners = new Map(band.flatMap((cell) => cell.words.map((word) => [word, cell] as const)));
  const cells = lines.flatMap((line, row) =>
    [...Map.groupBy(line, (word) => owners.get(word))].flatMap(([owner, words]): GridCell[] => {
      if (owner === undefined) return [];
      const { col, colSpan } = owner;
      return [{ row, col, colSpan, text: words.map((word) => word.text).join(' '), words }];
    }),
  );
  const first = Math.min(...band.map((cell) => cell.col));
  const rows = lines.map((_, row) => {
    const own = cells.filter((cell) => cell.row === row);
    const numbers = own.filter((cell) => cell.col > first && isNumeric(cell.text)).length;
    return { filled: own.length, numbers, labelled: own.some((cell) => cell.col === first) };
  });
  const figures = rows.filter(({ numbers }) => numbers * 2 >= band.length - 1).length;
  const labels = rows.filter(({ labelled }) => labelled).length;
  const whole = rows.filter(
    ({ filled, labelled }) => labelled && filled > 1 && filled * 2 > band.length,
  ).length;
  const isText = !isFirst && lines.length >= 4 && whole > mostly * lines.length;
  return (figures >= 2 && labels >= figures) || isText ? cells : undefined;
}

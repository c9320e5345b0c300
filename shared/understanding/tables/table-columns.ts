import { type Segment, unionBox } from '../fields/segment.ts';
import { fold } from '../fold.ts';
import type { Page, Word } from '../page.ts';
import { isDots } from './table-leaders.ts';

/** A column between two rivers of white, in fractions of the page's width. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/** A cell before rows are merged; `line` is its line of text in the block. */
export interface GridCell {
  readonly row: number;
  readonly col: number;
  readonly colSpan: number;
  readonly text: string;
  readonly words: readonly Word[];
}

type Row = readonly Segment[];

const fewestNumericRows = 3;

const bins = 1000;
/** Share of a block's rows that may cross the white between two columns: headings that span them. */
const crossing = 0.15;
/** A river is at least this many line heights wide. */
const narrowest = 0.45;

function medianHeight(rows: readonly Row[]): number {
  const heights = rows
    .flat()
    .map((segment) => segment.box.height)
    .toSorted((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? 0.01;
}

/** Most of a row's segments after the first are numbers. */
export function isNumeric(row: Row): boolean {
  const values = row.slice(1);
  const numbers = values.filter(
    (segment) => /^[^\p{L}]*\d[^\p{L}]*$/u.test(segment.text) || /^(?:-|n\.a\.|:)$/.test(segment.folded),
  );
  return values.length > 0 && numbers.length * 2 > values.length;
}

const sign = /^[$€£¥]$/;
/** A sign this many times its height from the word before it does not belong to that word. */
const signGap = 0.6;

function isSign(word: Word | undefined): boolean {
  return word !== undefined && sign.test(word.text);
}

/**
 * Signs of currencies that stand at the left edge of columns, away from their amounts and often nearer to the column
 * before, go with the amount that follows, and take no room.
 */
export function withSignsBeforeAmounts(row: Row, page: Page): Row {
  let signs: readonly Word[] = [];
  return row.flatMap((segment, index) => {
    const words = [...signs, ...segment.words];
    const next = row[index + 1];
    const moves = next !== undefined && /^[\d(–—-]/u.test(next.text) && endsInSign(words, page);
    if (signs.length === 0 && !moves) return [segment];
    const kept = moves ? words.slice(0, -1) : words;
    const amounts = kept.slice(signs.length);
    signs = moves ? words.slice(-1) : [];
    if (amounts.length === 0) return [];
    const text = kept.map((word) => word.text).join(' ');
    const box = unionBox(amounts.map((word) => word.box));
    return [{ ...segment, text, folded: fold(text), words: kept, box }];
  });
}

function endsInSign(words: readonly Word[], page: Page): boolean {
  const last = words.at(-1);
  const before = words.at(-2);
  if (last === undefined || !isSign(last)) return false;
  if (before === undefined) return true;
  const gap = (last.box.left - before.box.left - before.box.width) * page.width;
  return gap > signGap * last.box.height * page.height;
}

/** Columns of a block of rows, judged by its rows of numbers where there are enough: what is left between rivers that hardly any row crosses. */
export function columnsOf(block: readonly Row[], page: Page): Column[] {
  const numeric = block.filter(isNumeric);
  const rows = numeric.length >= fewestNumericRows ? numeric : block;
  const coverage = new Array<number>(bins).fill(0);
  for (const row of rows) {
    const covered = new Set<number>();
    for (const { box } of row) {
      const to = Math.min(bins - 1, Math.floor((box.left + box.width) * bins));
      for (let bin = Math.max(0, Math.floor(box.left * bins)); bin <= to; bin++) covered.add(bin);
    }
    for (const bin of covered) coverage[bin] = (coverage[bin] ?? 0) + 1;
  }
  const allowed = rows.length < 4 ? 0 : Math.max(1, Math.floor(rows.length * crossing));
  const river = (medianHeight(rows) * page.height * narrowest) / page.width;
  const columns: { left: number; right: number }[] = [];
  for (const [bin, count] of coverage.entries()) {
    if (count <= allowed) continue;
    const last = columns.at(-1);
    if (last !== undefined && bin / bins - last.right < river) last.right = (bin + 1) / bins;
    else columns.push({ left: bin / bins, right: (bin + 1) / bins });
  }
  return withoutSplits(withSparse(columns, rows), rows);
}

/** Adds columns that hardly any row fills: what stands twice or more in the white between two others. */
function withSparse(columns: readonly Column[], rows: readonly Row[]): Column[] {
  const lone = rows.flat().filter(({ box }) => {
    const first = columns[0]?.left ?? 0;
    const last = columns.at(-1)?.right ?? 0;
    const within = box.left > first && box.left + box.width < last;
    return within && columns.every((column) => overlap(box.left, box.left + box.width, column) <= 0);
  });
  const added: { left: number; right: number; count: number }[] = [];
  for (const { box } of lone.toSorted((a, b) => a.box.left - b.box.left)) {
    const right = box.left + box.width;
    const last = added.at(-1);
    const beyond = last !== undefined && columns.some(({ left }) => left > last.right && left < box.left);
    if (last !== undefined && !beyond) {
      last.right = Math.max(last.right, right);
      last.count++;
    } else added.push({ left: box.left, right, count: 1 });
  }
  return [...columns, ...added.filter(({ count }) => count > 1)].toSorted((a, b) => a.left - b.left);
}

/** Joins neighbours that no row fills both: one column with cells aligned to the left and to the right. */
function withoutSplits(columns: readonly Column[], rows: readonly Row[]): Column[] {
  const filled = rows.map(
    (row) =>
      new Set(
        row.flatMap(({ words }) =>
          words.filter((word) => !isDots(word) || words.length === 1).map((word) => columnOf(word, columns)),
        ),
      ),
  );
  const joined: Column[] = [];
  for (const [index, column] of columns.entries()) {
    const last = joined.at(-1);
    const together = filled.some((row) => row.has(index) && row.has(index - 1));
    if (last !== undefined && !together && rows.length >= 4)
      joined[joined.length - 1] = { left: last.left, right: column.right };
    else joined.push(column);
  }
  return joined;
}

function overlap(left: number, right: number, column: Column): number {
  return Math.min(right, column.right) - Math.max(left, column.left);
}

/** Column of a word: the one it overlaps most, else the nearest. */
function columnOf(word: Word, columns: readonly Column[]): number {
  const { left, width } = word.box;
  let best = 0;
  let bestOverlap = Number.NEGATIVE_INFINITY;
  for (const [index, column] of columns.entries()) {
    const common = overlap(left, left + width, column);
    if (common > bestOverlap) {
      best = index;
      bestOverlap = common;
    }
  }
  return best;
}

/** The column of a segment that touches no other, however far it reaches into the white beside it. */
function onlyColumn({ box }: Segment, columns: readonly Column[]): number | undefined {
  const touched = columns.flatMap((column, index) =>
    overlap(box.left, box.left + box.width, column) > 0 ? [index] : [],
  );
  return touched.length === 1 ? touched[0] : undefined;
}

/** A segment over several columns without a gap at the rivers between them is one cell that spans them. */
function spanned(segment: Segment, columns: readonly Column[], page: Page): [number, number] | undefined {
  const { left, width, height } = segment.box;
  const touched = columns.flatMap((column, index) =>
    overlap(left, left + width, column) > 0.2 * Math.min(width, column.right - column.left) ? [index] : [],
  );
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  const gap = (0.5 * height * page.height) / page.width;
  for (const [index, word] of segment.words.slice(1).entries()) {
    const before = segment.words[index];
    if (before === undefined) continue;
    if (isDots(word)) break;
    const [from, to] = [before.box.left + before.box.width, word.box.left];
    if (to - from > gap && columnOf(before, columns) !== columnOf(word, columns)) return undefined;
  }
  return [first, last];
}

/** Puts the words of each row into the columns; `row` is the index of the row in the block. */
export function placeInColumns(rows: readonly Row[], columns: readonly Column[], page: Page): GridCell[] {
  const cells: GridCell[] = [];
  for (const [row, segments] of rows.entries()) {
    const byColumn = new Map<number, Word[]>();
    for (const segment of segments) {
      const span = spanned(segment, columns, page);
      if (span !== undefined) {
        cells.push({
          row,
          col: span[0],
          colSpan: span[1] - span[0] + 1,
          text: segment.text,
          words: segment.words,
        });
        continue;
      }
      const only = onlyColumn(segment, columns);
      let column = only ?? 0;
      for (const [index, word] of segment.words.entries()) {
        const next = segment.words[index + 1];
        const leads = index > 0 && isDots(word);
        if (only === undefined && !leads)
          column = columnOf(isSign(word) && next !== undefined ? next : word, columns);
        byColumn.set(column, [...(byColumn.get(column) ?? []), word]);
      }
    }
    for (const [col, words] of byColumn) {
      cells.push({ row, col, colSpan: 1, text: words.map((word) => word.text).join(' '), words });
    }
  }
  return cells.toSorted((a, b) => a.row - b.row || a.col - b.col);
}

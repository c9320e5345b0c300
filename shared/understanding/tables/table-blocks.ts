import { type Segment, unionBox } from '../fields/segment.ts';
import type { Page } from '../page.ts';
import { type Column, columnsOf, isNumeric } from './table-columns.ts';

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

/** A stretch of a page's rows, from one to another, both in it. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Runs of rows that have several segments, with the short lone lines in between that continue a cell. */
function stretchesOf(rows: readonly Row[]): Stretch[] {
  const stretches: Stretch[] = [];
  let block: Row[] = [];
  let pending: Row[] = [];
  let distances: number[] = [];
  let previous: Row | undefined;
  let to = 0;
  const close = () => {
    if (block.length > 1) stretches.push({ from: to - block.length + 1, to });
    [block, pending, distances] = [[], [], []];
  };
  for (const [index, row] of rows.entries()) {
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
      to = index;
      pending = [];
    } else if (block.length > 0) {
      if (boxOfRow(row).width > wideShare * width(block) || pending.length >= longestPause) close();
      else pending.push(row);
    }
  }
  close();
  return stretches;
}

/** Lines that may stand between two parts of one table, and the words that the title of a part may have. */
const longestTitle = 2;
const titleWords = 16;

/** Blocks of rows that may be tables. Wide titles of sections do not part the sections of a table. */
export function blocksOf(rows: readonly Row[], page: Page): Row[][] {
  const joined: Stretch[] = [];
  for (const stretch of stretchesOf(rows)) {
    const last = joined.at(-1);
    if (last !== undefined && isSectionOf(last, stretch, rows, page))
      joined[joined.length - 1] = { from: last.from, to: stretch.to };
    else joined.push(stretch);
  }
  return joined.map(({ from, to }) => rows.slice(from, to + 1));
}

/** Only a title stands between, the next rows are no heading, and all stand in the same columns. */
function isSectionOf(above: Stretch, below: Stretch, rows: readonly Row[], page: Page): boolean {
  const between = rows.slice(above.to + 1, below.from);
  const [first] = rows.slice(below.from);
  if (between.length < 1 || between.length > longestTitle || first === undefined || !isNumeric(first))
    return false;
  if (!between.every(isTitle)) return false;
  const tops = rows.slice(above.from, below.to + 1).map((row) => boxOfRow(row).top);
  const steps = tops.slice(1).map((top, index) => top - (tops[index] ?? 0));
  const start = above.to - above.from;
  const across = steps.slice(start, start + between.length + 1);
  if (Math.max(...across) > farInDistances * median(steps)) return false;
  if (isHeadingOf(rows.slice(above.from, above.to + 1), first)) return true;
  return sameColumns(
    columnsOf(rows.slice(above.from, above.to + 1), page),
    columnsOf(rows.slice(below.from, below.to + 1), page),
  );
}

function isTitle(row: Row): boolean {
  const [first] = row;
  return (
    row.length === 1 &&
    first !== undefined &&
    first.words.length <= titleWords &&
    !besideTable.test(first.folded)
  );
}

function sameColumns(above: readonly Column[], below: readonly Column[]): boolean {
  return (
    above.length === below.length &&
    above.every(({ left, right }, index) => {
      const other = below[index];
      return other !== undefined && Math.min(right, other.right) > Math.max(left, other.left);
    })
  );
}

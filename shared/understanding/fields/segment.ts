import { fold } from '../fold.ts';
import type { Box, Page, TextSource, Word } from '../page.ts';
import type { Reading } from '../reading.ts';

/** A stretch of words of one row with no wide gap inside: what labels and values are looked for in. */
export interface Segment {
  readonly page: number;
  readonly source: TextSource;
  /** Words joined by single spaces. */
  readonly text: string;
  /** `text` folded, position for position. */
  readonly folded: string;
  readonly words: readonly Word[];
  /** Where each word begins in `text`. */
  readonly starts: readonly number[];
  readonly box: Box;
  /** Index of the row in `Layout.rows`. */
  readonly row: number;
  /** Index in the row, from the left. */
  readonly column: number;
}

/** All segments of a document: rows from top to bottom, page after page, each from left to right. */
export interface Layout {
  readonly rows: readonly (readonly Segment[])[];
  /** Width of a page over its height. */
  readonly aspect: number;
}

/** A gap wider than this many times the row's height separates two segments. */
const wideGap = 1.3;

export function unionBox(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}

function splitAtWideGaps(words: readonly Word[], page: Page): Word[][] {
  const parts: Word[][] = [];
  let previous: Word | undefined;
  for (const word of words) {
    const gap =
      previous === undefined ? 0 : (word.box.left - previous.box.left - previous.box.width) * page.width;
    const height = Math.max(word.box.height, previous?.box.height ?? 0) * page.height;
    const current = parts.at(-1);
    if (current === undefined || gap > wideGap * height) parts.push([word]);
    else current.push(word);
    previous = word;
  }
  return parts;
}

function makeSegment(words: readonly Word[], page: Page, row: number, column: number): Segment {
  const starts: number[] = [];
  let text = '';
  for (const word of words) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += word.text;
  }
  const box = unionBox(words.map((word) => word.box));
  return { page: page.page, source: page.source, text, folded: fold(text), words, starts, box, row, column };
}

function rowsOf(page: Page, firstRow: number): Segment[][] {
  const pieces = page.lines.flatMap((line) => splitAtWideGaps(line.words, page));
  const placed = pieces
    .filter((words) => words.length > 0)
    .map((words) => ({ words, box: unionBox(words.map((word) => word.box)) }))
    .toSorted((a, b) => a.box.top + a.box.height / 2 - (b.box.top + b.box.height / 2));
  const rows: (typeof placed)[] = [];
  const upright = placed.filter((piece) => !runsUpward(piece.words, piece.box, page));
  for (const piece of upright) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const sameRow =
      last !== undefined && overlap(piece.box, last.box) > 0.5 * Math.min(piece.box.height, last.box.height);
    if (row !== undefined && sameRow && !row.some((other) => standsUnder(piece.box, other.box)))
      row.push(piece);
    else rows.push([piece]);
  }
  for (const piece of placed) if (!upright.includes(piece)) rows.push([piece]);
  return rows.map((row, index) =>
    row
      .toSorted((a, b) => a.box.left - b.box.left)
      .map((piece, column) => makeSegment(piece.words, page, firstRow + index, column)),
  );
}

/** Print along the edge of a page, which is beside every row and in none. */
function runsUpward(words: readonly Word[], box: Box, page: Page): boolean {
  return words.length > 1 && box.height * page.height > 2 * box.width * page.width;
}

/** Lines of one column, which large print beside them would make one row. */
function standsUnder(a: Box, b: Box): boolean {
  const beside = Math.min(a.left + a.width, b.left + b.width) <= Math.max(a.left, b.left);
  return !beside && overlap(a, b) <= 0.5 * Math.min(a.height, b.height);
}

/** Height that two boxes have in common; negative when one is below the other. */
function overlap(a: Box, b: Box): number {
  return Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
}

/** Pages beyond this many are not looked at for fields: what a document is about stands at its beginning or end. */
const firstPages = 12;
const lastPages = 3;

/** Segments of the first and last pages of a document. */
export function layoutOf(reading: Pick<Reading, 'pages'>): Layout {
  const rows: Segment[][] = [];
  const { pages } = reading;
  for (const [index, page] of pages.entries()) {
    if (index >= firstPages && index < pages.length - lastPages) continue;
    rows.push(...rowsOf(page, rows.length));
  }
  const first = pages[0];
  return { rows, aspect: first === undefined ? 1 : first.width / Math.max(1, first.height) };
}

/** The box around the words that a stretch of the segment's text touches. */
export function boxOf(segment: Segment, start: number, end: number): Box {
  const touched = segment.words.filter((word, index) => {
    const from = segment.starts[index] ?? 0;
    return from < end && from + word.text.length > start;
  });
  return touched.length === 0 ? segment.box : unionBox(touched.map((word) => word.box));
}

/** Mean confidence of the words that a stretch of the segment's text touches, 0..1. */
export function readingConfidence(segment: Segment, start: number, end: number): number {
  const touched = segment.words.filter((word, index) => {
    const from = segment.starts[index] ?? 0;
    return from < end && from + word.text.length > start;
  });
  return touched.length === 0 ? 1 : touched.reduce((sum, word) => sum + word.confidence, 0) / touched.length;
}

/** Text of all segments, one row a line, columns two spaces apart. */
export function layoutText(layout: Layout): string {
  return layout.rows.map((row) => row.map((segment) => segment.text).join('  ')).join('\n');
}

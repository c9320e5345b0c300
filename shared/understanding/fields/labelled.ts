import { fold } from '../fold.ts';
import type { Box } from '../page.ts';
import { boxOf, type Layout, type Segment } from './segment.ts';

/** Wording in front of or above a value, on folded text; the weight is how sure it is that the value is meant. */
export interface Label {
  readonly pattern: RegExp;
  readonly weight: number;
}

export const label = (weight: number, pattern: RegExp): Label => ({ weight, pattern });

/** A value inside a text. */
export interface ValueMatch {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the first value in a text that follows a label, or null. */
export type ValueReader = (text: string) => ValueMatch | null;

/** A value where it is printed. */
export interface Candidate extends ValueMatch {
  readonly segment: Segment;
  readonly score: number;
  /** Index of the row of the label that it stands under. */
  readonly under?: number;
}

/** Between a label and a value under it there is nothing but this. */
const onlySeparators = /^[\s:.;,#°*)(|/–—-]*(?:(?:eur|usd|gbp|chf|€|\$|£|inr|rm)[\s:.)(]*)?$/;

const onTheRight = 0.95;
const underneath = 0.8;
const inNextSegment = 0.75;
/** Share of their height that a label and its figure have in common at least. */
const slightlyLevel = 0.3;
/** So many segments of which none is a value head columns. */
const headingColumns = 3;
/** Segments to the right of a label that may hold its value. */
const reach = 4;

/** A segment and those to its right as one text. */
export interface Tail {
  readonly text: string;
  /** The same with tabs between the segments: a rate and an amount, "12" and "402.00", are no grouped thousands. */
  readonly columns: string;
  readonly folded: string;
  readonly pieces: readonly { readonly segment: Segment; readonly start: number }[];
}

const tails = new WeakMap<Segment, Tail>();

export function tailOf(layout: Layout, segment: Segment): Tail {
  const known = tails.get(segment);
  if (known !== undefined) return known;
  const tail = longTailOf(layout, segment, reach);
  tails.set(segment, tail);
  return tail;
}

/** The same with `count` segments to the right, for values that are printed in many boxes. */
export function longTailOf(layout: Layout, segment: Segment, count: number): Tail {
  const pieces: { segment: Segment; start: number }[] = [];
  let text = '';
  let columns = '';
  for (const piece of (layout.rows[segment.row] ?? []).slice(segment.column, segment.column + 1 + count)) {
    if (text !== '') {
      text += ' ';
      columns += '\t';
    }
    pieces.push({ segment: piece, start: text.length });
    text += piece.text;
    columns += piece.text;
  }
  return { text, columns, folded: fold(text), pieces };
}

function overlapsHorizontally(a: Box, b: Box): boolean {
  const slack = 0.01;
  return a.left < b.left + b.width + slack && b.left < a.left + a.width + slack;
}

/** Segments under a box in the next rows, the nearest first. */
export function segmentsBelow(layout: Layout, segment: Segment, box: Box, rows = 4): Segment[] {
  const found: Segment[] = [];
  for (const row of layout.rows.slice(segment.row + 1, segment.row + 1 + rows)) {
    for (const other of row) {
      if (other.page !== segment.page) return found;
      if (overlapsHorizontally(other.box, box) && other.box.top - box.top < 8 * box.height) found.push(other);
    }
  }
  return found;
}

/** Text of the segments to the left in the same row, folded. */
export function textBefore(layout: Layout, segment: Segment): string {
  const row = layout.rows[segment.row] ?? [];
  return row
    .slice(Math.max(0, segment.column - 3), segment.column)
    .map((other) => other.folded)
    .join(' ');
}

interface Occurrence {
  readonly segment: Segment;
  readonly tail: Tail;
  readonly weight: number;
  readonly start: number;
  /** End of the label in the tail's text. */
  readonly end: number;
  /** It goes on in the next segment, which would be a label without it as well. */
  readonly borrows: boolean;
}

/** A set of labels made ready to be looked for: each everywhere in a text, and whether a text holds any at all. */
interface Search {
  /** A text that it does not match holds none of them: asked first, for most texts hold none. */
  readonly any: RegExp;
  readonly labels: readonly Label[];
}

const searches = new WeakMap<readonly Label[], Search>();

function searchFor(labels: readonly Label[]): Search {
  const known = searches.get(labels);
  if (known !== undefined) return known;
  const search = {
    any: new RegExp(labels.map(({ pattern }) => `(?:${pattern.source})`).join('|'), 'u'),
    labels: labels.map(({ pattern, weight }) => ({ pattern: new RegExp(pattern.source, 'gu'), weight })),
  };
  searches.set(labels, search);
  return search;
}

/** Labels that begin in the segment and go on in the next one are at most this long. */
const longestLabel = 60;

/** Every place where a label stands; "^" is the beginning of a segment, and a label may go on in the next one. */
export function occurrencesOf(layout: Layout, labels: readonly Label[]): Occurrence[] {
  const { any, labels: patterns } = searchFor(labels);
  const found: Occurrence[] = [];
  const look = (segment: Segment, text: string, from: number, borrows: boolean) => {
    const length = segment.text.length;
    const across = text.length > length;
    for (const { pattern, weight } of patterns) {
      pattern.lastIndex = from;
      for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        const end = match.index + match[0].length;
        if (match[0] === '') pattern.lastIndex++;
        if (match.index >= length && across) break;
        if (across && end <= length) continue;
        found.push({ segment, tail: tailOf(layout, segment), weight, start: match.index, end, borrows });
      }
    }
  };
  for (const row of layout.rows) {
    for (const [column, segment] of row.entries()) {
      if (any.test(segment.folded)) look(segment, segment.folded, 0, false);
      const next = row[column + 1];
      if (next === undefined) continue;
      const both = `${segment.folded} ${next.folded}`;
      if (any.test(both))
        look(segment, both, Math.max(0, segment.text.length - longestLabel), any.test(next.folded));
    }
  }
  return found;
}

/** The candidate of a value found in a tail, where it is printed; undefined when it runs over two segments apart. */
export function inTail(tail: Tail, found: ValueMatch, offset: number, weight: number): Candidate | undefined {
  const start = found.start + offset;
  const piece = tail.pieces.findLast((each) => each.start <= start);
  if (piece === undefined) return undefined;
  const score = piece.start === 0 ? weight : weight * onTheRight;
  const end = Math.min(piece.segment.text.length, found.end + offset - piece.start);
  return { value: found.value, segment: piece.segment, start: start - piece.start, end, score };
}

/** Wording of a label behind what makes it one: "TVA | sur solde 19,25 %". */
const longestWording = 25;

/** The figure that is the next segment, behind the rest of a label that is wordier than others. */
function figureBeside(tail: Tail, end: number, read: ValueReader, weight: number): Candidate | undefined {
  const [own, next] = tail.pieces;
  if (own === undefined || next === undefined) return undefined;
  const rest = own.segment.text.slice(end);
  const value = rest.trim() === '' || rest.length > longestWording ? null : read(next.segment.text);
  return value === null || !/\d{3}/.test(value.value)
    ? undefined
    : { ...value, segment: next.segment, score: weight * inNextSegment };
}

/** The figure to the right of a label at the end of its row, which was printed a little higher or lower. */
function levelWith(
  layout: Layout,
  label: Segment,
  end: number,
  read: ValueReader,
  weight: number,
): Candidate | undefined {
  const row = layout.rows[label.row] ?? [];
  if (label.column < row.length - 1 || !onlySeparators.test(label.folded.slice(end))) return undefined;
  const { box, page } = label;
  const [figure] = [label.row - 1, label.row + 1]
    .flatMap((index) => layout.rows[index] ?? [])
    .filter((other) => {
      const shared =
        Math.min(box.top + box.height, other.box.top + other.box.height) - Math.max(box.top, other.box.top);
      const isLevel = shared > slightlyLevel * Math.max(box.height, other.box.height);
      return other.page === page && other.box.left > box.left + box.width && isLevel;
    });
  const value = figure === undefined ? null : read(figure.text);
  return value === null || figure === undefined
    ? undefined
    : { ...value, segment: figure, score: weight * inNextSegment };
}

/**
 * Values that stand after a label, to its right or under it, best first. Scores are the labels' weights, less for
 * places where a label is less often meant for the value; of equal ones that go first whose label begins its text, for
 * a word in front makes it another's. `columns` has `read` see where one column ends.
 */
export function findLabelled(
  layout: Layout,
  labels: readonly Label[],
  read: ValueReader,
  text: 'text' | 'columns' = 'text',
): Candidate[] {
  const found: { candidate: Candidate; begins: boolean }[] = [];
  for (const { segment, tail, weight, start, end, borrows } of occurrencesOf(layout, labels)) {
    // "Date" beside "Due date" heads a column of its own; amounts are added up to see which label is meant.
    if (borrows && text === 'text') continue;
    const begins = start === 0;
    const beside = read(tail[text].slice(end));
    const candidate =
      beside !== null
        ? inTail(tail, beside, end, weight)
        : text === 'columns'
          ? (figureBeside(tail, end, read, weight) ?? levelWith(layout, segment, end, read, weight))
          : undefined;
    if (candidate !== undefined) {
      found.push({ candidate, begins });
      continue;
    }
    if (!onlySeparators.test(segment.folded.slice(end))) continue;
    // "$12,000 + tax" says what an amount is without, and heads no column.
    if (text === 'columns' && read(segment.text.slice(0, start)) !== null) continue;
    for (const below of segmentsBelow(layout, segment, boxOf(segment, start, end)).slice(0, 2)) {
      const value = read(below.text);
      if (value !== null) {
        const score = weight * underneath;
        found.push({ candidate: { ...value, segment: below, score, under: segment.row }, begins });
        break;
      }
      // What stands under a row of headings is theirs.
      if ((layout.rows[below.row]?.length ?? 0) >= headingColumns) break;
    }
  }
  return found
    .toSorted(
      (a, b) =>
        b.candidate.score - a.candidate.score ||
        Number(b.begins) - Number(a.begins) ||
        a.candidate.segment.row - b.candidate.segment.row,
    )
    .map(({ candidate }) => candidate);
}

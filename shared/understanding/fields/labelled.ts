import type { Box } from '../page.ts';
import { boxOf, type Layout, type Segment } from './segment.ts';

/** Wording in front of or above a value, on folded text; the weight is how sure it is that the value is meant. */
export interface Label {
  readonly pattern: RegExp;
  readonly weight: number;
}

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
}

/** Between a label and a value that stands elsewhere there is nothing but this. */
const onlySeparators = /^[\s:.;,#°*)(|/-]*(?:(?:eur|usd|gbp|chf|€|\$|£|inr|rm)[\s:.)(]*)?$/;

const sameSegment = 1;
const onTheRight = 0.95;
const underneath = 0.8;

function rightOf(layout: Layout, segment: Segment, read: ValueReader): [Segment, ValueMatch] | undefined {
  const row = layout.rows[segment.row] ?? [];
  for (const next of row.slice(segment.column + 1, segment.column + 4)) {
    const found = read(next.text);
    if (found !== null) return [next, found];
    if (!onlySeparators.test(next.folded)) return undefined;
  }
  return undefined;
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

/** Every occurrence of a pattern in a segment's folded text. */
export function occurrences(segment: Segment, pattern: RegExp): RegExpExecArray[] {
  return [...segment.folded.matchAll(new RegExp(pattern, 'gu'))];
}

/**
 * Values that stand after a label, to its right or under it, best first. Scores are the labels' weights, less for
 * places where a label is less often meant for the value.
 */
export function findLabelled(layout: Layout, labels: readonly Label[], read: ValueReader): Candidate[] {
  const found: Candidate[] = [];
  const add = (segment: Segment, reading: ValueMatch, score: number, offset = 0) => {
    const { value, start, end } = reading;
    found.push({ value, segment, start: start + offset, end: end + offset, score });
  };
  for (const row of layout.rows) {
    for (const segment of row) {
      for (const { pattern, weight } of labels) {
        for (const match of occurrences(segment, pattern)) {
          const after = match.index + match[0].length;
          const inline = read(segment.text.slice(after));
          if (inline !== null) {
            add(segment, inline, weight * sameSegment, after);
            continue;
          }
          if (!onlySeparators.test(segment.folded.slice(after))) continue;
          const right = rightOf(layout, segment, read);
          if (right !== undefined) add(...right, weight * onTheRight);
          for (const below of segmentsBelow(layout, segment, boxOf(segment, match.index, after)).slice(
            0,
            2,
          )) {
            const reading = read(below.text);
            if (reading !== null) {
              add(below, reading, weight * underneath);
              break;
            }
          }
        }
      }
    }
  }
  return found.toSorted((a, b) => b.score - a.score || a.segment.row - b.segment.row);
}

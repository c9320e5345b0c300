import type { Field } from '../extraction.ts';
import { fold } from '../fold.ts';
import { boxOf, type Layout, readingConfidence, type Segment } from './segment.ts';
import { certainty } from './to-field.ts';

/** A document as running text: lines joined by spaces, hyphenated words joined. */
export interface Prose {
  readonly text: string;
  /** Folded, position for position. */
  readonly folded: string;
  readonly pieces: readonly { readonly segment: Segment; readonly start: number }[];
}

export function proseOf(layout: Layout): Prose {
  const pieces: { segment: Segment; start: number }[] = [];
  let text = '';
  for (const segment of layout.rows.flat()) {
    if (/^(?:page |- ?)?\d+(?: of \d+| ?-)?$/.test(segment.folded)) continue;
    if (text !== '') text += ' ';
    pieces.push({ segment, start: text.length });
    text += segment.text;
  }
  return { text, folded: fold(text), pieces };
}

/** The field of a value found between two positions of the running text; its box is that on the first line. */
export function proseField(prose: Prose, start: number, end: number, value: string, score: number): Field {
  const piece = prose.pieces.findLast((each) => each.start <= start);
  if (piece === undefined) throw new RangeError(`position ${start} is before the text`);
  const { segment } = piece;
  const from = start - piece.start;
  const to = Math.min(segment.text.length, end - piece.start);
  return {
    value,
    confidence: Math.round(certainty(score) * readingConfidence(segment, from, to) * 1000) / 1000,
    page: segment.page,
    box: boxOf(segment, from, to),
    source: segment.source,
  };
}

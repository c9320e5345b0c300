import type { FieldKind } from '../../document-types/definition.ts';
import { boxOf, type Layout, type Segment } from '../fields/segment.ts';
import { fold } from '../fold.ts';
import type { Box } from '../page.ts';
import { findAmounts } from '../values/amount.ts';
import { findBics } from '../values/bic.ts';
import { findDates } from '../values/date.ts';
import { findIbans } from '../values/iban.ts';
import { findVatIds } from '../values/vat-id.ts';

/** A stretch of a segment that may be a value. */
export interface Span {
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
  /** As fields hold it. */
  readonly value: string;
}

interface Found {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Every value of a kind that a text holds. Names and numbers of documents are no kind that can be told by itself. */
function valuesIn(text: string, kind: FieldKind, monthFirst: boolean): readonly Found[] {
  switch (kind) {
    case 'amount':
      return findAmounts(text)
        .filter(({ percent }) => !percent)
        .map(({ value, start, end }) => ({ value, start, end }));
    case 'date':
      return findDates(text, monthFirst ? 'month-first' : 'day-first');
    case 'iban':
      return findIbans(text, true);
    case 'vatId':
      return findVatIds(text);
    case 'bic':
      return findBics(text);
    case 'registrationId':
      return [...text.matchAll(/(?<![\d.,])\d{3} ?\d{3} ?\d{3}(?: ?\d{5}| ?\d{3} ?\d{2})?(?![\d.,])/g)].map(
        (match) => ({
          value: match[0].replaceAll(' ', ''),
          start: match.index,
          end: match.index + match[0].length,
        }),
      );
    default:
      return [];
  }
}

/** Kinds whose values can be told from their writing alone. */
export function isTelling(kind: FieldKind): boolean {
  return ['amount', 'date', 'iban', 'vatId', 'bic', 'registrationId'].includes(kind);
}

/** Every value of a telling kind on the pages. */
export function spansOf(layout: Layout, kind: FieldKind, monthFirst: boolean): Span[] {
  return layout.rows
    .flat()
    .flatMap((segment) => valuesIn(segment.text, kind, monthFirst).map((found) => ({ segment, ...found })));
}

/** Folded, digits as 0: what is the same on the next document of a layout. */
export function generic(text: string): string {
  return fold(text).replace(/\d/g, '0').trim();
}

/** How a value is written: letters as A, digits as 9, runs as one: "FA-2026/001" is "A-9/9". */
export function shapeOf(value: string): string {
  return value
    .replace(/\p{L}+/gu, 'A')
    .replace(/\d+/g, '9')
    .replace(/\s+/g, ' ');
}

/** What is the same about how values of a field are written: a number's make-up, an amount's cents, a name without digits. */
export function writingOf(kind: FieldKind, written: string): string | null {
  switch (kind) {
    case 'reference':
      return shapeOf(written);
    case 'amount':
      return /[.,]\d{2}\D*$/.test(written) ? '0.99' : null;
    case 'text':
    case 'address':
      return /\d/.test(written) ? null : 'A';
    default:
      return null;
  }
}

/** The stretch of one segment whose words lie in a box; undefined when they are of several segments, or none. */
export function spanAt(layout: Layout, page: number, box: Box): Omit<Span, 'value'> | undefined {
  const hits = layout.rows
    .flat()
    .filter((segment) => segment.page === page)
    .flatMap((segment) => {
      const touched = segment.words.flatMap((word, index) => (covers(box, word.box) ? [index] : []));
      const [first, last] = [touched[0], touched.at(-1)];
      if (first === undefined || last === undefined) return [];
      const start = segment.starts[first] ?? 0;
      const end = (segment.starts[last] ?? 0) + (segment.words[last]?.text.length ?? 0);
      return [{ segment, start, end }];
    });
  return hits.length === 1 ? hits[0] : undefined;
}

/** Most of the word lies in the box. */
function covers(box: Box, word: Box): boolean {
  const width = Math.min(box.left + box.width, word.left + word.width) - Math.max(box.left, word.left);
  const height = Math.min(box.top + box.height, word.top + word.height) - Math.max(box.top, word.top);
  return width > 0.5 * Math.min(word.width, box.width) && height > 0.5 * Math.min(word.height, box.height);
}

/** Where a name or a number stands that was typed as it is printed. */
export function textSpans(layout: Layout, text: string): Span[] {
  const wanted = fold(text).replace(/\s+/g, ' ').trim();
  if (wanted.length < 2) return [];
  return layout.rows.flat().flatMap((segment) => {
    const start = segment.folded.indexOf(wanted);
    if (start === -1) return [];
    const end = start + wanted.length;
    const within = (character: string) => /[\p{L}\d]/u.test(character);
    if (within(segment.folded.charAt(start - 1)) || within(segment.folded.charAt(end))) return [];
    return [{ segment, start, end, value: segment.text.slice(start, end) }];
  });
}

/** Top left corner of a span. */
export function cornerOf({ segment, start, end }: Omit<Span, 'value'>): { left: number; top: number } {
  const { left, top } = boxOf(segment, start, end);
  return { left, top };
}

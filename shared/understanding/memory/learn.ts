import type { FieldDefinition, FieldKind } from '../../document-types/definition.ts';
import type { Field } from '../extraction.ts';
import { boxOf, type Layout, type Segment } from '../fields/segment.ts';
import { fold } from '../fold.ts';
import type { Box } from '../page.ts';
import { cents } from '../values/amount.ts';
import type { Landmark, LayoutHint } from './hint.ts';
import {
  cornerOf,
  generic,
  isTelling,
  type Span,
  spanAt,
  spansOf,
  textSpans,
  writingOf,
} from './printed-spans.ts';

/** A field as a person left it: with its value, or as one that the document does not have. */
export interface LearntField {
  readonly definition: FieldDefinition;
  readonly value: string | null;
  /** Where the person took it from, if they did. */
  readonly page: number | null;
  readonly box: Box | null;
  /** What was read before, wrongly. */
  readonly before: Field | null;
}

/** Of a supplier, not of one document. Never an account: that one is looked up each time, or somebody looks at it. */
const constants = new Set(['sellerName', 'sellerVatId', 'sellerRegistrationId']);

/** What one corrected field teaches about the layout; undefined when the value is printed nowhere, or is a list. */
export function learnHint(layout: Layout, pageCount: number, field: LearntField): LayoutHint | undefined {
  const { definition, value, before } = field;
  if (definition.list === true) return undefined;
  if (value === null) {
    if (before === null || before.page === null || before.box === null) return undefined;
    const span = spanAt(layout, before.page, before.box);
    return span === undefined
      ? undefined
      : hintOf(layout, pageCount, definition, { ...span, value: '' }, 'nothing', false);
  }
  // Nothing to pay is printed in many places, or in none.
  if (definition.kind === 'amount' && cents(value) === 0) return undefined;
  if (constants.has(definition.name)) return constantHint(definition.name, value);
  for (const monthFirst of definition.kind === 'date' ? [false, true] : [false]) {
    const span = chosen(layout, field, printedSpans(layout, definition.kind, value, monthFirst));
    if (span !== undefined) return hintOf(layout, pageCount, definition, span, 'printed', monthFirst);
  }
  return undefined;
}

function constantHint(field: string, value: string): LayoutHint {
  return {
    field,
    what: 'constant',
    value,
    landmarks: [],
    page: 1,
    left: 0,
    top: 0,
    width: 0,
    prefix: '',
    suffix: '',
    shape: null,
    monthFirst: false,
  };
}

/** Wherever the value is printed. */
function printedSpans(layout: Layout, kind: FieldKind, value: string, monthFirst: boolean): Span[] {
  if (!isTelling(kind)) return textSpans(layout, value);
  return spansOf(layout, kind, monthFirst).filter((span) => isSameValue(kind, span.value, value));
}

export function isSameValue(kind: FieldKind, one: string, other: string): boolean {
  if (kind === 'amount') return cents(one) === cents(other);
  const plain = (text: string) => fold(text).replace(/[^\p{L}\d]/gu, '');
  return plain(one) === plain(other);
}

/** Of several places the one that the person took it from; without that, the one with the most wording around it. */
function chosen(layout: Layout, { page, box }: LearntField, spans: readonly Span[]): Span | undefined {
  if (page !== null && box !== null) {
    const distance = (span: Span) => {
      const { left, top } = cornerOf(span);
      return span.segment.page === page ? Math.hypot(left - box.left, 2 * (top - box.top)) : 9;
    };
    const nearest = spans.toSorted((a, b) => distance(a) - distance(b))[0];
    return nearest !== undefined && distance(nearest) < 0.05 ? nearest : undefined;
  }
  const weight = (span: Span) => {
    const said = span.start > 0 ? 1 : 0;
    return said + landmarksAround(layout, span).reduce((sum, landmark) => sum + landmark.weight, 0);
  };
  return spans.toSorted((a, b) => weight(b) - weight(a))[0];
}

const longestContext = 24;

function hintOf(
  layout: Layout,
  pageCount: number,
  definition: FieldDefinition,
  span: Span,
  what: 'printed' | 'nothing',
  monthFirst: boolean,
): LayoutHint {
  const { segment, start, end } = span;
  const written = segment.text.slice(start, end);
  const isLast = pageCount > 1 && segment.page === pageCount;
  return {
    field: definition.name,
    what,
    value: null,
    landmarks: landmarksAround(layout, span),
    page: isLast ? -1 : segment.page,
    ...cornerOf(span),
    width: boxOf(segment, start, end).width,
    prefix: generic(segment.text.slice(0, start)).slice(-longestContext).trimStart(),
    suffix: generic(segment.text.slice(end)).slice(0, longestContext).trimEnd(),
    shape: what === 'nothing' ? null : writingOf(definition.kind, written),
    monthFirst,
  };
}

const mostLandmarks = 6;
/** Further away on the page than this, wording tells nothing. */
const reach = 0.25;

/** Wording near a value that is likely to stand on every document of the layout: it has no digits and stands there once. */
export function landmarksAround(layout: Layout, span: Omit<Span, 'value'>): Landmark[] {
  const { segment } = span;
  const box = boxOf(segment, span.start, span.end);
  const counts = new Map<string, number>();
  const pieces = layout.rows.flat().filter((other) => other.page === segment.page);
  for (const { folded } of pieces) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  const landmarks = pieces
    .filter((other) => other !== segment && isWording(other) && counts.get(other.folded) === 1)
    .map(
      (other): Landmark => ({
        text: other.folded,
        right: box.left - other.box.left,
        down: box.top - other.box.top,
        weight: weightOf(other, segment, box),
      }),
    )
    .filter(({ weight }) => weight > 0);
  return landmarks.toSorted((a, b) => b.weight - a.weight).slice(0, mostLandmarks);
}

function isWording({ text }: Segment): boolean {
  return text.length <= 40 && !/\d/.test(text) && /[\p{L}\p{S}]/u.test(text);
}

function weightOf(other: Segment, segment: Segment, box: Box): number {
  const isBeside = other.row === segment.row && other.column < segment.column;
  if (isBeside) return segment.column - other.column === 1 ? 1 : 0.5;
  const rise = box.top - other.box.top;
  const isOver =
    rise > 0 && other.box.left < box.left + box.width && box.left < other.box.left + other.box.width;
  if (isOver && rise < 4 * box.height) return 0.8;
  const distance = Math.hypot(box.left - other.box.left, 2 * rise);
  return distance < reach ? 0.3 * (1 - distance / reach) : 0;
}

import type { DocumentTypeDefinition, FieldDefinition } from '../../document-types/definition.ts';
import type { Field, LineItem } from '../extraction.ts';
import { boxOf, type Layout, readingConfidence, type Segment } from '../fields/segment.ts';
import { checkFields } from '../findings/checks.ts';
import { fold } from '../fold.ts';
import type { Box } from '../page.ts';
import type { LayoutHint } from './hint.ts';
import { isSameValue } from './learn.ts';
import { generic, isTelling, type Span, spanAt, spansOf, textSpans, writingOf } from './printed-spans.ts';

type Fields = Readonly<Record<string, Field>>;

/** What is known of the supplier's layouts, applied to another document of it. */
export interface Recollection {
  readonly hints: readonly LayoutHint[];
  readonly layout: Layout;
  readonly pageCount: number;
  readonly definition: DocumentTypeDefinition;
  readonly lineItems: readonly LineItem[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

/**
 * The fields once the supplier's layouts are remembered: what stands where a person has pointed before replaces what the
 * rules found, unless an e-invoice says it, or checks that held before would fail.
 */
export function recallFields(fields: Fields, memory: Recollection): Record<string, Field> {
  const recalled = memory.definition.fields.flatMap((definition) => {
    const hints = memory.hints.filter(({ field }) => field === definition.name);
    const present = fields[definition.name];
    if (hints.length === 0 || definition.list === true || present?.source === 'einvoice') return [];
    const field = recalledField(present, definition, hints, memory);
    return field === present ? [] : [{ name: definition.name, field }];
  });
  // Sums hold between several fields: together they may be right where each alone is not.
  const together = withFields(fields, recalled);
  const before = doubts(fields, memory);
  if (doubts(together, memory) <= before) return together;
  return recalled.reduce(
    (known, each) => {
      const next = withFields(known, [each]);
      return doubts(next, memory) <= before ? next : known;
    },
    withFields(fields, []),
  );
}

function withFields(
  fields: Fields,
  changed: readonly { readonly name: string; readonly field: Field | undefined }[],
): Record<string, Field> {
  const next: Record<string, Field> = { ...fields };
  for (const { name, field } of changed) {
    if (field === undefined) delete next[name];
    else next[name] = field;
  }
  return next;
}

/** How many checks fail. */
function doubts(fields: Fields, { lineItems, today }: Recollection): number {
  return checkFields(fields, lineItems, today).findings.filter(({ severity }) => severity !== 'info').length;
}

function recalledField(
  present: Field | undefined,
  definition: FieldDefinition,
  hints: readonly LayoutHint[],
  memory: Recollection,
): Field | undefined {
  const found = hints
    .flatMap((hint) => candidateOf(hint, definition, memory) ?? [])
    .toSorted((a, b) => b.confidence - a.confidence)[0];
  if (found !== undefined) {
    if (present === undefined) return found;
    const [value = ''] = [present.value].flat();
    const [other = ''] = [found.value].flat();
    if (!isSameValue(definition.kind, value, other)) {
      // A number on this page is more than one that was on another; a name may be in the logo alone.
      return found.page === null && present.page !== null && isTelling(definition.kind) ? present : found;
    }
    return { ...present, confidence: Math.max(present.confidence, found.confidence) };
  }
  return present !== undefined && hints.some((hint) => isNothing(hint, present, memory))
    ? undefined
    : present;
}

function candidateOf(hint: LayoutHint, definition: FieldDefinition, memory: Recollection): Field | undefined {
  if (hint.what === 'nothing') return undefined;
  if (hint.what === 'constant') return constantField(hint, definition, memory);
  const scored = candidates(hint, definition, memory)
    .map((span) => ({ span, evidence: evidenceFor(hint, span, memory) }))
    .filter(({ evidence }) => evidence >= leastEvidence)
    .toSorted((a, b) => b.evidence - a.evidence);
  const [best, second] = scored;
  if (best === undefined) return undefined;
  const isAlone =
    second === undefined ||
    second.evidence < best.evidence * (1 - leastLead) ||
    isSameValue(definition.kind, second.span.value, best.span.value);
  return isAlone ? fieldAt(best.span, Math.min(0.98, 0.88 + 0.05 * best.evidence)) : undefined;
}

/** Less than a label in its place, or than a place with something known around it, is a guess. */
const leastEvidence = 0.6;
/** Two places that are nearly as good are a guess, too. */
const leastLead = 0.15;

function fieldAt({ segment, start, end, value }: Span, confidence: number): Field {
  return {
    value,
    confidence: Math.round(confidence * readingConfidence(segment, start, end) * 1000) / 1000,
    page: segment.page,
    box: boxOf(segment, start, end),
    source: segment.source,
  };
}

/** The supplier's own name or number; surest where it is printed here too. */
function constantField(
  hint: LayoutHint,
  { kind }: FieldDefinition,
  { layout }: Recollection,
): Field | undefined {
  const { value } = hint;
  if (value === null) return undefined;
  const [span] = isTelling(kind)
    ? spansOf(layout, kind, false).filter((each) => isSameValue(kind, each.value, value))
    : textSpans(layout, value);
  if (span !== undefined) return { ...fieldAt(span, 0.98), value };
  return { value, confidence: 0.9, page: null, box: null, source: 'text' };
}

/** Stretches that may be the value: all of its kind, or what follows the wording that stood in front of it. */
function candidates(hint: LayoutHint, { kind }: FieldDefinition, { layout }: Recollection): Span[] {
  const spans = isTelling(kind)
    ? spansOf(layout, kind, hint.monthFirst)
    : layout.rows.flat().flatMap((segment) => stretchOf(hint, segment) ?? []);
  return spans.filter(
    ({ segment, start, end }) =>
      hint.shape === null || writingOf(kind, segment.text.slice(start, end)) === hint.shape,
  );
}

function stretchOf({ prefix, suffix }: LayoutHint, segment: Segment): Span | undefined {
  const text = fold(segment.text).replace(/\d/g, '0');
  const before = prefix === '' ? 0 : text.indexOf(prefix);
  if (before === -1) return undefined;
  const from = before + prefix.length;
  const behind = suffix === '' ? text.length : text.indexOf(suffix, from);
  if (behind === -1) return undefined;
  const stretch = segment.text.slice(from, behind);
  const value = stretch.trim();
  if (value === '') return undefined;
  const start = from + stretch.indexOf(value);
  return { segment, start, end: start + value.length, value };
}

/** How much speaks for a place: wording around it, the wording before it, and that it is where it was. */
function evidenceFor(hint: LayoutHint, span: Omit<Span, 'value'>, memory: Recollection): number {
  const { segment, start, end } = span;
  const box = boxOf(segment, start, end);
  const pieces = memory.layout.rows.flat().filter(({ page }) => page === segment.page);
  const near = hint.landmarks.map(({ text, right, down, weight }) => {
    const fits = pieces
      .filter(({ folded }) => folded === text)
      .map((piece) => nearness(box, piece.box.left + right, piece.box.top + down, hint.width));
    return { weight, evidence: weight * Math.max(0, ...fits) };
  });
  const said = hint.prefix !== '' && generic(segment.text.slice(0, start)).endsWith(hint.prefix);
  const labels = near.filter(({ weight }) => weight >= labelWeight);
  // A label that is not there says that this is not the place, whatever else is alike.
  const isLabelled = said || labels.some(({ evidence, weight }) => evidence > 0.5 * weight);
  if ((hint.prefix !== '' || labels.length > 0) && !isLabelled) return 0;
  const expectedPage = hint.page === -1 ? memory.pageCount : hint.page;
  const inPlace =
    segment.page === expectedPage ? placeWeight * nearness(box, hint.left, hint.top, hint.width) : 0;
  return near.reduce((sum, { evidence }) => sum + evidence, (said ? 1 : 0) + inPlace);
}

/** Wording that weighs this much stands beside or above the value. */
const labelWeight = 0.8;
const placeWeight = 0.6;

/** 1 for a box that begins or ends where the value is expected (numbers are set flush right), less further away. */
function nearness(box: Box, left: number, top: number, width: number): number {
  const down = Math.abs(box.top - top);
  const aside = Math.min(Math.abs(box.left - left), Math.abs(box.left + box.width - left - width));
  return (
    Math.max(0, 1 - Math.max(0, down - 0.004) / 0.012) * Math.max(0, 1 - Math.max(0, aside - 0.006) / 0.03)
  );
}

/** Whether a value that the rules found stands where nothing of the kind does. */
function isNothing(hint: LayoutHint, { page, box }: Field, memory: Recollection): boolean {
  if (hint.what !== 'nothing' || page === null || box === null) return false;
  const span = spanAt(memory.layout, page, box);
  return span !== undefined && evidenceFor(hint, span, memory) >= leastEvidence;
}

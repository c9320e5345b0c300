import type { Field } from '../extraction.ts';
import type { Candidate } from './labelled.ts';
import { boxOf, readingConfidence } from './segment.ts';

/** Share of certainty that a score stands for: 1 is weak, 3 is nearly sure. */
export function certainty(score: number): number {
  return Math.min(0.98, 1 - Math.exp(-Math.max(0, score)));
}

/** Shares of values that were right at some scores, ascending; linear in between. */
export type Curve = readonly (readonly [score: number, right: number])[];

/** Certainty that a measured curve gives a score. */
export function certaintyOn(curve: Curve, score: number): number {
  const above = curve.find(([at]) => at >= score);
  const below = curve.findLast(([at]) => at <= score);
  if (above === undefined) return below?.[1] ?? certainty(score);
  // Less evidence than was ever measured: down to nothing.
  const [from, least] = below ?? [0, 0];
  const [to, most] = above;
  return to === from ? most : least + ((most - least) * (score - from)) / (to - from);
}

/** The field of a printed value: certainty of its label times that of the reading. */
export function toField(candidate: Candidate, score = candidate.score, curve?: Curve): Field {
  const { segment, start, end, value } = candidate;
  const sure = curve === undefined ? certainty(score) : certaintyOn(curve, score);
  const confidence = sure * readingConfidence(segment, start, end);
  return {
    value,
    confidence: Math.round(confidence * 1000) / 1000,
    page: segment.page,
    box: boxOf(segment, start, end),
    source: segment.source,
  };
}

/** A field of several values; page and box are those of the first. */
export function toListField(candidates: readonly Candidate[]): Field | undefined {
  const [first] = candidates;
  if (first === undefined) return undefined;
  return { ...toField(first), value: candidates.map((candidate) => candidate.value) };
}

/** Fields by name, those without a candidate left out; where there is a curve for a name, it says how sure they are. */
export function toFields(
  candidates: Readonly<Record<string, Candidate | undefined>>,
  curves: Readonly<Record<string, Curve>> = {},
): Record<string, Field> {
  const fields: Record<string, Field> = {};
  for (const [name, candidate] of Object.entries(candidates)) {
    if (candidate !== undefined) fields[name] = toField(candidate, candidate.score, curves[name]);
  }
  return fields;
}

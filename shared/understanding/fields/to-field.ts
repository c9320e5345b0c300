import type { Field } from '../extraction.ts';
import type { Candidate } from './labelled.ts';
import { boxOf, readingConfidence } from './segment.ts';

/** Share of certainty that a score stands for: 1 is weak, 3 is nearly sure. */
export function certainty(score: number): number {
  return Math.min(0.98, 1 - Math.exp(-Math.max(0, score)));
}

/** The field of a printed value: certainty of its label times that of the reading. */
export function toField(candidate: Candidate, score = candidate.score): Field {
  const { segment, start, end, value } = candidate;
  const confidence = certainty(score) * readingConfidence(segment, start, end);
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

/** Fields by name, those without a candidate left out. */
export function toFields(candidates: Readonly<Record<string, Candidate | undefined>>): Record<string, Field> {
  const fields: Record<string, Field> = {};
  for (const [name, candidate] of Object.entries(candidates)) {
    if (candidate !== undefined) fields[name] = toField(candidate);
  }
  return fields;
}

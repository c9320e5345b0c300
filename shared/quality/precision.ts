import type { DocumentType } from '../document-types/names.ts';
import type { Outcome } from './outcome.ts';

/** A share of right ones with the 95 % interval that it lies in. */
export interface Precision {
  /** Documents that were looked at. */
  readonly count: number;
  readonly right: number;
  /** 0..1. */
  readonly precision: number;
  readonly low: number;
  readonly high: number;
}

/** Wilson's score interval at 95 %: honest for few documents and for shares near 1. */
const z = 1.96;

/** Undefined without any outcome. Each counts as many documents as it stands for. */
export function precisionOf(outcomes: readonly Outcome[]): Precision | undefined {
  const total = outcomes.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return undefined;
  const good = outcomes.reduce((sum, { isRight, weight }) => sum + (isRight ? weight : 0), 0);
  const squares = outcomes.reduce((sum, { weight }) => sum + weight ** 2, 0);
  const share = good / total;
  // As many equal ones would be as uncertain (Kish 1965, effective sample size).
  const size = total ** 2 / squares;
  const middle = (share + z ** 2 / (2 * size)) / (1 + z ** 2 / size);
  const half = (z / (1 + z ** 2 / size)) * Math.sqrt((share * (1 - share)) / size + z ** 2 / (4 * size ** 2));
  return {
    count: outcomes.length,
    right: outcomes.filter(({ isRight }) => isRight).length,
    precision: share,
    low: Math.max(0, middle - half),
    high: Math.min(1, middle + half),
  };
}

const thresholds = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 0.99];

/**
 * What precision a threshold has meant: of documents at least as sure as that. Nothing is known of thresholds below the
 * present one, for nothing below it is filed without a look.
 */
export function precisionByThreshold(
  outcomes: readonly Outcome[],
  present: number,
): (Precision & { readonly threshold: number; readonly share: number })[] {
  const all = [...new Set([present, ...thresholds.filter((each) => each > present)])].toSorted(
    (a, b) => a - b,
  );
  return all.flatMap((threshold) => {
    const above = outcomes.filter(({ confidence }) => confidence >= threshold);
    const precision = precisionOf(above);
    return precision === undefined
      ? []
      : [{ threshold, share: above.length / outcomes.length, ...precision }];
  });
}

export function precisionByType(
  outcomes: readonly Outcome[],
): (Precision & { readonly documentType: DocumentType })[] {
  const types = [...new Set(outcomes.map(({ documentType }) => documentType))];
  return types
    .flatMap((documentType) => {
      const precision = precisionOf(outcomes.filter((each) => each.documentType === documentType));
      return precision === undefined ? [] : [{ documentType, ...precision }];
    })
    .toSorted((a, b) => b.count - a.count);
}

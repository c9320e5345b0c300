import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DocumentId } from '../../events/ids.ts';
import { isSampled, type Outcome } from '../../shared/quality/outcome.ts';
import { precisionByThreshold, precisionByType, precisionOf } from '../../shared/quality/precision.ts';

const idOf = (number: number) => DocumentId.parse(`doc_${number.toString(36).padStart(26, '0')}`);
const outcome = (isRight: boolean, confidence = 0.95, weight = 1): Outcome => ({
  documentId: idOf(1),
  at: '2026-01-31T08:15:00.000Z',
  documentType: isRight ? 'invoice' : 'quote',
  confidence,
  isTypeRight: isRight,
  isRight,
  weight,
});

describe('measured precision', () => {
  test('comes with Wilson’s interval', () => {
    const found = precisionOf([...Array(9)].map(() => outcome(true)).concat(outcome(false)));
    expect(found).toMatchObject({ count: 10, right: 9, precision: 0.9 });
    expect(found?.low).toBeCloseTo(0.596, 3);
    expect(found?.high).toBeCloseTo(0.982, 3);
    expect(precisionOf([])).toBeUndefined();
    expect(precisionOf([outcome(true)])?.low).toBeLessThan(0.25);
  });

  test('counts each sample for as many documents as it stands for', () => {
    const found = precisionOf([outcome(true, 0.95, 50), outcome(false, 0.95, 10)]);
    expect(found?.precision).toBeCloseTo(5 / 6);
  });

  test('is said for the present threshold and those above it, and by type', () => {
    const all = [outcome(true, 0.99), outcome(true, 0.96), outcome(false, 0.92)];
    expect(
      precisionByThreshold(all, 0.9).map(({ threshold, count, right }) => [threshold, count, right]),
    ).toEqual([
      [0.9, 3, 2],
      [0.95, 2, 2],
      [0.98, 1, 1],
      [0.99, 1, 1],
    ]);
    expect(precisionByType(all).map(({ documentType, count }) => [documentType, count])).toEqual([
      ['invoice', 2],
      ['quote', 1],
    ]);
  });

  test('always lies within its interval, and that within 0..1', () => {
    const weights = fc.integer({ min: 1, max: 1_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), weights), { minLength: 1, maxLength: 50 }), (samples) => {
        const found = precisionOf(samples.map(([isRight, weight]) => outcome(isRight, 0.95, weight)));
        if (found === undefined) throw new Error('there are samples');
        expect(found.low).toBeGreaterThanOrEqual(0);
        expect(found.low).toBeLessThanOrEqual(found.precision + 1e-9);
        expect(found.high).toBeGreaterThanOrEqual(found.precision - 1e-9);
        expect(found.high).toBeLessThanOrEqual(1);
      }),
    );
  });
});

test('a sample is as large as its rate says, the same each time, and part of a larger one', () => {
  const ids = Array.from({ length: 5_000 }, (_, index) => idOf(index));
  const sampled = (rate: number) => ids.filter((id) => isSampled(id, rate));
  expect(sampled(0)).toEqual([]);
  expect(sampled(1)).toHaveLength(5_000);
  const few = sampled(0.1);
  expect(few.length).toBeGreaterThan(430);
  expect(few.length).toBeLessThan(570);
  const more = new Set(sampled(0.3));
  expect(few.every((id) => more.has(id))).toBe(true);
});

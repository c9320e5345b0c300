import { describe, expect, it } from 'vitest';
import { calibrationOf, coverageAt } from '../../shared/understanding/evaluation/calibration.ts';
import { type Comparison, evaluate } from '../../shared/understanding/evaluation/evaluation.ts';
import { sameValue } from '../../shared/understanding/evaluation/same-value.ts';

const answer = (confidence: number, right: boolean) => ({ confidence, right });

describe('calibration', () => {
  it('is without error when answers are right as often as they are sure', () => {
    const answers = Array.from({ length: 10 }, (_, index) => answer(0.8, index < 8));
    expect(calibrationOf(answers).error).toBeCloseTo(0, 6);
    expect(calibrationOf(answers).bins).toEqual(
      [{ from: 0.8, count: 10, confidence: 0.8, right: 0.8 }].map((bin) => ({
        ...bin,
        confidence: expect.closeTo(bin.confidence, 6),
      })),
    );
  });

  it('weighs what is wrong by how many answers it concerns', () => {
    expect(
      calibrationOf([answer(1, false), answer(1, true), answer(0.5, true), answer(0.5, false)]).error,
    ).toBeCloseTo(0.25, 6);
    expect(calibrationOf([]).error).toBe(0);
  });
});

describe('coverage', () => {
  it('goes down to the lowest confidence above which nearly all is right', () => {
    const answers = [answer(0.99, true), answer(0.9, true), answer(0.8, false), answer(0.7, true)];
    expect(coverageAt(answers, 0.99)).toEqual({ share: 0.5, threshold: 0.9 });
    expect(coverageAt(answers, 0.7)).toEqual({ share: 1, threshold: 0.7 });
  });

  it('does not part answers of one confidence', () => {
    expect(coverageAt([answer(0.9, true), answer(0.9, false)], 0.99)).toEqual({ share: 0, threshold: null });
  });

  it('counts documents without an answer', () => {
    expect(coverageAt([answer(0.9, true)], 0.99, 4).share).toBe(0.25);
  });
});

describe('values', () => {
  it.each([
    ['totalGross', '1234.50', '1234.5', true],
    ['totalGross', '1234.50', '-1234.50', false],
    ['totalGross', '0.00', '', false],
    ['issueDate', '2026-01-31', '2026-01-31', true],
    ['sellerName', 'Menuiserie Duval', 'MENUISERIE DUVAL SARL', true],
    ['sellerName', 'Duval', 'Durand', false],
    ['sellerVatId', 'FR 44 732829320', 'FR44732829320', true],
    ['documentNumber', 'F-12', 'F-13', false],
  ])('of %s: %s and %s', (field, a, b, same) => {
    expect(sameValue(field, a, b)).toBe(same);
    expect(sameValue(field, b, a)).toBe(same);
  });
});

describe('an evaluation', () => {
  const found = (documentType: string, confidence: number, fields = {}) => ({
    documentType,
    confidence,
    fields,
  });
  const comparisons: Comparison[] = [
    {
      expected: { documentType: 'invoice', fields: { totalGross: '10.00', iban: ['A1', 'B2'] } },
      found: found('invoice', 0.98, {
        totalGross: { value: '10.00', confidence: 0.9 },
        iban: { value: ['B2'], confidence: 0.9 },
        buyerName: { value: 'never judged', confidence: 0.9 },
      }),
    },
    {
      expected: { documentType: 'quote', fields: { totalGross: '20.00' } },
      found: found('invoice', 0.6, { totalGross: { value: '21.00', confidence: 0.4 } }),
    },
    { expected: { documentType: 'receipt', fields: { totalGross: '5.00' } }, found: null },
    { expected: { documentType: null, fields: {} }, found: found('other', 0.3) },
  ];
  const { documents, unreadable, types, fields } = evaluate(comparisons);

  it('judges types where they are known', () => {
    expect({ documents, unreadable, judged: types.judged }).toEqual({
      documents: 4,
      unreadable: 1,
      judged: 3,
    });
    expect(types.accuracy).toBeCloseTo(1 / 3, 6);
    expect(types.coverage).toEqual({ share: expect.closeTo(1 / 3, 6), threshold: 0.98 });
    expect(types.byType.invoice).toMatchObject({ wanted: 1, given: 2, right: 1 });
    expect(types.mistakes).toContainEqual({ expected: 'quote', found: 'invoice', count: 1 });
  });

  it('judges fields that are known, each value of a list for itself', () => {
    expect(fields.byField.totalGross).toMatchObject({ wanted: 3, given: 2, right: 1 });
    expect(fields.byField.iban).toMatchObject({ wanted: 2, given: 1, right: 1 });
    expect(fields.all).toMatchObject({ wanted: 5, given: 3, right: 2, f1: 0.5 });
    expect(fields.byField).not.toHaveProperty('buyerName');
  });

  it('says for each field how sure its values were and how many were right', () => {
    expect(fields.certainty.totalGross).toEqual({
      answers: 2,
      confidence: expect.closeTo(0.65, 6),
      right: 0.5,
    });
    expect(fields.certainty).not.toHaveProperty('buyerName');
  });

  it('of nothing is nothing', () => {
    expect(evaluate([]).types).toMatchObject({
      judged: 0,
      accuracy: 0,
      coverage: { share: 0, threshold: null },
    });
  });
});

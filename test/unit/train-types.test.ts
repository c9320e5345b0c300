import { describe, expect, test } from 'vitest';
import type { DocumentType } from '../../shared/document-types/names.ts';
import { type LabelledDocument, trainTypes } from '../../shared/learning/train-types.ts';
import { decideType } from '../../shared/understanding/classification/classify.ts';
import { textFeatures } from '../../shared/understanding/classification/text-features.ts';

/** A document of made-up words: `telling` are those of its kind, `taken` is what the rules take it for. */
function labelled(
  documentType: DocumentType,
  telling: string,
  taken: DocumentType,
  take: number,
  isNew = false,
): LabelledDocument {
  const noise = `page ${take} nord ${take % 7} lot ${take % 5} maison client service`;
  const features = textFeatures(`${telling} ${noise} ${telling}`);
  const scores = new Map<DocumentType, number>([
    ['invoice', 0],
    ['report', 0],
    ['letter', 0],
    ['other', 0],
  ]);
  scores.set(taken, 2);
  return {
    evidence: { declared: null, scores, legible: { words: 40, legibility: 1 }, features: () => features },
    features,
    documentType,
    isNew,
  };
}

/** Site reports that the rules take for letters, among invoices that they know. */
const mixed = (count: number, isNew = false) =>
  Array.from({ length: count }, (_, take) =>
    take % 3 === 0
      ? labelled('report', 'compte rendu de chantier reserve levee', 'letter', take, isNew)
      : labelled('invoice', 'facture a regler echeance total', 'invoice', take, isNew),
  );

describe('the model of an organization', () => {
  test('learns what the rules get wrong, and says so on documents that it has not seen', () => {
    const { model, outcome } = trainTypes(mixed(60), undefined);
    expect(outcome.refused).toBeNull();
    expect(outcome.general?.accuracy).toBeCloseTo(2 / 3);
    expect(outcome.heldOut?.accuracy).toBe(1);
    const next = labelled('report', 'compte rendu de chantier reserve levee', 'letter', 99).evidence;
    expect(decideType(next).documentType).toBe('letter');
    expect(decideType(next, model).documentType).toBe('report');
  });

  test('does not rule out types that the organization never had', () => {
    const { model } = trainTypes(mixed(60), undefined);
    const contract = labelled('letter', 'soussignes conviennent parties clause', 'letter', 1).evidence;
    const sure = { ...contract, scores: new Map([...contract.scores, ['letter', 14] as const]) };
    expect(decideType(sure, model).documentType).toBe('letter');
  });

  test('is refused when there is little to learn from', () => {
    expect(trainTypes(mixed(29), undefined)).toMatchObject({
      model: undefined,
      outcome: { refused: 'too_few_examples' },
    });
  });

  test('is refused when it tells no more than the general one', () => {
    // Words that say nothing of the type: what is learnt is chance.
    const chance = Array.from({ length: 60 }, (_, take) => {
      const documentType = take % 2 === 0 ? 'invoice' : 'report';
      return labelled(documentType, `mot${take}`, documentType, take);
    }).map((each) => ({ ...each, evidence: { ...each.evidence, scores: sureOf(each.documentType) } }));
    expect(trainTypes(chance, undefined)).toMatchObject({
      model: undefined,
      outcome: { refused: 'no_better_than_general' },
    });
  });

  test('is refused when the one in place tells the latest documents better', () => {
    const { model: present } = trainTypes(mixed(90), undefined);
    const since = mixed(30, true);
    // Mistaken approvals from before speak against what the latest documents say.
    const mistaken = mixed(90).map((each) =>
      each.documentType === 'report' ? { ...each, documentType: 'letter' as const } : each,
    );
    const { model, outcome } = trainTypes([...since, ...mistaken], present);
    expect(model).toBeUndefined();
    expect(outcome).toMatchObject({
      refused: 'worse_than_present',
      sinceThen: { documents: 30, present: { accuracy: 1 } },
    });
    expect(trainTypes([...since, ...mixed(90)], present).outcome.refused).toBeNull();
  });
});

const sureOf = (documentType: DocumentType): Map<DocumentType, number> =>
  new Map<DocumentType, number>([
    ['invoice', 0],
    ['report', 0],
    ['other', 0],
    [documentType, 12],
  ]);

import { describe, expect, it } from 'vitest';
import { DocumentType } from '../../shared/document-types/names.ts';
import { evidenceOf } from '../../shared/understanding/classification/classification-evidence.ts';
import { classify } from '../../shared/understanding/classification/classify.ts';
import { typeProbabilities } from '../../shared/understanding/classification/type-model.ts';
import { makeTypedDocuments } from '../../training/typed-documents.ts';
import { wordingsOf } from '../../training/wordings.ts';

// Of another seed than those that the model learnt from.
const perType = 16;
const documents = makeTypedDocuments(4_711, perType);

describe('documents made for training', () => {
  it('are of every type, in every wording that there is', () => {
    for (const type of DocumentType.options) expect(wordingsOf(type).length).toBeGreaterThan(1);
    const families = new Set(documents.map(({ family }) => family));
    const expected = DocumentType.options.map((type) => Math.min(perType, wordingsOf(type).length));
    expect(families.size).toBe(expected.reduce((sum, count) => sum + count, 0));
  });

  it('are the same for a seed', () => {
    expect(makeTypedDocuments(4_711, 2)).toEqual(makeTypedDocuments(4_711, 2));
  });

  it('have their words on the page', () => {
    for (const { reading } of documents) {
      for (const page of reading.pages) {
        for (const { box } of page.lines) expect(box.top + box.height).toBeLessThan(1.01);
      }
    }
  });
});

describe('the trained model', () => {
  it('tells the types of documents that it has not seen, of wordings that it has', () => {
    const right = documents.filter(({ documentType, reading }) => {
      const [best] = [...typeProbabilities(evidenceOf(reading))];
      return best?.[0] === documentType;
    });
    expect(right.length / documents.length).toBeGreaterThan(0.93);
  });

  it('and the rules together are seldom sure of what is wrong', () => {
    const sure = documents
      .map(({ documentType, reading }) => ({
        documentType,
        found: classify(reading, { fileName: 'scan.pdf' }),
      }))
      .filter(({ found }) => found.confidence > 0.9);
    const wrong = sure.filter(({ documentType, found }) => found.documentType !== documentType);
    expect(sure.length).toBeGreaterThan(documents.length / 3);
    expect(wrong.length).toBeLessThan(0.01 * sure.length + 1);
  });
});

import { describe, expect, it } from 'vitest';
import { documentTypes } from '../../shared/document-types/registry.ts';
import { extractFields } from '../../shared/understanding/fields/extract-fields.ts';
import { makeSaleDocuments, type SaleDocument } from '../../training/sale-document.ts';

const documents = makeSaleDocuments(2_024, 250);

const plain = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9.]/g, '');

interface Outcome {
  readonly document: SaleDocument;
  readonly field: string;
  readonly right: boolean;
}

const outcomes: readonly Outcome[] = documents.flatMap((document) => {
  const known = new Set(documentTypes[document.documentType].fields.map(({ name }) => name));
  const { fields } = extractFields(document.reading, document.documentType, {
    einvoice: false,
    today: '2026-01-01',
  });
  return Object.entries(document.fields)
    .filter(([field]) => known.has(field))
    .map(([field, printed]) => {
      const [wanted = ''] = [printed].flat().map(plain);
      const found = [fields[field]?.value ?? ''].flat().map(plain);
      return { document, field, right: found.some((value) => value !== '' && value.startsWith(wanted)) };
    });
});

function share(chosen: readonly Outcome[]): number {
  return chosen.filter(({ right }) => right).length / chosen.length;
}

describe('fields of documents in many layouts', () => {
  it.each([
    ['documentNumber', 0.94],
    ['issueDate', 0.94],
    ['dueDate', 0.9],
    ['sellerName', 0.92],
    ['buyerName', 0.92],
    ['sellerVatId', 0.92],
    ['orderReference', 0.92],
    ['totalNet', 0.92],
    ['totalTax', 0.95],
    ['totalGross', 0.95],
    ['amountDue', 0.9],
    ['iban', 0.92],
  ])('%s is found in at least %d of them', (field, least) => {
    expect(share(outcomes.filter((outcome) => outcome.field === field))).toBeGreaterThan(least);
  });

  it('are found whoever stands where', () => {
    for (const layout of new Set(documents.map((document) => document.layout.parties))) {
      const chosen = outcomes.filter(({ document }) => document.layout.parties === layout);
      expect({ layout, good: share(chosen) > 0.92 }).toEqual({ layout, good: true });
    }
  });

  it('are found in every language', () => {
    for (const language of ['fr', 'en', 'de', 'es', 'it', 'nl']) {
      const chosen = outcomes.filter(({ document }) => document.language === language);
      expect({ language, good: share(chosen) > 0.88 }).toEqual({ language, good: true });
    }
  });
});

describe('lines of documents in many layouts', () => {
  it('are found with quantity and total', () => {
    const counts = documents.map((document) => {
      const { lineItems } = extractFields(document.reading, document.documentType, {
        einvoice: false,
        today: '2026-01-01',
      });
      const left = [...lineItems];
      const right = document.lines.filter((line) => {
        const at = left.findIndex(
          (found) =>
            found.quantity === line.quantity &&
            (line.totalNet === null || Number(found.totalNet) === Number(line.totalNet)),
        );
        if (at >= 0) left.splice(at, 1);
        return at >= 0;
      }).length;
      return { wanted: document.lines.length, given: lineItems.length, right };
    });
    const sum = (key: 'wanted' | 'given' | 'right') => counts.reduce((total, each) => total + each[key], 0);
    expect((2 * sum('right')) / (sum('wanted') + sum('given'))).toBeGreaterThan(0.93);
  });
});

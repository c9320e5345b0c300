import { describe, expect, it } from 'vitest';
import { DocumentType } from '../../shared/document-types/names.ts';
import { documentTypes } from '../../shared/document-types/registry.ts';
import { classify } from '../../shared/understanding/classification/classify.ts';
import { fold } from '../../shared/understanding/fold.ts';
import type { Reading } from '../../shared/understanding/reading.ts';
import { confusableDocuments } from '../fixtures/confusable-documents.ts';
import { documentsByType } from '../fixtures/documents-by-type.ts';
import { readingOf } from '../fixtures/reading-of.ts';

const cases = DocumentType.options.flatMap((type) =>
  documentsByType[type].map((text, index) => ({ type, index, text })),
);

describe('document types', () => {
  it.each(cases)('$type ($index) is told by its text', async ({ type, text }) => {
    const { documentType, confidence, alternatives } = classify(await readingOf(text), {
      fileName: 'scan.pdf',
    });
    expect({ documentType, alternatives: alternatives.slice(0, 2) }).toMatchObject({ documentType: type });
    expect(confidence).toBeGreaterThan(type === 'other' ? 0 : 0.5);
  });

  it('is told by a form that names its number by it', async () => {
    const form = `BUYER: HARBOUR FOODS                  PURCHASE ORDER:          1861728
AVENUE LEON BLUM                      Date :                   09/01/2026
Global ID_GLN: 3306949923804          Profile:                 BASIC
Legal Registration ID: 57214188502180 Purpose Code:            9-Original
Buyer Electronic Address: a@b.example Copy Indicator:          false
CONTACT:                              Effective Period Start:  -
Name, Dep: ALAIN MOREL                Effective Period End:    -
Phone: 06 78 56 23 00                 SELLER: QUAY TOOLS
                                      12 RUE DE LA FONTAINE
INVOICEE: HARBOUR FOODS               References:
Delivery                              Totals
Delivery_mode: PICK_UP                Currency:                EUR
Pick-up_Date: 15/01/2026 09:00        Total Amount of lines:   1561,18`;
    const { documentType, confidence } = classify(await readingOf(form), { fileName: 'a.pdf' });
    expect(documentType).toBe('purchase_order');
    expect(confidence).toBeGreaterThan(0.8);
  });

  it('of an empty page is other, with little confidence', async () => {
    const { documentType, confidence } = classify(await readingOf(' \n'), { fileName: 'facture.pdf' });
    expect(documentType).toBe('other');
    expect(confidence).toBeLessThan(0.5);
  });

  it('is less sure to be other where words can hardly be read', async () => {
    const reading = await readingOf(
      'Lunch menu of the week\nMonday  Soup of the day and a salad\nTuesday  Fish pie',
    );
    const asRead = (confidence: number): Reading => ({
      ...reading,
      pages: reading.pages.map((page) => ({
        ...page,
        source: 'ocr',
        lines: page.lines.map((line) => ({
          ...line,
          words: line.words.map((word) => ({ ...word, confidence })),
        })),
      })),
    });
    const clear = classify(asRead(0.95), { fileName: 'scan.jpg' });
    const blurred = classify(asRead(0.4), { fileName: 'scan.jpg' });
    expect([clear.documentType, blurred.documentType]).toEqual(['other', 'other']);
    expect(blurred.confidence).toBeLessThan(clear.confidence - 0.1);
  });

  it('is nudged by the name of the file and the subject of the mail', async () => {
    const reading = await readingOf('Order 12\nWidget   4.00\nTotal   4.00');
    const plain = classify(reading, { fileName: 'scan.pdf' });
    const named = classify(reading, { fileName: 'facture-12.pdf', subject: 'Votre facture' });
    const invoice = ({ alternatives, documentType, confidence }: typeof plain) =>
      [{ documentType, confidence }, ...alternatives].find((each) => each.documentType === 'invoice')
        ?.confidence ?? 0;
    expect(invoice(named)).toBeGreaterThan(invoice(plain));
  });

  it('adds up to at most one over all types', async () => {
    for (const { text } of cases) {
      const { confidence, alternatives } = classify(await readingOf(text), { fileName: 'x' });
      const sum = alternatives.reduce((total, each) => total + each.confidence, confidence);
      expect(sum).toBeLessThanOrEqual(1.005);
      expect(alternatives.every((each) => each.confidence <= confidence)).toBe(true);
    }
  });
});

describe('the registry', () => {
  it.each(DocumentType.options)('defines %s', (type) => {
    const definition = documentTypes[type];
    expect(definition.type).toBe(type);
    expect(new Set(definition.fields.map((field) => field.name)).size).toBe(definition.fields.length);
    for (const { fr, en } of [definition.label, ...definition.fields.map((field) => field.label)]) {
      expect(fr.length * en.length).toBeGreaterThan(0);
    }
  });

  it('words its anchors as folded text is written', () => {
    for (const { anchors } of Object.values(documentTypes)) {
      for (const { pattern } of anchors) {
        const letters = pattern.source.replace(/\\[a-zA-Z]/g, '');
        expect(fold(letters)).toBe(letters);
      }
    }
  });
});

describe('documents that are easily confused', () => {
  it.each(confusableDocuments)('$name is $documentType', async ({ documentType, text }) => {
    const found = classify(await readingOf(text), { fileName: 'scan.pdf' });
    expect(found).toMatchObject({ documentType });
  });
});

import { describe, expect, test } from 'vitest';
import { documentTypes } from '../../shared/document-types/registry.ts';
import type { Field } from '../../shared/understanding/extraction.ts';
import { extractFields } from '../../shared/understanding/fields/extract-fields.ts';
import { layoutOf } from '../../shared/understanding/fields/segment.ts';
import type { LayoutHint } from '../../shared/understanding/memory/hint.ts';
import { isSameValue, learnHint } from '../../shared/understanding/memory/learn.ts';
import { recallFields } from '../../shared/understanding/memory/recall.ts';
import type { Reading } from '../../shared/understanding/reading.ts';
import { oddInvoice, oddLayout } from '../fixtures/odd-layouts.ts';

const definition = documentTypes.invoice;
const today = '2026-03-01';
type Truth = Readonly<Record<string, string>>;

const fieldOf = (name: string) => {
  const found = definition.fields.find((field) => field.name === name);
  if (found === undefined) throw new Error(`no field ${name}`);
  return found;
};
const isRight = (name: string, field: Field | undefined, value: string) =>
  field !== undefined && isSameValue(fieldOf(name).kind, String(field.value), value);
const read = (reading: Reading) => extractFields(reading, 'invoice', { einvoice: true, today });

/** What one corrected invoice teaches: every field that the rules did not read right, with or without a click on it. */
function learnt({ reading, truth }: { reading: Reading; truth: Truth }): LayoutHint[] {
  const { fields } = read(reading);
  const layout = layoutOf(reading);
  return Object.entries(truth).flatMap(([name, value]) => {
    if (isRight(name, fields[name], value)) return [];
    const before = fields[name] ?? null;
    return learnHint(layout, 1, { definition: fieldOf(name), value, page: null, box: null, before }) ?? [];
  });
}

function recalled(reading: Reading, hints: readonly LayoutHint[]) {
  const { fields, lineItems } = read(reading);
  return recallFields(fields, {
    hints,
    layout: layoutOf(reading),
    pageCount: 1,
    definition,
    lineItems,
    today,
  });
}

describe('one corrected invoice of a layout', () => {
  const layouts = Array.from({ length: 80 }, (_, index) => oddLayout(index + 1));

  test('is enough to read the next one right, on layouts that the rules read badly', () => {
    let [missed, right] = [0, 0];
    for (const layout of layouts) {
      const hints = learnt(oddInvoice(layout, 1));
      const next = oddInvoice(layout, 2);
      const before = read(next.reading).fields;
      const after = recalled(next.reading, hints);
      for (const [name, value] of Object.entries(next.truth)) {
        if (isRight(name, before[name], value)) {
          expect(isRight(name, after[name], value), `layout ${layout.seed}, ${name}`).toBe(true);
        } else {
          missed += 1;
          if (isRight(name, after[name], value)) right += 1;
        }
      }
    }
    expect(missed).toBeGreaterThan(300);
    expect(right / missed).toBeGreaterThan(0.99);
  });

  test('says nothing wrong of another layout of the same supplier', () => {
    let [wrong, all] = [0, 0];
    for (const [index, layout] of layouts.entries()) {
      const other = layouts[(index + 7) % layouts.length];
      if (other === undefined) continue;
      const next = oddInvoice(other, 3);
      const before = read(next.reading).fields;
      const after = recalled(next.reading, learnt(oddInvoice(layout, 1)));
      for (const [name, value] of Object.entries(next.truth)) {
        const wasRight = isRight(name, before[name], value);
        all += 1;
        if (wasRight && !isRight(name, after[name], value)) wrong += 1;
      }
    }
    expect(wrong / all).toBeLessThan(0.01);
  });
});

describe('a remembered place', () => {
  const layout = oddLayout(5);
  const [one, two] = [oddInvoice(layout, 1), oddInvoice(layout, 2)];

  test('is the one that a person pointed at, where a value is printed twice', () => {
    const page = layoutOf(one.reading);
    const spans = page.rows.flat().filter(({ text }) => text === 'Maison Verdier' || text === 'FACTURE');
    const [place] = spans;
    if (place === undefined) throw new Error('nothing to point at');
    const field = { definition: fieldOf('buyerName'), value: place.text, before: null };
    const pointed = learnHint(page, 1, { ...field, page: 1, box: place.box });
    expect(pointed).toMatchObject({ left: place.box.left, top: place.box.top });
    const elsewhere = { left: 0.1, top: 0.8, width: 0.1, height: 0.01 };
    expect(learnHint(page, 1, { ...field, page: 1, box: elsewhere })).toBeUndefined();
  });

  test('does not replace a value that makes the sums right', () => {
    const hints = learnt(one).filter(({ field }) => field === 'totalGross');
    const sums = (totalGross: string): Record<string, Field> => {
      const field = (value: string): Field => ({
        value,
        confidence: 0.9,
        page: 1,
        box: null,
        source: 'text',
      });
      return { totalNet: field('10.00'), totalTax: field('2.00'), totalGross: field(totalGross) };
    };
    const memory = { hints, layout: layoutOf(two.reading), pageCount: 1, definition, lineItems: [], today };
    expect(recallFields(sums('12.00'), memory).totalGross?.value).toBe('12.00');
    expect(recallFields(sums('13.00'), memory).totalGross?.value).toBe(two.truth.totalGross);
  });

  test('that holds nothing of the kind is no longer read as if it did', () => {
    const { fields } = read(one.reading);
    const page = layoutOf(one.reading);
    const [place] = page.rows.flat().filter(({ text }) => text === 'Maison Verdier');
    if (place === undefined) throw new Error('nothing to misread');
    const misread: Field = { value: place.text, confidence: 0.7, page: 1, box: place.box, source: 'text' };
    const hint = learnHint(page, 1, {
      definition: fieldOf('orderReference'),
      value: null,
      page: null,
      box: null,
      before: misread,
    });
    if (hint === undefined) throw new Error('nothing learnt');
    const memory = {
      hints: [hint],
      layout: layoutOf(two.reading),
      pageCount: 1,
      definition,
      lineItems: [],
      today,
    };
    expect(recallFields({ ...fields, orderReference: misread }, memory).orderReference).toBeUndefined();
    const other = { ...misread, value: '2', box: { left: 0.8, top: 0.95, width: 0.1, height: 0.012 } };
    expect(recallFields({ orderReference: other }, memory).orderReference).toEqual(other);
  });

  test('never says what an e-invoice says', () => {
    const field: Field = { value: 'X-1', confidence: 0.99, page: null, box: null, source: 'einvoice' };
    const memory = {
      hints: learnt(one),
      layout: layoutOf(two.reading),
      pageCount: 1,
      definition,
      lineItems: [],
      today,
    };
    expect(recallFields({ documentNumber: field }, memory).documentNumber).toEqual(field);
  });
});

import type { DocumentTypeDefinition, FieldDefinition } from '../../document-types/definition.ts';
import type { Extraction, Field, Finding, LineItem } from '../extraction.ts';
import { printedFields } from '../fields/extract-fields.ts';
import { findLineItems } from '../fields/line-items.ts';
import { layoutOf, unionBox } from '../fields/segment.ts';
import type { Box } from '../page.ts';
import type { DocumentTable } from '../tables/table.ts';
import { findAmounts } from '../values/amount.ts';
import { countCurrencies } from '../values/currency.ts';
import { type DateOrder, findDates } from '../values/date.ts';
import { typedValue } from '../values/typed-value.ts';
import type { DocumentAnalysis, LabelledValue } from './document-analysis.ts';
import { pageOfRows, rowAt } from './set-rows.ts';

/** Kinds of which two values cannot both be right, and money hangs on which is. */
const grave: ReadonlySet<FieldDefinition['kind']> = new Set(['amount', 'iban']);
/** Both sure of different values: a person should see. */
const sureEnough = 0.5;
/** A label may be another one's. */
const trustInPairs = 0.9;

/**
 * An extraction with what a closer look adds: missing fields are filled in, agreement makes sure, the surer value wins, and
 * where an amount or an account is at stake, disagreement is a finding. To be checked anew.
 */
export function withAnalysis(
  extraction: Extraction,
  analysis: DocumentAnalysis,
  definition: DocumentTypeDefinition,
  dateOrder: DateOrder,
): Extraction {
  const fields = { ...extraction.fields };
  const findings: Finding[] = [];
  const evidence = [expenseFields(analysis, definition, dateOrder), pairFields(analysis, definition)];
  for (const found of evidence) {
    for (const field of definition.fields) {
      const theirs = found[field.name];
      if (theirs === undefined) continue;
      const ours = fields[field.name];
      fields[field.name] = ours === undefined ? theirs : surer(ours, theirs);
      if (ours === undefined || !grave.has(field.kind) || same(ours, theirs)) continue;
      if (Math.min(ours.confidence, theirs.confidence) < sureEnough) continue;
      findings.push({
        code: 'analysis_disagrees',
        severity: 'error',
        field: field.name,
        parameters: {
          label_fr: field.label.fr,
          label_en: field.label.en,
          ours: [ours.value].flat().join(', '),
          theirs: [theirs.value].flat().join(', '),
        },
      });
    }
  }
  return {
    ...extraction,
    fields,
    lineItems:
      extraction.lineItems.length > 0 || definition.lineItems !== true
        ? extraction.lineItems
        : analyzedLines(analysis),
    findings: [...extraction.findings, ...findings],
  };
}

function surer(ours: Field, theirs: Field): Field {
  if (!same(ours, theirs)) return theirs.confidence > ours.confidence ? theirs : ours;
  const confidence = 1 - (1 - ours.confidence) * (1 - theirs.confidence);
  return {
    ...ours,
    confidence: Math.max(ours.confidence, Math.min(0.99, Math.round(confidence * 1_000) / 1_000)),
  };
}

function same(a: Field, b: Field): boolean {
  const plain = ({ value }: Field) =>
    [value]
      .flat()
      .map((each) => (/^-?\d+(?:\.\d+)?$/.test(each) ? String(Number(each)) : each.toLowerCase()));
  const others = new Set(plain(b));
  return plain(a).some((each) => others.has(each));
}

/** The surest value of each field that AnalyzeExpense found. */
function expenseFields(
  { pages }: DocumentAnalysis,
  definition: DocumentTypeDefinition,
  dateOrder: DateOrder,
): Record<string, Field> {
  const found: Record<string, Field> = {};
  const definitions = new Map(definition.fields.map((field) => [field.name, field]));
  for (const { page, fields } of pages) {
    for (const { name, text, confidence, box } of fields) {
      const field = definitions.get(name);
      const value = field === undefined ? undefined : valueIn(field.kind, text, dateOrder);
      if (field === undefined || value === undefined || confidence <= (found[name]?.confidence ?? 0))
        continue;
      const rounded = Math.round(Math.min(1, confidence) * 1_000) / 1_000;
      found[name] = {
        value: field.list === true ? [value] : value,
        confidence: rounded,
        page,
        box,
        source: 'textract',
      };
    }
  }
  return found;
}

/** The value in a text as printed; undefined when it holds none of its kind. */
function valueIn(kind: FieldDefinition['kind'], text: string, dateOrder: DateOrder): string | undefined {
  if (kind === 'date') return findDates(text, dateOrder)[0]?.value;
  if (kind === 'amount') {
    const amounts = findAmounts(text).filter(({ percent }) => !percent);
    const amount = amounts.findLast(({ decimals }) => decimals === 2) ?? amounts.at(-1);
    return amount === undefined ? undefined : decimal(amount.value);
  }
  if (kind === 'currency') return [...countCurrencies(text).keys()][0] ?? plain(kind, text);
  return plain(kind, text);
}

function plain(kind: FieldDefinition['kind'], text: string): string | undefined {
  const typed = typedValue(kind, text);
  return 'value' in typed ? typed.value : undefined;
}

function decimal(value: string): string {
  const [whole = '0', decimals = ''] = value.split('.');
  return `${whole}.${decimals.padEnd(2, '0')}`;
}

/**
 * The fields that our own labels find among the pairs, in every language they know: each pair is set as a row, its label
 * and its value far apart.
 */
function pairFields({ pages }: DocumentAnalysis, definition: DocumentTypeDefinition): Record<string, Field> {
  const found: Record<string, Field> = {};
  for (const { page, pairs } of pages) {
    if (pairs.length === 0) continue;
    const rows = pairs.map(({ label, value, confidence }) => [
      { text: label, left: 0.05, confidence },
      { text: value, left: 0.55, confidence },
    ]);
    const printed = printedFields(layoutOf({ pages: [pageOfRows(page, rows)] }), definition);
    for (const [name, field] of Object.entries(printed)) {
      const pair = pairAt(pairs, field.box);
      if (pair === undefined || field.confidence <= (found[name]?.confidence ?? 0)) continue;
      found[name] = {
        ...field,
        confidence: Math.round(field.confidence * trustInPairs * 1_000) / 1_000,
        page,
        box: pair.box,
      };
    }
  }
  return found;
}

function pairAt(pairs: readonly LabelledValue[], box: Box | null): LabelledValue | undefined {
  return box === null ? undefined : pairs[rowAt(box, pairs.length)];
}

function analyzedLines({ pages }: DocumentAnalysis): LineItem[] {
  return pages.flatMap(({ lineItems, tables }) =>
    lineItems.length > 0 ? lineItems : tables.flatMap(linesOfTable),
  );
}

/** Lines of a table whose columns Textract has told apart: the table is set with wide gaps, and read as any other. */
function linesOfTable({ page, cells }: DocumentTable): LineItem[] {
  const columns = Math.max(1, ...cells.map(({ col, colSpan }) => col + colSpan));
  const rowCount = Math.max(0, ...cells.map(({ row }) => row + 1));
  const rows = Array.from({ length: rowCount }, (_, row) =>
    cells
      .filter((cell) => cell.row === row && cell.text.trim() !== '')
      .map(({ col, text }) => ({ text, left: 0.02 + (0.96 * col) / columns, confidence: 1 })),
  );
  return findLineItems(layoutOf({ pages: [pageOfRows(page, rows)] })).map((line) => {
    const row = line.box === null ? -1 : rowAt(line.box, rowCount);
    const boxes = cells.flatMap((cell) => (cell.row === row && cell.box !== null ? [cell.box] : []));
    return { ...line, page, box: boxes.length === 0 ? null : unionBox(boxes) };
  });
}

import * as z from 'zod';
import type { AnalyzedField } from '../analysis/document-analysis.ts';
import type { LineItem } from '../extraction.ts';
import { unionBox } from '../fields/segment.ts';
import type { Box } from '../page.ts';
import { findAmounts, parseNumber } from '../values/amount.ts';
import { Block } from './textract-blocks.ts';
import { boxOfGeometry, Geometry, type Turns, turnsOf } from './textract-geometry.ts';

const Detection = z.object({
  Text: z.string().nullish(),
  Confidence: z.number().nullish(),
  Geometry: Geometry.nullish(),
});
const ExpenseField = z.object({
  Type: z.object({ Text: z.string().nullish(), Confidence: z.number().nullish() }).nullish(),
  LabelDetection: Detection.nullish(),
  ValueDetection: Detection.nullish(),
  Currency: z.object({ Code: z.string().nullish(), Confidence: z.number().nullish() }).nullish(),
});
type ExpenseField = z.infer<typeof ExpenseField>;
const ExpenseDocument = z.object({
  SummaryFields: z.array(ExpenseField).nullish(),
  LineItemGroups: z
    .array(
      z.object({
        LineItems: z.array(z.object({ LineItemExpenseFields: z.array(ExpenseField).nullish() })).nullish(),
      }),
    )
    .nullish(),
  Blocks: z.array(Block).nullish(),
});

/** Our names (EN 16931) of Textract's normalized fields, which are of the same meaning on invoices and receipts. */
const names: Readonly<Record<string, string>> = {
  VENDOR_NAME: 'sellerName',
  VENDOR_ADDRESS: 'sellerAddress',
  VENDOR_VAT_NUMBER: 'sellerVatId',
  RECEIVER_NAME: 'buyerName',
  RECEIVER_VAT_NUMBER: 'buyerVatId',
  INVOICE_RECEIPT_ID: 'documentNumber',
  INVOICE_RECEIPT_DATE: 'issueDate',
  DUE_DATE: 'dueDate',
  DELIVERY_DATE: 'deliveryDate',
  PO_NUMBER: 'orderReference',
  SUBTOTAL: 'totalNet',
  TAX: 'totalTax',
  TOTAL: 'totalGross',
  AMOUNT_DUE: 'amountDue',
};

/** Labels of what Textract has no name for. */
const labels: readonly (readonly [RegExp, string])[] = [
  [/\biban\b/i, 'iban'],
  [/\b(?:bic|swift)\b/i, 'bic'],
  [/\b(?:siret|siren)\b/i, 'sellerRegistrationId'],
  [/(?:\btva\b.*intra|\bvat (?:id|no|number|reg)|\bust-?id)/i, 'sellerVatId'],
];

/**
 * What Textract's AnalyzeExpense found on one page: values as printed under our names, with the currency as a field of its own,
 * and lines. Boxes are of the upright page. Throws a `ZodError` for what is no such answer.
 * https://docs.aws.amazon.com/textract/latest/dg/expensedocuments.html
 */
export function expenseFrom(
  documents: readonly unknown[],
  page: number,
): { fields: AnalyzedField[]; lineItems: LineItem[] } {
  const known = z.array(ExpenseDocument).parse(documents);
  const words = known.flatMap(({ Blocks }) => (Blocks ?? []).filter(({ BlockType }) => BlockType === 'WORD'));
  const turns = turnsOf(words);
  return {
    fields: known.flatMap(({ SummaryFields }) =>
      (SummaryFields ?? []).flatMap((field) => fieldsOf(field, turns)),
    ),
    lineItems: known.flatMap(({ LineItemGroups }) =>
      (LineItemGroups ?? []).flatMap(({ LineItems }) =>
        (LineItems ?? []).flatMap(({ LineItemExpenseFields }) =>
          lineOf(LineItemExpenseFields ?? [], page, turns),
        ),
      ),
    ),
  };
}

function fieldsOf(field: ExpenseField, turns: Turns): AnalyzedField[] {
  const { Type, LabelDetection, ValueDetection, Currency } = field;
  const text = (ValueDetection?.Text ?? '').trim();
  const label = LabelDetection?.Text ?? '';
  const name = names[Type?.Text ?? ''] ?? labels.find(([pattern]) => pattern.test(label))?.[1];
  const found: AnalyzedField[] = [];
  const box = boxOf(field, turns);
  if (name !== undefined && text !== '') {
    // A value may be read well and yet not be what it is taken for.
    const confidence = Math.min(ValueDetection?.Confidence ?? 0, Type?.Confidence ?? 100) / 100;
    found.push({ name, text, confidence, box });
  }
  if (Currency?.Code) {
    found.push({ name: 'currency', text: Currency.Code, confidence: (Currency.Confidence ?? 0) / 100, box });
  }
  return found;
}

function lineOf(fields: readonly ExpenseField[], page: number, turns: Turns): LineItem[] {
  const text = (type: string) =>
    fields
      .find(({ Type }) => Type?.Text === type)
      ?.ValueDetection?.Text?.replace(/\s+/g, ' ')
      .trim() ?? '';
  const amount = (type: string) => findAmounts(text(type)).findLast(({ percent }) => !percent)?.value ?? null;
  const description = text('ITEM') || text('PRODUCT_CODE');
  const line = {
    description: description === '' ? null : description,
    quantity: parseNumber(/\d[\d.,]*/.exec(text('QUANTITY'))?.[0] ?? ''),
    unitPrice: amount('UNIT_PRICE'),
    taxRate: null,
    totalNet: amount('PRICE'),
  };
  if (Object.values(line).every((value) => value === null)) return [];
  const boxes = fields.flatMap((field) => boxOf(field, turns) ?? []);
  return [{ ...line, page, box: boxes.length === 0 ? null : unionBox(boxes) }];
}

function boxOf({ ValueDetection }: ExpenseField, turns: Turns): Box | null {
  return ValueDetection?.Geometry ? boxOfGeometry(ValueDetection.Geometry, turns) : null;
}

import type { Field } from '../extraction.ts';
import { countCurrencies } from '../values/currency.ts';
import { isAmerican } from '../values/date.ts';
import { findLabelledDate, firstDate } from './dates.ts';
import type { Label } from './labelled.ts';
import { findReceiptSeller } from './receipt-seller.ts';
import { findTotal } from './receipt-total.ts';
import { type Layout, layoutText, readingConfidence } from './segment.ts';
import { type Curve, toField, toFields } from './to-field.ts';

const dateLabels: readonly Label[] = [
  { weight: 2.5, pattern: /(?:invoice|receipt|bill|transaction|trans|doc(?:ument)?|order|sales) ?date/ },
  { weight: 2.2, pattern: /(?:^|[^a-z])(?:date|datum|fecha|data|le|dt|dat)(?= ?[:.]|$| \d)/ },
];

/** How often values were right by the score of what speaks for them, on scans and photos from Asia, America and Europe. */
const measured: Readonly<Record<string, Curve>> = {
  issueDate: [
    [0.8, 0.96],
    [2.2, 0.99],
  ],
  totalGross: [
    [0.4, 0.5],
    [1.4, 0.8],
    [2, 0.9],
    [3.2, 0.97],
    [5, 0.985],
  ],
  sellerName: [
    [0.6, 0.3],
    [1.4, 0.55],
    [1.6, 0.65],
    [2.1, 0.8],
    [2.5, 0.88],
  ],
  sellerAddress: [
    [1, 0.45],
    [1.8, 0.96],
  ],
};

/** The currency written most often; where none is, that of the country whose writing the receipt follows. */
function findCurrency(layout: Layout): Field | undefined {
  const source = layout.rows[0]?.[0]?.source;
  if (source === undefined) return undefined;
  const text = layoutText(layout);
  const [written] = [...countCurrencies(text)].toSorted((a, b) => b[1] - a[1]);
  if (written !== undefined) return { value: written[0], confidence: 0.95, page: null, box: null, source };
  return isAmerican(text) ? { value: 'USD', confidence: 0.85, page: null, box: null, source } : undefined;
}

/** Merchant, date and total of a receipt. */
export function receiptFields(layout: Layout): Record<string, Field> {
  const { name, address } = findReceiptSeller(layout);
  const fields = toFields(
    {
      issueDate: findLabelledDate(layout, dateLabels) ?? firstDate(layout),
      totalGross: findTotal(layout),
      sellerName: name,
    },
    measured,
  );
  if (address !== undefined) {
    const { confidence, ...field } = toField(address, address.score, measured.sellerAddress);
    const read = readingConfidence(address.segment, address.start, address.end);
    // All its rows have to be read well, not the first one only.
    const whole = Math.min(1, address.read / Math.max(0.01, read));
    fields.sellerAddress = {
      ...field,
      confidence: Math.round(confidence * whole * 1000) / 1000,
      box: address.box,
    };
  }
  const currency = findCurrency(layout);
  if (currency !== undefined) fields.currency = currency;
  return fields;
}

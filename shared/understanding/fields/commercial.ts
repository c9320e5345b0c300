import type { DocumentType } from '../../document-types/names.ts';
import type { Field } from '../extraction.ts';
import { fold } from '../fold.ts';
import { findDates } from '../values/date.ts';
import { findDueDate, findIssueDate, findLabelledDate } from './dates.ts';
import { findBic, findDocumentIbans, findPartyVatIds } from './identifiers.ts';
import { type Candidate, findLabelled, type Label, textBefore } from './labelled.ts';
import { lineHeadRows } from './line-heads.ts';
import { moneyOf } from './money.ts';
import {
  numberLabels,
  orderReferenceLabels,
  quotedOrderLabels,
  readersOrderLabels,
} from './number-labels.ts';
import { findParties } from './parties.ts';
import { headingSide } from './party-heading.ts';
import { street } from './party-wording.ts';
import { readReference } from './readers.ts';
import { findRegistrationId } from './registration-id.ts';
import type { Layout, Segment } from './segment.ts';
import { type Curve, toField, toFields, toListField } from './to-field.ts';
import { findTotals } from './totals.ts';

const deliveryDateLabels: readonly Label[] = [
  {
    weight: 2.5,
    pattern:
      /(?:date de livraison|livraison (?:prevue|souhaitee|le)|delivery date|requested delivery|expected delivery|deliver(?:y)? by|liefer(?:termin|datum))/,
  },
];
const validUntilLabels: readonly Label[] = [
  {
    weight: 2.5,
    pattern:
      /(?:valable jusqu'?(?:au|a)?|valid (?:until|to|through)|gultig bis|expir(?:y|ation) date|date de validite)/,
  },
  { weight: 1.5, pattern: /^echeance(?= ?:|$| \d)/ },
];
const invoiceReferenceLabels: readonly Label[] = [
  {
    weight: 2.5,
    pattern:
      /(?:sur (?:la )?facture|facture (?:concernee|associee|d'origine|initiale|n°)|(?:original|related) invoice|invoice (?:no|ref)|ursprungsbeleg|zur rechnung|ursprungliche rechnung)[ -]?(?:n°|no|nr|number)?[.]?/,
  },
];

/**
 * How often values were right by the score of what speaks for them, measured on made-up documents in many layouts and
 * languages; where real documents did worse, theirs.
 */
const measured: Readonly<Record<string, Curve>> = {
  documentNumber: [
    [0.6, 0.8],
    [1.5, 0.88],
    [2, 0.95],
    [2.7, 0.985],
  ],
  issueDate: [
    [0.8, 0.82],
    [1.4, 0.97],
    [3, 0.985],
  ],
  sellerName: [
    [1, 0.5],
    [1.8, 0.72],
    [2.8, 0.9],
    [3.5, 0.95],
  ],
  sellerVatId: [
    [0.7, 0.9],
    [1.5, 0.95],
    [3, 0.985],
  ],
  sellerRegistrationId: [
    [0.7, 0.88],
    [2, 0.92],
    [3, 0.97],
  ],
  orderReference: [
    [1, 0.9],
    [2, 0.95],
    [3, 0.97],
  ],
  buyerName: [
    [0.9, 0.55],
    [1.3, 0.75],
    [3, 0.88],
  ],
  amountDue: [
    [1, 0.8],
    [2.5, 0.97],
    [3, 0.985],
  ],
};

/** Countries that have the euro, as VAT ids and IBANs begin. */
const euroCountry = /^(?:AT|BE|CY|DE|EE|EL|ES|FI|FR|GR|HR|IE|IT|LT|LU|LV|MC|MT|NL|PT|SI|SK)/;

/** The currency written most often, its confidence its share; where none is written, that of the seller's country. */
function findCurrency(layout: Layout, ids: readonly (Candidate | undefined)[]): Field | undefined {
  const counts = [...moneyOf(layout).currencies].toSorted((a, b) => b[1] - a[1]);
  const [best] = counts;
  const source = layout.rows[0]?.[0]?.source;
  if (source === undefined) return undefined;
  if (best === undefined) {
    const isEuro = ids.some((id) => id !== undefined && euroCountry.test(id.value));
    return isEuro ? { value: 'EUR', confidence: 0.6, page: null, box: null, source } : undefined;
  }
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  return {
    value: best[0],
    confidence: Math.min(0.98, 0.4 + (0.6 * best[1]) / total),
    page: null,
    box: null,
    source,
  };
}

/** Papers that are an order themselves: their own name over or beside a number refers to no other. */
const isOrder: ReadonlySet<DocumentType> = new Set(['purchase_order', 'order_confirmation']);

/** An order's own number is the order reference that others will quote. */
function findOrderReference(
  layout: Layout,
  documentType: DocumentType,
  documentNumber: Candidate | undefined,
): Candidate | undefined {
  const labels = isOrder.has(documentType) ? orderReferenceLabels : quotedOrderLabels;
  const found = findLabelled(layout, labels, readReference);
  const other = found.find((candidate) => candidate.value !== documentNumber?.value);
  return other ?? (documentType === 'purchase_order' ? documentNumber : undefined);
}

const town = /^\d{4,5} \p{L}{3,}/u;

/** "80 rue Saint-Georges" and "54000 Nancy", but not "54000 vom 3.4.2026". */
function isAddress(text: string): boolean {
  const folded = fold(text);
  return (street.test(folded) || town.test(folded)) && findDates(text).length === 0;
}

/** A value under a title has a label of its own, over or beside it, that says it is the customer's: "Rechnung / Kunden-Nr. / C99". */
function isCustomers(layout: Layout, segment: Segment, under: number): boolean {
  const customers = /(?<!\p{L})(?:kunden?|client[ei]?|customer|account|klant)(?!\p{L})/u;
  const between = layout.rows.slice(under + 1, segment.row).flat();
  const over = between.filter(({ box }) => Math.abs(box.left - segment.box.left) < sameColumn);
  return over.some(({ folded }) => customers.test(folded)) || customers.test(textBefore(layout, segment));
}

/** How far apart, of the page's width, a label and the value under it begin. */
const sameColumn = 0.02;

/**
 * The document's own number. What stands under its label may be where somebody lives. A mere "Number:" right under
 * the heading of a party is that of the party, over lines of goods that of the lines, and that of "your order" the
 * document's own only where it has no other.
 */
function findDocumentNumber(layout: Layout, documentType: DocumentType): Candidate | undefined {
  const heads = lineHeadRows(layout);
  const found = findLabelled(layout, numberLabels[documentType] ?? [], readReference).filter(
    ({ score, segment, start, under }) => {
      if (under !== undefined && isCustomers(layout, segment, under)) return false;
      if (under !== undefined && isAddress(segment.text.slice(start))) return false;
      // "Sl / No." may head its column in two rows.
      if (under !== undefined && score <= 1.2 && (heads.has(under) || heads.has(under - 1))) return false;
      const above = layout.rows.slice(Math.max(0, segment.row - 2), segment.row).flat();
      return score > 1.2 || !above.some((other) => headingSide(other) !== undefined);
    },
  );
  const readers = new Set(findLabelled(layout, readersOrderLabels, readReference).map(({ value }) => value));
  return found.find(({ value }) => !readers.has(value)) ?? found[0];
}

/** Of an invoice that names no amount to pay all is due; a quote asks for nothing unless it says so. */
const isPaid: ReadonlySet<DocumentType> = new Set(['invoice', 'credit_note']);

function unpaid(gross: Candidate | undefined): Candidate | undefined {
  return gross === undefined ? undefined : { ...gross, score: Math.min(1, gross.score) };
}

/** Fields of everything from a quote to a credit note, as printed. */
export function commercialFields(layout: Layout, documentType: DocumentType): Record<string, Field> {
  const number = findDocumentNumber(layout, documentType);
  const parties = findParties(layout, documentType);
  const { seller, buyer } = parties;
  const vatIds = findPartyVatIds(layout, parties, documentType);
  const totals = findTotals(layout);
  const fields = toFields(
    {
      documentNumber: number,
      issueDate: findIssueDate(layout, documentType),
      dueDate: findDueDate(layout),
      sellerName: seller,
      sellerVatId: vatIds.seller,
      sellerRegistrationId: findRegistrationId(layout),
      buyerName: buyer,
      buyerVatId: vatIds.buyer,
      orderReference: findOrderReference(layout, documentType, number),
      totalNet: totals.totalNet,
      totalTax: totals.totalTax,
      totalGross: totals.totalGross,
      amountDue: totals.amountDue ?? (isPaid.has(documentType) ? unpaid(totals.totalGross) : undefined),
      bic: findBic(layout),
      deliveryDate: findLabelledDate(layout, deliveryDateLabels),
      validUntil: findLabelledDate(layout, validUntilLabels),
      invoiceReference:
        documentType === 'credit_note'
          ? findLabelled(layout, invoiceReferenceLabels, readReference)[0]
          : undefined,
    },
    measured,
  );
  const ibans = findDocumentIbans(layout);
  const iban = toListField(ibans);
  if (iban !== undefined) fields.iban = iban;
  const currency = findCurrency(layout, [vatIds.seller, ...ibans.filter(({ valid }) => valid)]);
  if (currency !== undefined) fields.currency = currency;
  if (totals.consistent) {
    for (const name of ['totalNet', 'totalTax', 'totalGross'] as const) {
      const candidate = totals[name];
      if (candidate !== undefined) fields[name] = toField(candidate, Math.max(3.2, candidate.score));
    }
  }
  return fields;
}

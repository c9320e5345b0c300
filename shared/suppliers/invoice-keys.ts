import type { DocumentType } from '../document-types/names.ts';
import type { Extraction } from '../understanding/extraction.ts';

/** What an invoice is asked for by when another one may be the same. */
export interface InvoiceFacts {
  readonly number: string | null;
  /** YYYY-MM-DD. */
  readonly issueDate: string | null;
  readonly totalGross: string | null;
}

/** Where an invoice is entered: equal keys of one supplier mean that two invoices may be one. */
export interface InvoiceKey {
  readonly kind: 'number' | 'total';
  readonly key: string;
}

/** Types that ask for money, or give it back; a till receipt and the invoice for it are the same purchase. */
const ledgers: Readonly<Partial<Record<DocumentType, string>>> = {
  invoice: 'INVOICE',
  receipt: 'INVOICE',
  credit_note: 'CREDIT',
};

const threshold = 0.5;

/** Number, date and total, where they were read with some certainty. */
export function invoiceFacts({ fields }: Pick<Extraction, 'fields'>): InvoiceFacts {
  const single = (name: string) => {
    const field = fields[name];
    return field !== undefined && field.confidence >= threshold && typeof field.value === 'string'
      ? field.value
      : null;
  };
  return {
    number: single('documentNumber'),
    issueDate: single('issueDate'),
    totalGross: single('totalGross'),
  };
}

/** Keys of a document of this type; none for what asks for no money. */
export function invoiceKeys(documentType: DocumentType, facts: InvoiceFacts): InvoiceKey[] {
  const ledger = ledgers[documentType];
  if (ledger === undefined) return [];
  // "FA-2024/0117" and "FA 2024 0117" are one number; leading zeros of it are kept.
  const number = (facts.number ?? '')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 64);
  const hasTotal = facts.issueDate !== null && facts.totalGross !== null && Number(facts.totalGross) !== 0;
  return [
    ...(/\d/.test(number) ? [{ kind: 'number' as const, key: `${ledger}#NUMBER#${number}` }] : []),
    ...(hasTotal
      ? [{ kind: 'total' as const, key: `${ledger}#TOTAL#${facts.issueDate}#${facts.totalGross}` }]
      : []),
  ];
}

/** Where a document that asks for money may have been entered as a credit note before. */
export function creditKeys(documentType: DocumentType, facts: InvoiceFacts): InvoiceKey[] {
  return ledgers[documentType] === 'INVOICE' ? invoiceKeys('credit_note', facts) : [];
}

/**
 * Whether two invoices of one number can be different ones all the same: of different years and totals, for small
 * suppliers begin to count anew each year.
 */
export function isAnotherYears(one: InvoiceFacts, other: InvoiceFacts): boolean {
  if (one.issueDate === null || other.issueDate === null) return false;
  return one.issueDate.slice(0, 4) !== other.issueDate.slice(0, 4) && one.totalGross !== other.totalGross;
}

import type { DocumentSummary } from '../../../shared/http/answers/documents.ts';

const parties = [
  'sellerName',
  'employerName',
  'insurerName',
  'senderName',
  'companyName',
  'accountHolder',
  'parties',
  'personName',
  'title',
];
const numbers = ['documentNumber', 'policyNumber', 'reference'];
const dates = ['issueDate', 'effectiveDate', 'paymentDate', 'validFrom'];
const totals = ['totalGross', 'amountDue', 'closingBalance', 'netPay', 'totalNet'];

function first(document: DocumentSummary, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = document.fields[name]?.value;
    const text = typeof value === 'string' ? value : value?.[0];
    if (text !== undefined && text !== '') return text;
  }
  return undefined;
}

/** What a list shows of a document: who, which number, when, how much, whatever its type calls them. */
export function headline(document: DocumentSummary) {
  return {
    // A known supplier's own name rather than what was read of it on this page.
    party: document.supplier?.name ?? first(document, parties),
    number: first(document, numbers),
    date: first(document, dates),
    total: first(document, totals),
    currency: first(document, ['currency']),
  };
}

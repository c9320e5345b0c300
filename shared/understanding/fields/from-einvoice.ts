import type { EInvoice } from '../einvoice/einvoice.ts';
import type { Field, Finding, TaxShare } from '../extraction.ts';
import { fold } from '../fold.ts';
import { cents } from '../values/amount.ts';
import { findDocumentIbans } from './identifiers.ts';
import { placeOf } from './printed-value.ts';
import type { Layout } from './segment.ts';

const compared = new Set([
  'documentNumber',
  'issueDate',
  'dueDate',
  'currency',
  'sellerName',
  'sellerVatId',
  'totalNet',
  'totalTax',
  'totalGross',
  'amountDue',
]);
/** When these differ the XML is that of another document, or somebody changed one of the two. */
const telling = /^(?:documentNumber|seller|total|amount)/;
/** A printed value less certain than this does not contradict the XML. */
const sureEnough = 0.7;
/**
 * Nor one less certain than this, where the page shows what the XML says as well. Of amounts a page shows many: one that
 * is a line's as well as the XML's total is not the page's total for that.
 */
const sureThough = (name: string) => (/^(?:total|amount)/.test(name) ? 0.9 : Number.POSITIVE_INFINITY);

const letters = (text: string) => fold(text).replace(/[^\p{L}\d]/gu, '');

function same(name: string, a: string, b: string): boolean {
  if (/^(?:total|amount)/.test(name)) return Math.abs(cents(a)) === Math.abs(cents(b));
  if (name === 'sellerName') return haveCommonWord(a, b);
  // National numbers are printed without the letters of the country.
  if (name === 'sellerVatId' && /^\d/.test(b)) return letters(a).endsWith(letters(b));
  return letters(a) === letters(b);
}

/** Names are cut short, abbreviated and dressed with legal forms: only those that share no word differ. */
function haveCommonWord(a: string, b: string): boolean {
  const words = (text: string) => fold(text).match(/[\p{L}\d]{3,}/gu) ?? [];
  const [own, whole] = [new Set(words(a)), letters(a)];
  const others = words(b);
  return (
    others.length === 0 || own.size === 0 || others.some((word) => own.has(word) || whole.includes(word))
  );
}

/** Fields of the XML, each with the place where it is printed; the printed ones only where the XML has none. */
export function mergeEInvoice(
  einvoice: EInvoice,
  printed: Readonly<Record<string, Field>>,
  layout: Layout,
): { fields: Record<string, Field>; taxBreakdown: TaxShare[]; findings: Finding[] } {
  const fields: Record<string, Field> = { ...printed };
  const findings: Finding[] = [];
  for (const [name, value] of Object.entries(einvoice.fields)) {
    const read = printed[name];
    const agreed =
      typeof value === 'string' && typeof read?.value === 'string' && same(name, value, read.value);
    const place = agreed ? { page: read.page, box: read.box } : placeOf(layout, [value].flat()[0] ?? '');
    fields[name] = { value, confidence: 0.99, ...place, source: 'einvoice' };
    if (agreed || read === undefined || !compared.has(name)) continue;
    if (typeof value !== 'string' || typeof read.value !== 'string') continue;
    if (read.confidence < (place.page === null ? sureEnough : sureThough(name))) continue;
    findings.push({
      code: 'einvoice_disagrees',
      severity: telling.test(name) ? 'error' : 'warning',
      field: name,
      parameters: { printed: read.value, xml: value },
    });
  }
  // An XML without a day of its own (30 February is none): the only day on the page is the other one.
  const { issueDate, dueDate } = einvoice.fields;
  if (issueDate === undefined && dueDate !== undefined && fields.issueDate?.value === dueDate)
    delete fields.issueDate;
  return {
    fields,
    taxBreakdown: einvoice.taxBreakdown.map((share) => ({
      ...share,
      ...(share.taxAmount === null ? {} : placeOf(layout, share.taxAmount)),
    })),
    findings: [...findings, ...compareIbans(einvoice, layout)],
  };
}

/** An account in the XML that the page does not show, while it shows another: whoever pays by the XML pays somebody else. */
function compareIbans(einvoice: EInvoice, layout: Layout): Finding[] {
  const printed = findDocumentIbans(layout).map(({ value }) => value);
  const stated = [einvoice.fields.iban ?? []].flat();
  // What is read of a page may end early.
  const unprinted = stated.filter(
    (iban) => !printed.some((other) => letters(iban).startsWith(letters(other))),
  );
  if (printed.length === 0 || unprinted.length === 0) return [];
  if (unprinted.every((iban) => placeOf(layout, iban).page !== null)) return [];
  const parameters = { printed: printed.join(', '), xml: unprinted.join(', ') };
  return [{ code: 'einvoice_iban_disagrees', severity: 'error', field: 'iban', parameters }];
}

import type { Finding, TaxShare } from '../extraction.ts';
import { documentTypeOfCode, type EInvoice, type TaxedAmount, taxCategories } from './einvoice.ts';

/*
 * The arithmetic rules of EN 16931-1:2017, clause 6.4. A rule is looked at only when the document says everything the
 * rule is about: the profiles below EN 16931 leave out lines or the VAT breakdown. Findings carry the rule's name in
 * their code: br_co_15 is BR-CO-15.
 */

/** Rules BR-x-08 are named by category; the intra-community one is K in the code list and IC in the rules. */
const ruleOfCategory: Readonly<Record<string, string>> = {
  S: 's',
  Z: 'z',
  E: 'e',
  AE: 'ae',
  K: 'ic',
  G: 'g',
  O: 'o',
  L: 'af',
  M: 'ag',
};
const withoutTax = new Set(['Z', 'E', 'AE', 'K', 'G', 'O']);

/** Hundredths of a cent, so that prices with four decimals add up exactly. */
const units = (amount: string | undefined | null): number => Math.round(Number(amount ?? 0) * 10_000);
const CENT = 100;
/** Rounding that the standard's own validation forgives where amounts of lines are added up by rate. */
const ONE = 10_000;

/** Totals that contradict each other: nobody should pay before having looked. */
const severe = new Set(['br_co_13', 'br_co_14', 'br_co_15', 'br_co_16']);

const shown = (amount: number): string => (amount / 10_000).toFixed(2);
const sum = (amounts: readonly TaxedAmount[]): number =>
  amounts.reduce((all, { net }) => all + units(net), 0);

function finding(
  code: string,
  field: string | null,
  parameters: Record<string, string>,
  severity: Finding['severity'] = severe.has(code) ? 'error' : 'warning',
): Finding {
  return { code, severity, field, parameters };
}

/** What does not add up in an e-invoice. Nothing is said of orders and delivery notes, which the standard is not about. */
export function checkEInvoice(einvoice: EInvoice): Finding[] {
  const { documentType } = einvoice;
  if (documentType === null) return unknownType(einvoice);
  if (documentType !== 'invoice' && documentType !== 'credit_note') return [];
  return [
    ...unknownType(einvoice),
    ...checkTotals(einvoice),
    ...checkBreakdown(einvoice),
    ...einvoice.taxBreakdown.flatMap((share) => checkShare(share, einvoice)),
  ];
}

/** BR-CL-01: the type code is one of UNTDID 1001. */
function unknownType({ typeCode }: EInvoice): Finding[] {
  return typeCode !== null && documentTypeOfCode(typeCode) === null
    ? [finding('br_cl_01', null, { value: typeCode ?? '' }, 'info')]
    : [];
}

function checkTotals({ arithmetic }: EInvoice): Finding[] {
  const { totals, lines, allowances, charges } = arithmetic;
  const findings: Finding[] = [];
  const expect = (
    code: string,
    field: string,
    stated: string | undefined,
    expected: number,
    tolerance = CENT,
  ) => {
    if (stated === undefined || Math.abs(units(stated) - expected) <= tolerance) return;
    findings.push(finding(code, field, { stated, expected: shown(expected) }));
  };
  const priced = lines.length > 0 && lines.every(({ net }) => net !== undefined);
  if (priced) expect('br_co_10', 'totalNet', totals.lines, sum(lines), CENT + lines.length);
  // Corrections write these with either sign; whether they count in the right direction is for BR-CO-13 to say.
  const unsigned = (amount: string | undefined) => amount?.replace('-', '');
  if (allowances.length > 0)
    expect('br_co_11', 'totalNet', unsigned(totals.allowances), Math.abs(sum(allowances)));
  if (charges.length > 0) expect('br_co_12', 'totalNet', unsigned(totals.charges), Math.abs(sum(charges)));
  if (totals.lines !== undefined) {
    const net = units(totals.lines) - units(totals.allowances) + units(totals.charges);
    expect('br_co_13', 'totalNet', totals.net, net);
  }
  if (totals.net !== undefined && (totals.tax !== undefined || totals.gross === totals.net))
    expect('br_co_15', 'totalGross', totals.gross, units(totals.net) + units(totals.tax));
  // Profile MINIMUM has neither the total of the lines nor what was paid.
  if (totals.gross !== undefined && totals.lines !== undefined) {
    const others = totals.thirdParties.reduce((all, amount) => all + units(amount), 0);
    const due = units(totals.gross) - units(totals.prepaid) + units(totals.rounding) + others;
    expect('br_co_16', 'amountDue', totals.due, due);
  }
  return findings;
}

function checkBreakdown({ arithmetic, taxBreakdown }: EInvoice): Finding[] {
  const { tax } = arithmetic.totals;
  if (tax === undefined || taxBreakdown.length === 0) return [];
  if (taxBreakdown.some(({ taxAmount }) => taxAmount === null)) return [];
  const expected = taxBreakdown.reduce((all, share) => all + units(share.taxAmount), 0);
  if (Math.abs(units(tax) - expected) <= CENT) return [];
  return [finding('br_co_14', 'totalTax', { stated: tax, expected: shown(expected) })];
}

function checkShare(share: TaxShare, einvoice: EInvoice): Finding[] {
  const { category, rate, taxableAmount, taxAmount } = share;
  if (category === null || taxableAmount === null) return [];
  if (!taxCategories.has(category)) return [finding('br_cl_17', null, { value: category }, 'info')];
  const findings: Finding[] = [];
  const [rule, shownRate] = [ruleOfCategory[category], rate ?? '0'];
  if (taxAmount !== null && withoutTax.has(category) && units(taxAmount) !== 0) {
    findings.push(finding(`br_${rule}_09`, 'totalTax', { category, stated: taxAmount }));
  } else if (taxAmount !== null && rate !== null && !withoutTax.has(category)) {
    const expected = (units(taxableAmount) * Number(rate)) / 100;
    const difference = Math.abs(units(taxAmount) - expected);
    const parameters = { rate: shownRate, taxableAmount, stated: taxAmount, expected: shown(expected) };
    // VAT may be rounded line by line; that makes cents.
    if (difference >= ONE) findings.push(finding('br_co_17', 'totalTax', parameters));
    else if (difference > 2 * CENT) findings.push(finding('br_co_17', 'totalTax', parameters, 'info'));
  }
  const base = baseOf(share, einvoice);
  if (rule !== undefined && base !== undefined && Math.abs(units(taxableAmount) - base) >= ONE)
    findings.push(
      finding(`br_${rule}_08`, 'totalNet', {
        category,
        rate: shownRate,
        stated: taxableAmount,
        expected: shown(base),
      }),
    );
  return findings;
}

/** What lines, charges and allowances of a category and rate add up to; undefined when they do not all say theirs. */
function baseOf(share: TaxShare, { arithmetic, taxBreakdown }: EInvoice): number | undefined {
  const { lines, allowances, charges } = arithmetic;
  if (lines.length === 0) return undefined;
  const all = [...lines, ...allowances, ...charges];
  if (all.some(({ net, category }) => net === undefined || category === undefined)) return undefined;
  const sameCategory = taxBreakdown.filter(({ category }) => category === share.category);
  // Several shares of one category and rate differ in something that lines do not say.
  if (sameCategory.filter(({ rate }) => Number(rate ?? 0) === Number(share.rate ?? 0)).length > 1)
    return undefined;
  const own = (amounts: readonly TaxedAmount[]) =>
    sum(
      amounts.filter(
        ({ category, rate }) => category === share.category && Number(rate ?? 0) === Number(share.rate ?? 0),
      ),
    );
  return own(lines) - own(allowances) + own(charges);
}

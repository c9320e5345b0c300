import type { Field, TaxShare } from '../extraction.ts';
import { cents, findAmounts, withCents } from '../values/amount.ts';
import type { Mark } from '../values/three-decimals.ts';
import { moneyOf } from './money.ts';
import { boxOf, type Layout, type Segment } from './segment.ts';
import { isTaxAt, roundingSlack, taxRates } from './tax-rates.ts';

const highestRate = 30;
const taxWords = /\b(?:t\.?v\.?a|vat|mwst|ust|umsatzsteuer|mehrwertsteuer|btw|iva|tax|taxes|moms)\b/;
/** Rates of one document, and readings of each, that are tried together. */
const mostRates = 5;
const readingsTried = 4;

interface Candidate {
  readonly rate: number;
  /** Cents; undefined when only the tax is printed beside the rate. */
  readonly base: number | undefined;
  readonly tax: number;
  /** The same as decimal strings, thousandths kept. */
  readonly written: { readonly base: string | undefined; readonly tax: string };
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
}

interface Placed {
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly cents: number;
}

function readRow(row: readonly Segment[], mark: Mark | undefined): Candidate[] {
  const percents: number[] = [];
  const bare: number[] = [];
  const amounts: Placed[] = [];
  for (const segment of row) {
    for (const { value, start, end, percent, decimals } of findAmounts(segment.text, mark)) {
      const number = Number(value);
      if (percent && number >= 0 && number <= highestRate) percents.push(number);
      else if (!percent && (decimals === 2 || (mark !== undefined && decimals === 3)))
        amounts.push({ segment, start, end, value, cents: cents(value) });
      if (!percent && taxRates.has(number)) bare.push(number);
    }
  }
  const isTax = taxWords.test(row.map(({ folded }) => folded).join(' '));
  const shares = new Set([...percents, ...bare]);
  const pairs = [...shares].flatMap((rate) =>
    amounts.flatMap((tax) =>
      amounts
        .filter((base) => base !== tax && isTaxAt(rate, base.cents, tax.cents))
        .map((base) => ({
          ...tax,
          rate,
          base: base.cents,
          tax: tax.cents,
          written: { base: base.value, tax: tax.value },
        })),
    ),
  );
  if (pairs.length > 0) return pairs;
  const [rate, ...others] = percents;
  if (rate === undefined || rate === 0 || others.length > 0 || !isTax) return [];
  return amounts.map((tax) => ({
    ...tax,
    rate,
    base: undefined,
    tax: tax.cents,
    written: { base: undefined, tax: tax.value },
  }));
}

/** One reading for each of some rates, all of them together making up the totals. */
function combine(
  groups: readonly (readonly Candidate[])[],
  totalTax: number,
  totalNet: number | undefined,
): Candidate[] | undefined {
  let best: Candidate[] | undefined;
  const based = (chosen: readonly Candidate[]) => chosen.filter(({ base }) => base !== undefined).length;
  const choose = (index: number, chosen: Candidate[]) => {
    const group = groups[index];
    if (group !== undefined) {
      choose(index + 1, chosen);
      for (const candidate of group) choose(index + 1, [...chosen, candidate]);
      return;
    }
    if (chosen.length === 0 || !addsUp(chosen, totalTax, totalNet)) return;
    const isBetter =
      best === undefined ||
      based(chosen) - chosen.length > based(best) - best.length ||
      (based(chosen) === based(best) && chosen.length > best.length);
    if (isBetter) best = chosen;
  };
  choose(0, []);
  return best;
}

function addsUp(chosen: readonly Candidate[], totalTax: number, totalNet: number | undefined): boolean {
  const slack = roundingSlack + chosen.length;
  const taxes = chosen.reduce((sum, { tax }) => sum + tax, 0);
  if (Math.abs(Math.abs(taxes) - Math.abs(totalTax)) > slack) return false;
  if (chosen.some(({ base }) => base === undefined)) return true;
  const bases = chosen.reduce((sum, { base }) => sum + (base ?? 0), 0);
  return totalNet === undefined || Math.abs(Math.abs(bases) - Math.abs(totalNet)) <= slack;
}

function centsOf(field: Field | undefined): number | undefined {
  return typeof field?.value === 'string' ? cents(field.value) : undefined;
}

/**
 * VAT by rate as the page prints it, highest rate first. Only what adds up to the totals of the page is believed, so
 * that nothing is answered where they were not found.
 */
export function findTaxBreakdown(layout: Layout, fields: Readonly<Record<string, Field>>): TaxShare[] {
  const [totalNet, totalGross] = [centsOf(fields.totalNet), centsOf(fields.totalGross)];
  const difference = totalNet === undefined || totalGross === undefined ? 0 : totalGross - totalNet;
  const totalTax = centsOf(fields.totalTax) ?? difference;
  if (totalTax === 0) return [];
  const byRate = new Map<number, Candidate[]>();
  const { decimalMark } = moneyOf(layout);
  for (const candidate of layout.rows.flatMap((row) => readRow(row, decimalMark))) {
    const group = byRate.get(candidate.rate) ?? [];
    const isNew = group.every(({ base, tax }) => base !== candidate.base || tax !== candidate.tax);
    if (isNew) byRate.set(candidate.rate, [...group, candidate]);
  }
  const groups = [...byRate.values()]
    // Readings with their base first, and those at the end of a document, where totals stand.
    .map((group) =>
      group
        .toReversed()
        .toSorted((a, b) => Number(b.base !== undefined) - Number(a.base !== undefined))
        .slice(0, readingsTried),
    )
    .slice(-mostRates);
  const chosen = combine(groups, totalTax, totalNet) ?? [];
  const [only] = chosen;
  return chosen
    .toSorted((a, b) => b.rate - a.rate)
    .map(({ rate, tax, written, segment, start, end }) => {
      const whole = only?.base === undefined && chosen.length === 1 && totalNet !== undefined;
      const net = whole && isTaxAt(rate, totalNet, tax) ? fields.totalNet?.value : undefined;
      const taxable = typeof net === 'string' ? net : written.base;
      return {
        category: null,
        rate: String(rate),
        taxableAmount: taxable === undefined ? null : withCents(taxable),
        taxAmount: withCents(written.tax),
        page: segment.page,
        box: boxOf(segment, start, end),
      };
    });
}

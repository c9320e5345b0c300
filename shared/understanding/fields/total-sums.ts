import { cents } from '../values/amount.ts';
import type { Candidate } from './labelled.ts';
import { isTaxOn } from './tax-rates.ts';

/** What it is worth that net and tax add up to gross. */
const sumProof = 4;
/** The same where the tax has no label, and where there is none, so that one amount may be both. */
const unnamedProof = 3;
const untaxedProof = 2;
/** What it is worth to be the largest gross total: the others are those of one rate or line. */
const largestBonus = 1.2;

/** A labelled value with the rows that it is printed in. */
export interface Ranked extends Candidate {
  readonly rows: ReadonlySet<number>;
}

export function plausibleRate(net: number, tax: number): boolean {
  if (net === 0) return tax === 0;
  return tax / net >= 0 && tax / net <= 0.28;
}

interface Combination {
  readonly net: Candidate | undefined;
  readonly tax: Candidate | undefined;
  readonly gross: Candidate | undefined;
  readonly score: number;
  readonly consistent: boolean;
}

/** The taxes of two or three rates or kinds, the same amount of two kinds too. */
function addends(taxes: readonly Ranked[]): Ranked[][] {
  const some = taxes
    .filter((tax) => cents(tax.value) !== 0)
    .flatMap((tax) => (tax.rows.size > 1 ? [tax, tax] : [tax]));
  const pairs = some.flatMap((a, i) => some.slice(i + 1).map((b) => [a, b]));
  const triples = some.flatMap((a, i) =>
    some.slice(i + 1).flatMap((b, j) => some.slice(i + j + 2).map((c) => [a, b, c])),
  );
  return [...pairs, ...triples];
}

/** Taxes that are printed apart only (federal and provincial, or by rate) as their sum, where the first of them stands. */
function sumOf(taxes: readonly Ranked[]): Candidate | undefined {
  const [first] = taxes.toSorted((a, b) => a.segment.row - b.segment.row);
  if (first === undefined) return undefined;
  const decimals = Math.max(2, ...taxes.map(({ value }) => value.split('.')[1]?.length ?? 0));
  const value = taxes.reduce((sum, tax) => sum + Number(tax.value), 0).toFixed(decimals);
  return { ...first, value, score: Math.min(...taxes.map(({ score }) => score)) };
}

/** Finds the tax of an amount of cents among labelled ones, alone or added up. */
function taxFinder(taxes: readonly Ranked[]): (wanted: number) => Candidate | undefined {
  const sums = addends(taxes).map((each) => ({
    taxes: each,
    cents: each.reduce((sum, tax) => sum + cents(tax.value), 0),
  }));
  return (wanted) =>
    taxes.find((tax) => Math.abs(cents(tax.value) - wanted) <= 1) ??
    sumOf(sums.find((sum) => sum.cents === wanted)?.taxes ?? []);
}

/** Labelled amounts of a document, and those that it prints without a label. */
export interface Amounts {
  readonly nets: readonly Ranked[];
  readonly taxes: readonly Ranked[];
  readonly grosses: readonly Ranked[];
  /** Cents between net with tax and gross: nothing, or what is added after tax. */
  readonly added: readonly number[];
  readonly printed: ReadonlyMap<number, Candidate>;
}

export function combine({ nets, taxes, grosses, added, printed }: Amounts): Combination {
  let best: Combination = { net: nets[0], tax: taxes[0], gross: grosses[0], score: 0, consistent: false };
  best = { ...best, score: (best.net?.score ?? 0) + (best.gross?.score ?? 0) + (best.tax?.score ?? 0) * 0.5 };
  const largest = Math.max(0, ...grosses.map((gross) => Math.abs(cents(gross.value))));
  const taxOf = taxFinder(taxes);
  for (const net of nets) {
    for (const gross of grosses) {
      const [netCents, grossCents] = [cents(net.value), cents(gross.value)];
      for (const extra of added) {
        const missing = grossCents - netCents - extra;
        if (!plausibleRate(netCents, missing)) continue;
        const labelled = taxOf(missing);
        const tax = labelled ?? (isTaxOn(netCents, missing) ? printed.get(missing) : undefined);
        if (tax === undefined && (missing !== 0 || taxes.length > 0)) continue;
        // One amount under one label is no two that agree, where a larger one is called the total as well.
        if (missing === 0 && net.segment === gross.segment && grossCents !== largest) continue;
        const proof = missing === 0 ? untaxedProof : labelled === undefined ? unnamedProof : sumProof;
        const whole = Math.abs(grossCents) === largest ? largestBonus : 0;
        const score = net.score + gross.score + (tax?.score ?? 0) + proof + whole;
        if (score > best.score) best = { net, tax, gross, score, consistent: true };
      }
    }
  }
  return best;
}

/** The gross total that is the sum of two or three others above it: those are of parts of the document. */
export function totalOfSections(grosses: readonly Ranked[]): Ranked | undefined {
  const largest = grosses.toSorted((a, b) => Math.abs(cents(b.value)) - Math.abs(cents(a.value)))[0];
  if (largest === undefined) return undefined;
  const above = grosses.filter(({ segment }) => segment.row < largest.segment.row);
  const sum = (some: readonly Ranked[]) => some.reduce((all, { value }) => all + cents(value), 0);
  return addends(above).some((some) => sum(some) === cents(largest.value)) ? largest : undefined;
}

/** "Total brut 3500, taxe 35, total net 3535": what is called net is what is left to pay. */
export function withNamesChanged({ nets, taxes, grosses }: Amounts): Combination | undefined {
  const [net] = grosses;
  const [gross] = nets;
  if (net === undefined || gross === undefined) return undefined;
  const missing = cents(gross.value) - cents(net.value);
  if (missing <= 0 || !plausibleRate(cents(net.value), missing)) return undefined;
  const tax = taxes.find(({ value }) => cents(value) === missing);
  return tax === undefined ? undefined : { net, tax, gross, score: gross.score, consistent: true };
}

function isAbove(total: Candidate, other: Candidate | undefined): boolean {
  return other !== undefined && cents(total.value) > cents(other.value);
}

/** Two totals with labels of which the third is printed without one: net and tax, or gross and tax. */
export function withUnnamed({ nets, taxes, grosses, added, printed }: Amounts): Combination | undefined {
  const sums = [...taxes.map((tax) => [tax]), ...addends(taxes)]
    .flatMap((some) => sumOf(some) ?? [])
    .filter((tax) => cents(tax.value) !== 0);
  for (const extra of added) {
    for (const tax of sums) {
      const taxCents = cents(tax.value);
      for (const gross of grosses) {
        const netCents = cents(gross.value) - taxCents - extra;
        const net = printed.get(netCents);
        if (net !== undefined && plausibleRate(netCents, taxCents))
          return { net, tax, gross, score: gross.score, consistent: true };
      }
      for (const net of nets) {
        const gross = printed.get(cents(net.value) + taxCents + extra);
        // A larger total that is said twice holds something that is not taxed as well.
        const isPart = grosses.some((total) => total.rows.size > 1 && isAbove(total, gross));
        if (gross !== undefined && !isPart && isTaxOn(cents(net.value), taxCents))
          return { net, tax, gross, score: net.score, consistent: true };
      }
    }
  }
  return undefined;
}

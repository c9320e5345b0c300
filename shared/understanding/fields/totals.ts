import { cents } from '../values/amount.ts';
import {
  type Candidate,
  findLabelled,
  inTail,
  type Label,
  occurrencesOf,
  segmentsBelow,
} from './labelled.ts';
import { lineHeadRows } from './line-heads.ts';
import { moneyOf } from './money.ts';
import { boxOf, type Layout, type Segment } from './segment.ts';
import { amountDueLabels, grossLabels, netLabels, taxLabels } from './total-labels.ts';

export interface Totals {
  readonly totalNet?: Candidate;
  readonly totalTax?: Candidate;
  readonly totalGross?: Candidate;
  readonly amountDue?: Candidate;
  /** Net, tax and gross were all found and add up. */
  readonly consistent: boolean;
}

/** Different values tried for each total. */
const tried = 8;
/** What it is worth that net and tax add up to gross. */
const sumBonus = 4;
/** What it is worth to be the largest gross total: the others are those of one rate or line. */
const largestBonus = 1.2;

/** All amounts to the right of a label, up to the next wording; the last of a row of totals is the gross one. */
function amountsBeside(layout: Layout, labels: readonly Label[]): Candidate[] {
  return occurrencesOf(layout, labels).flatMap(({ tail, weight, end }) => {
    const rest = tail.text.slice(end);
    const amounts = moneyOf(layout).find(rest);
    return amounts.flatMap((amount, index) => {
      const between = rest
        .slice(0, amount.start)
        .replace(
          /\b(?:EUR|USD|GBP|CHF|INR|CAD|TND|MAD|DZD|FCFA|TTC|HT|inkl|incl|excl|exkl|USt|MwSt|TVA|VAT|on|sur|auf|von|of)\b/giu,
          '',
        );
      if (/\p{L}{4,}.*\d.*\p{L}{3,}/u.test(between) || between.length > 60) return [];
      const candidate = inTail(tail, amount, end, weight * (index === amounts.length - 1 ? 0.9 : 0.8));
      return candidate === undefined ? [] : [candidate];
    });
  });
}

/** Amounts in the column under a label, to the last one: a breakdown by rate ends in its sum. */
function columnBelow(layout: Layout, labels: readonly Label[]): Candidate[] {
  const readAmount = moneyOf(layout).read;
  return occurrencesOf(layout, labels).flatMap(({ segment, weight, start, end }) => {
    if (end > segment.text.length || readAmount(segment.text) !== null) return [];
    return segmentsBelow(layout, segment, boxOf(segment, start, end), 8).flatMap((below) => {
      const amount = readAmount(below.text);
      return amount === null ? [] : [{ ...amount, segment: below, score: weight * 0.7, under: segment.row }];
    });
  });
}

/** Best candidate of each different value; further down the document counts a little more. */
function ranked(layout: Layout, labels: readonly Label[]): Candidate[] {
  const best = new Map<number, Candidate>();
  const heads = lineHeadRows(layout);
  const rows = Math.max(1, layout.rows.length);
  for (const candidate of [
    ...findLabelled(layout, labels, moneyOf(layout).read),
    ...amountsBeside(layout, labels),
    ...columnBelow(layout, labels),
  ]) {
    if (candidate.under !== undefined && heads.has(candidate.under)) continue;
    const score = candidate.score + (0.6 * candidate.segment.row) / rows;
    const known = best.get(cents(candidate.value));
    if (known === undefined || score > known.score) best.set(cents(candidate.value), { ...candidate, score });
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score).slice(0, tried);
}

/** "0.00" is a total only where there is no other: it stands in lines that cost nothing, and in rates that nothing is taxed at. */
function withoutNothing(candidates: Candidate[]): Candidate[] {
  const something = candidates.filter(({ value }) => cents(value) !== 0);
  return something.length === 0 ? candidates : something;
}

function plausibleRate(net: number, tax: number): boolean {
  const rate = net === 0 ? 0 : tax / net;
  return rate >= 0 && rate <= 0.28;
}

interface Combination {
  readonly net: Candidate | undefined;
  readonly tax: Candidate | undefined;
  readonly gross: Candidate | undefined;
  readonly score: number;
  readonly consistent: boolean;
}

/** The taxes of two or three rates make up the whole; their sum is not printed. */
function isSumOfSome(taxes: readonly Candidate[], total: number): boolean {
  const amounts = taxes.map((tax) => cents(tax.value)).filter((amount) => amount !== 0);
  return amounts.some((a, i) =>
    amounts.some(
      (b, j) => j > i && (a + b === total || amounts.some((c, k) => k > j && a + b + c === total)),
    ),
  );
}

function combine(nets: Candidate[], taxes: Candidate[], grosses: Candidate[]): Combination {
  let best: Combination = { net: nets[0], tax: taxes[0], gross: grosses[0], score: 0, consistent: false };
  best = { ...best, score: (best.net?.score ?? 0) + (best.gross?.score ?? 0) + (best.tax?.score ?? 0) * 0.5 };
  const largest = Math.max(0, ...grosses.map((gross) => Math.abs(cents(gross.value))));
  for (const net of nets) {
    for (const gross of grosses) {
      const [netCents, grossCents] = [cents(net.value), cents(gross.value)];
      const missing = grossCents - netCents;
      if (!plausibleRate(netCents, missing)) continue;
      const tax = taxes.find((candidate) => Math.abs(cents(candidate.value) - missing) <= 1);
      const untaxed = missing === 0 && taxes.length === 0;
      if (tax === undefined && !untaxed && !isSumOfSome(taxes, missing)) continue;
      const bonus = missing === 0 ? sumBonus * 0.5 : sumBonus;
      const whole = Math.abs(grossCents) === largest ? largestBonus : 0;
      const score = net.score + gross.score + (tax?.score ?? 0) + bonus + whole;
      if (score > best.score) best = { net, tax, gross, score, consistent: true };
    }
  }
  return best;
}

/** All amounts with cents of some segments, as candidates without a label. */
function unlabelled(layout: Layout, segments: readonly Segment[]): Candidate[] {
  return segments.flatMap((segment) => {
    const amount = moneyOf(layout).read(segment.text);
    return amount === null || !/[.,]\d{2}(?!\d)/.test(segment.text)
      ? []
      : [{ ...amount, segment, score: 0.3 }];
  });
}

/** Net and tax of one row that add up to a gross total: a breakdown whose headings were not understood. */
function breakdown(layout: Layout, gross: Candidate): { net: Candidate; tax: Candidate } | undefined {
  const total = cents(gross.value);
  for (const row of layout.rows.toReversed()) {
    const amounts = unlabelled(layout, row);
    for (const net of amounts) {
      for (const tax of amounts) {
        const [netCents, taxCents] = [cents(net.value), cents(tax.value)];
        if (
          net !== tax &&
          taxCents !== 0 &&
          netCents + taxCents === total &&
          plausibleRate(netCents, taxCents)
        ) {
          return { net, tax };
        }
      }
    }
  }
  return undefined;
}

/** The document says why it has no VAT: small businesses, reverse charge, sales to other countries. */
const withoutTax =
  /tva non applicable|293 ?b|autoliquidation|exonera\w+ de (?:la )?tva|vat exempt|reverse charge|no (?:vat|tax) (?:applies|charged)|kleinunternehmer|§ ?19 (?:abs\. ?1 )?ustg|steuerschuldnerschaft|steuerfrei|exent[ao] de iva|inversion del sujeto pasivo|regime forfettario|inversione contabile|non imponibile|btw verlegd|vrijgesteld van btw/;

function isUntaxed(layout: Layout): boolean {
  return layout.rows.some((row) => row.some((segment) => withoutTax.test(segment.folded)));
}

/**
 * Net, tax, gross and amount due of a commercial document: labelled amounts, chosen so that they add up where any
 * choice does.
 */
export function findTotals(layout: Layout): Totals {
  const nets = withoutNothing(ranked(layout, netLabels));
  const taxes = ranked(layout, taxLabels);
  const grosses = withoutNothing(ranked(layout, grossLabels));
  const chosen = combine(nets, taxes, grosses);
  let { net, tax, gross } = chosen;
  let consistent = chosen.consistent;
  if (gross !== undefined && !consistent) {
    const split = breakdown(layout, gross);
    if (split !== undefined) {
      ({ net, tax } = split);
      consistent = true;
    }
  }
  // Without tax there is one total, whatever it is called.
  if (!consistent && isUntaxed(layout)) {
    tax = undefined;
    gross ??= net;
    net ??= gross;
  }
  const due = ranked(layout, amountDueLabels)[0];
  return {
    ...(net === undefined ? {} : { totalNet: net }),
    ...(tax === undefined ? {} : { totalTax: tax }),
    ...(gross === undefined ? {} : { totalGross: gross }),
    ...(due === undefined ? {} : { amountDue: due }),
    consistent,
  };
}

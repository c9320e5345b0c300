import { cents } from '../values/amount.ts';
import {
  type Candidate,
  findLabelled,
  inTail,
  type Label,
  occurrencesOf,
  segmentsBelow,
  textBefore,
} from './labelled.ts';
import { lineHeadRows } from './line-heads.ts';
import { moneyOf } from './money.ts';
import { boxOf, type Layout } from './segment.ts';
import { isTaxOn } from './tax-rates.ts';
import { afterTaxLabels, amountDueLabels, grossLabels, netLabels, taxLabels } from './total-labels.ts';
import { combine, type Ranked, totalOfSections, withNamesChanged, withUnnamed } from './total-sums.ts';

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

/** All amounts to the right of a label, up to the next wording; the last of a row of totals is the gross one. */
function amountsBeside(layout: Layout, labels: readonly Label[]): Candidate[] {
  return occurrencesOf(layout, labels).flatMap(({ tail, weight, end }) => {
    const rest = tail.columns.slice(end);
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
function ranked(layout: Layout, labels: readonly Label[]): Ranked[] {
  const best = new Map<number, Ranked>();
  const heads = lineHeadRows(layout);
  const rows = Math.max(1, layout.rows.length);
  for (const candidate of [
    ...findLabelled(layout, labels, moneyOf(layout).read, 'columns'),
    ...amountsBeside(layout, labels),
    ...columnBelow(layout, labels),
  ]) {
    if (candidate.under !== undefined && heads.has(candidate.under)) continue;
    const score = candidate.score + (0.6 * candidate.segment.row) / rows;
    const value = cents(candidate.value);
    const known = best.get(value);
    const seen = new Set([...(known?.rows ?? []), candidate.segment.row]);
    const better = known === undefined || score > known.score ? { ...candidate, score } : known;
    best.set(value, { ...better, rows: seen });
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score).slice(0, tried);
}

/**
 * "0.00" is a total only where there is no other: it stands in lines that cost nothing, and in rates that nothing is
 * taxed at. What is taken off is none either, where there is a larger total that it is taken off.
 */
function withoutNothing(candidates: Ranked[]): Ranked[] {
  const something = candidates.filter(({ value }) => cents(value) !== 0);
  const largest = Math.max(0, ...something.map(({ value }) => cents(value)));
  const whole = something.filter(({ value }) => Math.abs(cents(value)) > largest || cents(value) > 0);
  return whole.length === 0 ? candidates : whole;
}

/** Sure amounts of a document that no label need name, by cents; of equal ones the last. */
function printedAmounts(layout: Layout): Map<number, Candidate> {
  const found = new Map<number, Candidate>();
  for (const segment of layout.rows.flat()) {
    for (const amount of moneyOf(layout).find(segment.text))
      found.set(cents(amount.value), { ...amount, segment, score: 0.3 });
  }
  return found;
}

/** Net and tax of one row that add up to a gross total: a breakdown whose headings were not understood. */
function breakdown(layout: Layout, gross: Candidate): { net: Candidate; tax: Candidate } | undefined {
  const total = cents(gross.value);
  for (const row of layout.rows.toReversed()) {
    const amounts = row.flatMap((segment): Candidate[] => {
      const { read, find } = moneyOf(layout);
      const amount = read(segment.text);
      return amount === null || !(/[.,]\d{2,3}(?!\d)/.test(segment.text) || find(segment.text).length > 0)
        ? []
        : [{ ...amount, segment, score: 0.3 }];
    });
    for (const net of amounts) {
      for (const tax of amounts) {
        const [netCents, taxCents] = [cents(net.value), cents(tax.value)];
        if (net !== tax && taxCents !== 0 && netCents + taxCents === total && isTaxOn(netCents, taxCents)) {
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

/** What a buyer keeps back makes less to pay than the net total. */
const withheld = /retenue|withh|retencion|irpf|ritenuta|precompte|einbehalt/;

/** What was owed before is asked for as well: the sum of both looks like the total of this document. */
const earlierDebt =
  /(?:solde|montant) (?:anterieur|precedent|reporte)|(?:ancien|precedent) solde|(?:report|factures?) (?:anterieur|impaye)|(?:previous|prior|opening|outstanding) balance|balance (?:brought )?forward|arrears|(?:alter|vorheriger|bisheriger) saldo|saldovortrag|offene posten/;

function says(layout: Layout, wording: RegExp): boolean {
  return layout.rows.some((row) => row.some((segment) => wording.test(segment.folded)));
}

/** Score of a total without cents where other amounts have them: they may have been lost, or taken for figures of it. */
const lostCents = 0.2;
/** So many amounts with cents show how a document writes them. */
const manyCents = 2;

function countOfCents(layout: Layout): number {
  return layout.rows.flat().filter(({ text }) => /\d[.,]\d{2}(?![\d%.,])(?! ?%)/.test(text)).length;
}

/** Score of a value that may as well be wrong. */
const doubtful = 0.7;

/**
 * Whether a net total that nothing proves is another than the gross one of a document without tax, or above the gross
 * one: it may be a subtotal before a discount, or one carried over to the next page.
 */
function mayBeSubtotal(layout: Layout, untaxed: boolean, net: Candidate, gross: Candidate): boolean {
  const [netCents, grossCents] = [cents(net.value), cents(gross.value)];
  if (netCents === grossCents || says(layout, withheld)) return false;
  return untaxed || (grossCents > 0 && netCents > grossCents);
}

/** The wording of a row up to a value in it. */
function wordingBefore(layout: Layout, { segment, start }: Candidate): string {
  const before = `${textBefore(layout, segment)} ${segment.folded.slice(0, start)}`;
  return before.replace(/[^\p{L}]+/gu, ' ').trim();
}

/** Whether the same wording stands before another amount: one of several offers, or of several papers in one file. */
function hasRival(layout: Layout, total: Candidate, others: readonly Candidate[]): boolean {
  const wording = wordingBefore(layout, total);
  return (
    wording.length >= 4 &&
    others.some((other) => other.value !== total.value && wordingBefore(layout, other) === wording)
  );
}

/** More than the whole is left to pay only where something was owed before. */
function isAbove(due: Candidate, gross: Candidate): boolean {
  return cents(gross.value) > 0 && cents(due.value) > cents(gross.value);
}

/** What is to be paid: pages behind that of the gross total are annexes and samples, and ask for nothing. */
function amountDue(layout: Layout, gross: Candidate | undefined): Candidate | undefined {
  const found = ranked(layout, amountDueLabels);
  return found.find(({ segment }) => gross === undefined || segment.page <= gross.segment.page) ?? found[0];
}

/** Pages behind the first that show with amounts of nobody how the writer's invoices are read. */
const explanation =
  /comprendre (?:le montant de )?(?:votre|ma|la) facture|(?:understand(?:ing)?|read) your (?:bill|invoice)|(?:ihre|die) rechnung (?:erklart|verstehen)|erlauterungen? (?:zu ihrer|zur) rechnung/;
const upperPart = 0.15;

function withoutExplanations(layout: Layout): Layout {
  const pages = new Set(
    layout.rows
      .flat()
      .filter(({ page, box, folded }) => page > 1 && box.top < upperPart && explanation.test(folded))
      .map(({ page }) => page),
  );
  if (pages.size === 0) return layout;
  return { ...layout, rows: layout.rows.map((row) => row.filter(({ page }) => !pages.has(page))) };
}

/** Share of a gross total that taxes are seldom above. */
const highestTax = 0.35;

/** A tax that nothing proves: in doubt where it is much of the gross total, and none where it is all of it or more. */
function taxWithin(gross: Candidate, tax: Candidate): Candidate | undefined {
  const share = Math.abs(cents(tax.value) / cents(gross.value));
  if (share >= 1) return undefined;
  return share > highestTax ? { ...tax, score: Math.min(tax.score, doubtful) } : tax;
}

/**
 * Net, tax, gross and amount due of a commercial document: labelled amounts, chosen so that they add up where any
 * choice does.
 */
export function findTotals(wholeLayout: Layout): Totals {
  const layout = withoutExplanations(wholeLayout);
  const nets = withoutNothing(ranked(layout, netLabels));
  const taxes = ranked(layout, taxLabels);
  const sections = withoutNothing(ranked(layout, grossLabels));
  const whole = totalOfSections(sections);
  const grosses = whole === undefined ? sections : [whole];
  const afterTax = findLabelled(layout, afterTaxLabels, moneyOf(layout).read);
  // "(-) 0.40" is not always read as less than nothing.
  const added = [...new Set([0, ...afterTax.flatMap(({ value }) => [cents(value), -cents(value)])])];
  const untaxed = says(layout, withoutTax);
  // No amount without a label is the tax of a document that has none.
  const printed = untaxed ? new Map<number, Candidate>() : printedAmounts(layout);
  const amounts = { nets, taxes, grosses, added, printed };
  const chosen = withNamesChanged(amounts) ?? combine(amounts);
  let { net, tax, gross } = chosen;
  let consistent = chosen.consistent;
  if (gross !== undefined && !consistent && !untaxed) {
    const split = breakdown(layout, gross);
    if (split !== undefined) {
      ({ net, tax } = split);
      consistent = true;
    }
  }
  // Net and tax that do not add up to the whole are those of one section.
  if (whole !== undefined && !consistent) return { totalGross: whole, consistent };
  const unnamed = consistent ? undefined : withUnnamed(amounts);
  if (unnamed !== undefined) ({ net, tax, gross, consistent } = unnamed);
  // Without tax there is one total, whatever it is called.
  if (!consistent && untaxed) {
    tax = undefined;
    gross ??= net;
    net ??= gross;
  }
  if (!consistent && tax !== undefined && gross !== undefined) tax = taxWithin(gross, tax);
  const asked = says(layout, earlierDebt) ? undefined : amountDue(layout, gross);
  if (!consistent && asked !== undefined && cents(asked.value) !== 0) {
    // Of totals that nothing proves, the one that is said twice and asked for, unless part of another is paid.
    const total = grosses.find(({ value }) => cents(value) === cents(asked.value));
    if (gross === undefined) gross = { ...asked, score: Math.min(asked.score, doubtful) };
    else if (total !== undefined && total.rows.size > 1 && isAbove(asked, gross)) gross = total;
  }
  // Taxed at nothing: what has no other name is net as well.
  if (net === undefined && gross !== undefined && tax !== undefined && cents(tax.value) === 0) net = gross;
  if (!consistent && net !== undefined && gross !== undefined && mayBeSubtotal(layout, untaxed, net, gross))
    net = { ...net, score: Math.min(net.score, doubtful) };
  if (!consistent && gross !== undefined && (hasRival(layout, gross, grosses) || says(layout, earlierDebt)))
    gross = { ...gross, score: Math.min(gross.score, doubtful) };
  let due = amountDue(layout, gross);
  if (due !== undefined && gross !== undefined && isAbove(due, gross) && !says(layout, earlierDebt))
    due = { ...due, score: Math.min(due.score, doubtful) };
  // Where small coins are out of use, what is added after tax makes a whole sum of it.
  const withCents = afterTax.length === 0 && countOfCents(layout) >= manyCents;
  const told = (total: Candidate | undefined) =>
    total !== undefined && withCents && !total.value.includes('.')
      ? { ...total, score: Math.min(total.score, lostCents) }
      : total;
  const [totalNet, totalTax, totalGross, amount] = [net, tax, gross, due].map(told);
  return {
    ...(totalNet === undefined ? {} : { totalNet }),
    ...(totalTax === undefined ? {} : { totalTax }),
    ...(totalGross === undefined ? {} : { totalGross }),
    ...(amount === undefined ? {} : { amountDue: amount }),
    // What adds up is surer, unless all of it may have lost its cents.
    consistent: consistent && told(gross) === gross,
  };
}

import type { Field } from '../extraction.ts';
import { fold } from '../fold.ts';
import { cents, findAmounts } from '../values/amount.ts';
import { countCurrencies } from '../values/currency.ts';
import { findLabelledDate, firstDate } from './dates.ts';
import type { Candidate, Label } from './labelled.ts';
import { legalForm, postalLine, street } from './party-wording.ts';
import { boxOf, type Layout, layoutText, type Segment, unionBox } from './segment.ts';
import { toField, toFields } from './to-field.ts';

/** What ends the head of a receipt: its facts and its goods. */
const endOfHead =
  /(?:^|[^a-z])(?:tel|fax|phone|hp no|gst|sst|tax invoice|invoice|receipt|date|cashier|company no|reg(?:istration)? no|co\.? ?(?:reg)?\.? ?no|siret|tva|ust|vat|e-?mail|http|www|bill|table|doc|ticket|caisse|kasse|order|simplified)(?![a-z])|@|\d{1,2}:\d{2}/;

const heading =
  /^(?:tax invoice|cash (?:bill|sales?|receipt)|receipt|invoice|official receipt|simplified tax invoice|ticket(?: de caisse)?|facture|rechnung|quittung|welcome|customer copy|merchant copy|\*+.*)[^\p{L}]*$/u;

/** What optical recognition does to amounts: spaces ("9 .00"), a quote for the point, a tax mark that became a digit. */
function mendAmounts(text: string): string {
  return text
    .replace(/(?<=\d) ?['‘’´`] ?(?=\d{2}(?!\d))/g, '.')
    .replace(/(?<=\d) (?=[.,]\d{2}(?!\d))/g, '')
    .replace(/(?<=\d[.,]) (?=\d{2}(?!\d))/g, '')
    .replace(/(?<=\d\.\d{2})(?:\d|[A-Z]{1,3})(?![\p{L}\d])/gu, '');
}

const dateLabels: readonly Label[] = [
  { weight: 2.5, pattern: /(?:invoice|receipt|bill|transaction|trans|doc(?:ument)?|order|sales) ?date/ },
  { weight: 2.2, pattern: /(?:^|[^a-z])(?:date|datum|le|dt)(?= ?[:.]|$| \d)/ },
];

interface TotalLabel {
  readonly pattern: RegExp;
  readonly weight: number;
}

const totalLabels: readonly TotalLabel[] = [
  {
    weight: 4,
    pattern:
      /grand total|nett? total|total (?:amount )?(?:payable|due)|total (?:ttc|a payer)|net a payer|zu zahlen|(?:amount|amt|balance) due/,
  },
  {
    weight: 3.8,
    pattern:
      /total[^a-z]*(?:sales? )?\(?(?:incl?(?:usive|uding|\.)?|with) ?(?:of )?(?:gst|sst|tax|vat)|total rounded|rounded total|total after (?:round|adj)|total (?:sales|rm)\b/,
  },
  {
    weight: 3.4,
    pattern: /^[^a-z]*(?:due|to pay|amount to pay|a payer|a regler)[^a-z]*$/,
  },
  {
    weight: 3.2,
    pattern:
      /^[^a-z]*(?:total|summe|gesamt(?:betrag)?|totaal|totale|montant)(?: ?(?:amt|amount|sale|sales|bill|eur|€|rm|myr))?[^a-z]*$/,
  },
  {
    weight: 2.4,
    pattern: /(?<![a-z])(?:total|summe|gesamtbetrag|montant (?:reel|ttc)|carte bancaire|cb)(?![a-z])/,
  },
  {
    weight: 1.4,
    pattern: /(?<![a-z])(?:visa|master(?:card)?|debit|amount|nett?|payment|bezahlt|especes)(?![a-z])/,
  },
];

/** Amounts beside these words are something else than the total. */
const noTotal =
  /sub ?-? ?total|total ?(?:included|qty|quantity|item|disc|saving|gst|tax|sst|vat|tva|mwst|excl|exclu|before|ht\b|point)|(?:excl?|excluding|before|w\/?o)\.? ?(?:of )?(?:gst|sst|tax|vat)|gst (?:amount|total|summary)|tax (?:amount|total)|round(?:ing|ed)? ?adj|rounding|change|rendu|ruckgeld|tendered|accepted|received|cash received|discount|remise|saving|qty|item\(?s|zwischensumme|sous-total/;

function lastAmount(text: string) {
  return findAmounts(mendAmounts(text)).findLast((amount) => amount.decimals === 2 && !amount.percent);
}

/** Amounts of a row after a label: in the same segment or to its right, else alone in the next row. */
function totalCandidates(layout: Layout): Candidate[] {
  const found: Candidate[] = [];
  for (const [index, row] of layout.rows.entries()) {
    const text = row.map((segment) => segment.folded).join(' ');
    if (noTotal.test(text)) continue;
    const label = totalLabels.find(({ pattern }) =>
      pattern.test(
        text
          .replace(/[\d.,:]+/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      ),
    );
    if (label === undefined) continue;
    const cashed = /(?<![a-z])cash(?![a-z])/.test(text) ? -1 : 0;
    const segment = row.findLast((part) => lastAmount(part.text) !== undefined);
    const next = layout.rows[index + 1] ?? [];
    const beneath =
      segment === undefined &&
      next.every((part) => !/[a-z]{3,}/.test(part.folded.replace(/\b(?:rm|eur|myr|usd)\b/g, '')));
    const where =
      segment ?? (beneath ? next.findLast((part) => lastAmount(part.text) !== undefined) : undefined);
    const amount = where === undefined ? undefined : lastAmount(where.text);
    if (where === undefined || amount === undefined || cents(amount.value) <= 0) continue;
    const score = label.weight + cashed + (0.3 * index) / Math.max(1, layout.rows.length);
    found.push({ value: amount.value, segment: where, start: 0, end: where.text.length, score });
  }
  return found;
}

const paidWith =
  /(?<![a-z])(?:pay|cash|especes|bar|gegeben|tendered|accepted|received|paid|payment)(?![a-z])/;
const givenBack = /(?<![a-z])(?:change|rendu|ruckgeld|monnaie)(?![a-z])/;

/** Cents that stayed in the till: paid less given back. */
function keptInTill(layout: Layout): number | undefined {
  const amountOf = (pattern: RegExp) => {
    const row = layout.rows.find((parts) => {
      const text = parts.map((part) => part.folded).join(' ');
      return pattern.test(text) && lastAmount(parts.map((part) => part.text).join(' ')) !== undefined;
    });
    const amount = row === undefined ? undefined : lastAmount(row.map((part) => part.text).join(' '));
    return amount === undefined ? undefined : cents(amount.value);
  };
  const [paid, back] = [amountOf(paidWith), amountOf(givenBack)];
  return paid === undefined || back === undefined || back >= paid || back < 0 ? undefined : paid - back;
}

const rounding = /(?<![a-z])(?:roun[dc](?:ing|ed)?|arrondi|rundung)(?![a-z])/;
/** Countries without small coins round the sum to be paid to their smallest one. */
const smallestCoin = 5;

/**
 * Where sums are rounded for lack of small coins, two totals are printed a coin or less apart: the one after rounding
 * is what is paid.
 */
function afterRounding(layout: Layout, total: Candidate): Candidate {
  const before = cents(total.value);
  const rounded = Math.round(before / smallestCoin) * smallestCoin;
  if (rounded === before || !layout.rows.flat().some((segment) => rounding.test(segment.folded)))
    return total;
  const printed = printedAmount(layout, rounded);
  return printed === undefined ? total : { ...printed, score: total.score };
}

/** The labelled total; a value that several labels, or cash and change, agree on is better. */
function findTotal(layout: Layout): Candidate | undefined {
  const candidates = totalCandidates(layout);
  const kept = keptInTill(layout);
  const scored = candidates.map((candidate) => {
    const agreeing = candidates.filter((other) => cents(other.value) === cents(candidate.value)).length;
    const proven = cents(candidate.value) === kept ? 2.5 : 0;
    return { ...candidate, score: candidate.score + 0.5 * (agreeing - 1) + proven };
  });
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  if (kept !== undefined && (best === undefined || best.score < 3.4) && cents(best?.value ?? '0') !== kept) {
    const printed = printedAmount(layout, kept);
    if (printed !== undefined) return printed;
  }
  const total = best ?? largestAmount(layout);
  return total === undefined ? undefined : afterRounding(layout, total);
}

function printedAmount(layout: Layout, wanted: number): Candidate | undefined {
  for (const segment of layout.rows.flat()) {
    const amount = lastAmount(segment.text);
    if (amount !== undefined && cents(amount.value) === wanted) {
      return { value: amount.value, segment, start: 0, end: segment.text.length, score: 2 };
    }
  }
  return undefined;
}

function largestAmount(layout: Layout): Candidate | undefined {
  const amounts = layout.rows.flat().flatMap((segment) => {
    const amount = lastAmount(segment.text);
    const row = layout.rows[segment.row]?.map((part) => part.folded).join(' ') ?? '';
    return amount === undefined || /cash|change|tendered/.test(row)
      ? []
      : [{ ...amount, segment, score: 0.4 }];
  });
  return amounts.toSorted((a, b) => cents(b.value) - cents(a.value))[0];
}

function letters(folded: string): number {
  return folded.replace(/[^\p{L}]/gu, '').length;
}

/** Rows of the head: from the top to the first row of facts, at most twelve. */
function headRows(layout: Layout): Segment[][] {
  const rows: Segment[][] = [];
  for (const row of layout.rows.slice(0, 14)) {
    const text = row.map((segment) => segment.folded).join(' ');
    if (letters(text) < 3 || heading.test(text)) continue;
    if (rows.length > 0 && endOfHead.test(text) && !street.test(text)) break;
    rows.push([...row]);
  }
  return rows;
}

/** What optical recognition makes of "SDN BHD", the most frequent legal form of Malaysia and Brunei. */
const misreadForm = /(?<![\p{L}\d])(?!SDN\.? ?BHD)S[DO0IUP][NHMWU]\.? ?[BE8R][HM][DO0](?![\p{L}\d])/iu;

function rowText(row: readonly Segment[]): string {
  return row
    .map((segment) => segment.text)
    .join(' ')
    .replace(misreadForm, 'SDN BHD')
    .replace(/^[^\p{L}\d(]+|[\s,;:_|~=-]+$/gu, '');
}

/** Without the registration number that often follows: "(1206674-T)", "273500-U". */
function withoutNumber(name: string): string {
  const cut = /[\s,]*\(?(?:co\.? ?(?:reg)?\.? ?(?:no)?\.? ?:? ?)?\d{4,}[\d -]*-?[a-z0-9]?\)?.*$/iu.exec(name);
  return cut === null || cut.index < 4 ? name : name.slice(0, cut.index);
}

/** The name of a row; a legal form alone in its row belongs to the row above. */
function companyName(rows: readonly (readonly Segment[])[], index: number): string {
  const own = withoutNumber(rowText(rows[index] ?? []));
  const formAlone =
    fold(own)
      .replace(legalForm, '')
      .replace(/[^\p{L}]/gu, '').length < 3;
  const above = rows[index - 1];
  return formAlone && above !== undefined ? `${rowText(above)} ${own}` : own;
}

/** Name: the company in the first rows, else the first row; address: the rows below it. */
function sellerOf(layout: Layout): { name: Field | undefined; address: Field | undefined } {
  const rows = headRows(layout);
  const isAddress = (row: readonly Segment[]) => {
    const text = row.map((segment) => segment.folded).join(' ');
    return (
      !legalForm.test(text) &&
      (street.test(text) || postalLine.test(text) || /^(?:no|lot|unit|\d{1,4})[ .,:]/.test(text))
    );
  };
  const company = rows.findIndex((row, index) => index < 4 && legalForm.test(fold(rowText(row))));
  const nameIndex = Math.max(0, company);
  const nameRow = rows[nameIndex];
  const [first] = nameRow ?? [];
  if (nameRow === undefined || first === undefined) return { name: undefined, address: undefined };
  const name = toField({
    value: companyName(rows, nameIndex),
    segment: first,
    start: 0,
    end: first.text.length,
    score: company >= 0 ? 2.5 : 1.6,
  });
  const after = rows.slice(nameIndex + 1);
  const from = after.findIndex(isAddress);
  const addressRows = after
    .slice(Math.max(0, from))
    .filter((row) => !/^\(?[\d-]{5,}[a-z-]*\)?$/.test(rowText(row).toLowerCase()));
  const [top] = addressRows[0] ?? [];
  if (top === undefined) return { name, address: undefined };
  const box = unionBox(addressRows.flat().map((segment) => boxOf(segment, 0, segment.text.length)));
  const address = toField({
    value: addressRows.map(rowText).join(' '),
    segment: top,
    start: 0,
    end: top.text.length,
    score: from >= 0 ? 1.8 : 1,
  });
  return { name, address: { ...address, box } };
}

/** Merchant, date and total of a receipt. */
export function receiptFields(layout: Layout): Record<string, Field> {
  const fields = toFields({
    issueDate: findLabelledDate(layout, dateLabels) ?? firstDate(layout),
    totalGross: findTotal(layout),
  });
  const { name, address } = sellerOf(layout);
  if (name !== undefined) fields.sellerName = name;
  if (address !== undefined) fields.sellerAddress = address;
  const [currency] = [...countCurrencies(layoutText(layout))].toSorted((a, b) => b[1] - a[1]);
  const source = layout.rows[0]?.[0]?.source;
  if (currency !== undefined && source !== undefined) {
    fields.currency = { value: currency[0], confidence: 0.8, page: null, box: null, source };
  }
  return fields;
}

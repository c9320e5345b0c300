import { cents } from '../values/amount.ts';
import type { Candidate } from './labelled.ts';
import { totalOfGoods, totalOfTaxes } from './receipt-proofs.ts';
import { amountsOf, lastAmount, type Row, rowWords, wholeAmount } from './receipt-rows.ts';
import type { Layout, Segment } from './segment.ts';

interface TotalLabel {
  readonly pattern: RegExp;
  readonly weight: number;
}

/** Wording of totals on the words of a row without its figures, the surer first. */
const totalLabels: readonly TotalLabel[] = [
  {
    weight: 4,
    pattern:
      /grand total|nett? total|total (?:amount )?(?:payable|due|to pay)|tot(?:al)? (?:\w+ ){0,2}ttc|tot(?:al)? a payer|net a payer|zu zahlen|zahlbetrag|(?:amount|amt|balance) (?:due|to pay)|total a pagar|te betalen|totale complessivo/,
  },
  {
    weight: 3.8,
    pattern:
      /total[^a-z]*(?:sales? )?\(?(?:incl?(?:usive|uding|\.)?|with) ?(?:of )?(?:gst|sst|tax|vat)|total rounded|rounded total|total after (?:round|adj)|total (?:sales|rm)\b/,
  },
  {
    weight: 3.4,
    pattern: /^[^a-z]*(?:due|to pay|amount to pay|a payer|a regler|(?:summe|gesamt) (?:eur|brutto))[^a-z]*$/,
  },
  {
    weight: 3.2,
    pattern:
      /^[^a-z]*(?:total|summe|gesamt(?:summe|betrag)?|endbetrag|totaal|totale|importe|montant)(?: ?(?:amt|amount|sale|sales|bill|charge|eur|euro|€|rm|myr|usd|gbp|chf))?[^a-z]*$/,
  },
  {
    weight: 2.4,
    pattern:
      /(?<![a-z])(?:total|summe|gesamt(?:summe|betrag)|montant (?:reel|ttc|du)|carte bancaire|cb|ec-?(?:cash|karte)|girocard|kartenzahlung)(?![a-z])/,
  },
  {
    weight: 1.4,
    pattern:
      /(?<![a-z])(?:visa|master ?card|amex|maestro|debit|credit card|amount|betrag|nett?|payment|bezahlt|especes|geg(?:eben)?)(?![a-z])/,
  },
];

/** Amounts beside these words are something else than the total. */
const noTotal =
  /sub ?-? ?total|sbtl|total ?(?:included|qty|quantity|number|no\b|nb|items?|articles?|disc|remises?|saving|economies|gst|tax|sst|vat|tva|taxes|mwst|excl|exclu|before|ht\b|hors|point|up to)|undiscounted|(?:excl?|excluding|before|w\/?o)\.? ?(?:of )?(?:gst|sst|tax|vat)|gst (?:amount|total|summary)|tax (?:amount|total)|dont tva|dav(?:on|\.) mwst|round(?:ing|ed)? ?adj|rounding|change|rendu|monnaie|(?:ruck|wechsel)geld|zuruck|wisselgeld|tendered|accepted|received|cash ?(?:received|back)|recu|discount|remise|saving|rabatt|qty|items? ?(?:\(?s|count|sold|total)|zwischensumme|sous-? ?total|subtotaal|^[^a-z]*(?:tips?|gratuity|pourboire|trinkgeld|service charge)(?![a-z])|% ?(?:tip|gratuity|=)|card balance|balance (?:as )?of|(?:previous|remaining|new) balance|payback|bonus|cagnotte|netto-?(?:umsatz|betrag)/;

/** Half of a table of taxes: a sum that has others beside it says less. */
const besideOthers = -0.8;

/** One letter more, less or other: what is left of a word after a bad print. */
function hardlyDiffers(word: string, wanted: string): boolean {
  if (Math.abs(word.length - wanted.length) > 1) return false;
  let start = 0;
  while (start < wanted.length && word[start] === wanted[start]) start++;
  let end = 0;
  while (end < Math.min(wanted.length, word.length) - start && word.at(-1 - end) === wanted.at(-1 - end))
    end++;
  return Math.max(word.length, wanted.length) - start - end <= 1;
}

const misreadLabel: TotalLabel = { weight: 2.8, pattern: /$/ };

function labelOf(words: string): TotalLabel | undefined {
  const plain = words
    .replace(/[\d.,:]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const known = totalLabels.find(({ pattern }) => pattern.test(plain));
  if (known !== undefined) return known;
  const [word = '', ...others] = plain.split(' ').filter((each) => /[a-z]{2}/.test(each));
  const alone = others.every((other) => /^(?:eur|euro|rm|usd|gbp|chf)$/.test(other));
  return alone && ['total', 'summe'].some((name) => hardlyDiffers(word.replace(/[^a-z]/g, ''), name))
    ? misreadLabel
    : undefined;
}

/** Largest share that a tax is of what it is on. */
const highestTax = 0.28;

/** The foot of a table of taxes: "Total 20.00 1.20" are what is taxed and the tax. */
function isTaxRow(amounts: readonly number[]): boolean {
  const [taxed, tax] = amounts;
  return amounts.length === 2 && taxed !== undefined && tax !== undefined && tax <= highestTax * taxed;
}

const currencyWords = /\b(?:rm|eur|euro|myr|usd|gbp|chf)\b/g;

/** Two rows that were read as one: a total stands among other labels, and is the largest amount beside them. */
function totalAmongOthers(row: Row): Candidate | undefined {
  if (!row.some((segment) => /^(?:grand )?total ?:?$|^summe ?:?$/.test(segment.folded))) return undefined;
  const amounts = row.flatMap((segment) => {
    const amount = lastAmount(segment.text);
    return amount === undefined ? [] : [{ ...amount, segment, score: 2 }];
  });
  return amounts.toSorted((a, b) => cents(b.value) - cents(a.value))[0];
}

/** The amount that a label stands beside: in its row, else alone in the next one. */
function amountBeside(
  layout: Layout,
  index: number,
): { row: Row; segment: Segment; value: string } | undefined {
  const row = layout.rows[index] ?? [];
  const next = layout.rows[index + 1] ?? [];
  const alone =
    !/\d(?! ?%)/.test(rowWords(row)) &&
    next.every((part) => !/[a-z]{3,}/.test(part.folded.replace(currencyWords, '')));
  for (const each of alone ? [row, next] : [row]) {
    const segment = each.findLast((part) => lastAmount(part.text) !== undefined);
    const amount = segment === undefined ? undefined : lastAmount(segment.text);
    if (segment !== undefined && amount !== undefined) return { row: each, segment, value: amount.value };
  }
  return undefined;
}

/** Labelled amounts, with the weight of their labels. */
function totalCandidates(layout: Layout): Candidate[] {
  return layout.rows.flatMap((row, index): Candidate[] => {
    const words = rowWords(row);
    if (noTotal.test(words)) return [totalAmongOthers(row)].flatMap((found) => found ?? []);
    const label = labelOf(words);
    const found = label === undefined ? undefined : amountBeside(layout, index);
    if (label === undefined || found === undefined || cents(found.value) === 0) return [];
    const { segment, value } = found;
    const beside = amountsOf(found.row.map((part) => part.text).join(' ')).map((amount) =>
      cents(amount.value),
    );
    if (isTaxRow(beside)) return [];
    const cashed = /(?<![a-z])cash(?![a-z])/.test(words) ? -1 : 0;
    const refund = cents(value) < 0 ? -2 : 0;
    const others = beside.length > 2 ? besideOthers : 0;
    const place = (0.3 * index) / Math.max(1, layout.rows.length);
    const score = label.weight + cashed + refund + others + place;
    return [{ value, segment, start: 0, end: segment.text.length, score }];
  });
}

const paidWith =
  /(?<![a-z])(?:pay|cash|especes|bar(?!\.?[a-z])|geg(?:eben)?|recu|tendered|accepted|received|paid|payment|contant|contanti|efectivo)(?![a-z])/;
const givenBack =
  /(?<![a-z])(?:change|rendu|a rendre|(?:ruck|rueck|wechsel)geld|zuruck|monnaie|wisselgeld|cambio|resto)(?![a-z])/;
/** Rows between what was given and what was given back. */
const tillRows = 4;

function amountOfRow(row: Row): number | undefined {
  const amount = lastAmount(row.map((part) => part.text).join(' '));
  return amount === undefined ? undefined : Math.abs(cents(amount.value));
}

/**
 * Cents that stayed in the till: paid less given back. Where nothing says what was paid, it is an amount right above
 * the change of which the rest is printed further up.
 */
function keptInTill(layout: Layout): number | undefined {
  const at = layout.rows.findIndex((row) => givenBack.test(rowWords(row)) && amountOfRow(row) !== undefined);
  const back = amountOfRow(layout.rows[at] ?? []);
  const paid = layout.rows
    .filter((row) => paidWith.test(rowWords(row)) && !givenBack.test(rowWords(row)))
    .map(amountOfRow)
    .find((amount) => amount !== undefined);
  if (paid !== undefined && back !== undefined) return back < paid ? paid - back : undefined;
  if (back === undefined || back === 0) return undefined;
  const above = layout.rows.slice(0, at);
  const printed = new Set(above.map(amountOfRow));
  const given = above
    .slice(-tillRows)
    .map(amountOfRow)
    .findLast((amount) => amount !== undefined && amount > back && printed.has(amount - back));
  return given === undefined ? undefined : given - back;
}

const partLabel = /sub ?-? ?total|sbtl|sous-? ?total|zwischensumme|subtotaal|total ht|(?:total )?hors taxe/;
const addedLabel =
  /(?<![a-z])(?:(?:sales|state|local) ?tax|tax|gst|sst|vat|tva|mwst|hst|pst|tips?|gratuity|pourboire|trinkgeld|service(?: charge| fee)?|delivery fee)(?![a-z])/;

/** Subtotal and what is added to it: cents that the total should come to. */
function sumOfParts(layout: Layout): number | undefined {
  const at = layout.rows.findIndex((row) => partLabel.test(rowWords(row)) && amountOfRow(row) !== undefined);
  const part = amountOfRow(layout.rows[at] ?? []);
  if (part === undefined) return undefined;
  let sum = part;
  for (const row of layout.rows.slice(at + 1, at + 7)) {
    const words = rowWords(row);
    const amount = amountOfRow(row);
    if (amount === undefined) continue;
    if (!addedLabel.test(words) || /%.*%|= ?\$?\d/.test(words)) break;
    sum += amount;
  }
  return sum === part ? undefined : sum;
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

/** What it is worth that cash and change, or subtotal and tax, come to a total. */
const tillProof = 2.5;
const sumProof = 1.5;

/** The labelled total; a value that several labels, cash and change, or the sum of its parts agree on is better. */
export function findTotal(layout: Layout): Candidate | undefined {
  const candidates = totalCandidates(layout);
  const kept = keptInTill(layout);
  const sum = sumOfParts(layout);
  const taxed = totalOfTaxes(layout);
  const scored = candidates.map((candidate) => {
    const value = cents(candidate.value);
    const agreeing = candidates.filter((other) => cents(other.value) === value).length;
    const proven = (value === kept ? tillProof : 0) + (value === sum || value === taxed ? sumProof : 0);
    return { ...candidate, score: candidate.score + 0.5 * (agreeing - 1) + proven };
  });
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  for (const proven of [kept, sum, taxed, best === undefined ? totalOfGoods(layout) : undefined]) {
    if (proven === undefined || (best !== undefined && (best.score >= 3.4 || cents(best.value) === proven)))
      continue;
    const printed = printedAmount(layout, proven);
    if (printed !== undefined) return printed;
  }
  const total = best ?? largestAmount(layout) ?? wholeTotal(layout);
  return total === undefined ? undefined : withThirdDecimal(afterRounding(layout, total));
}

/** What is left to a total that may have lost its last figure. */
const doubtful = 1.4;

/** A third decimal belongs to the amount where it is printed; on a scan it may as well be a tax mark that was misread. */
function withThirdDecimal(total: Candidate): Candidate {
  const { segment, value } = total;
  const third = [...segment.text.matchAll(/(?<![\d.,])(\d+\.\d{2})(\d)(?!\d)/g)].find(
    ([, cut = '']) => Number(cut) === Number(value),
  )?.[2];
  if (third === undefined) return total;
  return segment.source === 'text'
    ? { ...total, value: `${value}${third}` }
    : { ...total, score: Math.min(total.score, doubtful) };
}

/** The surest labelled amount of a receipt on which no amount has cents. */
function wholeTotal(layout: Layout): Candidate | undefined {
  const labelled = layout.rows.flatMap((row): Candidate[] => {
    const words = rowWords(row);
    const label = noTotal.test(words) ? undefined : labelOf(words);
    if (label === undefined) return [];
    return row.flatMap((segment) => {
      const amount = wholeAmount(segment.text);
      return amount === undefined ? [] : [{ ...amount, segment, score: label.weight }];
    });
  });
  return labelled.toSorted((a, b) => b.score - a.score || cents(b.value) - cents(a.value))[0];
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
  const amounts = layout.rows.flatMap((row) => {
    if (
      /cash|change|tendered|geg|balance|capital (?:social )?(?:de|of) /.test(rowWords(row)) ||
      givenBack.test(rowWords(row))
    )
      return [];
    return row.flatMap((segment) => {
      const amount = lastAmount(segment.text);
      return amount === undefined ? [] : [{ ...amount, segment, score: 0.4 }];
    });
  });
  return amounts.toSorted((a, b) => cents(b.value) - cents(a.value))[0];
}

import { type AmountMatch, findAmounts } from '../values/amount.ts';
import { findDates } from '../values/date.ts';
import type { Segment } from './segment.ts';

export type Row = readonly Segment[];

/** What optical recognition does to amounts: spaces ("9 .00"), a quote for the point, a tax mark that became a digit. */
function mendAmounts(text: string): string {
  return text
    .replace(/(?<=\d) ?['‘’´`] ?(?=\d{2}(?!\d))/g, '.')
    .replace(/(?<=\d) (?=[.,]\d{2}(?!\d))/g, '')
    .replace(/(?<=\d[.,]) (?=\d{2}(?!\d))/g, '')
    .replace(/(?<=\d[.,]\d{2})[A-Z]{1,3}(?![\p{L}\d])/gu, '')
    .replace(/(?<=\d\.\d{2})\d(?![\p{L}\d])/gu, '');
}

/** "Mar 16, 19": a day is no amount. */
function withoutDays(text: string): string {
  return findDates(text).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

/** Amounts with cents of a text, as printed and misread on receipts. */
export function amountsOf(text: string): AmountMatch[] {
  return findAmounts(mendAmounts(withoutDays(text))).filter(
    (amount) => amount.decimals === 2 && !amount.percent,
  );
}

export function lastAmount(text: string): AmountMatch | undefined {
  return amountsOf(text).at(-1);
}

const beforeSign = /^ ?(?:€|\$|£|eur(?:os?)?|usd|gbp|chf|dt|dh|f ?cfa|xaf|xof)(?![\p{L}\d])/iu;
const signInside = /[€$£]|eur|usd|gbp|chf/iu;

/** An amount without cents, as receipts of rent, wages and gifts print them: told from other numbers by its currency. */
export function wholeAmount(text: string): AmountMatch | undefined {
  return findAmounts(text).findLast(
    ({ decimals, percent, start, end }) =>
      decimals === 0 &&
      !percent &&
      (signInside.test(text.slice(start, end)) || beforeSign.test(text.slice(end))),
  );
}

/** "S U M M E" is one word that is set wide. */
function closeUp(folded: string): string {
  return folded.replace(/(?<![\p{L}\d])(?:\p{L} ){2,}\p{L}(?![\p{L}\d])/gu, (word) => word.replace(/ /g, ''));
}

/** The folded words of a row, wide-set ones closed up, digits that were read inside words as the letters they look like. */
export function rowWords(row: Row): string {
  return closeUp(row.map((segment) => segment.folded).join(' '))
    .replace(/(?<=\p{L})0(?=\p{L})/gu, 'o')
    .replace(/(?<=\p{L})1(?=\p{L})/gu, 'l')
    .replace(/(?<=\p{L}{3})1(?![\p{L}\d])/gu, 'l')
    .replace(/(?<!\p{L})totai(?!\p{L})/gu, 'total');
}

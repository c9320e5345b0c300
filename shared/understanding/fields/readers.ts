import { type AmountMatch, findAmounts } from '../values/amount.ts';
import { hasCurrencyBeside } from '../values/currency.ts';
import { type DateOrder, findDates } from '../values/date.ts';
import type { Mark } from '../values/three-decimals.ts';
import type { ValueReader } from './labelled.ts';

/** A date at most this many characters after its label. */
const nearby = 30;

export function dateReader(order: DateOrder, within = nearby): ValueReader {
  return (text) => {
    const [first] = findDates(text, order);
    return first !== undefined && first.start <= within ? first : null;
  };
}

const reference =
  /^[\s:.#°;=*–—-]*(?:(?:n°|no|nr|num|n)[.:°]*\s+)?(?<value>(?:[A-Z]{1,5}[ -])?[\p{L}\d](?:[\p{L}\d/∕⁄_.&+-]*[\p{L}\d])?(?: ?\/ ?[\p{L}\d-]*\d[\p{L}\d-]*)*(?: ?- ?\d+(?![\d.,/:]| ?[\p{L}\d%€$]))*)/iu;

/** "49-Client : …": a word in front of a colon is the label of what follows. */
function withoutNextLabel(value: string, rest: string): string {
  return /^ ?:/.test(rest) ? value.replace(/(?<=\d)-\p{Lu}\p{Ll}{3,}$/u, '') : value;
}

/** A number of a document: one word with a digit in it, letters in front allowed ("FA 2024-001"); no date, amount or page count. */
export const readReference: ValueReader = (text) => {
  const match = reference.exec(text);
  const written = match?.groups?.value;
  if (match === null || written === undefined || !/\d/.test(written) || written.length > 40) return null;
  const value = withoutNextLabel(written, text.slice(match.index + match[0].length));
  // "1.Shipper": the next box of a form.
  if (/^\d{1,2}[.)]\p{L}{3}/u.test(value)) return null;
  const prefixed = /^[A-Z]{1,5} (?<rest>.*)$/iu.exec(value);
  // "du 02", "page 1": a small word is a word, not the beginning of a number.
  if (prefixed !== null && !/^[A-Z]{1,5} /u.test(value)) return null;
  if (prefixed !== null && /^(?:DU|VOM|OF|PAGE|DE|LE|AM|ON|DATE|SEITE)$/u.test(value.split(' ')[0] ?? ''))
    return null;
  const start = match.index + match[0].length - written.length;
  const [date] = findDates(text.slice(start), 'day-first');
  // Eight figures may be a day, but after the label of a number they are one.
  if (date !== undefined && date.start === 0 && !/^\d{8}$/.test(value)) return null;
  if (/^\d+[.,]\d{1,2}$/.test(value) || /^\d{1,2}\/\d{1,2}$/.test(value)) return null;
  // "10:34" is a time of day, and "4,389.45" an amount.
  if (/^(?:\s?(?:%|€|\$|eur\b)|:\d{2}(?!\d)|,\d)/i.test(text.slice(start + value.length))) return null;
  return { value: value.replace(/[∕⁄]/g, '/'), start, end: start + value.length };
};

/** The rest of a line after its label, when it reads as a name or phrase. */
export const readPhrase: ValueReader = (text) => {
  const match = /^[\s:.-]*(?<phrase>[\p{L}\d][^:|]{1,80})$/u.exec(text);
  const phrase = match?.groups?.phrase?.trim();
  if (match === null || phrase === undefined) return null;
  const start = text.indexOf(phrase);
  return { value: phrase, start, end: start + phrase.length };
};

const groups = /^[\s:.#°;=*-]*(?<value>(?:[A-Z]{1,5} )?\d{1,7}(?: \d{1,7}){1,6})(?![\p{L}\d.,/]|[ -]\d)/u;

/** A number that offices write in groups of digits with blanks between them ("46 15 4453346 91"), else as any other. */
export const readGroupedReference: ValueReader = (text) => {
  const match = groups.exec(text);
  const value = match?.groups?.value;
  if (match === null || value === undefined || value.replace(/\D/g, '').length < 8)
    return readReference(text);
  return { value, start: match[0].length - value.length, end: match[0].length };
};

/** How the amounts of a document are written. */
export interface AmountStyle {
  /** The mark behind which three digits are decimals; without one they are grouped thousands. */
  readonly decimalMark?: Mark;
  /** Three decimals are as sure a sign of money as cents are elsewhere. */
  readonly thousandths?: boolean;
}

/** With cents, or thousandths where the document's currency has them. */
function isExact({ decimals }: AmountMatch, { thousandths = false }: AmountStyle): boolean {
  return decimals === 2 || (thousandths && decimals === 3);
}

/** A figure with cents or with a currency beside it: surely money. */
export function isMoney(text: string, amount: AmountMatch, style: AmountStyle): boolean {
  if (isExact(amount, style)) return true;
  const figure = amount.start + text.slice(amount.start, amount.end).search(/\d/);
  return (amount.decimals < 2 || amount.decimals === 3) && hasCurrencyBeside(text, figure, amount.end);
}

/** What a company has, and tells at the foot of its papers: "SA au capital social de 8.000 euros". */
const longestCapital = 40;
const capital = /capital(?: (?:social|variable|share|of|de|d'))*[ :]*$|(?:stamm|grund)kapital[ :]*$/iu;

/** The numbers of a text that may be amounts which a document is about: no shares, and not the capital of a company. */
export function amountsIn(text: string, { decimalMark }: AmountStyle): AmountMatch[] {
  return findAmounts(text, decimalMark).filter(
    ({ percent, start }) => !percent && !capital.test(text.slice(Math.max(0, start - longestCapital), start)),
  );
}

/** The first amount with cents, else with a currency beside it, or any amount when the text is nothing else. */
export function amountReader(style: AmountStyle): ValueReader {
  return (text) => {
    const amounts = amountsIn(text, style);
    const found =
      amounts.find((amount) => isExact(amount, style)) ??
      amounts.find((amount) => isMoney(text, amount, style)) ??
      amounts.find((amount) => isAlone(text, amount));
    return found === undefined || found.start > 60 ? null : found;
  };
}

export const readAmount = amountReader({});

function isAlone(text: string, amount: AmountMatch): boolean {
  const rest = text.slice(0, amount.start) + text.slice(amount.end);
  return (
    amount.decimals !== 1 &&
    /^[\s:€$£₹*.()–-]*(?:eur|usd|gbp|chf|rs|rm|ttc|ht)?[\s.:]*(?:\/-)?$/i.test(rest) &&
    !/\d{9}/.test(text)
  );
}

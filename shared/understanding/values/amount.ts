import type { Mark } from './three-decimals.ts';

export interface AmountMatch {
  /** Decimal string: "-1234.56". */
  readonly value: string;
  /** Positions of number and sign in the text, currency signs left out. */
  readonly start: number;
  readonly end: number;
  /** Digits after the decimal mark. */
  readonly decimals: number;
  /** A percent sign follows. */
  readonly percent: boolean;
}

const space = '[ \\u00a0\\u2007\\u2009\\u202f]';

/** Longest writing first: groups by space or apostrophe, by dot, by comma (also 1,00,000), then without groups. */
const number = [
  // Programs write a stroke for a narrow space that their font has not, and scans show it: "4 /695,43".
  `\\d{1,3}(?:${space}?/\\d{3})+[.,]\\d{2}(?!\\d)`,
  // Torn before the decimal mark: "6 743 .69".
  `\\d{1,3}(?:[ .,'’\\u00a0\\u2007\\u2009\\u202f]?\\d{3})*${space}[.,]\\d{2}(?!\\d)`,
  `\\d{1,3}(?:${space}\\d{3})+(?:[.,]\\d{1,4})?`,
  // One of two spaces is lost: "1545 852,00"; a year is no part of an amount.
  `(?!(?:19|20)\\d\\d)[1-9]\\d{3}${space}\\d{3}[.,]\\d{2}(?!\\d)`,
  `\\d{1,3}(?:['’]\\d{3})+(?:[.,]\\d{1,4})?`,
  '\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,4})?',
  '\\d{1,3}(?:,\\d{2,3})*,\\d{3}(?:\\.\\d{1,4})?',
  // Optical recognition takes a comma for a dot: "4.500.00".
  '[1-9]\\d{0,2}(?:\\.\\d{3})+\\.\\d{2}',
  '[1-9]\\d{0,2}(?:,\\d{3})+,\\d{2}',
  // Programs print all the places that they count with: "75.000000".
  '\\d+\\.\\d{2}0{2,}',
  '\\d+(?:[.,]\\d{1,4})?',
  '[.,]\\d{2}',
].join('|');

const pattern = new RegExp(
  `(?<![\\p{L}\\d]|\\d[.,/:-])(?<open>\\(${space}?)?(?<minus>[-−–]${space}?)?(?<symbol>(?:us\\$|[€$£¥₹]|rm|rs\\.?|eur|usd|gbp|chf|r(?=\\d[\\d ]*[.,]\\d{2}(?!\\d)))${space}?)?(?<inner>[-−–]${space}?)?(?<number>${number})(?!\\d|[.,:/-]\\d|(?!(?:eur|usd|gbp|chf|cad|tnd|mad|dzd|dt|dhs?|f ?cfa|kr|zł|kč|(?<=[.,]\\d{2,3})e)(?!\\p{L}))\\p{L})(?<dash>[.,][-–—]{1,2})?(?<after>${space}?(?:[€$£¥₹]|eur|usd|gbp|chf)?${space}?-(?![\\d\\p{L}]|${space}?\\d))?(?<close>${space}?\\))?(?<percent>${space}?%)?`,
  'giu',
);

/**
 * A number as people write it, as a decimal string; null when it is not one. One mark followed by exactly three
 * digits groups thousands ("1.234" is 1234) unless it starts with 0, has more than three digits in front of it, or is
 * `decimalMark`.
 */
export function parseNumber(written: string, decimalMark?: Mark): string | null {
  const digits = written.replace(/[\s\u00a0\u2007\u2009\u202f'’]/g, '');
  if (!/^(?:\d[\d.,]*|[.,]\d+)$/.test(digits)) return null;
  const marks = digits.replace(/\d/g, '');
  // Where spaces or apostrophes group thousands, a mark does not: 1 234,567 has three decimals.
  const grouped = /\d[\s\u00a0\u2007\u2009\u202f'’]\d/.test(written);
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const tail = digits.length - last - 1;
  const mixed = marks.includes('.') && marks.includes(',');
  const decimal =
    marks.length > 0 &&
    (mixed ||
      (marks.length > 1 && tail === 2) ||
      (marks.length === 1 &&
        (grouped || marks === decimalMark || tail !== 3 || /^(?:0?|\d{4,})[.,]/.test(digits))));
  const whole =
    (decimal ? digits.slice(0, last) : digits).replace(/[.,]/g, '').replace(/^0+(?=\d)/, '') || '0';
  return decimal && tail > 0 ? `${whole}.${digits.slice(last + 1).replace(/(?<=^\d{2})0{2,}$/, '')}` : whole;
}

/** Every number of a text that may be an amount, with its sign wherever it is written: -5, 5-, (5), €-5, 5,- (which is 5). */
export function findAmounts(text: string, decimalMark?: Mark): AmountMatch[] {
  const found: AmountMatch[] = [];
  for (const match of text.matchAll(pattern)) {
    const groups = match.groups ?? {};
    const value = parseNumber((groups.number ?? '').replaceAll('/', ''), decimalMark);
    // "077,69" is what is left of a number that was torn between its groups.
    if (value === null || /^0\d\d[.,]\d/.test(groups.number ?? '')) continue;
    const bracketed = groups.open !== undefined && groups.close !== undefined;
    // "Total - € 120": a stroke with a space before a currency parts, and is no sign.
    const parts = groups.symbol !== undefined && /^.\s$/u.test(groups.minus ?? '');
    const negative =
      (groups.minus !== undefined && !parts) ||
      groups.inner !== undefined ||
      groups.after !== undefined ||
      bracketed;
    const zero = /^[0.]+$/.test(value);
    found.push({
      value: negative && !zero ? `-${value}` : value,
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      decimals: value.includes('.') ? value.length - value.indexOf('.') - 1 : 0,
      percent: groups.percent !== undefined,
    });
  }
  return found;
}

/** The amount that a text consists of, apart from a currency, negative in brackets; null when there is none or something else besides. */
export function parseAmount(text: string): string | null {
  const bracketed = /^\s*\(([^()]+)\)\s*$/.exec(text)?.[1];
  if (bracketed !== undefined) {
    const value = parseAmount(bracketed);
    return value === null || value.startsWith('-') || /^[0.]+$/.test(value) ? value : `-${value}`;
  }
  const found = findAmounts(text);
  const [only] = found;
  if (only === undefined || found.length > 1 || only.percent) return null;
  const rest = text.slice(0, only.start) + text.slice(only.end);
  return /^[\s\u00a0\u202f]*(?:[€$£¥₹*]|(?:zł|euros?|[a-z]{2,3})(?!\p{L}))*[\s\u00a0\u202f.:*]*$/iu.test(rest)
    ? only.value
    : null;
}

/** A decimal string with at least two places, as amounts of money are written: "20000" is "20000.00". */
export function withCents(value: string): string {
  const [whole = '0', decimals = ''] = value.split('.');
  return `${whole}.${decimals.padEnd(2, '0')}`;
}

/** Exact cents of a decimal string. */
export function cents(value: string): number {
  return Math.round(Number(value) * 100);
}

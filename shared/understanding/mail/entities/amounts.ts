import { findAmounts } from '../../values/amount.ts';
import type { FoundEntity } from '../entity.ts';

const currencies: readonly (readonly [RegExp, string])[] = [
  [/€|\beur\b|\beuros?\b/i, 'EUR'],
  [/£|\bgbp\b/i, 'GBP'],
  [/\bchf\b|\bfr\./i, 'CHF'],
  [/\$|\busd\b/i, 'USD'],
  [/¥|\bjpy\b/i, 'JPY'],
  [/\bpln\b|zł/i, 'PLN'],
  [/\bsek\b/i, 'SEK'],
  [/\bdkk\b/i, 'DKK'],
  [/\bnok\b/i, 'NOK'],
];
const space = '[ \\u00a0\\u2007\\u2009\\u202f]?';
const sign = '(?:€|£|\\$|¥|(?:eur|euros?|gbp|chf|usd|jpy|pln|sek|dkk|nok)(?![\\p{L}])|zł|k€)';
const before = new RegExp(`(?<![\\p{L}])${sign}${space}$`, 'iu');
const after = new RegExp(`^${space}${sign}`, 'iu');

const dash = /\s*-$/;

/** Numbers with a currency; others may be anything. */
export function findMailAmounts(text: string): FoundEntity[] {
  return findAmounts(text).flatMap((amount): FoundEntity[] => {
    if (amount.percent) return [];
    const [lead] = before.exec(text.slice(Math.max(0, amount.start - 6), amount.start)) ?? [''];
    const [tail] = after.exec(text.slice(amount.end, amount.end + 8)) ?? [''];
    const start = amount.start - lead.length;
    const reach = amount.end + (lead === '' ? tail.length : 0);
    // In running text a dash after an amount goes on with the sentence.
    const written = text.slice(start, reach).replace(dash, '');
    const end = start + written.length;
    const value = end < reach ? amount.value.replace(/^-/, '') : amount.value;
    const currency = currencies.find(([pattern]) => pattern.test(written))?.[1];
    if (currency === undefined || /k€/i.test(written)) return [];
    return [{ kind: 'amount', value, currency, start, end }];
  });
}

import { findAmounts } from '../values/amount.ts';
import { findIbans } from '../values/iban.ts';

/** Marks of programs that set pages and tags for signatures have fewer words. */
const MANY_WORDS = 8;
const currency = /\d\s?(?:€|£|\$|eur\b)|(?:€|£|\$|\beur)\s?\d/i;

/**
 * What a person should know about text of a page that nobody sees: that there are amounts or accounts in it, or that there is
 * more of it than marks of programs have.
 */
export function noticeOfUnseen(text: string): 'unseen_values' | 'unseen_text' | undefined {
  if (findIbans(text, false).length > 0 || hasAmounts(text)) return 'unseen_values';
  return text.split(' ').length >= MANY_WORDS ? 'unseen_text' : undefined;
}

/** Numbers with two decimals or a currency; others may be anything. */
function hasAmounts(text: string): boolean {
  return currency.test(text) || findAmounts(text).some(({ decimals, percent }) => decimals === 2 && !percent);
}

import { fold } from '../fold.ts';

/** Fewer letters or signs than this say nothing. */
const ENOUGH = 60;
/** Of the letters of languages in Latin script 0.33 to 0.5 are vowels; 460 pages of public PDFs had 0.28 and more, but for three. */
const FEW_VOWELS = 0.25;
/** The same pages had hardly any signs that are no letters, digits or usual punctuation: 0.13 at most. */
const MANY_SIGNS = 0.3;

/**
 * Whether a text stands for another one, as text layers do whose font numbers its letters in an order of its own and does
 * not tell which: "Facture" is then ")DFWXUH" or "Idfwxuh". Only scripts with Latin letters are judged.
 */
export function isEnciphered(text: string): boolean {
  const folded = fold(text);
  const characters = count(folded, /\S/g);
  const signs = count(folded, /([!"#$%&'()*+;<=>?@[\\\]^{|}~])(?!\1)/g);
  if (characters >= ENOUGH && signs > MANY_SIGNS * characters) return true;
  const letters = count(folded, /[a-z]/g);
  const isLatin = letters > 0.5 * count(folded, /\p{L}/gu);
  return letters >= ENOUGH && isLatin && count(folded, /[aeiouy]/g) < FEW_VOWELS * letters;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

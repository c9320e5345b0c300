import type { PlacedWord } from '../layout.ts';

const amount = /^(?<before>\D*\d{1,7})[.,](?<cents>\d{2}\D*)$/;

/** What most surely read amounts of a page have before their cents, where nearly all of them agree. */
export function decimalMark(words: readonly PlacedWord[]): '.' | ',' | undefined {
  const amounts = words.filter((word) => word.confidence >= 0.7 && amount.test(word.text));
  const commas = amounts.filter((word) => word.text.includes(',')).length;
  if (amounts.length >= 3 && commas >= 0.8 * amounts.length) return ',';
  return amounts.length >= 3 && commas <= 0.2 * amounts.length ? '.' : undefined;
}

/** A point and a comma of faint print look alike: an amount has the mark that the others of its page have. */
export function withMark(word: PlacedWord, mark: '.' | ',' | undefined): PlacedWord {
  return mark === undefined ? word : { ...word, text: word.text.replace(amount, `$<before>${mark}$<cents>`) };
}

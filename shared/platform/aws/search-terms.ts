import { withoutMarks } from '../search-terms.ts';

/** Text as it is compared: composed accents, no broken characters, and none of the marks that highlighting puts in. */
export function searchableText(text: string): string {
  return withoutMarks(text.toWellFormed()).normalize('NFC');
}

/** Splits as the tokenizer of the index does. */
export function indexWords(text: string): string[] {
  return searchableText(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
}

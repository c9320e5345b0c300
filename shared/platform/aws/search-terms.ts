import { highlightEnd, highlightStart } from '../ports.ts';

const maxCharacters = 1_000;
const maxTerms = 32;

/** One word or "phrase" of a person, as the words of the index that must follow each other. */
export interface Term {
  readonly words: readonly string[];
  /** The last word may go on. */
  readonly prefix: boolean;
}

/** What a person typed, as terms: all of them must occur. Any text is understood, if only as nothing to look for. */
export function termsOf(q: string): Term[] {
  const parts = searchableText(q.slice(0, maxCharacters)).split('"');
  const terms: Term[] = [];
  for (const [index, part] of parts.entries()) {
    // Between quotes every second part is a phrase; the last one may still be open.
    const isPhrase = index % 2 === 1;
    const mayGoOn = index === parts.length - 1;
    const texts = (isPhrase ? [part] : part.split(/\s+/u)).map(wordsOf).filter((words) => words.length > 0);
    terms.push(...texts.map((words, n) => ({ words, prefix: mayGoOn && n === texts.length - 1 })));
  }
  return terms.slice(0, maxTerms);
}

/** Text as it is compared: composed accents, no broken characters, and none of the marks that highlighting puts in. */
export function searchableText(text: string): string {
  return text.toWellFormed().replaceAll(highlightStart, ' ').replaceAll(highlightEnd, ' ').normalize('NFC');
}

/** Splits as the tokenizer of the index does. */
function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
}

import { highlightEnd, highlightStart } from './ports/search-index.ts';

const maxCharacters = 1_000;
const maxTerms = 32;

/** One word or "phrase" of a person, as the words of the index that must follow each other. */
export interface Term {
  readonly words: readonly string[];
  /** The last word may go on. */
  readonly prefix: boolean;
}

/**
 * What a person typed, as terms: all of them must occur. Any text is understood, if only as nothing to look for.
 * `wordsOf` splits as the tokenizer of the index does.
 */
export function termsOf(q: string, wordsOf: (text: string) => string[]): Term[] {
  const parts = withoutMarks(q.slice(0, maxCharacters).toWellFormed()).split('"');
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

/** A text without the marks that highlighting puts in. */
export function withoutMarks(text: string): string {
  return text.replaceAll(highlightStart, ' ').replaceAll(highlightEnd, ' ');
}

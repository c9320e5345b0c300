import type { OrganizationId } from '../../../events/ids.ts';
import { highlightEnd, highlightStart } from '../ports.ts';

const maxCharacters = 1_000;
const maxTerms = 32;
/** What FTS5's `unicode61` takes for words (sqlite.org/fts5.html#unicode61_tokenizer); the rest separates them. */
const wordPattern = /[\p{L}\p{N}\p{Co}\p{M}]+/gu;

/** One word or "phrase" of a person: folded words that follow each other, the last perhaps only begun. */
export interface Term {
  readonly words: readonly string[];
  readonly prefix: boolean;
}

export interface TextWord {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Words of a text in order, without case and accents, each with its place. */
export function* wordsOf(text: string): Generator<TextWord> {
  for (const match of text.matchAll(wordPattern)) {
    yield { folded: fold(match[0]), start: match.index, end: match.index + match[0].length };
  }
}

/** What a person looks for: words, and "phrases" whose last quote may be missing. */
export function termsOf(q: string): Term[] {
  const parts = withoutMarks(q.slice(0, maxCharacters).toWellFormed()).split('"');
  const terms: Term[] = [];
  for (const [index, part] of parts.entries()) {
    const texts = index % 2 === 1 ? [part] : part.split(/\s+/u);
    const found = texts.map((text) => [...wordsOf(text)].map((word) => word.folded));
    terms.push(...found.filter((words) => words.length > 0).map((words) => ({ words, prefix: false })));
    const last = index === parts.length - 1 ? terms.pop() : undefined;
    // A phrase that was closed is complete, whatever stands behind it.
    if (last) terms.push({ ...last, prefix: index % 2 === 1 || found.some((words) => words.length > 0) });
  }
  return terms.slice(0, maxTerms);
}

/** Terms as an FTS5 query over one organization; every word is in quotes, so that nothing of it is syntax. */
export function matchExpression(organizationId: OrganizationId, terms: readonly Term[]): string | undefined {
  if (terms.length === 0) return undefined;
  const quoted = terms.map(({ words, prefix }) => `"${words.join(' ')}"${prefix ? '*' : ''}`);
  return `organization : "${organizationWord(organizationId)}" AND {file_name mail field_values text} : (${quoted.join(' AND ')})`;
}

/** An organization as a single word of the index. */
export function organizationWord(organizationId: OrganizationId): string {
  return `o${Buffer.from(organizationId).toString('hex')}`;
}

/** A text without the marks that highlighting puts in. */
export function withoutMarks(text: string): string {
  return text.replaceAll(highlightStart, ' ').replaceAll(highlightEnd, ' ');
}

/** Without case and accents. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

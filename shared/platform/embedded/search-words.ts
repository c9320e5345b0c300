import type { OrganizationId } from '../../../events/ids.ts';
import type { Term } from '../search-terms.ts';

/** What FTS5's `unicode61` takes for words (sqlite.org/fts5.html#unicode61_tokenizer); the rest separates them. */
const wordPattern = /[\p{L}\p{N}\p{Co}\p{M}]+/gu;

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

/** The words of a text as the index compares them. */
export function foldedWords(text: string): string[] {
  return [...wordsOf(text)].map((word) => word.folded);
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

/** Without case and accents. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

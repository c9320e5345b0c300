import { highlightEnd, highlightStart } from '../ports/search-index.ts';
import type { Term } from '../search-terms.ts';
import { type TextWord, wordsOf } from './search-words.ts';

/** Characters of context on either side of a hit. */
const reach = 90;
const maxLength = 4 * reach;
const maxPassages = 3;
/** So many are compared before the best are chosen. */
const maxCandidates = 20;

interface Hit {
  readonly start: number;
  end: number;
}

interface Passage {
  readonly hits: Hit[];
  readonly terms: Set<Term>;
}

/**
 * Passages of a text that contain the terms, hits between U+E000 and U+E001: those with most of the terms, in the order
 * of the text, with … where something was left out. FTS5 has its own, but evaluates the whole query again for each row.
 */
export function passages(text: string, terms: readonly Term[]): string[] {
  const candidates: Passage[] = [];
  for (const { term, start, end } of hitsIn(text, terms)) {
    const passage = candidates.at(-1);
    const first = passage?.hits[0];
    const last = passage?.hits.at(-1);
    if (passage && first && last && start - last.end < reach && end - first.start < maxLength) {
      passage.terms.add(term);
      if (start < last.end) last.end = Math.max(last.end, end);
      else passage.hits.push({ start, end });
      continue;
    }
    const complete = candidates.filter((each) => each.terms.size === terms.length);
    if (candidates.length === maxCandidates || complete.length === maxPassages) break;
    candidates.push({ hits: [{ start, end }], terms: new Set([term]) });
  }
  const best = [...candidates].sort((a, b) => b.terms.size - a.terms.size).slice(0, maxPassages);
  return candidates.filter((passage) => best.includes(passage)).map((passage) => marked(text, passage.hits));
}

function* hitsIn(text: string, terms: readonly Term[]): Generator<Hit & { term: Term }> {
  const longest = Math.max(0, ...terms.map((term) => term.words.length));
  const recent: TextWord[] = [];
  for (const word of wordsOf(text)) {
    recent.push(word);
    if (recent.length > longest) recent.shift();
    for (const term of terms) {
      const start = matchAtEnd(recent, term)?.start;
      if (start !== undefined) yield { term, start, end: word.end };
    }
  }
}

/** The first of the last words when these are the term. */
function matchAtEnd(recent: readonly TextWord[], { words, prefix }: Term): TextWord | undefined {
  const offset = recent.length - words.length;
  if (offset < 0) return undefined;
  const matches = words.every((wanted, index) => {
    const folded = recent[offset + index]?.folded ?? '';
    return prefix && index === words.length - 1 ? folded.startsWith(wanted) : folded === wanted;
  });
  return matches ? recent[offset] : undefined;
}

function marked(text: string, hits: readonly Hit[]): string {
  const first = hits[0]?.start ?? 0;
  const last = hits.at(-1)?.end ?? first;
  const start = first <= reach ? 0 : first - reach + afterSpace(text.slice(first - reach, first));
  const end = last + reach >= text.length ? text.length : last + beforeSpace(text.slice(last, last + reach));
  let passage = start > 0 ? '…' : '';
  let at = start;
  for (const hit of hits) {
    passage += `${text.slice(at, hit.start)}${highlightStart}${text.slice(hit.start, hit.end)}${highlightEnd}`;
    at = hit.end;
  }
  passage += text.slice(at, end) + (end < text.length ? '…' : '');
  return passage.replace(/\s+/gu, ' ').trim();
}

/** Where the first whole word begins. */
function afterSpace(context: string): number {
  const space = context.search(/\s/u);
  return space === -1 ? context.length : space + 1;
}

/** Where the last whole word ends. */
function beforeSpace(context: string): number {
  return Math.max(0, context.search(/\s\S*$/u));
}

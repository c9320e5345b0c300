import type { OrganizationId } from '../../../events/ids.ts';
import { highlightEnd, highlightStart } from '../ports.ts';

const maxCharacters = 1_000;
const maxTerms = 32;
/** What `unicode61` keeps of a text; the rest separates words. */
const wordCharacter = /[\p{L}\p{N}\p{Co}]/u;

/** One word or "phrase" of a person. */
interface Term {
  readonly text: string;
  readonly prefix: boolean;
}

/**
 * A person's words as an FTS5 query over one organization: every term in quotes, so that none of it is syntax.
 * Undefined when there is no word to look for.
 */
export function matchExpression(organizationId: OrganizationId, q: string | undefined): string | undefined {
  const terms = termsOf(q ?? '');
  if (terms.length === 0) return undefined;
  const quoted = terms.map(({ text, prefix }) => `"${text}"${prefix ? '*' : ''}`);
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

function termsOf(q: string): Term[] {
  // Control characters end a query for FTS5; lone surrogates are not UTF-8.
  const clean = withoutMarks(
    q
      .slice(0, maxCharacters)
      .toWellFormed()
      .replace(/\p{Cc}/gu, ' '),
  );
  const terms: Term[] = [];
  for (const [index, part] of clean.split('"').entries()) {
    // Between quotes every second part is a phrase; the last one may still be open.
    const phrase = index % 2 === 1;
    const open = index === clean.split('"').length - 1;
    const texts = phrase ? [part.trim()] : part.split(/\s+/u);
    const words = texts.filter((text) => wordCharacter.test(text));
    terms.push(...words.map((text, n) => ({ text, prefix: open && n === words.length - 1 })));
  }
  return terms.slice(0, maxTerms);
}

const passageReach = 90;
const maxPassages = 3;

/** The first passages around the marks in a marked text, cut between words, with … where something was left out. */
export function passages(marked: string): string[] {
  const found: string[] = [];
  let end = 0;
  while (found.length < maxPassages) {
    const first = marked.indexOf(highlightStart, end);
    if (first === -1) break;
    const start = wordStart(marked, Math.max(end, first - passageReach), first);
    end = marked.indexOf(highlightEnd, first) + 1;
    // Hits that are near each other share a passage.
    for (let near = marked.indexOf(highlightStart, end); near !== -1 && near - end < passageReach; ) {
      if (near - start > 4 * passageReach) break;
      end = marked.indexOf(highlightEnd, near) + 1;
      near = marked.indexOf(highlightStart, end);
    }
    const next = marked.indexOf(highlightStart, end);
    const limit = Math.min(marked.length, end + passageReach, next === -1 ? marked.length : next);
    end = wordEnd(marked, end, limit);
    const passage = marked.slice(start, end).replace(/\s+/gu, ' ').trim();
    found.push(`${start > 0 ? '…' : ''}${passage}${end < marked.length ? '…' : ''}`);
  }
  return found;
}

/** The first beginning of a word from `from` on, if one comes before `before`. */
function wordStart(text: string, from: number, before: number): number {
  if (from === 0) return 0;
  const space = text.slice(from, before).search(/\s/u);
  return space === -1 ? before : from + space + 1;
}

/** The last end of a word up to `to`, if one comes after `after`. */
function wordEnd(text: string, after: number, to: number): number {
  if (to === text.length) return to;
  for (let at = to; at > after; at -= 1) if (/\s/u.test(text[at] ?? '')) return at;
  return after;
}

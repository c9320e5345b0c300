import type { FieldKind } from '../../document-types/definition.ts';
import { documentTypes } from '../../document-types/registry.ts';
import { foldSpaces } from '../fold.ts';
import { cents } from '../values/amount.ts';

const kinds = new Map<string, FieldKind>(
  Object.values(documentTypes).flatMap(({ fields }) => fields.map(({ name, kind }) => [name, kind] as const)),
);

/** Shorter names than this many letters are only the same when they are equal. */
const shortestPart = 4;

/** Names are the same when one holds the other: "Duval SARL" and "Menuiserie Duval SARL". */
function sameWords(a: string, b: string): boolean {
  const [first, second] = [plainLetters(a), plainLetters(b)];
  if (first === '' || second === '') return false;
  const long = Math.min(first.length, second.length) >= shortestPart;
  return first === second || (long && (first.includes(second) || second.includes(first)));
}

function plainLetters(text: string): string {
  return foldSpaces(text).replace(/[^\p{L}\d]/gu, '');
}

/**
 * Two writings of a field's value mean the same: amounts to the cent, dates to the day, names and addresses by their
 * letters, identifiers whatever their spaces, dots and dashes.
 */
export function sameValue(field: string, a: string, b: string): boolean {
  const kind = kinds.get(field) ?? 'text';
  if (kind === 'date') return a === b;
  if (kind === 'amount') return /\d/.test(a) && /\d/.test(b) && cents(a) === cents(b);
  if (kind === 'text' || kind === 'address') return sameWords(a, b);
  const plain = (text: string) => text.toLowerCase().replace(/[\s.-]/g, '');
  return plain(a) !== '' && plain(a) === plain(b);
}

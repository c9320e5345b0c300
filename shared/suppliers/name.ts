import { fold } from '../understanding/fold.ts';
import { editDistance } from './edit-distance.ts';

/** Legal forms say what a company is, not which one; letterhead writes them or leaves them out. */
const legalForms = new Set(
  (
    'sarl sas sasu sa eurl earl sci snc scop scp selarl selas sca gie scea ei eirl ste ' +
    'gmbh ag kg ohg ug ek ev gbr kgaa se mbh co ' +
    'ltd limited plc llp llc inc incorporated corp corporation company pty pte bhd sdn ' +
    'bv nv vof sprl srl asbl spa snc sl slu lda ab oy oyj as aps sp zoo kft doo'
  ).split(' '),
);

const fillers = new Set(
  'de du des d la le les l et and the und der die das of aux au a en von van the'.split(' '),
);

/** Characters of a name that count; what is longer is no name. */
const longestName = 200;

/**
 * What tells a company's name from others, in the order of the name: folded words without legal forms and fillers.
 * "S.A.S. Bureau & Papier" gives bureau, papier. A name of nothing else keeps all its words.
 */
export function nameWords(name: string): string[] {
  const plain = fold(name.slice(0, longestName))
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    // Initials belong together: "S.A.R.L.", "E. D. F."
    .replace(/\b(?:\p{L}\. ?){2,}/gu, (initials) => `${initials.replace(/[. ]/g, '')} `);
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !legalForms.has(word) && !fillers.has(word));
  return telling.length === 0 ? words : telling;
}

/** Whether a name has more to it than a legal form, such as what is left of a name that was read in part. */
export function isTelling(name: string): boolean {
  return nameWords(name).some((word) => !legalForms.has(word) && !fillers.has(word));
}

const longestKey = 120;

/** Equal for two writings of one name, whatever their case, accents, legal form or order. Empty when there is no name. */
export function nameKey(name: string): string {
  return nameWords(name).toSorted().join(' ').slice(0, longestKey);
}

function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  // A digit more or less is another branch, another year, another company.
  if (/\d/.test(one) || /\d/.test(other)) return false;
  const shorter = Math.min(one.length, other.length);
  const slips = shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0;
  return slips > 0 && editDistance(one, other, slips) <= slips;
}

/** How alike two names are, 0..1: the share of letters in words that both have, a slip of the pen forgiven in long words. */
export function nameSimilarity(one: string, other: string): number {
  const [a, b] = [nameWords(one), nameWords(other)];
  if (a.length === 0 || b.length === 0) return 0;
  if (a.join('') === b.join('')) return 1;
  const left = [...b];
  let shared = 0;
  for (const word of a) {
    const index = left.findIndex((candidate) => sameWord(word, candidate));
    if (index === -1) continue;
    shared += word.length + (left[index]?.length ?? 0);
    left.splice(index, 1);
  }
  return shared / (a.join('').length + b.join('').length);
}

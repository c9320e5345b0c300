import {
  addresseeHeading,
  buyerHeading,
  issuerHeading,
  legalForm,
  otherHeading,
  sellerHeading,
} from './party-wording.ts';
import type { Segment } from './segment.ts';

/** What a heading says of the party under it: `issuer` and `addressee` are seller and buyer, or the reverse on orders. */
export type Side = 'seller' | 'buyer' | 'issuer' | 'addressee' | 'other';

const headings = [
  ['other', otherHeading],
  ['seller', sellerHeading],
  ['buyer', buyerHeading],
  ['issuer', issuerHeading],
  ['addressee', addresseeHeading],
] as const;

/** A heading once more in another writing, at the end of its segment: "CUSTOMER العميل", "Buyer / 买方 :". */
const twin =
  /(?<=\p{Script=Latin})[ /|·-]{0,3}(?:(?!\p{Script=Latin})\p{L})+(?:[ /|·-]{1,3}(?:(?!\p{Script=Latin})\p{L})+){0,4}(?= ?:?$)/u;
const formAlone = new RegExp(`^${legalForm.source}$`, 'u');

/** Side of the heading that a segment begins with, behind what may mark it as one: "**À :**", "• Client". */
export function headingSide({ text, folded }: Segment): { side: Side; end: number } | undefined {
  const mark = /^[*#•]* ?/u.exec(folded)?.[0].length ?? 0;
  // A column may be headed "A"; an accent makes it a word.
  if (/^À$/u.test(text.slice(mark).normalize('NFC'))) return { side: 'addressee', end: text.length };
  // "To" and a name in capitals; in a sentence neither has them.
  if (/^To (?:M\/s\.? )?\p{Lu}{3,} \p{Lu}{2,}/u.test(text)) return { side: 'addressee', end: 'To '.length };
  // Someone that a paper is made for, in a line of its own.
  const madeFor = /^(?:(?:Prepared|Estimate|Quote|Proposal) for|(?:Préparé|Établi) pour) (?=\p{Lu})/u.exec(
    text,
  );
  if (madeFor !== null) return { side: 'addressee', end: madeFor[0].length };
  // Small words of sentences.
  if (/^(?:de|an|to|from|a|for|pour|für)$/u.test(text.trim())) return undefined;
  // The country of an address in a line of its own; "From" in French has a colon where it is in capitals.
  if (/^DE$/.test(text.slice(mark).trim())) return undefined;
  const heading = folded.replace(twin, '');
  for (const [side, pattern] of headings) {
    const match = pattern.exec(heading.slice(mark));
    if (match === null) continue;
    const end = mark + match[0].length;
    // "Customer SAS" is the name of a company.
    if (formAlone.test(folded.slice(end).trim())) return undefined;
    const isWhole = heading !== folded && /^ ?:?$/.test(heading.slice(end));
    return { side, end: isWhole ? folded.length : end };
  }
  return undefined;
}

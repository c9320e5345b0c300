import {
  addresseeHeading,
  buyerHeading,
  issuerHeading,
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

/** Side of the heading that a segment begins with. */
export function headingSide(segment: Segment): { side: Side; end: number } | undefined {
  for (const [side, pattern] of headings) {
    const match = pattern.exec(segment.folded);
    if (match !== null) return { side, end: match[0].length };
  }
  return undefined;
}

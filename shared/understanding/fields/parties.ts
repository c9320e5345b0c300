import { findDates } from '../values/date.ts';
import { type Candidate, segmentsBelow } from './labelled.ts';
import {
  buyerHeading,
  legalForm,
  noName,
  otherHeading,
  postalLine,
  sellerHeading,
  street,
} from './party-wording.ts';
import type { Layout, Segment } from './segment.ts';

export interface Parties {
  readonly seller?: Candidate;
  readonly buyer?: Candidate;
}

export type Side = 'seller' | 'buyer' | 'other';

/** Side of the heading that a segment begins with. */
export function headingSide(segment: Segment): { side: Side; end: number } | undefined {
  const headings = [
    ['other', otherHeading],
    ['seller', sellerHeading],
    ['buyer', buyerHeading],
  ] as const;
  for (const [side, pattern] of headings) {
    const match = pattern.exec(segment.folded);
    if (match !== null) return { side, end: match[0].length };
  }
  return undefined;
}

/** Reads as a name of a person or company: letters, no address, number or label. */
function isNameLike(folded: string): boolean {
  const letters = folded.replace(/[^\p{L}]/gu, '').length;
  if (letters < 2 || folded.length > 80 || folded.split(' ').length > 9) return false;
  if (noName.test(folded) || street.test(folded) || otherHeading.test(folded)) return false;
  if (findDates(folded).length > 0 || /\d{5,}/.test(folded)) return false;
  return legalForm.test(folded) || !postalLine.test(folded);
}

/** A line with postal code and town, and nothing of a form or table. */
function isPostal(folded: string): boolean {
  return (
    folded.length < 70 &&
    postalLine.test(folded) &&
    !/[#:%€$£]|rechnung|invoice|facture|iban|tva|\bvat\b|tel/.test(folded)
  );
}

/** Cuts "Name: X", "GLN … X" and the address that follows in the same line ("X - 1 street - 12345 Town"). */
function trimName(text: string, folded: string): { value: string; start: number } {
  const label = /^(?:name|nom|firma|company|societe|raison sociale) ?: ?/.exec(folded);
  const start = label?.[0].length ?? 0;
  const cut = / +(?:[-–•●|·,;] *)+(?=\d|(?:[^-–•●|·]*\d)|$)/u.exec(text.slice(start));
  const name = cut === null || cut.index < 3 ? text.slice(start) : text.slice(start, start + cut.index);
  return { value: name.replace(/[\s,;:.-]+$/u, (end) => (end.startsWith('.') ? '.' : '')), start };
}

function candidate(segment: Segment, score: number, from = 0): Candidate {
  const { value, start } = trimName(segment.text.slice(from), segment.folded.slice(from));
  return { value, segment, start: from + start, end: from + start + value.length, score };
}

/** The name under or beside a heading: the first line that reads as one, after numbers and labels. */
function underHeading(layout: Layout, segment: Segment, end: number): Candidate | undefined {
  const rest = segment.folded.slice(end).replace(/^[\s:.,]+/, '');
  const offset = segment.text.length - rest.length;
  const colon = segment.folded.slice(0, end).trimEnd().endsWith(':') || segment.folded.charAt(end) === ':';
  if (rest !== '' && isNameLike(rest)) return candidate(segment, colon ? 3 : 2.4, offset);
  const row = layout.rows[segment.row] ?? [];
  const right = row[segment.column + 1];
  const rows = layout.rows.slice(segment.row + 1, segment.row + 7);
  const below: Segment[] = [];
  for (const next of segmentsBelow(layout, segment, segment.box, 6)) below.push(next);
  for (const line of below) {
    if (headingSide(line) !== undefined) break;
    const named = /^(?:name|nom|firma|company)\b ?:?$/.exec(line.folded);
    const value = named === null ? line : layout.rows[line.row]?.[line.column + 1];
    if (value === undefined) continue;
    if (/^(?:name|nom|firma|company) ?: ?\S/.test(value.folded) || isNameLike(value.folded))
      return candidate(value, 2.8);
    if (postalLine.test(value.folded) || street.test(value.folded)) break;
  }
  if (
    rows.length > 0 &&
    rest === '' &&
    right !== undefined &&
    headingSide(right) === undefined &&
    isNameLike(right.folded)
  ) {
    return candidate(right, 2.2);
  }
  return undefined;
}

/** Top line of an address block: up from the line with the postal code while lines stay left-aligned and close. */
function topOfBlock(layout: Layout, postal: Segment): Segment[] {
  const block = [postal];
  let last = postal;
  for (let index = postal.row - 1; index >= Math.max(0, postal.row - 7); index--) {
    const above = layout.rows[index]?.find(
      (other) => other.page === postal.page && Math.abs(other.box.left - postal.box.left) < 0.015,
    );
    if (above === undefined) continue;
    const gap = last.box.top - above.box.top - above.box.height;
    if (gap > 2.6 * last.box.height || headingSide(above) !== undefined || isPostal(above.folded)) break;
    block.unshift(above);
    last = above;
  }
  return block;
}

/** Words of e-mail and web addresses that name a company: "aubonmoulin" of www.aubonmoulin.fr. */
function domains(layout: Layout): string[] {
  const found = layout.rows
    .flat()
    .flatMap((segment) => [
      ...segment.folded.matchAll(/(?:@|www\.|https?:\/\/(?:www\.)?)(?<domain>[a-z0-9-]{3,})\.[a-z]{2,}/g),
    ]);
  const providers = /^(?:gmail|hotmail|yahoo|outlook|orange|wanadoo|free|gmx|web|icloud|tcpdf|localhost)$/;
  return found
    .map((match) => (match.groups?.domain ?? '').replace(/-/g, ''))
    .filter((name) => !providers.test(name));
}

const companyFacts =
  /(?:ust|uid|vat|tva|siret|siren|r\.?c\.?s|iban|bic|tel|fon|phone|fax|www|http|@|capital|hrb|hra|amtsgericht|geschaftsfuhr|btw|kvk|steuer-?nr)/;

/** Scores lines of the document as the name of the one who issued it. */
function sellerCandidates(layout: Layout): Candidate[] {
  const segments = layout.rows.flat();
  const names = domains(layout);
  const seen = new Map<string, number>();
  for (const { folded } of segments) seen.set(folded, (seen.get(folded) ?? 0) + 1);
  return segments.flatMap((segment) => {
    const guess = candidate(segment, 0);
    const folded = segment.folded.slice(guess.start, guess.end);
    if (!isNameLike(folded)) return [];
    let score = 0;
    if (legalForm.test(folded)) score += 1.2;
    const plain = folded.replace(/[^a-z0-9]/g, '');
    if (names.some((name) => plain.length >= 3 && (name.includes(plain) || plain.includes(name))))
      score += 1.4;
    if (segment.page === 1 && segment.row < 3) score += 0.7;
    else if (segment.page === 1 && segment.box.top < 0.2) score += 0.4;
    if (guess.end < segment.text.length && postalLine.test(segment.folded.slice(guess.end))) score += 1.3;
    const mentions = segments.filter((other) => other !== segment && other.folded.includes(folded)).length;
    if (plain.length > 3) score += Math.min(2, mentions) * 0.35;
    const near = layout.rows.slice(Math.max(0, segment.row - 1), segment.row + 5).flat();
    if (
      near.some(
        (other) => companyFacts.test(other.folded) && Math.abs(other.box.left - segment.box.left) < 0.25,
      )
    )
      score += 0.5;
    return score > 0.6 ? [{ ...guess, score }] : [];
  });
}

function sameName(a: Candidate, b: Candidate): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
  return plain(a.value) === plain(b.value);
}

function best(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.toSorted((a, b) => b.score - a.score || a.segment.row - b.segment.row)[0];
}

/**
 * Who issued a commercial document and to whom: under headings where there are any; else the seller is the company
 * of letterhead and footer, the buyer the address block that is not its own.
 */
export function findParties(layout: Layout): Parties {
  const sellers: Candidate[] = [];
  const buyers: Candidate[] = [];
  for (const segment of layout.rows.flat()) {
    const heading = headingSide(segment);
    if (heading === undefined || heading.side === 'other') continue;
    const name = underHeading(layout, segment, heading.end);
    if (name !== undefined) (heading.side === 'seller' ? sellers : buyers).push(name);
  }
  const headedBuyer = best(buyers);
  const guesses = sellerCandidates(layout).filter(
    (guess) => headedBuyer === undefined || !sameName(guess, headedBuyer),
  );
  const seller = best([...sellers, ...guesses]);
  const buyer = headedBuyer ?? buyerFromAddress(layout, seller);
  return { ...(seller === undefined ? {} : { seller }), ...(buyer === undefined ? {} : { buyer }) };
}

/** The first address block, from the top of the first page, whose name is not the seller's. */
function buyerFromAddress(layout: Layout, seller: Candidate | undefined): Candidate | undefined {
  const found: Candidate[] = [];
  for (const segment of layout.rows.flat()) {
    if (segment.page !== 1 || segment.box.top > 0.6 || !isPostal(segment.folded)) continue;
    const block = topOfBlock(layout, segment);
    const name = block.find((line) => line !== segment && isNameLike(line.folded));
    if (name === undefined) continue;
    const facts = block.some((line) => companyFacts.test(line.folded)) ? 0.5 : 0;
    const guess = candidate(name, 1.5 - segment.box.top - facts);
    if (seller !== undefined && (sameName(guess, seller) || block.includes(seller.segment))) continue;
    found.push(guess);
  }
  return best(found);
}

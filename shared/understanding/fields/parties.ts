import type { DocumentType } from '../../document-types/names.ts';
import { type Candidate, segmentsBelow } from './labelled.ts';
import { nameBeforeAddress, type PartyBlock, partyBlocks } from './party-blocks.ts';
import { headingSide, type Side } from './party-heading.ts';
import { cutName, isNameLike, sameName } from './party-name.ts';
import { accountHolder, legalForm, noName, postalLine, street } from './party-wording.ts';
import type { Layout, Segment } from './segment.ts';

export interface Parties {
  readonly seller?: Candidate;
  readonly buyer?: Candidate;
}

/** The name that a line is, or that stands in it before an address. */
function nameIn(segment: Segment, score: number, from = 0): Candidate | undefined {
  return isNameLike(segment.folded.slice(from))
    ? cutName(segment, score, from)
    : nameBeforeAddress(segment, score, from);
}

/** The name beside a heading that has nothing under it but the next label, as in a form or a workbook. */
function besideLabel(layout: Layout, heading: Segment): Candidate | undefined {
  const right = layout.rows[heading.row]?.[heading.column + 1];
  if (right === undefined || headingSide(right) !== undefined) return undefined;
  const [below] = segmentsBelow(layout, heading, heading.box, 6);
  const label = below === undefined || headingSide(below) !== undefined || noName.test(below.folded);
  return label ? nameIn(right, 2.4) : undefined;
}

/** The name under or beside a heading: the first line that reads as one, after numbers and labels. */
function underHeading(layout: Layout, segment: Segment, end: number): Candidate | undefined {
  const rest = segment.folded.slice(end).replace(/^[\s:.,]+/, '');
  const offset = segment.text.length - rest.length;
  const colon = segment.folded.slice(0, end).trimEnd().endsWith(':') || segment.folded.charAt(end) === ':';
  const inLine = rest === '' ? besideLabel(layout, segment) : nameIn(segment, colon ? 3 : 2.4, offset);
  if (inLine !== undefined) return inLine;
  const right = layout.rows[segment.row]?.[segment.column + 1];
  for (const line of segmentsBelow(layout, segment, segment.box, 6)) {
    if (headingSide(line) !== undefined) break;
    const named = /^(?:name|nom|firma|company)\b ?:?$/.exec(line.folded);
    const value = named === null ? line : layout.rows[line.row]?.[line.column + 1];
    if (value === undefined) continue;
    if (/^(?:name|nom|firma|company) ?: ?\S/.test(value.folded) || isNameLike(value.folded))
      return cutName(value, 2.8);
    if (postalLine.test(value.folded) || street.test(value.folded)) break;
  }
  const beside = rest === '' && right !== undefined && headingSide(right) === undefined;
  return beside && isNameLike(right.folded) ? cutName(right, 2.2) : undefined;
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

const vatFact = /(?<!\p{L})(?:ust|uid|vat|tva|btw|nif|cif|p\.? ?iva)(?!\p{L})/u;
/** What companies print about themselves, and seldom about those whom they write to. */
const contact =
  /(?:siret|siren|r\.?c\.?s\b|iban|bic\b|\btel|\bfon\b|phone|\bfax|www|http|@|capital|hr[ab]\b|amtsgericht|geschaftsfuhr|kvk|steuer-?nr|^t:? ?[+(\d]|(?<!\d)0\d(?:[ .]\d{2}){4}(?!\d)|\+\d{2,3}[ (]{1,2}\d)/;

/** What it is worth for an address to be the first of several of which none has a writer's facts. */
const firstBonus = 0.8;

/** What it is worth for a name that an account is held in it; and where the name stands nowhere else. */
const heldBonus = 1;
const holderScore = 0.9;

/** How much an address looks like its writer's own. */
function ownness(block: PartyBlock): number {
  if (block.inline) return 1.7;
  const lines = block.segments.filter((line) => line !== block.name.segment);
  if (lines.some((line) => contact.test(line.folded))) return 1.2;
  return lines.some((line) => vatFact.test(line.folded)) ? 0 : -0.5;
}

/** Letters in place of a logo: the first of the words of a name that is written out elsewhere. */
function abbreviates(short: Candidate, long: Candidate): boolean {
  if (!/^\p{Lu}{2,4}$/u.test(short.value)) return false;
  const initials = [...long.value.matchAll(/(?<!\p{L})\p{Lu}/gu)].join('');
  return long.value.includes(' ') && initials.startsWith(short.value);
}

/** Names of those whose accounts are paid to. */
function accountHolders(segments: readonly Segment[]): Candidate[] {
  return segments.flatMap((segment) => {
    const label = accountHolder.exec(segment.folded)?.[0];
    const named = label === undefined ? undefined : nameIn(segment, holderScore, label.length);
    return named === undefined ? [] : [named];
  });
}

/** Scores lines of the document as the name of the one who wrote it. */
function issuerCandidates(layout: Layout): Candidate[] {
  const segments = layout.rows.flat();
  const names = domains(layout);
  const blocks = partyBlocks(layout);
  const own = new Map(blocks.map((block) => [block.name.segment, block]));
  const heights = segments.map((segment) => segment.box.height).toSorted((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)] ?? 0;
  const addresses = blocks.filter(({ inline, name }) => !inline && name.segment.page === 1);
  const untold = addresses.length > 1 && !addresses.some((address) => ownness(address) > 0);
  const first = untold ? addresses[0] : undefined;
  const inAddress = new Set(blocks.flatMap((block) => block.segments));
  const holders = accountHolders(segments);
  const found = segments.flatMap((segment) => {
    const heading = headingSide(segment);
    if (heading !== undefined && heading.end >= segment.folded.trimEnd().length) return [];
    const side = heading?.side;
    if (side === 'buyer' || side === 'addressee' || side === 'other') return [];
    const block = own.get(segment);
    const guess = block?.name ?? cutName(segment, 0);
    const folded = segment.folded.slice(guess.start, guess.end);
    if (!isNameLike(folded) || (block === undefined && inAddress.has(segment))) return [];
    let score = block === undefined ? 0 : ownness(block);
    if (legalForm.test(folded)) score += 1;
    if (segment.page === 1 && segment.box.height > 1.25 * usual && segment.box.top < 0.25) score += 0.4;
    const plain = folded.replace(/[^a-z0-9]/g, '');
    if (names.some((name) => plain.length >= 3 && (name.includes(plain) || plain.includes(name))))
      score += 1.4;
    if (segment.page === 1) score += Math.max(segment.row < 3 ? 0.5 : 0, 0.9 - 3 * segment.box.top);
    const mentions = segments.filter((other) => other !== segment && other.folded.includes(folded)).length;
    if (plain.length > 3) score += Math.min(2, mentions) * 0.35;
    if (block === undefined) {
      const near = layout.rows.slice(Math.max(0, segment.row - 1), segment.row + 5).flat();
      const facts = near.some(
        (other) => contact.test(other.folded) && Math.abs(other.box.left - segment.box.left) < 0.25,
      );
      if (facts) score += 0.5;
    }
    if (block !== undefined && block === first) score += firstBonus;
    if (holders.some((holder) => sameName(holder, guess))) score += heldBonus;
    return score > 0.6 ? [{ ...guess, score }] : [];
  });
  return [...found, ...holders];
}

function best(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.toSorted((a, b) => b.score - a.score || a.segment.row - b.segment.row)[0];
}

/** The first address, from the top of the first page, that is not the writer's own. */
function addresseeOf(layout: Layout, issuer: Candidate | undefined): Candidate | undefined {
  const found: Candidate[] = [];
  for (const block of partyBlocks(layout)) {
    const { name, segments } = block;
    if (name.segment.page !== 1 || name.segment.box.top > 0.6 || block.inline) continue;
    if (issuer !== undefined && (sameName(name, issuer) || segments.includes(issuer.segment))) continue;
    found.push({ ...name, score: 1.5 - name.segment.box.top - Math.max(0, ownness(block)) * 0.5 });
  }
  return best(found);
}

/** Names under headings, by what the heading says. */
function headedParties(layout: Layout): Record<Side, Candidate[]> {
  const found: Record<Side, Candidate[]> = { seller: [], buyer: [], issuer: [], addressee: [], other: [] };
  for (const segment of layout.rows.flat()) {
    const heading = headingSide(segment);
    if (heading === undefined) continue;
    const named = underHeading(layout, segment, heading.end);
    if (named !== undefined) found[heading.side].push(named);
  }
  return found;
}

/**
 * Who sells and who buys: under headings where there are any; else the writer is the company of letterhead, sender's
 * line and foot, the other one the address that is not its own. Whoever writes sells, but on an order.
 */
export function findParties(layout: Layout, documentType: DocumentType): Parties {
  const order = documentType === 'purchase_order';
  const headed = headedParties(layout);
  const sellers = [...headed.seller, ...(order ? headed.addressee : headed.issuer)];
  const buyers = [...headed.buyer, ...(order ? headed.issuer : headed.addressee)];
  const addressee = best(order ? sellers : buyers);
  const written = best(order ? buyers : sellers);
  const found = issuerCandidates(layout);
  const guesses = found.filter(
    (guess) =>
      !(addressee !== undefined && sameName(guess, addressee)) &&
      !found.some((other) => abbreviates(guess, other)),
  );
  // A heading such as "Client" on a form may have something else under it than what stands in letterhead and foot.
  const issuer = best([...(written === undefined ? [] : [written]), ...guesses]);
  const other = addressee ?? addresseeOf(layout, issuer);
  const [seller, buyer] = order ? [other, issuer] : [issuer, other];
  return { ...(seller === undefined ? {} : { seller }), ...(buyer === undefined ? {} : { buyer }) };
}

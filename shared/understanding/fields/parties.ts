import type { DocumentType } from '../../document-types/names.ts';
import { salutation } from '../salutation.ts';
import { headedParties, nameIn, namesOfConsignees, onlyNamed } from './headed-parties.ts';
import type { Candidate } from './labelled.ts';
import { lineHeadRows } from './line-heads.ts';
import { lineOf, type PartyBlock, partyBlocks } from './party-blocks.ts';
import { headingSide } from './party-heading.ts';
import { cutName, isNameLike, sameName } from './party-name.ts';
import { accountHolder, companyClause, companyLabels, legalForm, personTitle } from './party-wording.ts';
import type { Layout, Segment } from './segment.ts';

export interface Parties {
  readonly seller?: Candidate;
  readonly buyer?: Candidate;
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
const companyScore = 1.5;

/** How much an address looks like its writer's own. */
function ownness(block: PartyBlock): number {
  if (block.inline) return 1.7;
  const lines = block.segments.filter((line) => line !== block.name.segment);
  if (lines.some((line) => contact.test(line.folded))) return 1.2;
  return lines.some((line) => vatFact.test(line.folded)) ? 0 : -0.5;
}

const customerVat =
  /(?:tva|vat|ust|mwst|btw|iva)[ .-]*(?:id\p{L}*[ .-]*)?(?:client|customer|kunde|klant|cliente)/u;

/** An address that is certainly not its writer's: under a sender's line, of a person with a title and no phone, or with a customer's VAT id. */
function isAddressee(layout: Layout, block: PartyBlock): boolean {
  if (senderOver(layout, block) !== undefined) return true;
  const titled = personTitle.test(block.name.segment.folded) && ownness(block) < 0;
  return titled || isGreeted(layout, block) || block.segments.some(({ folded }) => customerVat.test(folded));
}

/** The only address of a letter, of whom it greets below: the letterhead is a picture. */
function isGreeted(layout: Layout, block: PartyBlock): boolean {
  const { segment } = block.name;
  const addresses = partyBlocks(layout).filter(({ name }) => name.segment.page === segment.page);
  if (segment.page !== 1 || addresses.length !== 1 || ownness(block) > 0) return false;
  return layout.rows
    .slice(segment.row)
    .flat()
    .some(({ page, folded }) => page === segment.page && salutation.test(folded.trim()));
}

/** How far, in heights of its print, a window's address may begin under the line of its sender. */
const windowGap = 4;

/** The sender's line over the address of a letter with a window, which is in one column with it. */
function senderOver(layout: Layout, block: PartyBlock): PartyBlock | undefined {
  const [top] = block.segments;
  if (top === undefined || block.inline) return undefined;
  return partyBlocks(layout).find(({ inline, name: { segment } }) => {
    const gap = top.box.top - segment.box.top - segment.box.height;
    return (
      inline &&
      segment.page === top.page &&
      Math.abs(segment.box.left - top.box.left) < 0.01 &&
      gap > 0 &&
      gap < windowGap * top.box.height
    );
  });
}

/** Letters in place of a logo: the first of the words of a name that is written out elsewhere. */
function abbreviates(short: Candidate, long: Candidate): boolean {
  if (!/^\p{Lu}{2,4}$/u.test(short.value)) return false;
  const initials = [...long.value.matchAll(/(?<!\p{L})\p{Lu}/gu)].join('');
  return long.value.includes(' ') && initials.startsWith(short.value);
}

/** Names of those whose accounts are paid to, to whom cheques are made out, or who tell their capital. */
function holders(segments: readonly Segment[]): Candidate[] {
  return segments.flatMap((segment) => {
    const name = companyClause.exec(segment.folded)?.groups?.name ?? '';
    if (isNameLike(name) && name.replace(legalForm, '').length > 2)
      return [cutName(segment, companyScore, 0, name.length)];
    const label = accountHolder.exec(segment.folded) ?? companyLabels.exec(segment.folded);
    return label === null ? [] : (nameIn(segment, holderScore, label.index + label[0].length) ?? []);
  });
}

/** How far down a page, of its height, its writer's letterhead reaches. */
const letterhead = 0.2;
/** What stands below the letterhead, or below headings of lines, in so many columns is a table. */
const tableColumns = 4;

function isCell(layout: Layout, { row, box, page }: Segment): boolean {
  const heads = lineHeadRows(layout);
  const columns = layout.rows[row]?.length ?? 0;
  const isBelow = page > 1 || box.top > letterhead || row > Math.min(...heads);
  return heads.has(row) || (columns >= tableColumns && isBelow);
}

/** The town of an address that is written out in the line above or below: "Saint-Denis" under "3 quai du Port, Saint-Denis". */
function endsLineNear(layout: Layout, { row, folded, page }: Segment): boolean {
  return layout.rows
    .slice(Math.max(0, row - 1), row + 2)
    .flat()
    .some((other) => other.page === page && other.folded.endsWith(`, ${folded}`));
}

/** A name of so few letters may be a part of any word. */
const shortName = 5;

/** The name stands in another line from the beginning of a word on, a short one to its end: "Mess" is no part of "Messina". */
function mentionsName({ folded }: Segment, name: string): boolean {
  const at = folded.indexOf(name);
  const inside = (index: number) => /\p{L}/u.test(folded.charAt(index));
  return at >= 0 && !inside(at - 1) && (name.length > shortName || !inside(at + name.length));
}

/** How far, of the page's width, a company's name may begin left or right of its brand. */
const underIt = 0.06;

/** A company right under its brand in the letterhead is surer than the brand, which is a name for it. */
function underBrand(name: Candidate, all: readonly Candidate[]): Candidate {
  const { box, page, folded } = name.segment;
  if (page !== 1 || box.top > letterhead || !legalForm.test(folded)) return name;
  const brands = all.filter(({ segment: over }) => {
    const gap = box.top - over.box.top - over.box.height;
    return (
      over.page === 1 &&
      over.row < name.segment.row &&
      gap < Math.max(box.height, over.box.height) &&
      Math.abs(over.box.left - box.left) < underIt &&
      !legalForm.test(over.folded)
    );
  });
  return { ...name, score: Math.max(name.score, ...brands.map(({ score }) => score + 0.1)) };
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
  const inAddress = new Set(
    blocks.flatMap((block) => block.segments.flatMap((line) => lineOf(layout, line))),
  );
  const told = holders(segments);
  const filledIn = onlyNamed(layout)?.segment;
  const found = segments.flatMap((segment) => {
    const heading = headingSide(segment);
    if (heading !== undefined && heading.end >= segment.folded.trimEnd().length) return [];
    const side = heading?.side;
    if (segment === filledIn || told.some((name) => name.segment === segment)) return [];
    if (/: ?$/.test(segment.folded)) return [];
    if (side === 'buyer' || side === 'addressee' || side === 'other') return [];
    const block = own.get(segment);
    // What remains of a logo after recognition.
    const logo = segment.source === 'text' ? 0 : (/^[^\p{L}\d]*/u.exec(segment.folded)?.[0].length ?? 0);
    const guess = block?.name ?? cutName(segment, 0, logo);
    if (block === undefined ? isCell(layout, segment) : isAddressee(layout, block)) return [];
    const folded = segment.folded.slice(guess.start, guess.end);
    if (!(block?.inline || isNameLike(folded)) || (block === undefined && inAddress.has(segment))) return [];
    let score = block === undefined ? 0 : ownness(block);
    const company = legalForm.test(folded);
    if (block === undefined && !company && (segment.folded.endsWith(',') || endsLineNear(layout, segment)))
      return [];
    if (company) score += 1;
    if (segment.page === 1 && segment.box.height > 1.25 * usual && segment.box.top < 0.25) score += 0.4;
    const plain = folded.replace(/[^a-z0-9]/g, '');
    if (names.some((name) => plain.length >= 3 && (name.includes(plain) || plain.includes(name))))
      score += 1.4;
    if (segment.page === 1)
      score += Math.max(segment.row < 3 && segment.box.top < letterhead ? 0.5 : 0, 0.9 - 3 * segment.box.top);
    const mentions = segments.filter((other) => other !== segment && mentionsName(other, folded)).length;
    if (plain.length > 3) score += Math.min(2, mentions) * 0.35;
    if (block === undefined) {
      const near = layout.rows.slice(Math.max(0, segment.row - 1), segment.row + 5).flat();
      const facts = near.some(
        (other) => contact.test(other.folded) && Math.abs(other.box.left - segment.box.left) < 0.25,
      );
      if (facts) score += 0.5;
    }
    if (block !== undefined && block === first) score += firstBonus;
    if (told.some((name) => sameName(name, guess))) score += heldBonus;
    return score > 0.6 ? [{ ...guess, score }] : [];
  });
  return [...found.map((name) => underBrand(name, found)), ...told];
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

/** Who is neither the writer nor called a buyer, and yet gets what is sold. */
function receiverOf(layout: Layout, issuer: Candidate | undefined): Candidate | undefined {
  const named = onlyNamed(layout);
  const found = [...namesOfConsignees(layout), ...(named === undefined ? [] : [named])];
  return best(found.filter((name) => issuer === undefined || !sameName(name, issuer)));
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
  const senders = partyBlocks(layout).flatMap((block) => senderOver(layout, block)?.name ?? []);
  const addressee = best(
    (order ? sellers : buyers).filter((name) => !senders.some((sender) => sameName(sender, name))),
  );
  const written = best(order ? buyers : sellers);
  const found = issuerCandidates(layout);
  const others = [
    ...(addressee === undefined ? [] : [addressee]),
    ...(written === undefined || order ? [] : namesOfConsignees(layout)),
  ];
  const guesses = found.filter(
    (guess) =>
      !others.some((name) => sameName(guess, name)) && !found.some((other) => abbreviates(guess, other)),
  );
  // A heading such as "Client" on a form may have something else under it than what stands in letterhead and foot.
  const issuer = best([...(written === undefined ? [] : [written]), ...guesses]);
  // What goes with goods is for whom they go to.
  const further = [addresseeOf(layout, issuer), order ? undefined : receiverOf(layout, issuer)];
  const unheaded = documentType === 'delivery_note' ? further.toReversed() : further;
  const other = addressee ?? unheaded.find((name) => name !== undefined);
  const [seller, buyer] = order ? [other, issuer] : [issuer, other];
  return { ...(seller === undefined ? {} : { seller }), ...(buyer === undefined ? {} : { buyer }) };
}

import type { DocumentType } from '../../document-types/names.ts';
import { findBics } from '../values/bic.ts';
import { findIbans } from '../values/iban.ts';
import { findVatIds } from '../values/vat-id.ts';
import {
  type Candidate,
  findLabelled,
  inTail,
  type Label,
  longTailOf,
  segmentsBelow,
  tailOf,
  textBefore,
  type ValueReader,
} from './labelled.ts';
import type { Parties } from './parties.ts';
import { partyBlocks } from './party-blocks.ts';
import { headingSide, type Side } from './party-heading.ts';
import { sameName } from './party-name.ts';
import type { Layout, Segment } from './segment.ts';

const buyerVat =
  /(?:client|kunden?|ihre|votre|your|uw|customer|buyer|acheteur|kaufer|nabywc)[^:]{0,25}(?:tva|ust|vat|btw|nip|mwst|uid|iva|gst)|(?:tva|vat|btw|ust|uid|matricule fiscale?)[^:]{0,20}(?:client|customer|kunde|buyer|acheteur)/;

/** At the beginning of what the id stands in. */
const sellerVat =
  /^(?:seller|supplier|verkaufer|lieferant|vendeur|fournisseur)[^:@.]{0,20}(?:tva|ust|vat|btw|mwst|uid|iva|gst)/;

/** What heads a value in the line above it, as in the columns at the foot of a page. */
function headOver(layout: Layout, segment: Segment): string {
  const above = layout.rows[segment.row - 1]?.find(
    ({ page, box }) => page === segment.page && Math.abs(box.left - segment.box.left) < 0.01,
  );
  return above?.folded ?? '';
}

/** How far below its heading a party's facts may stand, as a share of the page: the foot is nobody's address. */
const farthestHeading = 0.25;

/** Headings of what companies say about themselves: what stands under them belongs to no address above. */
const factsHeading =
  /^(?:identification|identifiants|coordonnees bancaires|(?:informations|mentions) legales|reglement|paiement|bank(?: details|verbindung)|payment(?: details)?|company (?:details|information)|legal (?:notice|information)|firmendaten|unternehmensdaten|zahlung(?:sinformationen)?) ?:?$/;

/** Party whose heading is the nearest above in the same column, or in that of the value's label as in a form. */
export function sideOf(layout: Layout, segment: Segment): Side | undefined {
  const label = layout.rows[segment.row]?.[segment.column - 1];
  const columns = label !== undefined && /:$/.test(label.text) ? [label, segment] : [segment];
  for (let index = segment.row; index >= Math.max(0, segment.row - 14); index--) {
    for (const other of layout.rows[index] ?? []) {
      if (other.page !== segment.page) return undefined;
      const aligned = columns.some(
        ({ box }) => other.box.left <= box.left + 0.03 && other.box.left > box.left - 0.2,
      );
      const near = segment.box.top - other.box.top < farthestHeading;
      if (aligned && factsHeading.test(other.folded)) return undefined;
      const heading = aligned && near && other !== segment ? headingSide(other) : undefined;
      if (heading !== undefined) return heading.side;
    }
  }
  return undefined;
}

/** What companies print about themselves beside their VAT id, mostly at the foot of the page. */
function issuerFacts(layout: Layout, segment: Segment): number {
  const near = layout.rows.slice(Math.max(0, segment.row - 3), segment.row + 4).flat();
  const facts = near.some(
    (other) =>
      other.page === segment.page &&
      /hr[ab]\b|registergericht|amtsgericht|siret|r\.?c\.?s\b|capital|geschaftsfuhr|iban|kvk/.test(
        other.folded,
      ),
  );
  return (facts ? 0.6 : 0) + (segment.box.top > 0.8 || segment.box.top < 0.12 ? 0.3 : 0);
}

const vatLabels: readonly Label[] = [
  {
    weight: 0.6,
    pattern:
      /(?<![a-z])(?:vat|tax|gst|tva|nip|btw|ust|umsatzsteuer|uid|mwst|p\.? ?iva|partita ?iva|nif|cif|gstin|vat\/tin)(?:[ .-]*(?:reg(?:istration)?|ident(?:ification|ifikations)?|intra(?:com(?:munautaire)?)?|id|no|nr|number|nummer|numero|n°|(?:du )?client|customer|kunde|buyer|acheteur))*[ .]*:/,
  },
  { weight: 0.6, pattern: /(?<![a-z])(?:p\.? ?|partita )iva(?= \d{11}(?!\d))/ },
  {
    weight: 0.6,
    pattern:
      /(?<![a-z])(?:(?:vat|gst|hst|tva|ust|mwst|btw|tax)(?:[ ./-]*(?:reg(?:istration)?|ident(?:ification)?|id|no|nr|number|nummer|numero|n°))+|n\.?i\.?f\.?|c\.?i\.?f\.?|gstin|nip|ein|trn)[ .:]*(?=[a-z]{0,2}[ -]?\d|\d\d[a-z]{4})/,
  },
  { weight: 0.6, pattern: /(?<![a-z])(?:m\.? ?f\.?|matricule fiscale?)[ :]*(?=\d{7} ?\/? ?[a-z])/ },
];

/** One word of figures and letters, or groups of figures; that of Tunisia has strokes in it. */
const readUnprefixed: ValueReader = (text) => {
  const match =
    /^[\s:.]*(?<id>\d{7} ?\/? ?[A-Z](?: ?\/? ?[A-Z]){0,2} ?\/? ?\d{3}|[A-Z]{0,3}[ -]?\d[A-Z0-9.-]{5,16}[A-Z0-9]|[A-Z]{0,3} ?\d{2,4}(?:[ .-]\d{1,4}){1,4}[A-Z]?)(?![\p{L}\d])/u.exec(
      text,
    );
  const id = match?.groups?.id ?? '';
  if (match === null || id.replace(/\D/g, '').length < 7) return null;
  return { value: id.replace(/[ .-]/g, ''), start: match[0].length - id.length, end: match[0].length };
};

/** Seller or buyer by the address that a segment belongs to. */
function sideByAddress(layout: Layout, segment: Segment, parties: Parties): 'seller' | 'buyer' | undefined {
  const block = partyBlocks(layout).find(({ segments }) => segments.includes(segment));
  if (block === undefined) return undefined;
  const is = (party: Candidate | undefined) =>
    party !== undefined && (sameName(party, block.name) || block.segments.includes(party.segment));
  if (is(parties.buyer)) return 'buyer';
  return is(parties.seller) ? 'seller' : undefined;
}

/** What a heading's side comes to: who wrote an order buys, who wrote anything else sells. */
function partyOf(side: Side | undefined, order: boolean): 'seller' | 'buyer' | undefined {
  if (side === 'issuer') return order ? 'buyer' : 'seller';
  if (side === 'addressee') return order ? 'seller' : 'buyer';
  return side === 'other' ? undefined : side;
}

/** VAT ids of the seller and the buyer: by label, address or heading; those that nothing claims are the writer's first. */
export function findPartyVatIds(
  layout: Layout,
  parties: Parties,
  documentType: DocumentType,
): { seller?: Candidate; buyer?: Candidate } {
  const order = documentType === 'purchase_order';
  const sideFor = (segment: Segment, label: string) =>
    sellerVat.test(segment.folded)
      ? 'seller'
      : buyerVat.test(label)
        ? 'buyer'
        : (sideByAddress(layout, segment, parties) ?? partyOf(sideOf(layout, segment), order));
  const found: { candidate: Candidate; side: 'seller' | 'buyer' | undefined; told: boolean }[] = [];
  for (const segment of layout.rows.flat()) {
    const before = textBefore(layout, segment);
    for (const id of findVatIds(segment.text)) {
      const label = `${before} ${segment.folded.slice(0, id.start)}`;
      if (/iban|bic|swift|kto|konto|account/.test(label.slice(-20))) continue;
      const head = id.start === 0 && before === '' ? headOver(layout, segment) : '';
      const labelled = /(?:tva|vat|ust|uid|btw|mwst|iva|nip|gst|tax|moms|steuer|nif|cif)/.test(
        `${label} ${head}`,
      );
      if (!labelled && !id.valid) continue;
      const side = sideFor(segment, label);
      const score = (labelled ? 2 : 1) + (id.valid ? 0.5 : 0) + issuerFacts(layout, segment);
      found.push({ candidate: { ...id, segment, score }, side, told: sellerVat.test(segment.folded) });
    }
  }
  const unclaimed = found
    .filter(({ side }) => side === undefined)
    .toSorted((a, b) => b.candidate.score - a.candidate.score)
    .map(({ candidate }) => candidate);
  const claimed = (side: 'seller' | 'buyer') => {
    const ids = found.filter((each) => each.side === side);
    return (ids.find(({ told }) => told) ?? ids[0])?.candidate;
  };
  const [writer, other] = order ? (['buyer', 'seller'] as const) : (['seller', 'buyer'] as const);
  // Without the letters of a country only a label tells.
  const unprefixed = findLabelled(layout, vatLabels, readUnprefixed)
    .filter(({ segment }) => found.every(({ candidate }) => candidate.segment !== segment))
    .map((candidate) => {
      const { segment, start } = candidate;
      const label = `${textBefore(layout, segment)} ${segment.folded.slice(0, start)}`;
      return { candidate, side: sideFor(segment, label) };
    });
  const writers = claimed(writer) ?? unclaimed[0] ?? unprefixed.find(({ side }) => side !== other)?.candidate;
  const others =
    claimed(other) ??
    unclaimed.find(({ value }) => value !== writers?.value) ??
    unprefixed.find(({ side, candidate }) => side === other && candidate.value !== writers?.value)?.candidate;
  return {
    ...(writers === undefined ? {} : { [writer]: writers }),
    ...(others === undefined ? {} : { [other]: others }),
  };
}

/** An IBAN that goes on in the line under its beginning, as in a narrow column: only its checksum tells. */
function brokenIban(layout: Layout, segment: Segment): Candidate | undefined {
  if (!/[A-Z]{2}\d{2}[ A-Z\d]*$/.test(segment.text)) return undefined;
  const below = segmentsBelow(layout, segment, segment.box, 2).find(
    ({ box }) =>
      Math.abs(box.left - segment.box.left) < 0.02 && box.top - segment.box.top < 2.5 * segment.box.height,
  );
  if (below === undefined) return undefined;
  const end = segment.text.length;
  const iban = findIbans(`${segment.text} ${below.text}`).find(
    (each) => each.valid && each.start < end && each.end > end,
  );
  return iban === undefined ? undefined : { value: iban.value, start: iban.start, end, segment, score: 3 };
}

/** The first of the boxes that an account details form (RIB) has for the groups of an IBAN. */
const beginsIban = /(?<![\p{L}\d])[A-Z]{2} ?\d{2}[ A-Z\d]{0,10}$/u;
/** 34 characters, by fours (ISO 13616). */
const mostBoxes = 9;

/** Every IBAN in the order of the document, once each; those with a right checksum first. */
export function findDocumentIbans(layout: Layout): (Candidate & { valid: boolean })[] {
  const found = new Map<string, Candidate & { valid: boolean }>();
  for (const row of layout.rows) {
    for (const segment of row) {
      const tail = beginsIban.test(segment.text)
        ? longTailOf(layout, segment, mostBoxes)
        : tailOf(layout, segment);
      const labelled = /\biban\b/.test(`${textBefore(layout, segment)} ${tail.folded}`);
      for (const iban of findIbans(tail.text, labelled)) {
        const candidate = inTail(tail, iban, 0, iban.valid ? 3 : 1);
        if (candidate?.segment !== segment || found.has(iban.value)) continue;
        found.set(iban.value, { ...candidate, valid: iban.valid });
      }
      const broken = brokenIban(layout, segment);
      if (broken !== undefined && !found.has(broken.value))
        found.set(broken.value, { ...broken, valid: true });
    }
  }
  return [...found.values()].toSorted((a, b) => Number(b.valid) - Number(a.valid));
}

const bicLabels: readonly Label[] = [
  {
    weight: 3,
    pattern:
      /(?<![a-z])(?:bic|swift)(?:[ /-]?(?:bic|swift|code|adresse))?(?: ?\((?:bic|s\.?w\.?i\.?f\.?t\.?)(?:[ .-]*code)?\))?(?![a-z])/,
  },
  // Print that is read without the blank.
  { weight: 2, pattern: /(?<![a-z])bic(?=[a-z]{6}(?=[a-z]*\d)[a-z\d]{2}(?:[a-z\d]{3})?(?![a-z\d]))/ },
];

const labelledBic: ValueReader = (text) => {
  const match =
    /^[\s:./()-]*(?:code )?[\s:]*(?!IBAN)(?<bic>[A-Z]{4} ?[A-Z]{2} ?[A-Z0-9]{2}(?: ?[A-Z0-9]{3})?|(?=\d*[A-Z]{2})[A-Z0-9_]{6,14})(?![\p{L}\d_])/u.exec(
      text,
    );
  const bic = match?.groups?.bic;
  if (match === null || bic === undefined) return null;
  return { value: bic.replaceAll(' ', ''), start: match[0].length - bic.length, end: match[0].length };
};

export function findBic(layout: Layout): Candidate | undefined {
  const [labelled] = findLabelled(layout, bicLabels, labelledBic);
  if (labelled !== undefined) return labelled;
  for (const segment of layout.rows.flat()) {
    const near = layout.rows.slice(Math.max(0, segment.row - 1), segment.row + 2).flat();
    const found = near.some((other) => /\b(?:iban|bic|swift)\b/.test(other.folded))
      ? findBics(segment.text)
      : [];
    const bic = found.find(({ value }) => !value.startsWith('IBAN'));
    if (bic !== undefined) return { ...bic, segment, score: 1.5 };
  }
  return undefined;
}

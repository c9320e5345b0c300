import type { Field } from '../extraction.ts';
import { fold } from '../fold.ts';
import { findDates } from '../values/date.ts';
import { headedParties } from './headed-parties.ts';
import type { Candidate } from './labelled.ts';
import { lineHeadRows } from './line-heads.ts';
import { isPostal } from './party-blocks.ts';
import { headingSide } from './party-heading.ts';
import { cutName, isNameLike } from './party-name.ts';
import { companyClause, legalForm, postalLine, street } from './party-wording.ts';
import { amountsOf, type Row, rowWords } from './receipt-rows.ts';
import { boxOf, type Layout, readingConfidence, type Segment, unionBox } from './segment.ts';

/** What ends the head of a receipt: its facts and its goods. */
const endOfHead =
  /(?:^|[^a-z])(?:tel(?:efon|ephone)?|fax|phone|hp no|gst|sst|tax invoice|invoice|receipt|date|datum|fecha|cashier|company no|reg(?:istration)? no|register|co\.? ?(?:reg)?\.? ?no|siret|siren|tva|ust|uid|vat|steuer-?(?:nr|nummer)|nif|cif|e-?mail|http|www|bill|table ?:? ?\d+|doc|ticket|caisse|kasse|order|simplified|server|guests?|member|merchant|terminal|term id|opening hours|open \d|horaires|ouvert(?:ure)?|offnungszeiten|(?:du )?lundi|montag|monday|qt(?:y|e|ite)|quantit\w*|designation|artikel|article|eur$)(?![a-z])|@|\d{1,2}:\d{2}/;

const heading =
  /^(?:tax invoice|cash (?:bill|sales?|receipt)|(?:sales |payment )?receipt|invoice|official receipt|simplified tax invoice|ticket(?: de (?:caisse|vente)| client)?|facture|rechnung|quittung|quittance(?: de loyer)?|rent receipt|mietquittung|kassenbon|kassenbeleg|beleg|duplikat|duplicata|duplicate|kopie|copie|copy|(?:customer|merchant|client) copy|kundenbeleg|welcome|bienvenue|willkommen|sale|order details|back|help|goods sold.*|thank you.*|merci.*|vielen dank.*)[^\p{L}]*$/u;

/** A row of nothing but a phone number, often a place in front of it. */
const phone = /^[^\d]{0,30}(?:\+?\(?\d[\d\s()./-]{6,}\d)[^\p{L}\d]*$/u;

/** "Welcome to" and the like in front of a name. */
const greeting = /^(?:welcome to|bienvenue (?:chez|a)|willkommen (?:bei|im)|thank you for visiting) +/u;

function letters(text: string): number {
  return text.replace(/[^\p{L}]/gu, '').length;
}

function isPhone(words: string): boolean {
  return phone.test(words) && !street.test(words) && !postalLine.test(words);
}

/** The numbers that a company is registered by: printed between its name and its address as often as below. */
const registration =
  /^[^a-z]*(?:\(?(?:co(?:mpany|\.)?|business|roc|reg(?:istration|\.)?|gst|sst|vat|tva|uid|ust|tax|nif|cif|siret|siren|rcs|steuer-?(?:nr|nummer)|abn|site|store|filiale)(?:[ .]*(?:reg(?:istration|\.)?|id|intra(?:com)?))?[ .]*(?:no|n0|nr|num(?:ber|mer)?|n°|id|#)?[ .]*[:#.\d]|\d{4,}-?[a-z]?\)?$)/;

/** Facts of the receipt over the name of who gave it. */
const labelledFact =
  /^(?:receipt|invoice|order|transaction|payment|date|ticket|bill|facture|recu|commande|paiement|rechnung|beleg|datum|zahlung)(?: (?:n°|no\.?|nr\.?|number|id|date|paid|method|status|de|du|d')){1,3}(?: ?:|(?= ))/;

/** Rows without the column on the right that the buyer heads: "Bill to" beside the seller's name. */
function withoutBuyer(rows: readonly Row[]): readonly Row[] {
  const heading = rows.flat().find((segment) => segment.column > 0 && headingSide(segment)?.side === 'buyer');
  if (heading === undefined) return rows;
  const edge = heading.box.left - 0.02;
  return rows.map((row) => row.filter(({ row: at, box }) => at < heading.row || box.left < edge));
}

/** Rows of the head: from the top to the first row of facts, at most fourteen. */
function headRows(layout: Layout): Row[] {
  const rows: Row[] = [];
  let resumed = false;
  const head = withoutBuyer(layout.rows.slice(0, 16));
  const heads = lineHeadRows(layout);
  for (const [index, row] of head.entries()) {
    const words = rowWords(row);
    if (heads.has(index)) break;
    if (letters(words) < 3 || heading.test(words.replace(/^[*\s]+/, ''))) continue;
    if (resumed && rows.some(isAddress) && !isAddress(row)) break;
    const postal = row.some((segment) => isPostal(segment.folded)) && amountsOf(words).length === 0;
    if (rows.length > 0 && postal) {
      rows.push(row.filter((segment) => !isFact(segment)));
      continue;
    }
    const figures = isPhone(words) || amountsOf(words).length > 0 || findDates(words).length > 0;
    const ends = (figures || endOfHead.test(words)) && !street.test(words);
    if (ends && registration.test(words) && !rows.some(isAddress)) continue;
    if (rows.length === 0 && labelledFact.test(words)) continue;
    const goesOn = !rows.some(isAddress) && head.slice(index + 1, index + 3).some(hasStreet);
    if (rows.length > 0 && ends && goesOn) {
      resumed = true;
      continue;
    }
    if (rows.length > 0 && ends) break;
    if (!figures || street.test(words)) rows.push(row);
  }
  return rows;
}

/** What optical recognition makes of "SDN BHD", the most frequent legal form of Malaysia and Brunei. */
const misreadForm = /(?<![\p{L}\d])(?!SDN\.? ?BHD)S[DO0IUP][NHMWU]\.? ?[BE8R][HM][DO0](?![\p{L}\d])/iu;

/** A name set wide: "R E W E". */
function closedUp(text: string): string {
  return text.replace(/(?<![\p{L}\d])(?:\p{L} ){2,}\p{L}(?![\p{L}\d])/gu, (word) => word.replace(/ /g, ''));
}

function rowText(row: Row): string {
  return closedUp(row.map((segment) => segment.text).join(' '))
    .replace(misreadForm, 'SDN BHD')
    .replace(/^[^\p{L}\d(]+|[\s,;:_|~=*-]+$/gu, '');
}

/** Without the seat, or the registration number, that often follows: "(1206674-T)", "273500-U". */
function withoutFacts(line: string): string {
  const name = line.replace(/(?<=\p{L}{3})[ ,-]+si[eè]ge social(?!\p{L}).*/iu, '');
  const cut = /[\s,]*\(?(?:co\.? ?(?:reg)?\.? ?(?:no)?\.? ?:? ?)?\d{4,}[\d -]*-?[a-z0-9]?\)?.*$/iu.exec(name);
  return cut === null || cut.index < 4 ? name : name.slice(0, cut.index);
}

/** What is written of a legal form beside it: "A Limited Partnership". */
const formWords = /^an? |(?<!\p{L})(?:liability|partnership|company)(?!\p{L})/gu;

/** The name of a row; a legal form alone in its row belongs to the row above. */
function nameOf(rows: readonly Row[], index: number): string {
  const row = rows[index] ?? [];
  const text = rowText(row.filter((segment) => row.length === 1 || !isContact(segment)));
  const own = withoutFacts(text.slice(greeting.exec(fold(text))?.[0].length ?? 0));
  const formAlone = letters(fold(own).replace(legalForm, '').replace(formWords, '')) < 3;
  const above = rows[index - 1];
  return formAlone && above !== undefined ? `${rowText(above)} ${own}` : own;
}

function isAddress(row: Row): boolean {
  const words = rowWords(row);
  return (
    !legalForm.test(words) &&
    (street.test(words) || postalLine.test(words) || /^(?:no|lot|unit|\d{1,5})[ .,:]/.test(words))
  );
}

function hasStreet(row: Row): boolean {
  return street.test(rowWords(row)) && amountsOf(rowWords(row)).length === 0;
}

/** The head begins with the address: the name is a picture, or was not read. */
function isStreet(segment: Segment): boolean {
  return /\d/.test(segment.text) && street.test(segment.folded) && !legalForm.test(segment.folded);
}

/** Letters of a name that a web address, or a line further down, writes again. */
function isNamedAgain(name: string, below: string): boolean {
  const plain = fold(name).replace(/[^\p{L}\d]/gu, '');
  return plain.length >= 5 && below.includes(plain);
}

/** How a shop thanks, with its name before or behind. */
const thanks: readonly RegExp[] = [
  /^(?<name>.{3,30}?) vous (?:remercie|dit merci|souhaite)/u,
  /merci (?:de|pour) votre (?:visite|confiance|achat|passage) (?:chez|au?x?) (?<name>.{3,30})/u,
  /(?:dank|danke) fur (?:ihren|den|deinen) (?:einkauf|besuch) (?:bei|im|in der) (?<name>.{3,30})/u,
  /thank(?:s| you) for (?:shopping|dining|eating|staying|your (?:visit|purchase)) (?:at|with|in|to) (?<name>.{3,30})/u,
  /gracias por (?:su|tu) (?:compra|visita) (?:en|a) (?<name>.{3,30})/u,
  /bedankt voor uw (?:bezoek|aankoop) (?:aan|bij) (?<name>.{3,30})/u,
];
/** Those who thank without saying who they are. */
const nameless =
  /^(?:nous|toute |l'equipe|l'ensemble|la direction|le personnel|notre |votre |our |unser|uns$|us$|we )/u;
const thankingScore = 2.1;

/** The name with which a shop thanks, anywhere on its receipt. */
function thankingName(layout: Layout): Candidate | undefined {
  for (const segment of layout.rows.flat()) {
    for (const pattern of thanks) {
      const name = pattern.exec(segment.folded)?.groups?.name?.replace(/[\s!.,*]+$/u, '');
      if (name === undefined || nameless.test(name) || letters(name) < 3) continue;
      const start = segment.folded.indexOf(name);
      const end = start + name.length;
      return { value: segment.text.slice(start, end), segment, start, end, score: thankingScore };
    }
  }
  return undefined;
}

const clauseScore = 2.2;

/** The name of the company that tells its capital at the foot. */
function clauseName(layout: Layout): Candidate | undefined {
  const [found] = layout.rows.flat().flatMap((segment) => {
    const name = companyClause.exec(segment.folded)?.groups?.name ?? '';
    return letters(name) > 2 && isNameLike(name) ? [cutName(segment, clauseScore, 0, name.length)] : [];
  });
  return found;
}

/** A branch by its place: "LE BOUSCAT 0963" over "33110 LE BOUSCAT". */
function isTown(rows: readonly Row[], index: number): boolean {
  const name = rowWords(rows[index] ?? [])
    .replace(/[\d#]/g, '')
    .trim();
  return rows.slice(index + 1, index + 4).some((row) => {
    const words = rowWords(row);
    return postalLine.test(words) && words.replace(/[\d,]/g, '').trim() === name;
  });
}

/** Rows that may hold a company's name; right over its address it may stand lower. */
const companyRows = 4;
/** Rows that may hold the name. */
const nameRows = 5;

/**
 * The row of the head that names the seller: a company's with its legal form, else the first that reads well, above the
 * address, better when its name is printed again below.
 */
function sellerRow(layout: Layout, rows: readonly Row[]): { index: number; score: number } | undefined {
  const company = rows.findIndex(
    (row, index) =>
      (index < companyRows || isAddress(rows[index + 1] ?? [])) && legalForm.test(fold(rowText(row))),
  );
  if (company >= 0) return { index: company, score: 2.5 };
  const address = rows.findIndex(isAddress);
  const last = Math.min(nameRows, address < 0 ? rows.length : Math.max(1, address));
  const endOfHeadRow = rows.at(-1)?.[0]?.row ?? 0;
  const below = layout.rows
    .slice(endOfHeadRow + 1)
    .map((row) => rowWords(row).replace(/[^\p{L}\d]/gu, ''))
    .join('\n');
  const scored = rows.slice(0, last).map((row, index) => {
    const text = rowText(row);
    const read = Math.min(...row.map((segment) => readingConfidence(segment, 0, segment.text.length)));
    const again = isNamedAgain(text, below) ? 0.5 : 0;
    const badly = read < 0.5 ? -0.3 : 0;
    const odd = letters(text) < 0.6 * text.replace(/\s/g, '').length ? -0.8 : 0;
    const greeted = greeting.test(fold(text)) ? 0.5 : 0;
    const town = isTown(rows, index) ? -0.8 : 0;
    return { index, score: 1.6 - 0.2 * index + again + badly + odd + greeted + town };
  });
  return scored.toSorted((a, b) => b.score - a.score)[0];
}

/** An address of the web or of mail beside the name, which recognition may set wide. */
function isContact({ folded }: Segment): boolean {
  return /@|www/.test(folded.replace(/ /g, ''));
}

/** A date, a time or a number of its own beside the address. */
function isFact(segment: Segment): boolean {
  return findDates(segment.text).length > 0 || endOfHead.test(segment.folded) || isPhone(segment.folded);
}

/** An address has at most this many rows. */
const longestAddress = 6;

/** The rows of the address below the name: from the first that reads as one to the end of the head. */
function addressRows(rows: readonly Row[], nameIndex: number): { rows: Row[]; found: boolean } {
  const after = rows.slice(nameIndex + 1);
  const first = after.findIndex(isAddress);
  const whole = after.slice(0, Math.max(0, first)).findLastIndex((row) => !/,$/.test(rowWords(row).trim()));
  const from = first < 0 ? first : whole + 1;
  const last = after.findIndex((row, index) => index >= from && isPostal(rowWords(row)));
  const goesOn = last >= 0 && after.slice(last + 1).some(isAddress) && !isAddress(after[last + 1] ?? []);
  const to = goesOn && from >= 0 ? last + 1 : Math.max(0, from) + longestAddress;
  const kept = after
    .slice(Math.max(0, from), to)
    .map((row) => row.filter((segment) => !isFact(segment)))
    .filter((row) => row.length > 0 && !/^\(?[\d-]{5,}[a-z-]*\)?$/.test(rowText(row).toLowerCase()));
  return { rows: kept, found: from >= 0 };
}

export interface ReceiptSeller {
  readonly name: Candidate | undefined;
  /** The address with the box around all its rows, and how well they were read, 0..1. */
  readonly address: (Candidate & { readonly box: Field['box']; readonly read: number }) | undefined;
}

/** Who let a home. */
const landlord = /^(?:bailleur|proprietaire|landlord|vermieter)/;
/** Who sold, if it is a company: "Sold by: Anne" at a till is an employee. */
const soldBy = /^(?:venduto da|sold by|verkauft? (?:von|durch)|vendue? par|vendido por)/;

/** The name under a heading that says who let or sold. */
function headedSeller(layout: Layout): Candidate | undefined {
  const companies = headedParties(layout, soldBy).seller.filter(({ value }) => legalForm.test(fold(value)));
  return headedParties(layout, landlord).seller[0] ?? companies[0];
}

/** Who sold, and where, from the head of a receipt. */
export function findReceiptSeller(layout: Layout): ReceiptSeller {
  const rows = headRows(layout);
  const named = sellerRow(layout, rows);
  const [first] = rows[named?.index ?? 0] ?? [];
  const said = headedSeller(layout);
  const [elsewhere] = [thankingName(layout), clauseName(layout)]
    .flatMap((name) => name ?? [])
    .toSorted((a, b) => b.score - a.score);
  if (named === undefined || first === undefined) return { name: said ?? elsewhere, address: undefined };
  const whole = (segment: Segment) => ({ segment, start: 0, end: segment.text.length });
  // "Via Emilia 9" over a street is the name of a restaurant.
  const onlyAddress = named.index === 0 && isStreet(first) && !hasStreet(rows[1] ?? []);
  const headed = onlyAddress
    ? undefined
    : { ...whole(first), value: nameOf(rows, named.index), score: named.score };
  const name = said ?? (headed === undefined || headed.score < (elsewhere?.score ?? 0) ? elsewhere : headed);
  const { rows: lines, found } = addressRows(rows, onlyAddress ? -1 : named.index);
  const [top] = lines[0] ?? [];
  if (top === undefined) return { name, address: undefined };
  const box = unionBox(lines.flat().map((segment) => boxOf(segment, 0, segment.text.length)));
  const value = lines.map(rowText).join(' ');
  const segments = lines.flat();
  const read =
    segments.reduce((sum, segment) => sum + readingConfidence(segment, 0, segment.text.length), 0) /
    segments.length;
  return { name, address: { ...whole(top), value, score: found ? 1.8 : 1, box, read } };
}

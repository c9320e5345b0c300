import { fold } from '../fold.ts';
import { type Candidate, segmentsBelow } from './labelled.ts';
import { lineHeadRows } from './line-heads.ts';
import { nameBeforeAddress, nameOfLine } from './party-blocks.ts';
import { headingSide, type Side } from './party-heading.ts';
import { cutName, isNameLike } from './party-name.ts';
import {
  companyTitle,
  customerNumber,
  legalForm,
  noName,
  personTitle,
  postalLine,
  street,
} from './party-wording.ts';
import type { Layout, Segment } from './segment.ts';

/** The name that a line is, or that stands in it before an address or a number. */
export function nameIn(segment: Segment, score: number, from = 0): Candidate | undefined {
  // A form may set the colon of a label in front of its value.
  const start = from + (/^[\s:]*/.exec(segment.folded.slice(from))?.[0].length ?? 0);
  if (start > from) return nameIn(segment, score, start);
  const name = cutName(segment, score, from);
  if (isNameLike(segment.folded.slice(from))) return name;
  const numbered = /\d/.test(segment.text.slice(name.end)) && isNameLike(fold(name.value));
  return nameBeforeAddress(segment, score, from) ?? (numbered ? name : undefined);
}

/** How far to the right of a heading, of the page's width, what it heads may begin. */
const farthestBeside = 0.35;

/** What forms set between a label and its value, in a column of its own. */
const colonAlone = /^ ?[:–-] ?$/;

/** Stand at one height: large print makes one row of two lines beside it. */
function level(a: Segment, b: Segment): boolean {
  const common =
    Math.min(a.box.top + a.box.height, b.box.top + b.box.height) - Math.max(a.box.top, b.box.top);
  return common > 0;
}

/** The next segment to the right, behind a colon that stands by itself. */
function valueBeside(layout: Layout, label: Segment): Segment | undefined {
  return layout.rows[label.row]
    ?.slice(label.column + 1)
    .find((other) => level(other, label) && !colonAlone.test(other.folded));
}

/** A label of a form with nothing behind its colon. */
function isLeftEmpty(layout: Layout, { row, column }: Segment): boolean {
  const rest = layout.rows[row]?.slice(column + 1) ?? [];
  return rest.length > 0 && rest.every(({ folded }) => colonAlone.test(folded));
}

/** What stands to the right of a heading and is no heading itself. */
function besideOf(layout: Layout, heading: Segment): Segment | undefined {
  const right = valueBeside(layout, heading);
  if (right === undefined || headingSide(right) !== undefined || forBesideIssuer(layout, right) !== undefined)
    return undefined;
  return right.box.left - heading.box.left - heading.box.width < farthestBeside ? right : undefined;
}

/** Rows under a heading that are looked at for a name. */
const linesOfParty = 6;

/** Left edges that are one. */
function aligned(a: Segment, b: Segment): boolean {
  return Math.abs(a.box.left - b.box.left) < 0.01;
}

/** A label in another script than that above it: "المشتري" under "BUYER". */
function isTwin(line: Segment, heading: Segment): boolean {
  const latin = /\p{Script=Latin}/u;
  return /\p{L}/u.test(line.text) && !latin.test(line.text) && latin.test(heading.text);
}

/** Lines under a heading, without its twin in another script. */
function linesUnder(layout: Layout, heading: Segment, box = heading.box): Segment[] {
  const [first, ...others] = segmentsBelow(layout, heading, box, linesOfParty);
  if (first === undefined) return [];
  return isTwin(first, heading) && others.length > 0 ? others : [first, ...others];
}

/** A form: labels under one another with their values beside them, and no address under the heading. */
function isForm(layout: Layout, heading: Segment, value: Segment): boolean {
  const below = segmentsBelow(layout, heading, heading.box, 6).filter((line) => aligned(line, heading));
  const [next] = below;
  const nextValue = next === undefined ? undefined : valueBeside(layout, next);
  return (
    nextValue !== undefined &&
    aligned(nextValue, value) &&
    !below.some(({ folded }) => postalLine.test(folded) || street.test(folded))
  );
}

/** The name beside a heading that has nothing under it but the next label, as in a form or a workbook. */
function besideLabel(layout: Layout, heading: Segment): Candidate | undefined {
  const right = besideOf(layout, heading);
  if (right === undefined) return undefined;
  const [below] = linesUnder(layout, heading);
  const label =
    below === undefined ||
    headingSide(below) !== undefined ||
    noName.test(below.folded) ||
    isForm(layout, heading, right);
  return label ? nameIn(right, 2.4) : undefined;
}

const nameLabel =
  /^(?:name|nom|firm(?:a|enname)|unternehmen(?:sname)?|company(?: name)?|societe|raison sociale|nom de (?:l'|la )?(?:entreprise|societe))(?= ?:| ?$)/;
const givenNameLabel = /^(?:prenoms?|vornamen?|first name|given name)(?= ?:| ?$)/;

/** The name behind a label at the beginning of a line, in its own segment or one to the right. */
function behindLabel(layout: Layout, line: Segment, label: RegExp, score: number): Candidate | undefined {
  const end = label.exec(line.folded)?.[0].length;
  if (end === undefined) return undefined;
  for (const segment of (layout.rows[line.row] ?? []).slice(line.column, line.column + 3)) {
    const from = segment === line ? end : 0;
    const start = from + (/^[\s:]*/.exec(segment.folded.slice(from))?.[0].length ?? 0);
    if (start < segment.folded.length) return nameIn(segment, score, start);
  }
  return undefined;
}

/** The name behind "Name:", with the given name that stands in a line of its own above or below. */
function labelledName(layout: Layout, line: Segment, score: number): Candidate | undefined {
  const name = behindLabel(layout, line, nameLabel, score);
  if (name === undefined) return undefined;
  const [given] = [line.row + 1, line.row - 1]
    .flatMap((row) => layout.rows[row]?.find((other) => aligned(other, line)) ?? [])
    .flatMap((other) => behindLabel(layout, other, givenNameLabel, score) ?? []);
  return given === undefined ? name : { ...name, value: `${given.value} ${name.value}` };
}

/** The last line of a paragraph. */
const endsSentence = /^\p{Ll}[^.]+\p{Ll}\.$/u;

/** The first name in the lines under a heading, above its address. */
function below(layout: Layout, heading: Segment, box: Segment['box'], score: number): Candidate | undefined {
  for (const line of linesUnder(layout, heading, box)) {
    if (headingSide(line) !== undefined || lineHeadRows(layout).has(line.row)) return undefined;
    const labelled = labelledName(layout, line, score);
    if (labelled !== undefined) return labelled;
    if (endsSentence.test(line.text)) return undefined;
    const named = nameOfLine(layout, line);
    if (named !== undefined) return { ...named, score };
    if (isNameLike(line.folded)) return cutName(line, score);
    if (postalLine.test(line.folded) || street.test(line.folded)) return undefined;
  }
  return undefined;
}

/** How far to the right of its heading's left edge, of the page's width, a name under it may be set. */
const farthestIndented = 0.3;

/** The name under a heading, set in to the right of where it ends. */
function indented(layout: Layout, heading: Segment): Candidate | undefined {
  const next = layout.rows[heading.row]?.[heading.column + 1]?.box.left ?? 1;
  const width = Math.min(next - heading.box.left - 0.02, farthestIndented);
  return below(layout, heading, { ...heading.box, width }, 2);
}

/** The name under a heading that is set off from its column, where the next row has as many columns as there are headings. */
function inColumn(layout: Layout, { row, column, page }: Segment): Candidate | undefined {
  const next = layout.rows[row + 1] ?? [];
  const line = next[column];
  if (line?.page !== page || next.length !== layout.rows[row]?.length) return undefined;
  return isNameLike(line.folded) ? cutName(line, 2) : undefined;
}

/** The name under or beside a heading: the first line that reads as one, after numbers and labels. */
function underHeading(layout: Layout, segment: Segment, end: number): Candidate | undefined {
  const rest = segment.folded.slice(end).replace(/^[\s:.,*]+(?:[–—-] )?|^[–—-] |^ ?\([^)]*\)[\s:]*$/g, '');
  const offset = segment.text.length - rest.length;
  const colon = segment.folded.slice(0, end).trimEnd().endsWith(':') || segment.folded.charAt(end) === ':';
  const inLine = rest === '' ? besideLabel(layout, segment) : nameIn(segment, colon ? 3 : 2.4, offset);
  if (inLine !== undefined) return inLine;
  if (rest === '' && isLeftEmpty(layout, segment)) return undefined;
  const under = below(layout, segment, segment.box, 2.8);
  if (under !== undefined || rest !== '') return under;
  const beside = besideOf(layout, segment);
  if (beside === undefined) return indented(layout, segment) ?? inColumn(layout, segment);
  return isNameLike(beside.folded) ? cutName(beside, 2.2) : below(layout, beside, beside.box, 2);
}

/** The name of a company or a titled person that stands under a customer's number as over an address. */
function underNumber(layout: Layout, number: Segment): Candidate | undefined {
  const [line] = segmentsBelow(layout, number, number.box, 6).filter((other) => aligned(other, number));
  const named = [legalForm, personTitle, companyTitle].some((wording) => wording.test(line?.folded ?? ''));
  return line !== undefined && named ? nameIn(line, 1.4) : undefined;
}

/** What it is worth that both sides are headed, one beside the other. */
const bothHeaded = 0.5;

/** "Société" beside "Client": the company that writes. */
function companyBesideClient(
  layout: Layout,
  { row, column, folded }: Segment,
): { side: Side; end: number } | undefined {
  const next = layout.rows[row]?.[column + 1];
  const side = next === undefined ? undefined : headingSide(next);
  const whole = side !== undefined && side.end >= (next?.folded.trimEnd().length ?? 0);
  const headed = whole && (side.side === 'buyer' || side.side === 'addressee');
  return headed && /^(?:(?:notre )?societe|entreprise|company|firma|unternehmen)(?: ?:)?$/.test(folded)
    ? { side: 'issuer', end: folded.length }
    : undefined;
}

/** "Pour" beside "Émis par": whom the paper is made for. In front of a signature the word says who signs. */
function forBesideIssuer(
  layout: Layout,
  { row, column, folded }: Segment,
): { side: Side; end: number } | undefined {
  const before = layout.rows[row]?.[column - 1];
  const isBeside = before !== undefined && headingSide(before)?.side === 'issuer';
  return isBeside && /^(?:pour|for|fur)(?: ?:)?$/.test(folded)
    ? { side: 'addressee', end: folded.length }
    : undefined;
}

/** Heads a column beside terms of payment or delivery: who sold is then one of the seller's people, and deliveries have days. */
function isAmongTerms(layout: Layout, { row, column }: Segment): boolean {
  const terms =
    /^(?:(?:conditions de )?(?:paiement|reglement)|echeance|livraison|payment(?: terms)?|due date|zahlung|terms)$/;
  const others = (layout.rows[row] ?? []).filter((other) => other.column !== column);
  return others.length > 1 && others.some(({ folded }) => terms.test(folded));
}

/** What heads the slip at the foot of an invoice that is sent back with a cheque: who stands behind "To:" is paid. */
const paymentSlip = /^(?:payment (?:advice|slip|coupon|voucher|stub)|remittance (?:advice|slip|stub))\b/;
const foot = 0.5;

/** The slip that a heading of an addressee stands on: its side is the seller's. */
function isOnPaymentSlip(layout: Layout, { row, page }: Segment): boolean {
  return layout.rows
    .slice(0, row + 1)
    .flat()
    .some((other) => other.page === page && other.box.top > foot && paymentSlip.test(other.folded));
}

/** Headings behind which a company's own people stand as often as a company. */
const headsPeople = /^(?:vendeu(?:r|se)|verkauferi?n?|a l'attention de|adressee? a)(?!\p{L})/u;
const person = /^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){1,2}$/u;
const doubtfulPerson = 1.2;

/** The score of a name under a heading: that of one of a company's people is a doubtful one. */
function headedScore({ folded }: Segment, { value, score }: Candidate): number {
  const mayWorkFor = headsPeople.test(folded) && person.test(value) && !legalForm.test(fold(value));
  return mayWorkFor ? Math.min(score, doubtfulPerson) : score;
}

/** Names under headings, or under those of them that are worded in one way, by what the heading says. */
export function headedParties(layout: Layout, wording = /^/): Record<Side, Candidate[]> {
  const found: Record<Side, Candidate[]> = { seller: [], buyer: [], issuer: [], addressee: [], other: [] };
  for (const segment of layout.rows.flat()) {
    const heading =
      headingSide(segment) ?? companyBesideClient(layout, segment) ?? forBesideIssuer(layout, segment);
    const numbered = customerNumber.test(segment.folded) ? underNumber(layout, segment) : undefined;
    if (numbered !== undefined) found.buyer.push(numbered);
    if (heading === undefined || !wording.test(segment.folded) || isAmongTerms(layout, segment)) continue;
    const named = underHeading(layout, segment, heading.end);
    if (named === undefined) continue;
    const score = headedScore(segment, named) + (headingSide(segment) === undefined ? bothHeaded : 0);
    const paid = heading.side === 'addressee' && isOnPaymentSlip(layout, segment);
    found[paid ? 'seller' : heading.side].push({ ...named, score });
  }
  return found;
}

const consignee =
  /^(?:consignee|ship|deliver|shipping|livre|livraison|lieu de livraison|adresse de livraison|liefer|waren)/;

/** Names of those to whom goods go. */
export function namesOfConsignees(layout: Layout): Candidate[] {
  return layout.rows.flat().flatMap((segment) => {
    const heading = headingSide(segment);
    if (heading?.side !== 'other' || !consignee.test(segment.folded) || isAmongTerms(layout, segment))
      return [];
    const name = underHeading(layout, segment, heading.end);
    return name === undefined ? [] : [{ ...name, score: 1 }];
  });
}

/** The name behind the only "Name:" of a document. */
export function onlyNamed(layout: Layout): Candidate | undefined {
  const found = layout.rows.flat().flatMap((segment) => labelledName(layout, segment, 0.8) ?? []);
  return found.length === 1 ? found[0] : undefined;
}

import { fold } from '../fold.ts';
import type { Candidate } from './labelled.ts';
import { headingSide } from './party-heading.ts';
import { cutName, isNameLike, trimName } from './party-name.ts';
import { country, legalForm, postalLine, street } from './party-wording.ts';
import type { Layout, Segment } from './segment.ts';

/** A name with the address under or beside it. */
export interface PartyBlock {
  readonly name: Candidate;
  readonly segments: readonly Segment[];
  /** Name and address in a single line: how companies print their own over a window or at the foot. */
  readonly inline: boolean;
}

/** "May 2022 to 10 May 2022": a code between letters that is a year. */
const monthOfYear =
  /(?<!\p{L})(?:jan|feb|fev|mar|apr|avr|ma[iy]|jui|jun|jul|aug|aou|sep|o[ck]t|nov|de[cz])\p{L}*[.,]? (?:19|20)\d\d(?!\d)/u;

/** A line with postal code and town, and nothing of a form or table. */
export function isPostal(folded: string): boolean {
  return (
    folded.length < 70 &&
    postalLine.test(folded) &&
    !monthOfYear.test(folded) &&
    !/[#:%€$£]|rechnung|invoice|facture|iban|tva|\bvat\b|tel/.test(folded)
  );
}

/** A street, or a word with the number of a house. */
const streetLike = /^\p{L}[\p{L}' .-]{2,} ?\d{1,4} ?[a-z]?$/u;
/** How far apart, of the page's width, postal code and town may stand. */
const townGap = 0.12;

/** Postal code and town set apart, side by side or one over the other, under a street. */
function isPostalApart(layout: Layout, segment: Segment): boolean {
  const code = /^(?:[a-z]{1,2}[- ])?\d{4,5}$/;
  const town = /^\p{L}[\p{L}' .-]{2,30}$/u;
  const right = layout.rows[segment.row]?.[segment.column + 1];
  const beside =
    right !== undefined && right.box.left - segment.box.left - segment.box.width < townGap
      ? right.folded
      : '';
  const below = layout.rows[segment.row + 1]?.find(
    (other) => other.page === segment.page && Math.abs(other.box.left - segment.box.left) < 0.015,
  );
  const apart = code.test(segment.folded)
    ? town.test(beside) || town.test(below?.folded ?? '')
    : town.test(segment.folded) && code.test(beside);
  if (!apart) return false;
  const above = linesAbove(layout, segment).at(-2);
  return above !== undefined && (street.test(above.folded) || streetLike.test(above.folded));
}

/** "New York, NY, 10001" has the commas of a line with a name, and none. */
const townAlone = /^[\p{L}' .-]+,? [a-z]{2}[,.]? \d{5}(?:-\d{4})?$/u;

/** Whoever trades under the name of a web site. */
const webName = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/;

/** The name in front of an address in the same line: "Name · Street 1 · 12345 Town", "Name - 12345 Town". */
export function nameBeforeAddress(segment: Segment, score: number, from = 0): Candidate | undefined {
  const folded = segment.folded.slice(from);
  const at = street.exec(folded)?.index ?? -1;
  const separator = /(?: ?[·•|]|,| [-–]) /u.exec(folded)?.index ?? -1;
  const ends = [at, separator].filter((index) => index > 2);
  if (ends.length === 0) return undefined;
  const end = Math.min(...ends);
  if (!postalLine.test(folded.slice(end))) return undefined;
  const name = cutName(segment, score, from, from + end);
  const written = segment.folded.slice(name.start, name.end);
  return isNameLike(written) || webName.test(written) ? name : undefined;
}

/** A line that is a name and a whole address, with a street or several separators: others are just a town. */
function inlineBlock(segment: Segment): PartyBlock | undefined {
  const { folded } = segment;
  if (folded.length > 200 || !postalLine.test(folded) || townAlone.test(folded)) return undefined;
  if (!street.test(folded) && [...folded.matchAll(/ ?[·•|]|,| [-–] /gu)].length < 2) return undefined;
  const name = nameBeforeAddress(segment, 0);
  return name === undefined ? undefined : { name, segments: [segment], inline: true };
}

/** Words set apart by hardly more than a space, in heights of their print: one line in several segments. */
const besideOneAnother = 2;

/** How far, of the page's width, a segment stands behind another in heights of the print. */
function gapBetween(layout: Layout, before: Segment, after: Segment): number {
  const white = after.box.left - before.box.left - before.box.width;
  return (white * layout.aspect) / Math.max(before.box.height, after.box.height);
}

/** Where the line begins that a segment goes on: "DE" of "DE - 12345 Town" may be a segment of its own. */
function lineStart(layout: Layout, segment: Segment): number {
  const before = layout.rows[segment.row]?.[segment.column - 1];
  return before !== undefined && gapBetween(layout, before, segment) < besideOneAnother
    ? lineStart(layout, before)
    : segment.box.left;
}

/** A segment with those that stand hardly more than a space behind it: "M", "DUVAL", "PAUL". */
function wholeLine(layout: Layout, segment: Segment): string {
  return lineOf(layout, segment)
    .map(({ text }) => text)
    .join(' ');
}

/** A segment and those that go on with its line. */
export function lineOf(layout: Layout, segment: Segment): Segment[] {
  const next = layout.rows[segment.row]?.[segment.column + 1];
  return next !== undefined && gapBetween(layout, segment, next) < besideOneAnother
    ? [segment, ...lineOf(layout, next)]
    : [segment];
}

/** Lines of an address, from the line with the postal code up while they stay left-aligned and close. */
function linesAbove(layout: Layout, postal: Segment): Segment[] {
  const block = [postal];
  let last = postal;
  const left = lineStart(layout, postal);
  for (let index = postal.row - 1; index >= Math.max(0, postal.row - 7); index--) {
    const above = layout.rows[index]?.find(
      (other) => other.page === postal.page && Math.abs(other.box.left - left) < 0.015,
    );
    if (above === undefined) continue;
    const gap = last.box.top - above.box.top - above.box.height;
    const near = street.test(above.folded) ? 5 : 2.6;
    if (gap > near * last.box.height || headingSide(above) !== undefined || isPostal(above.folded)) break;
    if (inlineBlock(above) !== undefined) break;
    block.unshift(above);
    last = above;
  }
  return block;
}

/** Lines centred over one another have no left edge in common. */
function centredAbove(layout: Layout, postal: Segment): Segment[] {
  const middle = (segment: Segment) => segment.box.left + segment.box.width / 2;
  const block = [postal];
  let last = postal;
  for (let index = postal.row - 1; index >= Math.max(0, postal.row - 5); index--) {
    const row = layout.rows[index] ?? [];
    const above = row.find(
      (other) => other.page === postal.page && Math.abs(middle(other) - middle(postal)) < 0.02,
    );
    if (above === undefined || row.length > 1) break;
    const gap = last.box.top - above.box.top - above.box.height;
    if (gap > 2.6 * last.box.height || headingSide(above) !== undefined) break;
    block.unshift(above);
    last = above;
  }
  return block;
}

/** How far, of the page's width, a name may begin left of its address. */
const farthestSetOut = 0.06;

/** The name right over an address that begins a little to the left of it, mostly in larger print. */
function setOutAbove(layout: Layout, top: Segment): Candidate | undefined {
  const above = layout.rows.slice(Math.max(0, top.row - 2), top.row).flat();
  const line = above.find(
    ({ page, box, folded }) =>
      page === top.page &&
      top.box.left - box.left > 0 &&
      top.box.left - box.left < farthestSetOut &&
      box.left + box.width > top.box.left &&
      top.box.top - box.top - box.height < 2.6 * top.box.height &&
      isNameLike(folded),
  );
  return line === undefined || headingSide(line) !== undefined ? undefined : cutName(line, 0);
}

/** What may stand apart from an address and still belong to it. */
const reachedAt = /^(?:tel(?:efon|ephone)?|fon|phone|fax|mobile?|e-?mail|web|www)(?![a-z])/;

/** Lines right under an address that go on with it: country, phone, web address, VAT id. */
function linesBelow(layout: Layout, postal: Segment): Segment[] {
  const below: Segment[] = [];
  let last = postal;
  for (const row of layout.rows.slice(postal.row + 1, postal.row + 9)) {
    const next = row.find(
      (other) =>
        other.page === postal.page &&
        (Math.abs(other.box.left - postal.box.left) < 0.015 ||
          Math.abs(other.box.left + other.box.width / 2 - postal.box.left - postal.box.width / 2) < 0.015),
    );
    if (next === undefined) continue;
    const farthest = reachedAt.test(next.folded) ? 3.2 : 1.6;
    if (next.box.top - last.box.top - last.box.height > farthest * last.box.height) break;
    if (headingSide(next) !== undefined || isPostal(next.folded)) break;
    below.push(next);
    last = next;
  }
  return below;
}

/** The town of the postal line once more, as in "Saint-Denis" or "Saint-Denis, France" over "93200 Saint Denis". */
function isTown(line: Segment, postal: Segment): boolean {
  const plain = (folded: string) => folded.replace(/[^\p{L}\d]/gu, '');
  return plain(postal.folded).includes(plain(line.folded.replace(country, '')));
}

/** The name that a line of an address is, in one segment or in several that stand close together. */
export function nameOfLine(layout: Layout, line: Segment): Candidate | undefined {
  const text = wholeLine(layout, line);
  if (text === line.text) return isNameLike(line.folded) ? cutName(line, 0) : undefined;
  const value = trimName(text, fold(text)).value;
  return isNameLike(fold(text))
    ? { value, segment: line, start: 0, end: line.text.length, score: 0 }
    : undefined;
}

/** The company in the line over an address that begins with a branch or a building: "Harbour Limited" over "Harbour Centre, 75 Bay Road". */
function companyOver(layout: Layout, { name, segments, inline }: PartyBlock): PartyBlock {
  const over = layout.rows[name.segment.row - 1]?.find(
    ({ page, box }) => page === name.segment.page && Math.abs(box.left - name.segment.box.left) < 0.01,
  );
  if (over === undefined || legalForm.test(fold(name.value))) return { name, segments, inline };
  const gap = name.segment.box.top - over.box.top - over.box.height;
  const company = cutName(over, 0);
  const folded = fold(company.value);
  return gap < over.box.height && legalForm.test(folded) && isNameLike(folded)
    ? { name: company, segments: [over, ...segments], inline }
    : { name, segments, inline };
}

const blocks = new WeakMap<Layout, readonly PartyBlock[]>();

/** Every address with a name on top, from the top of the document. */
export function partyBlocks(layout: Layout): readonly PartyBlock[] {
  const known = blocks.get(layout);
  if (known !== undefined) return known;
  const found = layout.rows.flat().flatMap((segment): PartyBlock[] => {
    const inline = inlineBlock(segment);
    if (inline !== undefined) return [companyOver(layout, inline)];
    if (!isPostal(segment.folded) && !isPostalApart(layout, segment)) return [];
    const aligned = linesAbove(layout, segment);
    const above = aligned.length > 1 ? aligned : centredAbove(layout, segment);
    const [named] = above.flatMap((line) =>
      line === segment || isTown(line, segment) ? [] : (nameOfLine(layout, line) ?? []),
    );
    const name = named ?? setOutAbove(layout, above[0] ?? segment);
    if (name === undefined) return [];
    const segments = named === undefined ? [name.segment, ...above] : above;
    return [{ name, segments: [...segments, ...linesBelow(layout, segment)], inline: false }];
  });
  blocks.set(layout, found);
  return found;
}

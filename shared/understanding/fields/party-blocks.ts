import type { Candidate } from './labelled.ts';
import { headingSide } from './party-heading.ts';
import { cutName, isNameLike } from './party-name.ts';
import { postalLine, street } from './party-wording.ts';
import type { Layout, Segment } from './segment.ts';

/** A name with the address under or beside it. */
export interface PartyBlock {
  readonly name: Candidate;
  readonly segments: readonly Segment[];
  /** Name and address in a single line: how companies print their own over a window or at the foot. */
  readonly inline: boolean;
}

/** A line with postal code and town, and nothing of a form or table. */
export function isPostal(folded: string): boolean {
  return (
    folded.length < 70 &&
    postalLine.test(folded) &&
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
  return isNameLike(segment.folded.slice(name.start, name.end)) ? name : undefined;
}

/** A line that is a name and a whole address, with a street or several separators: others are just a town. */
function inlineBlock(segment: Segment): PartyBlock | undefined {
  const { folded } = segment;
  if (folded.length > 200 || !postalLine.test(folded) || townAlone.test(folded)) return undefined;
  if (!street.test(folded) && [...folded.matchAll(/ ?[·•|]|,| [-–] /gu)].length < 2) return undefined;
  const name = nameBeforeAddress(segment, 0);
  return name === undefined ? undefined : { name, segments: [segment], inline: true };
}

/** Lines of an address, from the line with the postal code up while they stay left-aligned and close. */
function linesAbove(layout: Layout, postal: Segment): Segment[] {
  const block = [postal];
  let last = postal;
  for (let index = postal.row - 1; index >= Math.max(0, postal.row - 7); index--) {
    const above = layout.rows[index]?.find(
      (other) => other.page === postal.page && Math.abs(other.box.left - postal.box.left) < 0.015,
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
    if (next.box.top - last.box.top - last.box.height > 1.6 * last.box.height) break;
    if (headingSide(next) !== undefined || isPostal(next.folded)) break;
    below.push(next);
    last = next;
  }
  return below;
}

const blocks = new WeakMap<Layout, readonly PartyBlock[]>();

/** Every address with a name on top, from the top of the document. */
export function partyBlocks(layout: Layout): readonly PartyBlock[] {
  const known = blocks.get(layout);
  if (known !== undefined) return known;
  const found = layout.rows.flat().flatMap((segment): PartyBlock[] => {
    const inline = inlineBlock(segment);
    if (inline !== undefined) return [inline];
    if (!isPostal(segment.folded) && !isPostalApart(layout, segment)) return [];
    const aligned = linesAbove(layout, segment);
    const above = aligned.length > 1 ? aligned : centredAbove(layout, segment);
    const name = above.find(
      (line) => line !== segment && isNameLike(line.folded) && !segment.folded.includes(line.folded),
    );
    if (name === undefined) return [];
    return [{ name: cutName(name, 0), segments: [...above, ...linesBelow(layout, segment)], inline: false }];
  });
  blocks.set(layout, found);
  return found;
}

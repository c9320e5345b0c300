import { layoutOf, type Segment } from '../fields/segment.ts';
import { foldSpaces } from '../fold.ts';
import type { Reading } from '../reading.ts';
import { salutation } from '../salutation.ts';
import { findAmounts } from '../values/amount.ts';

export interface Title {
  readonly text: string;
  /** How much it looks like one: more for large print and the first lines, less for the label of a value. */
  readonly prominence: number;
}

/** What a document shows of its type; texts are folded. */
export interface Evidence {
  /** Short or large lines at the top of the first page. */
  readonly titles: readonly Title[];
  readonly text: string;
  /** The same, a stretch of words without a gap on each line. */
  readonly lines: string;
  readonly words: number;
  readonly pages: number;
  /** Amounts with cents for each hundred words. */
  readonly amountDensity: number;
  /** Width of the first page over its height. */
  readonly aspect: number;
  readonly recognized: boolean;
  /** Share of the words that were read surely, 0..1; 1 of a text layer. */
  readonly legibility: number;
  /** Mean number of words in a line. */
  readonly wordsPerLine: number;
}

/** A word that was recognized with more confidence is nearly always right. */
const surelyRead = 0.8;
const longestText = 200_000;
const titleWords = 9;
/** The very first rows of a document may take more to say what it is. */
const firstTitleWords = 14;
const firstRows = 3;

/** The segment goes on a sentence that the line above it began: the end of a paragraph is short, but no title. */
function endsParagraph(segment: Segment, rows: readonly (readonly Segment[])[]): boolean {
  const above = rows[segment.row - 1]?.find(
    (other) => other.page === segment.page && Math.abs(other.box.left - segment.box.left) < 0.01,
  );
  return (
    above !== undefined &&
    above.words.length > titleWords &&
    !/[.:!?]$/.test(above.text) &&
    /^\p{Ll}|\p{L}[.;,]$/u.test(segment.text) &&
    segment.box.height < 1.15 * above.box.height &&
    segment.box.top - above.box.top < 2.2 * above.box.height
  );
}

/** A sentence, or an entry of a numbered list. */
function readsAsText(segment: Segment): boolean {
  return (
    /^\d{1,2}\.?\d? \p{L}/u.test(segment.text) ||
    (segment.words.length > 3 && /\p{Ll}\.$/u.test(segment.text))
  );
}

/** So many things side by side, twice, are a table. */
const tableColumns = 4;

function inTable({ row }: Segment, rows: readonly (readonly Segment[])[]): boolean {
  const wide = (at: number) => (rows[at]?.length ?? 0) >= tableColumns;
  return wide(row) && (wide(row - 1) || wide(row + 1));
}

/** What is filled in behind it names a value, and not the document: "purchase order #". */
const valueAwaited = /\p{L} ?(?:#|\bn°|\bn[or]\b\.?|\bnumber|\bnummer|\bnumero|\bdate|\bdatum)[ :.]*$/u;

/** What stands below a salutation is rather of the letter than what the letter is. */
const belowSalutation = 0.5;

function titlesOf(rows: readonly (readonly Segment[])[]): Title[] {
  const first = rows.filter((row) => row[0]?.page === 1);
  const segments = first.flat();
  const heights = segments.map((segment) => segment.box.height).toSorted((a, b) => a - b);
  const median = heights[Math.floor(heights.length / 2)] ?? 0;
  const atTop = new Set(first.slice(0, 12).flat());
  const greeted =
    segments.find((segment) => salutation.test(segment.folded.trim()))?.row ?? Number.POSITIVE_INFINITY;
  return segments
    .filter(({ words, row }) => words.length <= (row < firstRows ? firstTitleWords : titleWords))
    .filter(
      (segment) =>
        atTop.has(segment) ||
        segment.box.top < 0.45 ||
        (segment.box.height > 1.3 * median && segment.box.top < 0.6),
    )
    .filter((segment) => !endsParagraph(segment, rows))
    .map((segment) => {
      const large = segment.box.height > 1.25 * median;
      const next = rows[segment.row]?.[segment.column + 1]?.folded ?? 'page';
      const followed = !/^(?:page|seite|blatt|date|datum|vom|du|n°|nr|no|#)/.test(next);
      const label =
        /:\s*$/.test(segment.text) ||
        (valueAwaited.test(segment.folded) && !large) ||
        (inTable(segment, rows) && !large) ||
        (/:/.test(segment.text) && !large) ||
        ((followed || readsAsText(segment)) && !large);
      return {
        text: foldSpaces(segment.text),
        prominence:
          (large ? 1.2 : label ? 0.35 : segment.box.top < 0.3 ? 1 : 0.8) *
          (segment.row > greeted ? belowSalutation : 1),
      };
    });
}

/** Gathers what classification looks at, from the first and last pages. */
export function evidenceOf(reading: Reading): Evidence {
  const layout = layoutOf(reading);
  const segments = layout.rows.flat();
  const text = foldSpaces(
    layout.rows
      .map((row) => row.map((segment) => segment.text).join(' '))
      .join(' ')
      .slice(0, longestText),
  );
  const words = segments.reduce((sum, segment) => sum + segment.words.length, 0);
  const surely = segments.reduce(
    (sum, segment) => sum + segment.words.filter(({ confidence }) => confidence > surelyRead).length,
    0,
  );
  const amounts = findAmounts(text).filter((amount) => amount.decimals === 2).length;
  return {
    titles: titlesOf(layout.rows),
    text,
    lines: segments
      .map((segment) => segment.folded)
      .join('\n')
      .slice(0, longestText),
    words,
    pages: reading.pageCount,
    amountDensity: words === 0 ? 0 : (100 * amounts) / words,
    aspect: layout.aspect,
    recognized: segments[0]?.source !== 'text' && segments.length > 0,
    legibility: words === 0 ? 1 : surely / words,
    wordsPerLine: words / Math.max(1, layout.rows.length),
  };
}

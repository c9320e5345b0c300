import type { FieldKind } from '../../../shared/document-types/definition.ts';
import type { DocumentText } from '../../../shared/http/answers/documents.ts';

type TextPage = DocumentText['pages'][number];
export type PageWord = TextPage['words'][number];
type Box = PageWord['box'];

/** Words further apart than this many times their height are in different columns. */
const wideGap = 1.3;
const longestValue = 12;

/** What a value of a kind looks like as a whole, to find its other words around the one that was clicked. */
const shapes: Readonly<Partial<Record<FieldKind, RegExp>>> = {
  amount: /^(?:[€$£] ?)?[-−]?\d{1,3}(?:[ .,'’]\d{3})*(?:[.,]\d{1,2})?(?: ?(?:€|\$|£|EUR|USD|GBP|CHF))?$/u,
  date: /^(?:\d{1,2}(?:er|st|nd|rd|th|\.)? \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?\d{2,4})$/u,
  registrationId: /^\d{3} \d{3} \d{3}(?: \d{5}| \d{3} \d{2})?$/u,
  vatId: /^[A-Z]{2} ?[A-Z0-9]{2}(?: \d{3}){3}$/u,
  iban: /^[A-Z]{2}\d{2}(?: ?[A-Z0-9]{1,4})+$/u,
};

/** Letters and digits of an IBAN by country (ISO 13616); of the others, as many as there may be. */
const ibanLengths: Readonly<Record<string, number>> = {
  ...{ AT: 20, BE: 16, CH: 21, DE: 22, DK: 18, ES: 24, FR: 27, GB: 22, IE: 22, IT: 27, LU: 20, MC: 27 },
  ...{ NL: 18, PL: 28, PT: 25, SE: 24 },
};

/** The word under a point (fractions of the page), with a little room around it. */
export function wordAt(page: TextPage, x: number, y: number): PageWord | undefined {
  const slack = 0.004;
  return page.words.find(
    ({ box }) =>
      x >= box.left - slack &&
      x <= box.left + box.width + slack &&
      y >= box.top - slack &&
      y <= box.top + box.height + slack,
  );
}

/** Words that lie in a rectangle with their middle, in reading order. */
export function wordsIn(page: TextPage, rectangle: Box): PageWord[] {
  return page.words.filter(({ box }) => {
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    return (
      x >= rectangle.left &&
      x <= rectangle.left + rectangle.width &&
      y >= rectangle.top &&
      y <= rectangle.top + rectangle.height
    );
  });
}

/** The words that make up a value of this kind together with the one that was clicked: names and addresses are whole runs. */
export function valueAround(page: TextPage, word: PageWord, kind: FieldKind): PageWord[] {
  if (kind === 'reference' || kind === 'currency' || kind === 'bic') return [word];
  const { words, at } = runAround(page, word);
  const shape = shapes[kind];
  if (shape === undefined) return words;
  let best = [word];
  for (let start = Math.max(0, at - longestValue); start <= at; start += 1) {
    for (let end = at + 1; end <= Math.min(words.length, start + longestValue); end += 1) {
      const window = words.slice(start, end);
      if (window.length > best.length && fits(wordsText(window), shape, kind)) best = window;
    }
  }
  return best;
}

function fits(text: string, shape: RegExp, kind: FieldKind): boolean {
  if (!shape.test(text)) return false;
  if (kind !== 'iban') return true;
  const { length } = text.replaceAll(' ', '');
  const known = ibanLengths[text.slice(0, 2)];
  return known === undefined ? length >= 15 && length <= 34 : length === known;
}

/** The words of the row with no wide gap between them and the word. */
function runAround(page: TextPage, word: PageWord): { words: PageWord[]; at: number } {
  const row = page.words
    .filter(({ box }) => overlap(box, word.box) > 0.5 * Math.min(box.height, word.box.height))
    .toSorted((a, b) => a.box.left - b.box.left);
  const index = row.indexOf(word);
  const near = (one: PageWord | undefined, other: PageWord | undefined) =>
    one !== undefined &&
    other !== undefined &&
    (other.box.left - one.box.left - one.box.width) * page.width <
      wideGap * Math.max(one.box.height, other.box.height) * page.height;
  let [start, end] = [index, index];
  while (near(row[start - 1], row[start])) start -= 1;
  while (near(row[end], row[end + 1])) end += 1;
  return { words: row.slice(start, end + 1), at: index - start };
}

function overlap(a: Box, b: Box): number {
  return Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
}

export function wordsText(words: readonly PageWord[]): string {
  return words.map(({ text }) => text).join(' ');
}

/** The smallest rectangle around words. */
export function boxAround(words: readonly PageWord[]): Box {
  const boxes = words.map(({ box }) => box);
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}

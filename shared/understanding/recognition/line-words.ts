import { fold } from '../fold.ts';
import type { PlacedWord } from '../layout.ts';
import { withCurrencySigns } from './currency-signs.ts';
import type { Edges } from './line-detector.ts';
import { firstInk, inkOfColumns, lastInk, MARGIN, widestWhite } from './line-ink.ts';
import type { SeenCharacter } from './line-recognizer.ts';
import type { Raster } from './optical-reader.ts';

/** Words without digits that were read with this confidence keep their letters. */
const CERTAIN = 0.92;
/**
 * White between two characters that is a space, as a share of the line's height: where the first reading parted words,
 * where the model tells a space, and elsewhere.
 */
const PARTED_BEFORE = 0.12;
const TOLD = 0.15;
const NEVER_PARTED = 0.6;

/** Words with boxes from the characters seen in a line's strip; `first` are those of the first reading. */
export function wordsOf(
  seen: readonly SeenCharacter[],
  strip: Raster,
  edges: Edges,
  first: readonly PlacedWord[],
): PlacedWord[] {
  const ink = inkOfColumns(strip);
  const lineHeight = strip.height / (1 + 2 * MARGIN);
  const words: PlacedWord[] = [];
  let current: SeenCharacter[] = [];
  let left = firstInk(ink);
  const finish = (right: number) => {
    if (current.length > 0)
      words.push(wordOf(current, { ...edges, left: edges.left + left, right: edges.left + right }, first));
    current = [];
  };
  let spaceTold = false;
  for (const character of seen) {
    if (character.text.trim() === '') {
      spaceTold = true;
      continue;
    }
    const before = current.at(-1);
    if (before !== undefined) {
      const gap = widestWhite(ink, before.at, character.at);
      const share = (gap.to - gap.from) / lineHeight;
      if (
        share >=
        (isInNumber(before.text, character.text)
          ? NEVER_PARTED
          : leastSpace(edges.left + before.at, edges.left + character.at, spaceTold, first))
      ) {
        finish(gap.from);
        left = gap.to;
      }
    }
    current.push(character);
    spaceTold = false;
  }
  finish(lastInk(ink));
  return withCurrencySigns(
    words.map((word) => reconciled(word, first)),
    first,
  );
}

/** A mark and a digit: "12.50" and "11:45" are no two words, however wide the letters stand. */
function isInNumber(before: string, after: string): boolean {
  return (/[.,:/-]/.test(before) && /\d/.test(after)) || (/\d/.test(before) && /[.,:]/.test(after));
}

/** How wide the white between two characters must be to part words, as a share of the line's height. */
function leastSpace(from: number, to: number, told: boolean, first: readonly PlacedWord[]): number {
  const parted = first.some((word, index) => {
    const next = first[index + 1];
    if (next === undefined) return false;
    const boundary = (word.right + next.left) / 2;
    return boundary > from && boundary < to;
  });
  return parted ? PARTED_BEFORE : told ? TOLD : NEVER_PARTED;
}

function wordOf(
  characters: readonly SeenCharacter[],
  edges: Edges,
  first: readonly PlacedWord[],
): PlacedWord {
  const confidence = characters.reduce((sum, each) => sum + each.confidence, 0) / characters.length;
  return {
    text: withoutStrayZeros(characters.map((each) => each.text).join('')),
    left: edges.left,
    right: Math.max(edges.left + 1, edges.right),
    ...verticalEdges(first, edges),
    confidence: Math.round(confidence * 100) / 100,
  };
}

/** A zero between letters is an O. */
function withoutStrayZeros(text: string): string {
  return text.replace(
    /(?<=\p{L}{2})0(?=\p{L})|(?<=\p{L})0(?=\p{L}{2})|(?<=^[Nn])0(?=[.:]?$)/gu,
    (_, at: number) => (text[at - 1] === text[at - 1]?.toUpperCase() ? 'O' : 'o'),
  );
}

/** Those of the words of the first reading that stand there, else of all of them, else the line's without its margin. */
function verticalEdges(
  first: readonly PlacedWord[],
  { left, right, top, bottom }: Edges,
): Pick<PlacedWord, 'top' | 'bottom' | 'baseline'> {
  if (first.length === 0) {
    const margin = Math.round(((bottom - top) * MARGIN) / (1 + 2 * MARGIN));
    return { top: top + margin, bottom: bottom - margin, baseline: bottom - margin };
  }
  const there = first.filter((word) => word.left < right && word.right > left);
  const words = there.length > 0 ? there : first;
  return {
    top: Math.min(...words.map((word) => word.top)),
    bottom: Math.max(...words.map((word) => word.bottom)),
    baseline: Math.max(...words.map((word) => word.baseline)),
  };
}

/**
 * The word of the first reading that stands in the same place is kept where it was seen about as well; else its
 * accents are, for the model of lines has few of them.
 */
function reconciled(word: PlacedWord, first: readonly PlacedWord[]): PlacedWord {
  const [same] = first
    .filter((other) => overlap(other, word) > 0)
    .toSorted((a, b) => overlap(b, word) - overlap(a, word));
  if (same === undefined) return word;
  const extent = Math.max(same.right, word.right) - Math.min(same.left, word.left);
  const hasDigits = /\d/.test(same.text);
  const isAsSure = same.confidence >= word.confidence - (hasDigits ? 0.05 : 0.1);
  const isCertain = same.confidence >= CERTAIN && !hasDigits && same.text.length > 2;
  if (isCertain || (isAsSure && overlap(same, word) > 0.8 * extent))
    return { ...word, text: same.text, confidence: same.confidence };
  return /[^\0-\x7f]/.test(same.text) ? { ...word, text: withAccents(word.text, same.text) } : word;
}

/** The letters of `text`, those with an accent in `other` written with it. */
function withAccents(text: string, other: string): string {
  const [letters, others] = [[...text], [...other]];
  for (const [index, at] of commonLetters(letters.map(fold), others.map(fold))) {
    const accented = others[at] ?? '';
    if (!/[^\0-\x7f]/.test(accented) || !/\p{L}/u.test(accented)) continue;
    const isUpper = letters[index] === letters[index]?.toUpperCase();
    letters[index] = isUpper ? accented.toUpperCase() : accented.toLowerCase();
  }
  return letters.join('');
}

function overlap(a: PlacedWord, b: PlacedWord): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left);
}

/** Pairs of positions of a longest common subsequence. */
function commonLetters(a: readonly string[], b: readonly string[]): [number, number][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row !== undefined)
        row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

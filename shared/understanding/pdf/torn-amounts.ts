import type { PlacedWord } from '../layout.ts';

/*
 * Amounts of a text layer that look whole on the page and are not in the file. Read as they stand, they are other amounts.
 */

/** Cents above the line are at most so high as the figures before them. */
const SMALLER = 0.8;
/** White before them, as a share of the height of these figures. */
const CLOSE = 0.5;

/** Joins cents that are set small above the line, without a mark: "1234" and a raised "56" are 1234,56. */
export function withRaisedCents<Word extends PlacedWord>(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before !== undefined && areCentsOf(before, word)) {
      joined[joined.length - 1] = { ...before, text: `${before.text},${word.text}`, right: word.right };
    } else joined.push(word);
  }
  return joined;
}

function areCentsOf(before: PlacedWord, word: PlacedWord): boolean {
  if (!/^\d{2}$/.test(word.text) || !/^(?:[^\p{L}\d]{0,4}|[^\d]{0,4})\d[\d.,'’]*$/u.test(before.text))
    return false;
  const height = before.bottom - before.top;
  const gap = word.left - before.right;
  const isRaised = word.top < before.top + 0.25 * height && word.bottom < before.bottom - 0.1 * height;
  return (
    isRaised && word.bottom - word.top < SMALLER * height && gap > -CLOSE * height && gap < CLOSE * height
  );
}

/** Once may be a page of several, or a share. */
const enough = 2;

/**
 * Drops the stroke that programs write for a narrow no-break space (U+202F, the bytes of a blank and a stroke), which their
 * font has not: "1" and "/234,00" are 1 234,00.
 */
export function withoutStrokesForSpaces<Word extends PlacedWord>(words: readonly Word[]): Word[] {
  const groups = words.filter((word, index) => isGroupBehind(words[index - 1], word));
  if (groups.length < enough && !groups.some(({ text }) => /[.,]\d{2}$/.test(text))) return [...words];
  const dropped = new Set(groups);
  return words.map((word) => (dropped.has(word) ? { ...word, text: word.text.slice(1) } : word));
}

/** Whether a word is a stroke and the next three figures of an amount. */
function isGroupBehind(before: PlacedWord | undefined, word: PlacedWord): boolean {
  if (before === undefined || !/^\/\d{3}(?:[.,]\d{2})?(?!\d)/.test(word.text)) return false;
  if (!/(?:^|[^\d.,/])\d{1,3}$|^\/\d{3}$/.test(before.text)) return false;
  const height = Math.max(before.bottom - before.top, word.bottom - word.top);
  return Math.abs(word.left - before.right) < height && Math.abs(word.bottom - before.bottom) < height;
}

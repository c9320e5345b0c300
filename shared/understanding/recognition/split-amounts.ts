import type { PlacedWord } from '../layout.ts';

/** White between the parts of an amount, as a share of the height of its digits: less than a space. */
const WIDEST_GAP = 0.5;
const SAME_LINE = 0.7;

/**
 * Joins amounts that were torn behind the decimal mark ("14," and "13"), even into lines of their own: print in letters
 * of one width has as much white around a mark as others have between words.
 */
export function withWholeAmounts(rows: readonly PlacedWord[][]): PlacedWord[][] {
  const cents = rows.flat().filter(({ text }) => /^\d\d(?!\d)\D{0,2}$/.test(text));
  const joined = new Set<PlacedWord>();
  const whole = rows.map((row) =>
    row.map((word) => {
      if (!/\d[.,]$/.test(word.text)) return word;
      const rest = cents.find((other) => !joined.has(other) && continues(word, other));
      if (rest === undefined) return word;
      joined.add(rest);
      return {
        ...word,
        text: word.text + rest.text,
        right: rest.right,
        top: Math.min(word.top, rest.top),
        bottom: Math.max(word.bottom, rest.bottom),
        confidence: Math.min(word.confidence, rest.confidence),
      };
    }),
  );
  return whole.map((row) => row.filter((word) => !joined.has(word))).filter((row) => row.length > 0);
}

function continues(word: PlacedWord, next: PlacedWord): boolean {
  const height = Math.min(word.bottom - word.top, next.bottom - next.top);
  const gap = next.left - word.right;
  const shared = Math.min(word.bottom, next.bottom) - Math.max(word.top, next.top);
  return Math.abs(gap) < WIDEST_GAP * height && shared > SAME_LINE * height;
}

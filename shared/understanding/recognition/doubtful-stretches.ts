import type { PlacedWord } from '../layout.ts';
import type { Edges } from './line-detector.ts';

/** Words read with less confidence are read again; where digits stand, already with a little less doubt. */
const SURE = 0.8;
const SURE_OF_DIGITS = 0.93;
/** White between two words, as a share of the line's height, from which a line can be cut there without touching a letter. */
const CLEAR_GAP = 0.35;

/** A line of print, or a stretch of one, and the words that were read there. */
export type ReadLine = { edges: Edges; words: readonly PlacedWord[] };

/** How far below certainty the most doubtful word is; 0 when all are sure. */
export function doubtOf(words: readonly PlacedWord[]): number {
  return Math.max(
    0,
    ...words.map((word) => (/\d/.test(word.text) ? SURE_OF_DIGITS : SURE) - word.confidence),
  );
}

/**
 * The stretches of a line that hold its doubtful words, with the white around them and what stands too near to be cut off; the whole
 * line when no word of it was seen.
 */
export function doubtfulStretches({ edges, words }: ReadLine): ReadLine[] {
  if (words.length === 0) return [{ edges, words }];
  const height = edges.bottom - edges.top;
  const stretches: ReadLine[] = [];
  let current: PlacedWord[] = [];
  const sorted = words.toSorted((a, b) => a.left - b.left);
  let [left, reached] = [edges.left, edges.left];
  for (const [index, word] of sorted.entries()) {
    current.push(word);
    reached = Math.max(reached, word.right);
    const next = sorted[index + 1];
    const right = next === undefined ? edges.right : Math.round((reached + next.left) / 2);
    // Boxes of words may reach out of the line.
    const isInside = right > left && right < edges.right;
    if (next !== undefined && !(isInside && isCuttable(word, next, (next.left - reached) / height))) continue;
    if (doubtOf(current) > 0) stretches.push({ edges: { ...edges, left, right }, words: current });
    left = right;
    current = [];
  }
  return stretches;
}

/** Whether a line may be cut in the white between two words, a share of its height: a doubtful one may begin or end elsewhere. */
function isCuttable(word: PlacedWord, next: PlacedWord, white: number): boolean {
  const doubtful = [word, next].filter((each) => doubtOf([each]) > 0).length;
  return doubtful === 0 ? white > 0 : doubtful === 1 && white > CLEAR_GAP;
}

import type { PlacedWord } from '../layout.ts';

/** How a word runs over the upright page, in quarter turns clockwise from left-to-right. */
export type Direction = 0 | 1 | 2 | 3;

/** Edges of something on a page, in points from its top left corner. */
export type Edges = Pick<PlacedWord, 'left' | 'top' | 'right' | 'bottom'>;

/** A word as it was read, before the page is turned. */
export type RunningWord = PlacedWord & {
  direction: Direction;
  /** From the left edge and the top of its first character to those of its last. */
  advance: { x: number; y: number };
};

/** Words of a page that was turned so that its text is upright. */
export type UprightWords = {
  /** Of the page after turning. */
  width: number;
  height: number;
  words: PlacedWord[];
  /** Words that run up, down or upside down (margin notes, stamps), one list for each run of them. */
  sideways: PlacedWord[][];
  /** Quarter turns, clockwise, that the page as shown needs for most of its text to be upright. */
  turns: Direction;
};

/** Words shorter than this do not show which way they run. */
const TELLING_LENGTH = 3;
const rightToLeft = /[\u0590-\u08ff]/;

/**
 * Corrects the directions where fonts lie about their angle: a page that is mirrored twice stands on its head, although
 * each of its letters claims to be upright. What the letters of a direction claim gives way to how most of them run.
 */
export function letDirectionsFollowRuns(words: readonly RunningWord[]): void {
  const letters = [0, 1, 2, 3].map(() => [0, 0, 0, 0]);
  for (const { text, direction, advance } of words) {
    const counts = letters[direction];
    if (text.length < TELLING_LENGTH || rightToLeft.test(text) || counts === undefined) continue;
    const run = directionAlong(advance.x, advance.y);
    counts[run] = (counts[run] ?? 0) + text.length;
  }
  const directions: readonly Direction[] = [0, 1, 2, 3];
  const corrected = directions.map((claimed) => {
    const counts = letters[claimed] ?? [];
    const total = counts.reduce((sum, count) => sum + count, 0);
    return directions.find((run) => (counts[run] ?? 0) * 2 > total) ?? claimed;
  });
  for (const word of words) word.direction = corrected[word.direction] ?? word.direction;
}

/** The direction of a movement over the page, downwards positive. */
export function directionAlong(x: number, y: number): Direction {
  if (Math.abs(x) >= Math.abs(y)) return x >= 0 ? 0 : 2;
  return y >= 0 ? 1 : 3;
}

/** Turns the page so that most of its letters are upright, and sets apart what then still runs another way. */
export function turned(words: readonly RunningWord[], width: number, height: number): UprightWords {
  const letters: [number, number, number, number] = [0, 0, 0, 0];
  for (const word of words) letters[word.direction] += word.text.length;
  const most = letters.indexOf(Math.max(...letters));
  const turns = most === 1 ? 3 : most === 2 ? 2 : most === 3 ? 1 : 0;
  const upright: PlacedWord[] = [];
  const sideways: PlacedWord[][] = [];
  let run: PlacedWord[] | undefined;
  for (const word of words) {
    const placed = turnedWord(word, turns, width, height);
    if (word.direction === most) {
      upright.push(placed);
      run = undefined;
    } else if (run === undefined) {
      run = [placed];
      sideways.push(run);
    } else {
      run.push(placed);
    }
  }
  const lying = turns === 1 || turns === 3;
  return { words: upright, sideways, width: lying ? height : width, height: lying ? width : height, turns };
}

function turnedWord(word: RunningWord, turns: Direction, width: number, height: number): PlacedWord {
  if (turns === 0) return word;
  const edges = turnedEdges(word, turns, width, height);
  return { text: word.text, ...edges, baseline: edges.bottom, confidence: word.confidence };
}

/** Where something stands after the page, of this size before, was turned by so many quarters clockwise. */
export function turnedEdges(
  { left, top, right, bottom }: Edges,
  turns: Direction,
  width: number,
  height: number,
): Edges {
  if (turns === 1) return { left: height - bottom, top: left, right: height - top, bottom: right };
  if (turns === 2)
    return { left: width - right, top: height - bottom, right: width - left, bottom: height - top };
  if (turns === 3) return { left: top, top: width - right, right: bottom, bottom: width - left };
  return { left, top, right, bottom };
}

import type { PlacedWord } from '../layout.ts';

/** So many letters in a row make a spaced word; fewer are initials, units or the letters of a formula. */
const FEWEST_LETTERS = 4;
/** White between spaced letters, in their heights: more parts columns, less is no spacing. */
const WIDEST_GAP = 1.5;
const NARROWEST_GAP = 0.12;
/** White that parts two spaced words, in gaps between letters; narrow and slanted letters have gaps a little apart. */
const BETWEEN_WORDS = 1.6;
const LEAST_REGULAR = 0.5;

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Joins words whose letters are set apart for looks ("F A C T U R E"), so that they can be found and understood; their
 * wider gaps keep words apart.
 */
export function withJoinedLetters(rows: readonly PlacedWord[][]): PlacedWord[][] {
  return rows.map((row) => runsOf(row).flatMap((run) => spacedWords(run) ?? run));
}

function isOneCharacter({ text }: PlacedWord): boolean {
  return text.length === 1 || [...text.normalize('NFC')].length === 1;
}

function gapBetween(word: PlacedWord, next: PlacedWord): number {
  return next.left - word.right;
}

/** The row cut into stretches of single characters and all else. */
function runsOf(row: readonly PlacedWord[]): PlacedWord[][] {
  const runs: PlacedWord[][] = [];
  let last: PlacedWord | undefined;
  let height = 0;
  for (const word of row) {
    const run = runs.at(-1);
    height = Math.max(height, word.bottom - word.top);
    const goesOn =
      last !== undefined &&
      isOneCharacter(word) &&
      isOneCharacter(last) &&
      gapBetween(last, word) <= WIDEST_GAP * height;
    if (run !== undefined && goesOn) run.push(word);
    else {
      runs.push([word]);
      height = word.bottom - word.top;
    }
    last = word;
  }
  return runs;
}

/** The words that a run of single characters spells; undefined when it spells none. */
function spacedWords(run: readonly PlacedWord[]): PlacedWord[] | undefined {
  if (run.length < FEWEST_LETTERS) return undefined;
  const gaps = run.slice(1).map((word, index) => gapBetween(run[index] ?? word, word));
  const letterGap = gaps.toSorted((a, b) => a - b)[gaps.length >> 2] ?? 0;
  const height = Math.max(...run.map(({ top, bottom }) => bottom - top));
  if (letterGap < NARROWEST_GAP * height) return undefined;
  const words: [PlacedWord, ...PlacedWord[]][] = [];
  let isRegular = true;
  for (const [index, word] of run.entries()) {
    const gap = gaps[index - 1] ?? Number.POSITIVE_INFINITY;
    if (gap < LEAST_REGULAR * letterGap) isRegular = false;
    const current = words.at(-1);
    if (current !== undefined && gap <= BETWEEN_WORDS * letterGap) current.push(word);
    else words.push([word]);
  }
  const joined = words.map(join);
  return isRegular && joined.some(({ text }) => isWord(text)) ? joined : undefined;
}

function isWord(text: string): boolean {
  const letters = (text.match(/\p{L}+/gu) ?? []).find((part) => part.length >= FEWEST_LETTERS)?.toLowerCase();
  // "A B C D" and "X X X X" are headings and boxes ticked.
  return letters !== undefined && new Set(letters).size > 2 && !alphabet.includes(letters);
}

function join(letters: readonly [PlacedWord, ...PlacedWord[]]): PlacedWord {
  return {
    ...letters[0],
    text: letters.map(({ text }) => text).join(''),
    right: Math.max(...letters.map(({ right }) => right)),
    top: Math.min(...letters.map(({ top }) => top)),
    bottom: Math.max(...letters.map(({ bottom }) => bottom)),
    confidence: Math.min(...letters.map(({ confidence }) => confidence)),
  };
}

import type { PlacedWord } from '../layout.ts';

/** Of its height: farther than programs move letters that they print twice to have them bold. */
const moved = 0.25;
/** Words of the same text that a word is held against, so that a page of a hundred thousand alike takes no longer. */
const mostLooks = 64;

/** Words without those that are printed over the same word once more: in bold without a bold font, or line upon line. */
export function withoutOverprints<Word extends PlacedWord>(words: readonly Word[]): Word[] {
  const byText = new Map<string, Word[]>();
  return words.filter((word) => {
    const alike = byText.get(word.text);
    if (alike === undefined) {
      byText.set(word.text, [word]);
      return true;
    }
    if (alike.slice(-mostLooks).some((other) => isOver(word, other))) return false;
    alike.push(word);
    return true;
  });
}

function isOver(word: PlacedWord, other: PlacedWord): boolean {
  const slack = moved * (other.bottom - other.top);
  return Math.abs(word.left - other.left) <= slack && Math.abs(word.top - other.top) <= slack;
}

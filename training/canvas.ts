import { pick, type Random } from '../samples/random.ts';
import { linesOf, type PlacedWord, rowsOf } from '../shared/understanding/layout.ts';
import type { Page, TextSource } from '../shared/understanding/page.ts';

/** A page that texts are written on: words with boxes, without the detour of a file. Points from the top left. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** Writes a text whose letters stand on `y`; `anchor` says what of it is at `x`. Returns its width. */
  write(text: string, x: number, y: number, size: number, anchor?: 'left' | 'right' | 'center'): number;
  widthOf(text: string, size: number): number;
  newPage(): void;
  pages(): Page[];
}

const sheets = [
  { width: 595, height: 842 },
  { width: 595, height: 842 },
  { width: 595, height: 842 },
  { width: 612, height: 792 },
];

/** Width of a letter in a common sans-serif face, as a share of its size. */
function letterWidth(letter: string): number {
  if (/[ijl.,:;'|!()[\] ]/.test(letter)) return 0.28;
  if (/[mwMW@%]/.test(letter)) return 0.86;
  if (/[A-ZÀ-Ý]/.test(letter)) return 0.67;
  return 0.54;
}

/** Changes a word as a bad scan would, and says how sure the reader of it would be. */
export type Misreading = (text: string) => { text: string; confidence: number };

export function createCanvas(
  random: Random,
  options: {
    readonly source?: TextSource;
    readonly misread?: Misreading;
    readonly sheet?: { readonly width: number; readonly height: number };
  } = {},
): Canvas {
  const { width, height } = options.sheet ?? pick(random, sheets);
  const face = 0.9 + 0.2 * random();
  const sheetsOfWords: PlacedWord[][] = [[]];
  const widthOf = (text: string, size: number) =>
    [...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * size * face;
  return {
    width,
    height,
    widthOf,
    write(text, x, y, size, anchor = 'left') {
      const whole = widthOf(text, size);
      let left = anchor === 'left' ? x : anchor === 'right' ? x - whole : x - whole / 2;
      for (const part of text.split(/(\s+)/)) {
        const right = left + widthOf(part, size);
        if (part.trim() !== '') {
          const read = options.misread?.(part) ?? { text: part, confidence: 1 };
          const word = { left, right, top: y - 0.74 * size, bottom: y + 0.2 * size, baseline: y, ...read };
          sheetsOfWords.at(-1)?.push(word);
        }
        left = right;
      }
      return whole;
    },
    newPage() {
      sheetsOfWords.push([]);
    },
    pages() {
      return sheetsOfWords.map((words, index) => ({
        page: index + 1,
        width,
        height,
        source: options.source ?? 'text',
        lines: linesOf(rowsOf(words), width, height),
      }));
    },
  };
}

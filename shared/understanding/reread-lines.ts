import { fold } from './fold.ts';
import type { PlacedWord } from './layout.ts';
import { type Edges, type LineDetector, openLineDetector } from './line-detector.ts';
import { type LineRecognizer, openLineRecognizer, type SeenCharacter } from './line-recognizer.ts';
import type { Raster } from './optical-reader.ts';

/** Stretches read with less confidence are read again; where digits stand, already with a little less doubt. */
const SURE = 0.86;
const SURE_OF_DIGITS = 0.93;
/** Words without digits that were read with this confidence keep their letters. */
const CERTAIN = 0.92;
/** A second reading is believed from this mean confidence of its characters. */
const BELIEVED = 0.8;
/** Words where no line was found are specks and rules, unless they were read with this confidence. */
const BELIEVED_ALONE = 0.6;
/** White above and below a line, as shares of its height. */
const MARGIN = 0.1;
/** Pixels in length, at the height of lines, that are read again on one page at most: about a second. */
const MOST_LENGTH = 900;
/**
 * White between two characters that is a space, as a share of the line's height: where the first reading parted words,
 * where the model tells a space, and elsewhere.
 */
const PARTED_BEFORE = 0.12;
const TOLD = 0.15;
const NEVER_PARTED = 0.6;
const INK = 140;

/** The two models that a second reading needs. */
export type SecondReading = {
  detector: LineDetector;
  recognizer: LineRecognizer;
  close: () => Promise<void>;
};

/** Opens the models; undefined on machines that their runtime is not made for, where the first reading must do. */
export async function openSecondReading(): Promise<SecondReading | undefined> {
  if (!(await runtimeIsAvailable())) return undefined;
  const [detector, recognizer] = await Promise.all([openLineDetector(), openLineRecognizer()]);
  return {
    detector,
    recognizer,
    async close() {
      await Promise.all([detector.close(), recognizer.close()]);
    },
  };
}

async function runtimeIsAvailable(): Promise<boolean> {
  try {
    await import('onnxruntime-node');
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads again what was read with doubt, and what was not seen at all, by models that find lines and see each as a
 * whole; takes their words where they are surer. Rows are of the upright picture `raster`, in its pixels.
 */
export async function rereadDoubtful(
  rows: readonly PlacedWord[][],
  raster: Raster,
  { detector, recognizer }: Pick<SecondReading, 'detector' | 'recognizer'>,
  signal: AbortSignal | undefined,
): Promise<PlacedWord[][]> {
  if (doubtOf(rows.flat()) === 0 && rows.length > 0) return [...rows];
  signal?.throwIfAborted();
  const lines = (await detector.detect(raster)).map((edges) => ({ edges, words: [] as PlacedWord[] }));
  for (const word of rows.flat()) lineAround(lines, word)?.words.push(word);
  const doubtful = lines
    .filter(({ words }) => words.length === 0 || doubtOf(words) > 0)
    .sort((a, b) => doubtOf(b.words) - doubtOf(a.words));
  const better = new Map<PlacedWord, readonly PlacedWord[]>();
  const added: PlacedWord[][] = [];
  let length = 0;
  for (const { edges, words } of doubtful) {
    length += (edges.right - edges.left) / (edges.bottom - edges.top);
    if (length > MOST_LENGTH) break;
    signal?.throwIfAborted();
    const strip = stripOf(raster, edges);
    const reread = wordsOf(await recognizer.read(strip), strip, edges, words);
    if (!isBetter(reread, words)) continue;
    const [first, ...others] = words;
    if (first === undefined) added.push(reread);
    else better.set(first, reread);
    for (const word of others) better.set(word, []);
  }
  const detected = new Set(lines.flatMap(({ words }) => words));
  const kept = rows.map((row) =>
    row
      .filter((word) => detected.has(word) || word.confidence >= BELIEVED_ALONE)
      .flatMap((word) => better.get(word) ?? word),
  );
  return [...kept, ...added].filter((words) => words.length > 0);
}

/** The detected line that a word's middle lies in. */
function lineAround<T extends { edges: Edges }>(lines: readonly T[], word: PlacedWord): T | undefined {
  const x = (word.left + word.right) / 2;
  const y = (word.top + word.bottom) / 2;
  return lines.find(
    ({ edges }) => edges.left <= x && edges.right >= x && edges.top <= y && edges.bottom >= y,
  );
}

/** How far below certainty the most doubtful word is; 0 when all are sure. */
function doubtOf(words: readonly PlacedWord[]): number {
  return Math.max(
    0,
    ...words.map((word) => (/\d/.test(word.text) ? SURE_OF_DIGITS : SURE) - word.confidence),
  );
}

function stripOf({ pixels, width }: Raster, { left, top, right, bottom }: Edges): Raster {
  const strip = {
    pixels: new Uint8Array((right - left) * (bottom - top)),
    width: right - left,
    height: bottom - top,
  };
  for (let y = top; y < bottom; y++)
    strip.pixels.set(pixels.subarray(y * width + left, y * width + right), (y - top) * strip.width);
  return strip;
}

/** Characters as words with boxes. */
function wordsOf(
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
  return words.map((word) => reconciled(word, first));
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

function inkOfColumns({ pixels, width, height }: Raster): Uint16Array {
  const ink = new Uint16Array(width);
  // Neighbouring lines reach into the margins.
  const margin = Math.floor((height * MARGIN) / (1 + 2 * MARGIN));
  for (let y = margin; y < height - margin; y++)
    for (let x = 0; x < width; x++) if ((pixels[y * width + x] ?? 255) < INK) ink[x] = (ink[x] ?? 0) + 1;
  return ink;
}

function widestWhite(ink: Uint16Array, from: number, to: number): { from: number; to: number } {
  let widest = { from: 0, to: 0 };
  let start = -1;
  for (let x = Math.floor(from); x <= Math.min(Math.ceil(to), ink.length - 1); x++) {
    if ((ink[x] ?? 0) > 0) start = -1;
    else {
      if (start < 0) start = x;
      if (x + 1 - start > widest.to - widest.from) widest = { from: start, to: x + 1 };
    }
  }
  return widest;
}

function firstInk(ink: Uint16Array): number {
  return Math.max(
    0,
    ink.findIndex((count) => count > 0),
  );
}

function lastInk(ink: Uint16Array): number {
  const index = ink.findLastIndex((count) => count > 0);
  return index < 0 ? ink.length : index + 1;
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
 * Words without digits that the first reading was certain of are kept, and so are its accents: the model of lines has
 * few of them.
 */
function reconciled(word: PlacedWord, first: readonly PlacedWord[]): PlacedWord {
  const [same] = first
    .filter((other) => overlap(other, word) > 0)
    .toSorted((a, b) => overlap(b, word) - overlap(a, word));
  if (same === undefined) return word;
  if (same.confidence >= CERTAIN && /^\D{3,}$/.test(same.text))
    return { ...word, text: same.text, confidence: same.confidence };
  if (!/[^\0-\x7f]/.test(same.text)) return word;
  const [letters, others] = [[...word.text], [...same.text]];
  const pairs = commonLetters(letters.map(fold), others.map(fold));
  for (const [index, other] of pairs) {
    const accented = others[other] ?? '';
    if (!/[^\0-\x7f]/.test(accented) || !/\p{L}/u.test(accented)) continue;
    const isUpper = letters[index] === letters[index]?.toUpperCase();
    letters[index] = isUpper ? accented.toUpperCase() : accented.toLowerCase();
  }
  return { ...word, text: letters.join('') };
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

function isBetter(reread: readonly PlacedWord[], first: readonly PlacedWord[]): boolean {
  const letters = reread.reduce((sum, word) => sum + word.text.length, 0);
  if (letters === 0) return false;
  const confidence = reread.reduce((sum, word) => sum + word.text.length * word.confidence, 0) / letters;
  const firstLetters = first.reduce((sum, word) => sum + word.text.length, 0);
  const firstConfidence =
    first.reduce((sum, word) => sum + word.text.length * word.confidence, 0) / firstLetters;
  return confidence >= BELIEVED || confidence > firstConfidence;
}

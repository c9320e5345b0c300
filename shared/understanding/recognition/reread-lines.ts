import type { PlacedWord } from '../layout.ts';
import { decimalMark, withMark } from './decimal-mark.ts';
import { doubtfulStretches, doubtOf, type ReadLine } from './doubtful-stretches.ts';
import { type Edges, type LineDetector, openLineDetector } from './line-detector.ts';
import { inkOfColumns, MARGIN, stripOf, widestWhite } from './line-ink.ts';
import { type LineRecognizer, openLineRecognizer, type SeenCharacter } from './line-recognizer.ts';
import { wordsOf } from './line-words.ts';
import { legibility } from './ocr-page.ts';
import type { Raster } from './optical-reader.ts';

/** Letters that the first reading saw this well must not be lost: so large a share of them is kept at least. */
const WELL_SEEN = 0.7;
const KEPT = 0.85;
/** A second reading is believed from this mean confidence of its characters. */
const BELIEVED = 0.8;
/** Words where no line was found are specks and rules, unless they were read with this confidence. */
const BELIEVED_ALONE = 0.6;
/** Length of what is read at once, in heights of the line. */
const LONGEST = 18;
/** Pixels in length, at the height of lines, that are read again on one page at most: about a second. */
const MOST_LENGTH = 900;

/** The two models that a second reading needs. */
export type SecondReading = {
  detectLines: LineDetector;
  recognizer: LineRecognizer;
  close: () => Promise<void>;
};

/** Opens the models; undefined on machines that their runtime is not made for, where the first reading must do. */
export async function openSecondReading(): Promise<SecondReading | undefined> {
  if (!(await runtimeIsAvailable())) return undefined;
  const [detectLines, recognizer] = await Promise.all([openLineDetector(), openLineRecognizer()]);
  return { detectLines, recognizer, close: () => recognizer.close() };
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
 * whole; takes their words where they are surer. Rows are of the upright picture `raster`, in its pixels, as are the
 * lines that are printed on it, which are asked for only when something is doubtful.
 */
export async function rereadDoubtful(
  rows: readonly PlacedWord[][],
  raster: Raster,
  { findLines, recognizer }: { findLines: () => Promise<Edges[]>; recognizer: LineRecognizer },
  signal: AbortSignal | undefined,
): Promise<PlacedWord[][]> {
  if (doubtOf(rows.flat()) === 0 && rows.length > 0) return [...rows];
  signal?.throwIfAborted();
  const lines = (await findLines()).map((edges): DetectedLine => ({ edges, words: [] }));
  for (const word of rows.flat()) lineAround(lines, word)?.words.push(word);
  const doubtful = lines
    .flatMap((line) => singleLines(line, rows, raster))
    .filter(({ words }) => words.length === 0 || doubtOf(words) > 0)
    .sort((a, b) => doubtOf(b.words) - doubtOf(a.words));
  const mark = decimalMark(rows.flat());
  const better = new Map<PlacedWord, readonly PlacedWord[]>();
  const added: PlacedWord[][] = [];
  let length = 0;
  for (const line of doubtful) {
    const stretches = doubtfulStretches(line);
    length += lengthOf(stretches);
    if (length > MOST_LENGTH) break;
    const reread: PlacedWord[][] = [];
    for (const { edges, words } of stretches) {
      signal?.throwIfAborted();
      const strip = stripOf(raster, edges);
      const seen = wordsOf(await readInPieces(strip, recognizer), strip, edges, words);
      reread.push(seen.map((word) => withMark(word, mark)));
    }
    const inDoubt = new Set(stretches.flatMap(({ words }) => words));
    const sure = line.words.filter((word) => !inDoubt.has(word));
    if (!isBetter([...sure, ...reread.flat()], line.words)) continue;
    for (const [index, { words }] of stretches.entries()) {
      const [first, ...others] = words;
      const instead = reread[index] ?? [];
      if (first === undefined) added.push(instead);
      else better.set(first, instead);
      for (const word of others) better.set(word, []);
    }
  }
  const detected = new Set(lines.flatMap(({ words }) => words));
  const kept = rows.map((row) =>
    row
      .filter((word) => detected.has(word) || word.confidence >= BELIEVED_ALONE)
      .flatMap((word) => better.get(word) ?? word),
  );
  return [...kept, ...added].filter((words) => words.length > 0);
}

type DetectedLine = ReadLine & { words: PlacedWord[] };

/** In heights of the line. */
function lengthOf(stretches: readonly ReadLine[]): number {
  return stretches.reduce(
    (sum, { edges }) => sum + (edges.right - edges.left) / (edges.bottom - edges.top),
    0,
  );
}

/** Print that stands close runs together for the detector: such a box is cut into the rows that the first reading saw. */
function singleLines(line: DetectedLine, rows: readonly PlacedWord[][], raster: Raster): DetectedLine[] {
  const parts = rows
    .map((row) => row.filter((word) => line.words.includes(word)))
    .filter((words) => words.length > 0)
    .map((words) => ({ words, edges: edgesOf(words, raster) }))
    .sort((a, b) => a.edges.top - b.edges.top);
  const isStacked = parts.some(({ edges }, index) => {
    const above = parts[index - 1]?.edges;
    if (above === undefined) return false;
    return above.bottom - edges.top < 0.5 * Math.min(edges.bottom - edges.top, above.bottom - above.top);
  });
  return isStacked ? parts : [line];
}

function edgesOf(words: readonly PlacedWord[], raster: Raster): Edges {
  const top = Math.min(...words.map((word) => word.top));
  const bottom = Math.max(...words.map((word) => word.bottom));
  const margin = Math.round(MARGIN * (bottom - top));
  return {
    left: Math.max(0, Math.min(...words.map((word) => word.left)) - margin),
    top: Math.max(0, top - margin),
    right: Math.min(raster.width, Math.max(...words.map((word) => word.right)) + margin),
    bottom: Math.min(raster.height, bottom + margin),
  };
}

/** Long lines are cut at white: the model was trained on short ones, and its memory grows with them. */
async function readInPieces(strip: Raster, recognizer: LineRecognizer): Promise<SeenCharacter[]> {
  const ink = inkOfColumns(strip);
  const seen: SeenCharacter[] = [];
  const longest = LONGEST * strip.height;
  for (let left = 0; left < strip.width; ) {
    let right = strip.width;
    if (right - left > longest) {
      const white = widestWhite(ink, left + longest / 2, left + longest);
      right = Math.round(white.to > 0 ? (white.from + white.to) / 2 : left + longest);
    }
    const piece = stripOf(strip, { left, top: 0, right, bottom: strip.height });
    for (const character of await recognizer.read(piece))
      seen.push({ ...character, at: character.at + left });
    left = right;
  }
  return seen;
}

/** The detected line that a word's middle lies in; of several, the one whose middle is nearest. */
function lineAround(lines: readonly DetectedLine[], word: PlacedWord): DetectedLine | undefined {
  const x = (word.left + word.right) / 2;
  const y = (word.top + word.bottom) / 2;
  const distance = ({ edges }: DetectedLine) => Math.abs((edges.top + edges.bottom) / 2 - y);
  const [nearest] = lines
    .filter(({ edges }) => edges.left <= x && edges.right >= x && edges.top <= y && edges.bottom >= y)
    .sort((a, b) => distance(a) - distance(b));
  return nearest;
}

/** A second reading must be sure of itself, and must not lose letters that the first one saw well. */
function isBetter(reread: readonly PlacedWord[], first: readonly PlacedWord[]): boolean {
  const [ours, theirs] = [legibility([[...reread]]), legibility([[...first]])];
  if (ours.letters === 0) return false;
  if (theirs.meanConfidence > WELL_SEEN && ours.letters < KEPT * theirs.letters) return false;
  return ours.meanConfidence >= BELIEVED || ours.meanConfidence > theirs.meanConfidence;
}

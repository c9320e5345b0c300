import type { PlacedWord } from './layout.ts';
import { withoutOverprints } from './overprint.ts';
import { directCall, memoryOf, type Pdfium, withMemory } from './pdfium.ts';

/** From a PDF page's own coordinates to points from the top left corner of the upright page. */
type Upright = { a: number; b: number; c: number; d: number; e: number; f: number };

/** How a word runs over the upright page, in quarter turns clockwise from left-to-right. */
type Direction = 0 | 1 | 2 | 3;

export type TextLayer = {
  /** Of the page turned so that its text is upright. */
  width: number;
  height: number;
  words: PlacedWord[];
  /** Words that run up, down or upside down (margin notes, stamps), one list for each run of them. */
  sideways: PlacedWord[][];
  /** Quarter turns, clockwise, that the page as shown needs for most of its text to be upright. */
  turns: Direction;
  /** Characters that are no spaces. */
  characterCount: number;
  /** How many of them have no meaning as text: the font does not tell which letters they are. */
  unreadableCount: number;
  /** There is more text than was asked for. */
  cut: boolean;
};

type RunningWord = PlacedWord & {
  direction: Direction;
  /** From the left edge and the top of its first character to those of its last. */
  advance: { x: number; y: number };
};

/** Reads the text layer of a loaded page, at most `maxCharacters` of it. Sizes are points of the upright page. */
export function readTextLayer(engine: Pdfium, page: number, maxCharacters: number): TextLayer {
  const width = Math.max(1, engine.FPDF_GetPageWidthF(page));
  const height = Math.max(1, engine.FPDF_GetPageHeightF(page));
  const textPage = engine.FPDFText_LoadPage(page);
  if (textPage === 0)
    return {
      width,
      height,
      words: [],
      sideways: [],
      turns: 0,
      characterCount: 0,
      unreadableCount: 0,
      cut: false,
    };
  try {
    return withMemory(engine, 32, (scratch) => {
      const upright = uprightTransform(engine, page, width, height, scratch);
      const { words, ...counts } = readWords(engine, textPage, upright, scratch, maxCharacters);
      return { ...turned(words, width, height), ...counts };
    });
  } finally {
    engine.FPDFText_ClosePage(textPage);
  }
}

/**
 * PDFium's character boxes ignore the page's /Rotate and crop box; its page-to-device mapping knows them, but in
 * whole numbers: three points on a big enough device give the mapping exactly enough.
 */
function uprightTransform(
  engine: Pdfium,
  page: number,
  width: number,
  height: number,
  scratch: number,
): Upright {
  const device = 1_000_000;
  const step = 1_000;
  const at = (x: number, y: number) => {
    engine.FPDF_PageToDevice(page, 0, 0, device, device, 0, x, y, scratch, scratch + 4);
    const view = new DataView(memoryOf(engine).buffer);
    return {
      x: (view.getInt32(scratch, true) * width) / device,
      y: (view.getInt32(scratch + 4, true) * height) / device,
    };
  };
  const origin = at(0, 0);
  const right = at(step, 0);
  const up = at(0, step);
  return {
    a: (right.x - origin.x) / step,
    b: (right.y - origin.y) / step,
    c: (up.x - origin.x) / step,
    d: (up.y - origin.y) / step,
    e: origin.x,
    f: origin.y,
  };
}

/** Reads 64-bit numbers out of PDFium's memory, also after that memory moved. */
function doublesOf(engine: Pdfium): (pointer: number) => number {
  let memory = memoryOf(engine);
  let view = new DataView(memory.buffer);
  return (pointer) => {
    if (memory.byteLength === 0) {
      memory = memoryOf(engine);
      view = new DataView(memory.buffer);
    }
    return view.getFloat64(pointer, true);
  };
}

function readWords(
  engine: Pdfium,
  textPage: number,
  upright: Upright,
  scratch: number,
  maxCharacters: number,
): { words: RunningWord[] } & Pick<TextLayer, 'characterCount' | 'unreadableCount' | 'cut'> {
  const total = engine.FPDFText_CountChars(textPage);
  const count = Math.min(total, maxCharacters);
  const words: RunningWord[] = [];
  let word: RunningWord | undefined;
  let firstLeft = 0;
  let firstTop = 0;
  let lastLeft = 0;
  let lastRight = 0;
  let characterCount = 0;
  let unreadableCount = 0;
  const numberAt = doublesOf(engine);
  const unicodeOf = directCall(engine, 'FPDFText_GetUnicode');
  const isUnmapped = directCall(engine, 'FPDFText_HasUnicodeMapError');
  const boxOf = directCall(engine, 'FPDFText_GetCharBox');
  for (let index = 0; index < count; index++) {
    const code = unicodeOf(textPage, index);
    if (isSpace(code)) {
      word = undefined;
      continue;
    }
    characterCount++;
    const text = readable(code);
    if (text === undefined || isUnmapped(textPage, index) === 1) unreadableCount++;
    if (code === 0) word = undefined;
    if (text === undefined || text === '') continue;

    boxOf(textPage, index, scratch, scratch + 8, scratch + 16, scratch + 24);
    const x0 = numberAt(scratch);
    const x1 = numberAt(scratch + 8);
    const y0 = numberAt(scratch + 16);
    const y1 = numberAt(scratch + 24);
    const xa = upright.a * x0 + upright.c * y0 + upright.e;
    const xb = upright.a * x1 + upright.c * y1 + upright.e;
    const ya = upright.b * x0 + upright.d * y0 + upright.f;
    const yb = upright.b * x1 + upright.d * y1 + upright.f;
    const left = Math.min(xa, xb);
    const right = Math.max(xa, xb);
    const top = Math.min(ya, yb);
    const bottom = Math.max(ya, yb);

    if (word !== undefined && word.direction === 0) {
      const height = word.bottom - word.top;
      const jumps =
        left - lastRight > Math.max(height, bottom - top) ||
        right < lastLeft - height ||
        top > word.bottom + height ||
        bottom < word.top - height;
      if (jumps) word = undefined;
    }
    if (word === undefined) {
      word = {
        text,
        left,
        top,
        right,
        bottom,
        baseline: bottom,
        confidence: 1,
        direction: directionOf(engine, textPage, index, upright),
        advance: { x: 0, y: 0 },
      };
      firstLeft = left;
      firstTop = top;
      if (word.direction === 0 && engine.FPDFText_GetCharOrigin(textPage, index, scratch, scratch + 8)) {
        word.baseline = upright.b * numberAt(scratch) + upright.d * numberAt(scratch + 8) + upright.f;
      }
      words.push(word);
    } else {
      word.text += text;
      word.advance = { x: left - firstLeft, y: top - firstTop };
      if (left < word.left) word.left = left;
      if (right > word.right) word.right = right;
      if (top < word.top) word.top = top;
      if (bottom > word.bottom) word.bottom = bottom;
    }
    lastLeft = left;
    lastRight = right;
    if (isLineEndHyphen(code)) word = undefined;
  }
  letDirectionsFollowRuns(words);
  return { words: withoutOverprints(words), characterCount, unreadableCount, cut: count < total };
}

/** Words shorter than this do not show which way they run. */
const TELLING_LENGTH = 3;
const rightToLeft = /[\u0590-\u08ff]/;

/**
 * Corrects the directions where fonts lie about their angle: a page that is mirrored twice stands on its head, although
 * each of its letters claims to be upright. What the letters of a direction claim gives way to how most of them run.
 */
function letDirectionsFollowRuns(words: readonly RunningWord[]): void {
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
function directionAlong(x: number, y: number): Direction {
  if (Math.abs(x) >= Math.abs(y)) return x >= 0 ? 0 : 2;
  return y >= 0 ? 1 : 3;
}

function directionOf(engine: Pdfium, textPage: number, index: number, upright: Upright): Direction {
  const angle = engine.FPDFText_GetCharAngle(textPage, index);
  if (angle < 0) return 0;
  const along = Math.cos(angle);
  const up = Math.sin(angle);
  const x = upright.a * along + upright.c * up;
  const y = upright.b * along + upright.d * up;
  return directionAlong(x, y);
}

/** Turns the page so that most of its letters are upright, and sets apart what then still runs another way. */
function turned(
  words: readonly RunningWord[],
  width: number,
  height: number,
): Pick<TextLayer, 'words' | 'sideways' | 'width' | 'height' | 'turns'> {
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
  const { text, left, top, right, bottom, confidence } = word;
  const edges =
    turns === 1
      ? { left: height - bottom, top: left, right: height - top, bottom: right }
      : turns === 2
        ? { left: width - right, top: height - bottom, right: width - left, bottom: height - top }
        : { left: top, top: width - right, right: bottom, bottom: width - left };
  return { text, ...edges, baseline: edges.bottom, confidence };
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** PDFium gives a hyphen at the end of a line as one of these, and no line break behind it. */
function isLineEndHyphen(code: number): boolean {
  return code === 0x02 || code === 0xfffe;
}

/** The text of a character, of which PDFium has spelt out ligatures; marks without ink '', undefined when it means nothing. */
function readable(code: number): string | undefined {
  if (code > 0x20 && code < 0x7f) return String.fromCharCode(code);
  if (isLineEndHyphen(code) || code === 0xad) return '-';
  // 0 too: what PDFium gives for a glyph that the font has no letter for.
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return undefined;
  if (code === 0x200c || code === 0x200d || code === 0x2060 || code === 0xfeff) return '';
  if (code === 0x200e || code === 0x200f || (code >= 0x202a && code <= 0x202e)) return '';
  if (code >= 0xd800 && code <= 0xdfff) return '';
  // Bullets and ticks of symbol fonts live in this part of the private use area: ink, but no text.
  if (code >= 0xf020 && code <= 0xf0ff) return '';
  if (code >= 0xe000 && code <= 0xf8ff) return undefined;
  if (code >= 0xfff0 || code > 0x10ffff)
    return code < 0x10000 || code > 0xeffff ? undefined : String.fromCodePoint(code);
  return String.fromCodePoint(code);
}

import { accentedLetter } from './loose-accents.ts';
import { withEuroSigns } from './mistaken-euros.ts';
import { withoutOverprints } from './overprint.ts';
import { isLineEndHyphen, isSpace, readable } from './pdf-characters.ts';
import { type PrintedWord, takeOff, unseenWords } from './pdf-unseen.ts';
import { type Upright, uprightTransform } from './pdf-upright.ts';
import { directCall, memoryOf, type Pdfium, withMemory } from './pdfium.ts';
import { withoutStrokesForSpaces, withRaisedCents } from './torn-amounts.ts';
import {
  type Direction,
  directionAlong,
  letDirectionsFollowRuns,
  type RunningWord,
  turned,
  type UprightWords,
} from './word-direction.ts';

/** Points: less is no height of ink. */
const FLAT = 0.05;
const HEIGHT_OF_WIDTH = 1.2;

/** Of the figure before, less is another size of letters; and how far above the line it stands at least. */
const SMALLER_FIGURE = 0.8;
const RAISED = 0.1;

const isFigure = (code: number) => code >= 0x30 && code <= 0x39;

export type TextLayer = UprightWords & {
  /** Characters that are no spaces. */
  characterCount: number;
  /** How many of them have no meaning as text: the font does not tell which letters they are. */
  unreadableCount: number;
  /** How many of these stand within words: letters that a font does not name, such as those with accents. */
  holeCount: number;
  /** There is more text than was asked for. */
  cut: boolean;
  /** Words on the page that nobody sees; they are not among the others. */
  unseen: string;
};

/**
 * Reads the text layer of a loaded page, at most `maxCharacters` of it. Sizes are points of the upright page. Text that nobody
 * sees is taken off the page.
 */
export function readTextLayer(engine: Pdfium, page: number, maxCharacters: number): TextLayer {
  const width = Math.max(1, engine.FPDF_GetPageWidthF(page));
  const height = Math.max(1, engine.FPDF_GetPageHeightF(page));
  const upright = uprightTransform(engine, page);
  const read = () => {
    const { words, ...counts } = readWords(engine, page, upright, maxCharacters);
    return { words: words.filter((word) => isOnPage(word, width, height)), counts };
  };
  let { words, counts } = read();
  let unseen = unseenWords(engine, page, upright, words);
  const hidden = [...unseen];
  if (unseen.size > 0) {
    // PDFium tells what is printed twice in one place only once, be it the one that is seen or the other.
    takeOff(engine, words, unseen);
    const [known, gone] = [new Set(words.map(({ object }) => object)), new Set(hidden.map(placeOf))];
    ({ words, counts } = read());
    const appeared = words.filter(({ object }) => !known.has(object));
    const alsoUnseen = unseenWords(engine, page, upright, appeared);
    unseen = new Set([...alsoUnseen, ...words.filter((word) => gone.has(placeOf(word)))]);
    hidden.push(...alsoUnseen);
  }
  const shown = withoutOverprints(words.filter((word) => !unseen.has(word)));
  const whole = withoutStrokesForSpaces(withRaisedCents(shown));
  // What is seen in the same place too is the rim or the shade of that.
  const isHidden = new Set(hidden);
  const onlyHidden = withoutOverprints([...shown, ...hidden]).filter((word) => isHidden.has(word));
  const unseenCount = [...unseen].reduce((sum, { text }) => sum + text.length, 0);
  return {
    ...turned(withEuroSigns(whole), width, height),
    ...counts,
    characterCount: counts.characterCount - unseenCount,
    unseen: onlyHidden.map(({ text }) => text).join(' '),
  };
}

function placeOf({ object, left, top }: PrintedWord): string {
  return `${object} ${left} ${top}`;
}

/** Beside the page stands what nobody sees: leftovers of programs, and what is meant to mislead readers such as this one. */
function isOnPage({ left, right, top, bottom }: RunningWord, width: number, height: number): boolean {
  return right > 0 && left < width && bottom > 0 && top < height;
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

type ReadWords = { words: PrintedWord[] } & Pick<
  TextLayer,
  'characterCount' | 'unreadableCount' | 'holeCount' | 'cut'
>;

function readWords(engine: Pdfium, page: number, upright: Upright, maxCharacters: number): ReadWords {
  const textPage = engine.FPDFText_LoadPage(page);
  if (textPage === 0) return { words: [], characterCount: 0, unreadableCount: 0, holeCount: 0, cut: false };
  try {
    return withMemory(engine, 32, (scratch) => wordsOf(engine, textPage, upright, scratch, maxCharacters));
  } finally {
    engine.FPDFText_ClosePage(textPage);
  }
}

function wordsOf(
  engine: Pdfium,
  textPage: number,
  upright: Upright,
  scratch: number,
  maxCharacters: number,
): ReadWords {
  const total = engine.FPDFText_CountChars(textPage);
  const count = Math.min(total, maxCharacters);
  const words: PrintedWord[] = [];
  let word: PrintedWord | undefined;
  let firstLeft = 0;
  let firstTop = 0;
  let lastLeft = 0;
  let lastRight = 0;
  let lastHeight = 0;
  let lastCode = 0;
  let characterCount = 0;
  let unreadableCount = 0;
  let holeCount = 0;
  const numberAt = doublesOf(engine);
  const unicodeOf = directCall(engine, 'FPDFText_GetUnicode');
  const isUnmapped = directCall(engine, 'FPDFText_HasUnicodeMapError');
  const boxOf = directCall(engine, 'FPDFText_GetCharBox');
  const objectOf = directCall(engine, 'FPDFText_GetTextObject');
  for (let index = 0; index < count; index++) {
    const code = unicodeOf(textPage, index);
    if (isSpace(code)) {
      word = undefined;
      continue;
    }
    characterCount++;
    const text = readable(code);
    if (text === undefined || isUnmapped(textPage, index) === 1) {
      unreadableCount++;
      const isInner = index > 0 && index + 1 < count;
      const isWithin = (at: number) => !isSpace(unicodeOf(textPage, at));
      if (isInner && isWithin(index - 1) && isWithin(index + 1)) holeCount++;
    }
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
    const bottom = Math.max(ya, yb);
    // Glyphs of some fonts have no height of their own: letters are a little higher than wide.
    const isFlat = Math.abs(ya - yb) < FLAT && right - left > FLAT;
    const top = isFlat ? bottom - HEIGHT_OF_WIDTH * (right - left) : Math.min(ya, yb);

    if (word !== undefined && word.direction === 0) {
      const height = word.bottom - word.top;
      const jumps =
        left - lastRight > Math.max(height, bottom - top) ||
        right < lastLeft - height ||
        top > word.bottom + height ||
        bottom < word.top - height ||
        // Figures that go on smaller and above the line are cents, a note or a power.
        (bottom - top < SMALLER_FIGURE * lastHeight &&
          bottom < word.baseline - RAISED * lastHeight &&
          isFigure(code) &&
          isFigure(lastCode));
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
        object: objectOf(textPage, index),
      };
      firstLeft = left;
      firstTop = top;
      if (word.direction === 0 && engine.FPDFText_GetCharOrigin(textPage, index, scratch, scratch + 8)) {
        word.baseline = upright.b * numberAt(scratch) + upright.d * numberAt(scratch + 8) + upright.f;
      }
      words.push(word);
    } else {
      // An apostrophe stands before its letter, an accent over it.
      const middle = (lastLeft + lastRight) / 2;
      const isUnderLast = word.direction === 0 && left < middle && middle < right;
      const accented = isUnderLast ? accentedLetter(lastCode, text) : undefined;
      word.text = accented === undefined ? word.text + text : word.text.slice(0, -1) + accented;
      word.advance = { x: left - firstLeft, y: top - firstTop };
      if (left < word.left) word.left = left;
      if (right > word.right) word.right = right;
      if (top < word.top) word.top = top;
      if (bottom > word.bottom) word.bottom = bottom;
    }
    lastLeft = left;
    lastRight = right;
    lastHeight = bottom - top;
    lastCode = code;
    if (isLineEndHyphen(code)) word = undefined;
  }
  letDirectionsFollowRuns(words);
  return { words, characterCount, unreadableCount, holeCount, cut: count < total };
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

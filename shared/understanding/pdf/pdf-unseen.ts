import { type Colour, type Fill, fillOf, type Ground, groundOf } from './pdf-ground.ts';
import { drawPdfPage } from './pdf-raster.ts';
import type { Upright } from './pdf-upright.ts';
import { directCall, type Pdfium, withMemory } from './pdfium.ts';
import type { Edges, RunningWord } from './word-direction.ts';

/** A word with PDFium's text object that its first letter belongs to. */
export type PrintedWord = RunningWord & { object: number };

/** Text that is neither filled nor stroked (ISO 32000-1, 9.3.6). */
const INVISIBLE = 3;
/** Of 255: colours that differ by more are told apart without looking at the page. */
const ALIKE = 40;
/** Of 255: darker text is seen on white. */
const LIGHT = 200;
const OPAQUE = 255;
const FAINT = 40;
/** Points: what is lower and narrower cannot be read. */
const TINY = 0.7;
/** Points: beside every page. */
const FAR_AWAY = -100_000;
const DPI = 100;
const MOST_PIXELS = 3_000_000;
/** Pixels of a word that are looked at, about. */
const PIXELS_OF_WORD = 10_000;
/** No page shows more words than these in doubtful colours: they are not looked at, and left out. */
const MOST_DOUBTFUL = 5_000;
/** Of 255: nobody sees smaller differences. */
const SEEN = 10;

/**
 * Words that nobody sees who looks at a loaded page: in the colour of their ground, under a rectangle, transparent, too small to be
 * read, or not drawn at all where there is nothing else to be seen either (over a scan or drawing, such words tell what it says).
 * What colours and rectangles make doubtful, the page as it is drawn decides.
 */
export function unseenWords(
  engine: Pdfium,
  page: number,
  upright: Upright,
  words: readonly PrintedWord[],
): Set<PrintedWord> {
  const looks = looksOf(engine, words);
  const ground = groundOf(engine, page, upright);
  const tiny = words.filter(isTiny);
  const doubtful = words.filter((word) => {
    const look = looks.get(word.object);
    return look !== undefined && mayBeUnseen(word, look, ground);
  });
  const isLookedAt = doubtful.length > 0 && doubtful.length <= MOST_DOUBTFUL;
  const unseen = isLookedAt ? notDrawn(engine, page, doubtful, looks) : doubtful;
  return new Set([...tiny, ...unseen]);
}

/** Takes text off a loaded page of which no word is to be seen; what holds seen words as well stays. */
export function takeOff(
  engine: Pdfium,
  words: readonly PrintedWord[],
  unseen: ReadonlySet<PrintedWord>,
): void {
  const seen = new Set(words.filter((word) => !unseen.has(word)).map(({ object }) => object));
  const objects = new Set([...unseen].map(({ object }) => object).filter((object) => !seen.has(object)));
  for (const object of objects) {
    engine.FPDFPageObj_SetIsActive(object, false);
    // Else PDFium takes what is printed after it in the same place for a copy of it, and leaves that out too.
    engine.FPDFPageObj_Transform(object, 1, 0, 0, 1, FAR_AWAY, FAR_AWAY);
  }
}

function isTiny({ text, left, top, right, bottom }: PrintedWord): boolean {
  const [width, height] = [right - left, bottom - top];
  return (
    Math.min(width, height) < TINY &&
    Math.max(width, height) < TINY * text.length &&
    /[\p{L}\p{N}]/u.test(text)
  );
}

type Look = Fill & { isInvisible: boolean };

function looksOf(engine: Pdfium, words: readonly PrintedWord[]): Map<number, Look> {
  const looks = new Map<number, Look>();
  const modeOf = directCall(engine, 'FPDFTextObj_GetTextRenderMode');
  withMemory(engine, 16, (scratch) => {
    for (const { object } of words) {
      if (object === 0 || looks.has(object)) continue;
      const fill = fillOf(engine, object, scratch);
      if (fill !== undefined) looks.set(object, { ...fill, isInvisible: modeOf(object) === INVISIBLE });
    }
  });
  return looks;
}

function mayBeUnseen(
  word: PrintedWord,
  { colour, opacity, isInvisible }: Look,
  { areas, orderOf }: Ground,
): boolean {
  const around = areas.filter(({ edges }) => isInside(word, edges));
  if (isInvisible) return around.every(({ fill }) => fill !== 'picture');
  if (opacity < FAINT) return true;
  const order = orderOf.get(word.object) ?? Number.POSITIVE_INFINITY;
  // Pictures over text are scans whose text was laid under them.
  const isCovered = around.some(
    (area) => area.order > order && area.fill !== 'picture' && area.fill.opacity === OPAQUE,
  );
  if (isCovered) return true;
  const below = around.findLast((area) => area.order < order);
  if (below === undefined || below.fill === 'picture') return Math.min(...colour) > LIGHT;
  return difference(below.fill.colour, colour) < ALIKE || below.fill.opacity < OPAQUE;
}

function isInside(word: Edges, { left, top, right, bottom }: Edges): boolean {
  const x = (word.left + word.right) / 2;
  const y = (word.top + word.bottom) / 2;
  return x >= left && x <= right && y >= top && y <= bottom;
}

function difference([red, green, blue]: Colour, other: Colour): number {
  return Math.max(Math.abs(red - other[0]), Math.abs(green - other[1]), Math.abs(blue - other[2]));
}

/** Words without which the page looks the same; of those that draw nothing, the ones that stand where nothing is drawn. */
function notDrawn(
  engine: Pdfium,
  page: number,
  words: readonly PrintedWord[],
  looks: ReadonlyMap<number, Look>,
): PrintedWord[] {
  const points = { width: engine.FPDF_GetPageWidthF(page), height: engine.FPDF_GetPageHeightF(page) };
  const scale = Math.min(DPI / 72, Math.sqrt(MOST_PIXELS / Math.max(1, points.width * points.height)));
  const width = Math.max(1, Math.round(points.width * scale));
  const height = Math.max(1, Math.round(points.height * scale));
  const isInvisible = ({ object }: PrintedWord) => looks.get(object)?.isInvisible === true;
  const draw = () => ({ pixels: drawPdfPage(engine, page, { width, height }, 3), width, height, scale });
  const drawn = draw();
  const objects = words.filter((word) => !isInvisible(word)).map(({ object }) => object);
  const without = objects.length === 0 ? drawn : withoutObjects(engine, objects, draw);
  return words.filter((word) => (isInvisible(word) ? !hasInk(drawn, word) : !differ(drawn, without, word)));
}

function withoutObjects<T>(engine: Pdfium, objects: readonly number[], draw: () => T): T {
  try {
    for (const object of objects) engine.FPDFPageObj_SetIsActive(object, false);
    return draw();
  } finally {
    for (const object of objects) engine.FPDFPageObj_SetIsActive(object, true);
  }
}

/** Three channels a pixel, `scale` pixels a point. */
type Drawing = { pixels: Uint8Array; width: number; height: number; scale: number };

function differ(one: Drawing, other: Drawing, word: Edges): boolean {
  return someChannel(one, word, (at) => Math.abs((one.pixels[at] ?? 0) - (other.pixels[at] ?? 0)) > SEEN);
}

function hasInk(drawing: Drawing, word: Edges): boolean {
  const { pixels } = drawing;
  return someChannel(drawing, word, (at, first) => Math.abs((pixels[at] ?? 0) - (pixels[first] ?? 0)) > SEEN);
}

/**
 * Whether something holds for a channel of the pixels that a word stands on, told by where it is and where the same channel of
 * the first pixel is. Of large words not every pixel is looked at.
 */
function someChannel(
  { width, height, scale }: Drawing,
  { left, top, right, bottom }: Edges,
  holds: (at: number, first: number) => boolean,
): boolean {
  const [x0, x1] = [Math.max(0, Math.floor(left * scale)), Math.min(width, Math.ceil(right * scale))];
  const [y0, y1] = [Math.max(0, Math.floor(top * scale)), Math.min(height, Math.ceil(bottom * scale))];
  const step = Math.max(1, Math.floor(Math.sqrt(((x1 - x0) * (y1 - y0)) / PIXELS_OF_WORD)));
  const first = 3 * (y0 * width + x0);
  for (let y = y0; y < y1; y += step) {
    for (let x = x0; x < x1; x += step) {
      const at = 3 * (y * width + x);
      if (holds(at, first) || holds(at + 1, first + 1) || holds(at + 2, first + 2)) return true;
    }
  }
  return false;
}

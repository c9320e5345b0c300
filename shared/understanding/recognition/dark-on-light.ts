import { blotsOf } from './blots.ts';
import { type DarkArea, darkAreaOf, isInside } from './dark-area.ts';
import { count, greyAbove, greysOf, noGreys, total } from './greys.ts';
import type { Raster } from './optical-reader.ts';
import { smallPicture } from './small-picture.ts';

/** Pictures are looked at in this size: strokes of small print are then two pixels wide. */
const LOOK_PIXELS = 1_800;
/** So large a share of the pixels is paper at least; what is darker than this share of its grey is none. */
const PAPER = 0.3;
const DARK = 0.78;
/** So far around it everything is dark, in pixels, where a bar is: rules of tables, which join bars to what is none, are thinner. */
const INMOST = 2;
/** From there to where the bar's edge has faded into the paper. */
const EDGE = 4;
/** A bar has room for a line of print, and for a word, in shares of the longer side. */
const LEAST_HEIGHT = 0.006;
const LEAST_WIDTH = 0.04;
/** Shares of a bar that are dark, and that are print on it; of a large letter, less is dark. */
const LEAST_DARK = 0.8;
const LEAST_PRINT = 0.002;
/** Most of what is light are strokes, which are at most so wide, as a share of the longer side. */
const STROKE = 0.009;
const LEAST_STROKES = 0.7;
/** Print must be so much lighter than its bar. */
const LEAST_CONTRAST = 50;
const BLACK = 0;
const WHITE = 255;

/** A dark area with light print on it, and how grey both are. */
interface Bar {
  readonly area: DarkArea;
  readonly dark: number;
  readonly light: number;
}

/**
 * Turns print that is lighter than what it stands on (heads of tables, totals on a coloured bar, the dark side of a résumé) into
 * black on white: recognition takes the edges of bars for letters and loses what is on them.
 */
export async function darkOnLight(raster: Raster): Promise<Raster> {
  const small = await smallPicture(raster, LOOK_PIXELS);
  const bars = barsOf(small);
  if (bars.length === 0) return raster;
  const pixels = new Uint8Array(raster.pixels);
  for (const bar of bars) writeAnew({ ...raster, pixels }, bar, small.width / raster.width);
  return { ...raster, pixels };
}

function barsOf(picture: Raster): Bar[] {
  const threshold = Math.ceil(DARK * greyAbove(greysOf(picture.pixels), PAPER));
  const solid = inmost(picture, threshold);
  const side = Math.max(picture.width, picture.height);
  return blotsOf(solid, WHITE)
    .filter(({ left, right }) => right - left >= LEAST_WIDTH * side)
    .filter(({ top, bottom }) => bottom - top >= LEAST_HEIGHT * side)
    .flatMap((blot) => barOf(darkAreaOf(solid, blot), picture, threshold) ?? []);
}

/** Black where everything so far around is darker than the threshold. */
function inmost({ pixels, width, height }: Raster, threshold: number): Raster {
  const side = 2 * INMOST + 1;
  const solid = new Uint8Array(pixels.length).fill(WHITE);
  // In each column, how many rows so far were dark for a side to the left.
  const down = new Uint32Array(width);
  for (let y = 0, at = 0; y < height; y++) {
    let across = 0;
    for (let x = 0; x < width; x++, at++) {
      across = (pixels[at] ?? WHITE) < threshold ? across + 1 : 0;
      const rows = across < side ? 0 : (down[x] ?? 0) + 1;
      down[x] = rows;
      if (rows >= side) solid[at - INMOST * (width + 1)] = BLACK;
    }
  }
  return { pixels: solid, width, height };
}

/** The bar that a dark area is, if what is light on it are strokes. */
function barOf(area: DarkArea, { pixels, width, height }: Raster, threshold: number): Bar | undefined {
  const widest = STROKE * Math.max(width, height);
  const darks = noGreys();
  const lights = noGreys();
  let inStrokes = 0;
  for (let y = area.top; y <= area.bottom; y++) {
    let run = 0;
    const end = () => {
      if (run <= widest) inStrokes += run;
      run = 0;
    };
    for (let x = area.left; x <= area.right; x++) {
      if (!isInside(area, x, y)) {
        end();
        continue;
      }
      const value = pixels[y * width + x] ?? WHITE;
      const isLight = value >= threshold;
      count(isLight ? lights : darks, value);
      if (isLight) run++;
      else end();
    }
    end();
  }
  const printed = total(lights);
  const all = total(darks) + printed;
  if (printed > (1 - LEAST_DARK) * all || printed < LEAST_PRINT * all) return undefined;
  if (inStrokes < LEAST_STROKES * printed) return undefined;
  const dark = greyAbove(darks, 0.5);
  const light = greyAbove(lights, 0.3);
  return light - dark < LEAST_CONTRAST ? undefined : { area, dark, light };
}

/** Writes a bar black on white; `scale` is how many pixels of the area one of the picture is. */
function writeAnew({ pixels, width, height }: Raster, { area, dark, light }: Bar, scale: number): void {
  const first = (edge: number) => Math.max(0, Math.floor((edge - EDGE) / scale));
  const last = (edge: number, size: number) => Math.min(size - 1, Math.ceil((edge + EDGE) / scale));
  for (let y = first(area.top); y <= last(area.bottom, height); y++) {
    const row = Math.round(y * scale);
    for (let x = first(area.left); x <= last(area.right, width); x++) {
      const column = Math.round(x * scale);
      if (!isInside(area, column, row, EDGE)) continue;
      const at = y * width + x;
      const print = (WHITE * (light - (pixels[at] ?? WHITE))) / (light - dark);
      pixels[at] = isInside(area, column, row) ? Math.max(0, Math.min(WHITE, print)) : WHITE;
    }
  }
}

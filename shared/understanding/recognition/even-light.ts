import { count, greyAbove, noGreys } from './greys.ts';
import type { Raster } from './optical-reader.ts';

/** The paper is looked at in squares of this many pixels: larger than letters, smaller than shadows. */
const SQUARE = 24;
/** Share of the lightest pixels of a square that are certainly paper. */
const PAPER = 0.3;
/** Paper darker than this is print on black: brightened further, its grain would turn to ink. */
const DARKEST_PAPER = 40;
/** Above 1, faint ink gets darker while paper stays white. */
const GAMMA = 1.8;

/** What becomes of each value (the lower byte) on paper of each value (the upper byte). */
const evened = Uint8Array.from({ length: 256 * 256 }, (_, index) => {
  const white = Math.max(DARKEST_PAPER, index >> 8);
  const value = Math.min(255, ((index & 255) * 255) / white) | 0;
  return Math.round(255 * (value / 255) ** GAMMA);
});

/**
 * Makes the paper of a picture white everywhere (shadows, grey receipts, yellowed sheets) and faint ink darker, so
 * that one threshold tells ink from paper on the whole page.
 */
export function evenlyLit({ pixels, width, height }: Raster): Raster {
  const paper = paperOf({ pixels, width, height });
  const columns = betweenMiddles(width);
  const rows = betweenMiddles(height);
  const lit = new Uint8Array(pixels.length);
  for (let y = 0, at = 0; y < height; y++) {
    const here = rowBetween(paper, rows, y);
    for (let x = 0; x < width; x++, at++) {
      const first = columns.first[x] ?? 0;
      const left = here[first] ?? 255;
      const white = left + ((here[first + 1] ?? left) - left) * (columns.share[x] ?? 0);
      lit[at] = evened[((white + 0.5) << 8) | (pixels[at] ?? 255)] ?? 255;
    }
  }
  return { pixels: lit, width, height };
}

/** How light the paper is at the middle of each square, as if nothing were printed on it. */
function paperOf({ pixels, width, height }: Raster): Uint8Array[] {
  const greys = noGreys();
  return Array.from({ length: Math.ceil(height / SQUARE) }, (_, row) =>
    Uint8Array.from({ length: Math.ceil(width / SQUARE) }, (__, column) => {
      greys.fill(0);
      for (let y = row * SQUARE; y < Math.min(height, (row + 1) * SQUARE); y += 2)
        for (let x = column * SQUARE; x < Math.min(width, (column + 1) * SQUARE); x += 2)
          count(greys, pixels[y * width + x] ?? 255);
      // A little lighter than it is: faint ink gets darker so.
      return greyAbove(greys, PAPER) | 3;
    }),
  );
}

/** For each pixel along a side: the square whose middle is before it, and which share of the way to the next one's it is. */
function betweenMiddles(length: number): { first: Uint16Array; share: Float32Array } {
  const last = Math.ceil(length / SQUARE) - 1;
  const first = new Uint16Array(length);
  const share = new Float32Array(length);
  for (let at = 0; at < length; at++) {
    const place = Math.max(0, Math.min(last, (at + 0.5) / SQUARE - 0.5));
    first[at] = place;
    share[at] = place % 1;
  }
  return { first, share };
}

/** How light the paper is in a row of pixels, at the middles of squares. */
function rowBetween(
  paper: readonly Uint8Array[],
  { first, share }: ReturnType<typeof betweenMiddles>,
  y: number,
): Float32Array {
  const above = paper[first[y] ?? 0] ?? new Uint8Array();
  const below = paper[(first[y] ?? 0) + 1] ?? above;
  const row = new Float32Array(above.length);
  for (let column = 0; column < row.length; column++)
    row[column] = (above[column] ?? 0) + ((below[column] ?? 0) - (above[column] ?? 0)) * (share[y] ?? 0);
  return row;
}

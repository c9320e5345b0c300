import { imageLibrary } from '../pictures/image-library.ts';
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
export async function evenlyLit({ pixels, width, height }: Raster): Promise<Raster> {
  const paper = await paperOf({ pixels, width, height });
  const lit = new Uint8Array(pixels.length);
  for (let index = 0; index < lit.length; index++) {
    lit[index] = evened[((paper[index] ?? 255) << 8) | (pixels[index] ?? 255)] ?? 255;
  }
  return { pixels: lit, width, height };
}

/** How light the paper is at every pixel, as if nothing were printed on it. */
async function paperOf({ pixels, width, height }: Raster): Promise<Uint8Array> {
  const across = Math.ceil(width / SQUARE);
  const down = Math.ceil(height / SQUARE);
  const squares = new Uint8Array(across * down);
  for (let row = 0; row < down; row++)
    for (let column = 0; column < across; column++)
      squares[row * across + column] = paperOfSquare(pixels, width, height, column * SQUARE, row * SQUARE);
  const sharp = await imageLibrary();
  return sharp(squares, { raw: { width: across, height: down, channels: 1 } })
    .resize(width, height, { fit: 'fill' })
    .toColourspace('b-w')
    .raw()
    .toBuffer();
}

function paperOfSquare(pixels: Uint8Array, width: number, height: number, left: number, top: number): number {
  const counts = new Uint16Array(64);
  let total = 0;
  for (let y = top; y < Math.min(height, top + SQUARE); y += 2) {
    for (let x = left; x < Math.min(width, left + SQUARE); x += 2) {
      const level = (pixels[y * width + x] ?? 255) >> 2;
      counts[level] = (counts[level] ?? 0) + 1;
      total++;
    }
  }
  let level = 63;
  for (let lighter = 0; level > 0; level--) {
    lighter += counts[level] ?? 0;
    if (lighter > total * PAPER) break;
  }
  return level * 4 + 3;
}

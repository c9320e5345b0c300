import { blotsOf } from './blots.ts';
import type { Edges } from './line-detector.ts';
import type { Raster } from './optical-reader.ts';

/** Grey values below this are ink. */
const INK = 128;
/** A page full of small print has some 5,000 letters. What has more blots is grainy, dithered or specked. */
const MOST_BLOTS = 10_000;
const WHITE = 255;

/**
 * A picture with more blots than a page can have letters is left white but for its lines of print: the layout of a hundred
 * thousand specks takes the recognition half a minute. Others are given back as they are.
 */
export function withoutSpecks(raster: Raster, lines: readonly Edges[]): Raster {
  if (blotsOf(raster, INK).length <= MOST_BLOTS) return raster;
  const { pixels, width, height } = raster;
  const clean = new Uint8Array(pixels.length).fill(WHITE);
  for (const { left, top, right, bottom } of lines)
    for (let y = top; y < bottom; y++)
      clean.set(pixels.subarray(y * width + left, y * width + right), y * width + left);
  return { pixels: clean, width, height };
}

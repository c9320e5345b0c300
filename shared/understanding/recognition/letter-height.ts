import { blotsOf } from './blots.ts';
import type { Raster } from './optical-reader.ts';

/** Grey values below this are ink. */
const INK = 128;
/** Smaller blots are specks and dots. */
const SMALLEST = 5;

/**
 * Median height of the letters on an evenly lit picture, in pixels: of its connected blots of ink that have the
 * proportions of a letter. 0 when there are none.
 */
export function letterHeight({ pixels, width, height }: Raster): number {
  const blots = blotsOf({ pixels, width, height }, INK);
  const heights: number[] = [];
  for (const blot of blots) {
    const tall = blot.bottom - blot.top + 1;
    const wide = blot.right - blot.left;
    const isLetter = tall >= SMALLEST && wide >= 2 && wide < 4 * tall && tall < 6 * wide && tall < height / 8;
    if (isLetter) heights.push(tall);
  }
  return heights.sort((a, b) => a - b)[heights.length >> 1] ?? 0;
}

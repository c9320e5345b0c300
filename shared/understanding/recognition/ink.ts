import type { Raster } from './optical-reader.ts';

const DARK = 160;
/** Scanned paper has specks, and shadows at its edges. */
const MARGIN = 0.06;
const LEAST_SHARE = 0.005;

/** Whether a picture of a page shows more than scanned blank paper does. */
export function hasInk({ pixels, width, height }: Raster): boolean {
  const [left, top] = [Math.floor(width * MARGIN), Math.floor(height * MARGIN)];
  let dark = 0;
  for (let y = top; y < height - top; y++)
    for (let x = left; x < width - left; x++) if ((pixels[y * width + x] ?? 255) < DARK) dark++;
  return dark > LEAST_SHARE * (width - 2 * left) * (height - 2 * top);
}

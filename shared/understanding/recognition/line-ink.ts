import type { Edges } from './line-detector.ts';
import type { Raster } from './optical-reader.ts';

/** White above and below a line in its strip, as shares of its height. */
export const MARGIN = 0.1;
const INK = 140;

/** A part of a picture, on its own. */
export function stripOf({ pixels, width }: Raster, { left, top, right, bottom }: Edges): Raster {
  const strip = {
    pixels: new Uint8Array((right - left) * (bottom - top)),
    width: right - left,
    height: bottom - top,
  };
  for (let y = top; y < bottom; y++)
    strip.pixels.set(pixels.subarray(y * width + left, y * width + right), (y - top) * strip.width);
  return strip;
}

/** Dark pixels of each column of a line's strip. */
export function inkOfColumns({ pixels, width, height }: Raster): Uint16Array {
  const ink = new Uint16Array(width);
  // Neighbouring lines reach into the margins.
  const margin = Math.floor((height * MARGIN) / (1 + 2 * MARGIN));
  for (let y = margin; y < height - margin; y++)
    for (let x = 0; x < width; x++) if ((pixels[y * width + x] ?? 255) < INK) ink[x] = (ink[x] ?? 0) + 1;
  return ink;
}

/** The widest run of columns without ink between two places; empty when there is none. */
export function widestWhite(ink: Uint16Array, from: number, to: number): { from: number; to: number } {
  let widest = { from: 0, to: 0 };
  let start = -1;
  for (let x = Math.floor(from); x <= Math.min(Math.ceil(to), ink.length - 1); x++) {
    if ((ink[x] ?? 0) > 0) start = -1;
    else {
      if (start < 0) start = x;
      if (x + 1 - start > widest.to - widest.from) widest = { from: start, to: x + 1 };
    }
  }
  return widest;
}

export function firstInk(ink: Uint16Array): number {
  return Math.max(
    0,
    ink.findIndex((count) => count > 0),
  );
}

export function lastInk(ink: Uint16Array): number {
  const index = ink.findLastIndex((count) => count > 0);
  return index < 0 ? ink.length : index + 1;
}

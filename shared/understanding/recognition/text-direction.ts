import type { Edges } from './line-detector.ts';
import type { Raster } from './optical-reader.ts';
import { smallPicture } from './small-picture.ts';

/** Pictures are looked at in this size: lines of text are then a few pixels apart. */
const LOOK_PIXELS = 700;
/** So much sharper must the columns be than the rows before a page is taken to lie on its side. */
const CLEARLY = 1.6;

/**
 * Whether the lines of text in a picture run up and down rather than across: then the sums of its columns of pixels
 * change abruptly (ink, gap, ink) and those of its rows do not. Misses text that lies askew as well.
 */
export async function liesOnItsSide(raster: Raster): Promise<boolean> {
  const { pixels, width, height } = await smallPicture(raster, LOOK_PIXELS);
  const rows = new Float64Array(height);
  const columns = new Float64Array(width);
  // Only strong steps from light to dark count, so that shades and photographs hardly do.
  for (let y = 1; y < height; y++) {
    for (let x = 1; x < width; x++) {
      const here = pixels[y * width + x] ?? 0;
      const ink =
        Math.abs(here - (pixels[y * width + x - 1] ?? 0)) +
        Math.abs(here - (pixels[(y - 1) * width + x] ?? 0));
      if (ink < 48) continue;
      rows[y] = (rows[y] ?? 0) + 1;
      columns[x] = (columns[x] ?? 0) + 1;
    }
  }
  return abruptness(columns) > CLEARLY * abruptness(rows);
}

/** A box this much longer than high, or higher than long, shows which way its line runs. */
const LONG = 1.5;

/** Whether most of the lines of a picture run up or down. Lines a little askew tell it as well as straight ones. */
export function runUpAndDown(lines: readonly Edges[]): boolean {
  let upAndDown = 0;
  let across = 0;
  for (const { left, top, right, bottom } of lines) {
    const [wide, tall] = [right - left, bottom - top];
    if (tall > LONG * wide) upAndDown += tall;
    else if (wide > LONG * tall) across += wide;
  }
  return upAndDown > across;
}

/** Mean change from one sum to the next, as a share of the mean sum. */
function abruptness(sums: Float64Array): number {
  let change = 0;
  let total = 0;
  for (let index = 1; index < sums.length; index++) {
    change += Math.abs((sums[index] ?? 0) - (sums[index - 1] ?? 0));
    total += sums[index] ?? 0;
  }
  return total === 0 ? 0 : change / total;
}

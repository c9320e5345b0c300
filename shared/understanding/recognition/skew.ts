import type { Raster } from './optical-reader.ts';
import { smallPicture } from './small-picture.ts';

/** Pictures are looked at in about this width and height. */
const LOOK_PIXELS = 900;
const INK = 128;
const MOST_POINTS = 30_000;
/** Pages lie at most so many degrees askew; what leans more is no page. */
const MOST = 15;
/** Less is not worth turning for. */
const LEAST = 0.3;
/** So much sharper must the lines of a turned page be. */
const CLEARLY = 1.08;

/**
 * Degrees clockwise by which an evenly lit picture must be turned for its lines of print to run straight; 0 when they
 * do or none are seen. Undersides of ink, thrown on an axis, make the sharpest peaks when looked at along the lines.
 */
export async function skewOf(raster: Raster): Promise<number> {
  const { pixels, width, height } = await smallPicture(raster, LOOK_PIXELS);
  const undersides: number[] = [];
  for (let at = 0; at < width * (height - 1); at++)
    if ((pixels[at] ?? 255) < INK && (pixels[at + width] ?? 255) >= INK) undersides.push(at);
  if (undersides.length < 100) return 0;
  const every = Math.ceil(undersides.length / MOST_POINTS);
  const some = Uint32Array.from(undersides.filter((_, index) => index % every === 0));
  const sharpness = (degrees: number) => sharpnessAlong(some, degrees, width, height);
  const coarse = bestOf(range(-MOST, MOST, 0.5), sharpness);
  const fine = bestOf(range(coarse - 0.5, coarse + 0.5, 0.1), sharpness);
  if (Math.abs(fine) < LEAST || sharpness(fine) < CLEARLY * sharpness(0)) return 0;
  return -Math.round(fine * 10) / 10;
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);
}

function bestOf(candidates: readonly number[], score: (candidate: number) => number): number {
  let [best, highest] = [0, Number.NEGATIVE_INFINITY];
  for (const candidate of candidates) {
    const reached = score(candidate);
    if (reached > highest) [best, highest] = [candidate, reached];
  }
  return best;
}

/** Sum of squares of how many pixels (numbered row by row) lie on each line that leans by these degrees. */
function sharpnessAlong(pixels: Uint32Array, degrees: number, width: number, height: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const margin = Math.ceil(Math.abs(slope) * width) + 1;
  const counts = new Uint32Array(height + 2 * margin);
  for (const at of pixels) {
    const x = at % width;
    const line = Math.round((at - x) / width - x * slope) + margin;
    counts[line] = (counts[line] ?? 0) + 1;
  }
  let sum = 0;
  for (const count of counts) sum += count * count;
  return sum;
}

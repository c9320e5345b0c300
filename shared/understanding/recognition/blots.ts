import type { Raster } from './optical-reader.ts';

/** A connected spot of ink; all edges are inside it but `right`, which is the first column after it. */
export interface Blot {
  top: number;
  bottom: number;
  left: number;
  right: number;
  /** The blot that this one turned out to be a part of. */
  whole: Blot | undefined;
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly blot: Blot;
}

/** Spots of pixels darker than `threshold` (8-connected), found run by run with merging of equivalent labels. */
export function blotsOf({ pixels, width, height }: Raster, threshold: number): Blot[] {
  const blots: Blot[] = [];
  let above: Run[] = [];
  for (let y = 0; y < height; y++) {
    const runs: Run[] = [];
    let next = 0;
    for (let x = 0; x < width; ) {
      if ((pixels[y * width + x] ?? 255) >= threshold) {
        x++;
        continue;
      }
      const from = x;
      while (x < width && (pixels[y * width + x] ?? 255) < threshold) x++;
      while ((above[next]?.to ?? Number.POSITIVE_INFINITY) < from) next++;
      let blot: Blot | undefined;
      for (let touching = next; (above[touching]?.from ?? Number.POSITIVE_INFINITY) <= x; touching++) {
        const other = wholeOf(above[touching]?.blot);
        if (other === undefined || other === blot) continue;
        if (blot === undefined) blot = other;
        else merge(other, blot);
      }
      if (blot === undefined) {
        blot = { top: y, bottom: y, left: from, right: x, whole: undefined };
        blots.push(blot);
      }
      blot.bottom = y;
      blot.left = Math.min(blot.left, from);
      blot.right = Math.max(blot.right, x);
      runs.push({ from, to: x, blot });
    }
    above = runs;
  }
  return blots.filter((blot) => blot.whole === undefined);
}

function wholeOf(part: Blot | undefined): Blot | undefined {
  let blot = part;
  while (blot?.whole !== undefined) blot = blot.whole;
  return blot;
}

function merge(part: Blot, whole: Blot): void {
  part.whole = whole;
  whole.top = Math.min(whole.top, part.top);
  whole.left = Math.min(whole.left, part.left);
  whole.right = Math.max(whole.right, part.right);
}

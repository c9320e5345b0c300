import type { Edges } from './line-detector.ts';
import { stripOf } from './line-ink.ts';
import type { LineRecognizer } from './line-recognizer.ts';
import { type Turns, turnedRaster } from './ocr-raster.ts';
import type { Raster } from './optical-reader.ts';

/** So many of the longest lines are read in each direction. */
const LINES = 4;
/** Length of what is read of a line, in its heights. */
const LONGEST = 8;

/**
 * Which of two numbers of quarter turns, half a turn apart, makes the lines of a picture clearer to read; the first one when there
 * is no line. `lines` are those of the picture as it is.
 */
export async function clearerTurn(
  page: Raster,
  lines: readonly Edges[],
  turns: readonly [Turns, Turns],
  recognizer: LineRecognizer,
): Promise<Turns> {
  const longest = lines.toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, LINES);
  const clarity = [0, 0];
  for (const edges of longest) {
    const strip = stripOf(page, shortened(edges));
    for (const [index, turn] of turns.entries()) {
      const seen = await recognizer.read(await turnedRaster(strip, turn));
      clarity[index] = seen.reduce((sum, { confidence }) => sum + confidence ** 2, clarity[index] ?? 0);
    }
  }
  return (clarity[1] ?? 0) > (clarity[0] ?? 0) ? turns[1] : turns[0];
}

function lengthOf({ left, top, right, bottom }: Edges): number {
  return Math.max(right - left, bottom - top);
}

function shortened({ left, top, right, bottom }: Edges): Edges {
  const longest = LONGEST * Math.min(right - left, bottom - top);
  return {
    left,
    top,
    right: Math.min(right, left + longest),
    bottom: Math.min(bottom, top + longest),
  };
}

import * as z from 'zod';
import type { Box } from '../page.ts';

/*
 * Textract's geometry: fractions of the page as it was given, corners from the upper left one of the upright text. Ours is
 * that of the upright page.
 */

const Point = z.object({ X: z.number(), Y: z.number() });
export const Geometry = z.object({
  BoundingBox: z.object({ Left: z.number(), Top: z.number(), Width: z.number(), Height: z.number() }),
  Polygon: z.array(Point).default([]),
});

export type Geometry = z.infer<typeof Geometry>;

export type Turns = 0 | 1 | 2 | 3;

/** The box of a geometry on the page after quarter turns clockwise. */
export function boxOfGeometry(geometry: Geometry | null | undefined, turns: Turns): Box {
  if (!geometry) return { left: 0, top: 0, width: 0, height: 0 };
  const { Left: left, Top: top, Width: width, Height: height } = geometry.BoundingBox;
  return turned({ left, top, width, height }, turns);
}

/** A rectangle after quarter turns clockwise of its page. */
function turned({ left, top, width, height }: Box, turns: Turns): Box {
  switch (turns) {
    case 0:
      return { left, top, width, height };
    case 1:
      return { left: 1 - top - height, top: left, width: height, height: width };
    case 2:
      return { left: 1 - left - width, top: 1 - top - height, width, height };
    case 3:
      return { left: top, top: 1 - left - width, width: height, height: width };
  }
}

/** Quarter turns clockwise that make a page upright: what the upper edges of most of its letters say. */
export function turnsOf(
  words: readonly { Text?: string | null | undefined; Geometry?: Geometry | null | undefined }[],
): Turns {
  const letters = { 0: 0, 1: 0, 2: 0, 3: 0 };
  for (const { Text, Geometry } of words) {
    const [from, to] = Geometry?.Polygon ?? [];
    if (!from || !to) continue;
    const right = to.X - from.X;
    const down = to.Y - from.Y;
    const turns = Math.abs(right) >= Math.abs(down) ? (right >= 0 ? 0 : 2) : down > 0 ? 3 : 1;
    letters[turns] += (Text ?? '').length;
  }
  const all: readonly Turns[] = [0, 1, 2, 3];
  return all.reduce((best, turns) => (letters[turns] > letters[best] ? turns : best));
}

/** The turns that undo turns. */
export function backTurns(turns: number): Turns {
  const all: readonly Turns[] = [0, 3, 2, 1];
  return all[turns] ?? 0;
}

/** The geometry of a box of the upright page, on the page before it was turned. */
export function geometryOf(upright: Box, back: Turns): Geometry {
  const { left, top, width, height } = turned(upright, back);
  const [right, bottom] = [left + width, top + height];
  const corners = [
    { X: left, Y: top },
    { X: right, Y: top },
    { X: right, Y: bottom },
    { X: left, Y: bottom },
  ];
  return {
    BoundingBox: { Left: left, Top: top, Width: width, Height: height },
    // The upper left corner of the upright text has gone round with the page.
    Polygon: [...corners.slice(back), ...corners.slice(0, back)],
  };
}

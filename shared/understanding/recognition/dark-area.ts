import type { Blot } from './blots.ts';
import type { Raster } from './optical-reader.ts';

/** First and last place that are inside. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/** A connected area by where it begins and ends in each of its rows and columns, so that it may lie askew or have round corners. */
export interface DarkArea {
  readonly left: number;
  readonly top: number;
  /** The last column and row inside. */
  readonly right: number;
  readonly bottom: number;
  readonly rows: readonly Span[];
  readonly columns: readonly Span[];
}

/** The area of a blot of black (0) in a picture. */
export function darkAreaOf({ pixels, width }: Raster, { left, top, bottom, right: end }: Blot): DarkArea {
  const right = end - 1;
  const across = end - left;
  const seen = new Uint8Array(across * (bottom - top + 1));
  // No place waits twice.
  const waiting = new Uint32Array(seen.length);
  let count = 0;
  const enter = (x: number, y: number) => {
    if (x < left || x > right || y < top || y > bottom || pixels[y * width + x] !== 0) return;
    const place = (y - top) * across + x - left;
    if (seen[place] === 1) return;
    seen[place] = 1;
    waiting[count++] = place;
  };
  for (let x = left; x <= right && count === 0; x++) enter(x, top);
  while (count > 0) {
    const place = waiting[--count] ?? 0;
    const x = left + (place % across);
    const y = top + Math.floor(place / across);
    for (let above = y - 1; above <= y + 1; above++)
      for (let beside = x - 1; beside <= x + 1; beside++) enter(beside, above);
  }
  const spanOf = (length: number, placeOf: (index: number) => number, from: number): Span => {
    let [first, last] = [0, length - 1];
    while (first < last && seen[placeOf(first)] !== 1) first++;
    while (last > first && seen[placeOf(last)] !== 1) last--;
    return { first: from + first, last: from + last };
  };
  const rows = Array.from({ length: bottom - top + 1 }, (_, row) =>
    spanOf(across, (column) => row * across + column, left),
  );
  const columns = Array.from({ length: across }, (_, column) =>
    spanOf(bottom - top + 1, (row) => row * across + column, top),
  );
  return { left, top, right, bottom, rows, columns };
}

/** Whether a place lies in an area that is `wider` by so many pixels on all sides. */
export function isInside(area: DarkArea, x: number, y: number, wider = 0): boolean {
  const row = area.rows[Math.max(0, Math.min(area.rows.length - 1, y - area.top))];
  const column = area.columns[Math.max(0, Math.min(area.columns.length - 1, x - area.left))];
  return (
    row !== undefined &&
    column !== undefined &&
    x >= row.first - wider &&
    x <= row.last + wider &&
    y >= column.first - wider &&
    y <= column.last + wider
  );
}

import type { Box, Line, Word } from './page.ts';

/** A word placed on the upright page: edges in points (or pixels) from the top left corner. */
export type PlacedWord = {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** What the letters stand on; the bottom edge when unknown. */
  baseline: number;
  confidence: number;
};

type Segment = {
  words: PlacedWord[];
  left: number;
  top: number;
  right: number;
  bottom: number;
  baseline: number;
};

/** A gap wider than this many word heights parts two columns; a space, even in justified text, is narrower. */
const COLUMN_GAP = 1.6;
/** Words whose baselines differ by less than this share of their height stand in one row. */
const SAME_ROW = 0.4;
/** Columns of running text are looked for up to this many lines; beyond, a page is read row by row. */
const MAX_LINES_FOR_COLUMNS = 1_500;

type Placed = { left: number; top: number; bottom: number; baseline: number };

/** Puts loose words (or lines) into rows by their baselines; each row from left to right, rows from the top. */
export function rowsOf<T extends Placed>(items: readonly T[]): T[][] {
  const rows: T[][] = [];
  let row: T[] = [];
  let baseline = 0;
  let height = 0;
  for (const item of items.toSorted((a, b) => a.baseline - b.baseline)) {
    const itemHeight = item.bottom - item.top;
    if (row.length > 0 && item.baseline - baseline <= SAME_ROW * Math.min(height, itemHeight)) {
      row.push(item);
      height = Math.max(height, itemHeight);
      continue;
    }
    row = [item];
    rows.push(row);
    baseline = item.baseline;
    height = itemHeight;
  }
  for (const each of rows) each.sort((a, b) => a.left - b.left);
  return rows;
}

/**
 * Lines of a page in reading order: rows are cut where a wide gap parts two columns, columns of running text
 * are read one after the other, everything else (tables, letterheads) row by row.
 */
export function linesOf(rows: readonly PlacedWord[][], width: number, height: number): Line[] {
  const segments = rows.flatMap(cutAtColumnGaps);
  const ordered =
    segments.length <= MAX_LINES_FOR_COLUMNS ? readingOrder(segments, 0) : rowsOf(segments).flat();
  return ordered.map((segment) => lineOf(segment, width, height));
}

/** Runs of words that do not stand upright, each a line of its own. */
export function sidewaysLinesOf(runs: readonly PlacedWord[][], width: number, height: number): Line[] {
  return runs.flatMap((run) => segmentOf(run) ?? []).map((segment) => lineOf(segment, width, height));
}

function lineOf(segment: Segment, width: number, height: number): Line {
  const words = segment.words.map(
    (word): Word => ({
      text: word.text,
      box: fraction(withLineHeight(word, segment), width, height),
      confidence: word.confidence,
    }),
  );
  return {
    text: words.map((word) => word.text).join(' '),
    box: fraction(segment, width, height),
    words,
  };
}

function segmentOf(words: readonly PlacedWord[]): Segment | undefined {
  const [first, ...others] = words;
  if (first === undefined) return undefined;
  const { left, top, right, bottom, baseline } = first;
  const segment = { words: [first], left, top, right, bottom, baseline };
  for (const word of others) append(segment, word);
  return segment;
}

function append(segment: Segment, word: PlacedWord): void {
  segment.words.push(word);
  segment.left = Math.min(segment.left, word.left);
  segment.top = Math.min(segment.top, word.top);
  segment.right = Math.max(segment.right, word.right);
  segment.bottom = Math.max(segment.bottom, word.bottom);
}

function cutAtColumnGaps(row: readonly PlacedWord[]): Segment[] {
  // Dots that lead to a column are many, and flat.
  const written = row.filter((word) => /[\p{L}\p{N}]/u.test(word.text));
  const heights = (written.length === 0 ? row : written)
    .map((word) => word.bottom - word.top)
    .sort((a, b) => a - b);
  const gap = COLUMN_GAP * (heights[heights.length >> 1] ?? 0);
  const segments: Segment[] = [];
  let current: Segment | undefined;
  for (const word of row) {
    if (current !== undefined && word.left - current.right <= gap) {
      append(current, word);
    } else {
      const { left, top, right, bottom, baseline } = word;
      current = { words: [word], left, top, right, bottom, baseline };
      segments.push(current);
    }
  }
  return segments;
}

function readingOrder(segments: Segment[], depth: number): Segment[] {
  const gutter = depth < 4 ? gutterOf(segments) : undefined;
  if (gutter === undefined) return rowsOf(segments).flat();
  const crossing = segments
    .filter((segment) => segment.left < gutter && segment.right > gutter)
    .sort((a, b) => a.top - b.top);
  const ordered: Segment[] = [];
  let rest = segments.filter((segment) => segment.left >= gutter || segment.right <= gutter);
  for (const span of [...crossing, undefined]) {
    const above = span === undefined ? rest : rest.filter((segment) => middle(segment) < middle(span));
    if (span !== undefined) rest = rest.filter((segment) => middle(segment) >= middle(span));
    const left = above.filter((segment) => segment.right <= gutter);
    const right = above.filter((segment) => segment.left >= gutter);
    ordered.push(...readingOrder(left, depth + 1), ...readingOrder(right, depth + 1));
    if (span !== undefined) ordered.push(span);
  }
  return ordered;
}

/** The middle of the white strip between two columns of running text, if the lines have one. */
function gutterOf(segments: readonly Segment[]): number | undefined {
  if (segments.length < 8) return undefined;
  const edges = [...new Set(segments.map((segment) => Math.round(segment.right)))];
  let best: { x: number; crossing: number; width: number } | undefined;
  for (const edge of edges) {
    let next = Number.POSITIVE_INFINITY;
    for (const segment of segments) if (segment.left >= edge && segment.left < next) next = segment.left;
    if (!Number.isFinite(next)) continue;
    const x = (edge + next) / 2;
    const left: Segment[] = [];
    const right: Segment[] = [];
    let crossing = 0;
    for (const segment of segments) {
      if (segment.right <= x) left.push(segment);
      else if (segment.left >= x) right.push(segment);
      else crossing++;
    }
    if (crossing > 0.25 * segments.length || !areColumns(left) || !areColumns(right)) continue;
    if (!standSideBySide(left, right)) continue;
    const width = next - edge;
    if (best === undefined || crossing < best.crossing || (crossing === best.crossing && width > best.width))
      best = { x, crossing, width };
  }
  return best?.x;
}

/** One column of running text, or several side by side. */
function areColumns(segments: readonly Segment[]): boolean {
  const strips: Segment[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const segment of segments.toSorted((a, b) => a.left - b.left)) {
    const strip = strips.at(-1);
    if (strip !== undefined && segment.left < right) strip.push(segment);
    else strips.push([segment]);
    right = Math.max(right, segment.right);
  }
  return strips.every(isRunningText);
}

/** At least four lines, most of them of several words and about as wide as the column: not a table's column. */
function isRunningText(segments: readonly Segment[]): boolean {
  if (segments.length < 4) return false;
  const width = Math.max(...segments.map((s) => s.right)) - Math.min(...segments.map((s) => s.left));
  const full = segments.filter((s) => s.words.length >= 3 && s.right - s.left > 0.6 * width);
  return full.length >= 0.6 * segments.length;
}

function standSideBySide(left: readonly Segment[], right: readonly Segment[]): boolean {
  const top = Math.max(Math.min(...left.map((s) => s.top)), Math.min(...right.map((s) => s.top)));
  const bottom = Math.min(Math.max(...left.map((s) => s.bottom)), Math.max(...right.map((s) => s.bottom)));
  const within = (s: Segment) => middle(s) > top && middle(s) < bottom;
  return left.filter(within).length >= 3 && right.filter(within).length >= 3;
}

function middle(segment: Segment): number {
  return (segment.top + segment.bottom) / 2;
}

/** A dash or a full stop is as tall as its line, so that whoever compares heights is not misled by it. */
function withLineHeight(word: PlacedWord, line: Segment): PlacedWord {
  return word.bottom - word.top < 0.5 * (line.bottom - line.top)
    ? { ...word, top: line.top, bottom: line.bottom }
    : word;
}

/** Edges in page units as fractions of the page, cut at its borders. */
export function fraction(
  edges: { left: number; top: number; right: number; bottom: number },
  width: number,
  height: number,
): Box {
  const left = clamp(edges.left / width);
  const top = clamp(edges.top / height);
  return { left, top, width: clamp(edges.right / width) - left, height: clamp(edges.bottom / height) - top };
}

function clamp(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1e5) / 1e5;
}

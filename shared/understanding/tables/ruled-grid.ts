import type { Rule, Rules } from './rules.ts';

/** A cell between lines, in rows and columns of the grid. */
export interface RuledCell {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** Where the lines of a table lie, from the left and from the top in points, and the cells between them. */
export interface RuledGrid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly RuledCell[];
}

/** Lines that come this near touch each other, in points. */
const near = 3;
/** A line stands between two cells when it runs along so much of their side. */
const mostOfSide = 0.6;
/** Pages with more lines than this are drawings. */
const mostRules = 1200;

/** Grids of lines that cross or touch each other, each with two columns and two rows at least. */
export function ruledGrids({ across, down }: Rules): RuledGrid[] {
  if (across.length + down.length > mostRules) return [];
  return connected({ across, down }).flatMap((rules) => {
    const xs = places(rules.down, rules.across);
    const ys = places(rules.across, rules.down);
    return xs.length < 3 || ys.length < 3 ? [] : [{ xs, ys, cells: cellsOf(rules, xs, ys) }];
  });
}

function touch(across: Rule, down: Rule): boolean {
  return (
    down.at >= across.from - near &&
    down.at <= across.to + near &&
    across.at >= down.from - near &&
    across.at <= down.to + near
  );
}

/** Groups of lines that hang together. */
function connected({ across, down }: Rules): Rules[] {
  const waiting = new Set(down);
  const groups: { across: Rule[]; down: Rule[] }[] = [];
  const taken = new Set<Rule>();
  for (const start of across) {
    if (taken.has(start)) continue;
    taken.add(start);
    const group = { across: [start], down: [] as Rule[] };
    for (const line of group.across) {
      for (const crossing of waiting) {
        if (!touch(line, crossing)) continue;
        waiting.delete(crossing);
        group.down.push(crossing);
        for (const other of across) {
          if (taken.has(other) || !touch(other, crossing)) continue;
          taken.add(other);
          group.across.push(other);
        }
      }
    }
    groups.push(group);
  }
  return groups;
}

/** Where lines of one direction lie; the ends of those that cross them are borders too, if open. */
function places(rules: readonly Rule[], crossing: readonly Rule[]): number[] {
  const all = rules.map(({ at }) => at).toSorted((a, b) => a - b);
  const distinct: number[] = [];
  for (const at of all) if (at - (distinct.at(-1) ?? Number.NEGATIVE_INFINITY) > near) distinct.push(at);
  const start = Math.min(...crossing.map(({ from }) => from));
  const end = Math.max(...crossing.map(({ to }) => to));
  if (start < (distinct[0] ?? 0) - 2 * near) distinct.unshift(start);
  if (end > (distinct.at(-1) ?? Number.POSITIVE_INFINITY) + 2 * near) distinct.push(end);
  return distinct;
}

/** Whether a line at this place runs along most of the side from `from` to `to`. */
function stands(rules: readonly Rule[], at: number, from: number, to: number): boolean {
  let covered = 0;
  for (const rule of rules) {
    if (Math.abs(rule.at - at) > near) continue;
    covered += Math.max(0, Math.min(to, rule.to) - Math.max(from, rule.from));
  }
  return covered >= mostOfSide * (to - from);
}

/** Cells of the grid: squares without a line between them are one, if together they are a rectangle. */
function cellsOf({ across, down }: Rules, xs: readonly number[], ys: readonly number[]): RuledCell[] {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const seen = new Set<number>();
  const cells: RuledCell[] = [];
  const openRight = (row: number, col: number) =>
    col + 1 < columns && !stands(down, xs[col + 1] ?? 0, ys[row] ?? 0, ys[row + 1] ?? 0);
  const openBelow = (row: number, col: number) =>
    row + 1 < rows && !stands(across, ys[row + 1] ?? 0, xs[col] ?? 0, xs[col + 1] ?? 0);
  for (let start = 0; start < rows * columns; start++) {
    if (seen.has(start)) continue;
    seen.add(start);
    const squares = [start];
    for (const square of squares) {
      const [row, col] = [Math.floor(square / columns), square % columns];
      const next = [
        ...(openRight(row, col) ? [square + 1] : []),
        ...(openBelow(row, col) ? [square + columns] : []),
        ...(col > 0 && openRight(row, col - 1) ? [square - 1] : []),
        ...(row > 0 && openBelow(row - 1, col) ? [square - columns] : []),
      ];
      for (const other of next) {
        if (seen.has(other)) continue;
        seen.add(other);
        squares.push(other);
      }
    }
    cells.push(...asCells(squares, columns));
  }
  return cells;
}

/** One cell of squares that form a rectangle, else a cell of each. */
function asCells(squares: readonly number[], columns: number): RuledCell[] {
  const rows = squares.map((square) => Math.floor(square / columns));
  const cols = squares.map((square) => square % columns);
  const [row, col] = [Math.min(...rows), Math.min(...cols)];
  const rowSpan = Math.max(...rows) - row + 1;
  const colSpan = Math.max(...cols) - col + 1;
  if (rowSpan * colSpan === squares.length) return [{ row, col, rowSpan, colSpan }];
  return squares.map((square) => ({
    row: Math.floor(square / columns),
    col: square % columns,
    rowSpan: 1,
    colSpan: 1,
  }));
}

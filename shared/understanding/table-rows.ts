import type { GridCell } from './table-columns.ts';

/** Lines whose distances differ by less than this factor are evenly spaced. */
const evenly = 1.3;

function isNumeric(text: string): boolean {
  return (
    /^[^\p{L}]*\d[^\p{L}]*(?:%|€|\*|mn|bn|pcs|stk)?[^\p{L}]*$/iu.test(text) ||
    /^(?:n\.?a\.?|-|\.\.)$/i.test(text)
  );
}

interface Line {
  readonly cells: readonly GridCell[];
  readonly top: number;
  readonly numeric: boolean;
}

function linesOf(cells: readonly GridCell[]): Line[] {
  const byRow = new Map<number, GridCell[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  return [...byRow.values()].map((line) => {
    const values = line.filter((cell) => cell.col > 0);
    const tops = line.flatMap((cell) => cell.words.map((word) => word.box.top + word.box.height));
    return {
      cells: line,
      top: Math.max(...tops),
      numeric: values.length > 0 && values.filter((cell) => isNumeric(cell.text)).length * 2 > values.length,
    };
  });
}

/** The distance under which lines belong to one row, where tables leave more white between rows than within. */
function tightness(lines: readonly Line[]): number {
  const distances = lines
    .slice(1)
    .map((line, index) => line.top - (lines[index]?.top ?? 0))
    .toSorted((a, b) => a - b);
  let [limit, jump] = [0, evenly];
  for (const [index, distance] of distances.slice(1).entries()) {
    const before = distances[index] ?? distance;
    if (before > 0 && distance / before > jump) {
      jump = distance / before;
      limit = (before + distance) / 2;
    }
  }
  return limit;
}

/** Both lines have a number in one column, so neither continues the other. */
function collide(above: Line, below: Line): boolean {
  return below.cells.some(
    (cell) =>
      isNumeric(cell.text) && above.cells.some((other) => other.col === cell.col && isNumeric(other.text)),
  );
}

/** Only some of the columns above go on, none of them with a number, and no new row begins in the first. */
function continues(above: Line, below: Line): boolean {
  if (below.cells.some((cell) => cell.col === 0 || cell.colSpan > 1 || isNumeric(cell.text))) return false;
  return (
    below.cells.length < above.cells.length &&
    below.cells.every((cell) => above.cells.some((other) => other.col === cell.col))
  );
}

function joined(lines: readonly Line[], row: number): GridCell[] {
  const byPlace = new Map<string, GridCell>();
  for (const cell of lines.flatMap((line) => line.cells)) {
    const key = `${cell.col}:${cell.colSpan}`;
    const known = byPlace.get(key);
    byPlace.set(
      key,
      known === undefined
        ? { ...cell, row }
        : { ...known, text: `${known.text} ${cell.text}`, words: [...known.words, ...cell.words] },
    );
  }
  return [...byPlace.values()].toSorted((a, b) => a.col - b.col);
}

/** Joins lines of text that form one row of a table: heading lines, and cells that go on below. */
export function mergeRows(cells: readonly GridCell[], columns: number): GridCell[] {
  const lines = linesOf(cells);
  const limit = tightness(lines);
  const firstNumeric = lines.findIndex((line) => line.numeric);
  const heading = firstNumeric > 0 && firstNumeric <= 6 ? firstNumeric : 0;
  const groups: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    const spans = (each: Line) => each.cells.some((cell) => cell.colSpan > 1);
    const inHeading = index < heading && above !== undefined && !spans(above) && !spans(line);
    const tight = above !== undefined && line.top - above.top < limit && !spans(above);
    const goesOn = above !== undefined && index > heading && continues(above, line);
    const belongs =
      group !== undefined &&
      above !== undefined &&
      (inHeading || ((tight || goesOn) && !collide(above, line)));
    if (belongs) group.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group, row) => joined(group, row)).filter((cell) => cell.col < columns);
}

import { unionBox } from '../fields/segment.ts';
import type { Box } from '../page.ts';
import type { Column, GridCell } from './table-columns.ts';

/** Distances between lines that differ by this factor are those within and between rows. */
const uneven = 1.4;
/** Lines of a heading are at most this many line heights apart. */
const headingLines = 1.9;

/** A number, with its sign or unit, or what stands for none. */
export function isNumeric(text: string): boolean {
  return (
    /^[^\p{L}]*\d[^\p{L}]*(?:%|€|mn|bn|pcs|stk)?[^\p{L}]*$/iu.test(text) ||
    /^(?:n\.?a\.?|-|\.\.|:)$/i.test(text)
  );
}

/** A label that takes so much of its column's width may have been broken there. */
const fullLabel = 0.6;
/** Lines nearer to each other than this many line heights overlap: cells of one row that have one line more or less. */
const besideLines = 0.75;

function middleOf(box: Box): number {
  return box.top + box.height / 2;
}

interface Line {
  readonly cells: readonly GridCell[];
  readonly box: Box;
  /** Most cells right of the first column are numbers. */
  readonly numeric: boolean;
}

function boxOf(cell: GridCell): Box {
  return unionBox(cell.words.map((word) => word.box));
}

function linesOf(cells: readonly GridCell[]): Line[] {
  const byRow = new Map<number, GridCell[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  return [...byRow.values()].map((line) => {
    const values = line.filter((cell) => cell.col > 0);
    // Years head columns more often than they fill them.
    const numbers = values.filter(
      (cell) => isNumeric(cell.text) && !/^(?:19|20)\d{2}\*{0,2}$/.test(cell.text),
    ).length;
    return {
      cells: line,
      box: unionBox(line.map(boxOf)),
      numeric: values.length > 0 && numbers * 2 > values.length,
    };
  });
}

/** The distance under which lines belong to one row, where tables leave more white between rows than within. */
function tightness(lines: readonly Line[]): number {
  const distances = lines
    .slice(1)
    .map((line, index) => line.box.top - (lines[index]?.box.top ?? 0))
    .toSorted((a, b) => a - b);
  let [limit, jump] = [0, uneven];
  for (const [index, distance] of distances.slice(1).entries()) {
    const before = distances[index] ?? distance;
    if (before > 0 && distance / before > jump) {
      jump = distance / before;
      limit = (before + distance) / 2;
    }
  }
  return limit;
}

/** Both lines have a number in one column, or numbers begin: neither continues the other. */
function apart(above: Line, below: Line): boolean {
  if (below.numeric && !above.numeric) return true;
  return below.cells.some(
    (cell) =>
      isNumeric(cell.text) && above.cells.some((other) => other.col === cell.col && isNumeric(other.text)),
  );
}

/** Only some of the columns above go on, none with a number; the first one only in the middle of a sentence. */
function continues(above: Line, below: Line): boolean {
  if (below.cells.length >= above.cells.length || !startsWithin(below)) return false;
  return below.cells.every((cell) => {
    if (cell.colSpan > 1 || isNumeric(cell.text)) return false;
    if (cell.col === 0 && !/^[\p{Ll}(]/u.test(cell.text)) return false;
    return above.cells.some((other) => other.col === cell.col);
  });
}

/** A label that fills its column, alone in its line, goes on in the middle of a sentence: its figures stand lower. */
function labelGoesOn(above: Line, last: Line, below: Line, columns: readonly Column[]): boolean {
  const [label] = above.cells;
  const [next] = below.cells;
  const column = columns[0];
  if (label === undefined || next === undefined || column === undefined || above.cells.length > 1)
    return false;
  if (label.col !== 0 || label.colSpan > 1 || next.col !== 0 || next.colSpan > 1) return false;
  const right = last.box.left + last.box.width;
  const fills = right - column.left > fullLabel * (column.right - column.left);
  return fills && /^[\p{Ll}(]/u.test(next.text) && !/[:;]$/.test(label.text);
}

/** Some cell begins in the middle of a sentence. */
function startsWithin(line: Line): boolean {
  return (
    line.cells.some((cell) => /^[\p{Ll}(&]/u.test(cell.text)) ||
    (line.cells.length === 1 && line.cells[0]?.col !== 0)
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

/** A heading line over one with more columns: each of its cells spans the columns that it is centred over. */
function spread(line: Line, below: Line, columns: readonly Column[]): Line {
  const later = below.cells
    .filter((cell) => cell.colSpan === 1 && !(below.numeric && cell.col === 0))
    .map((cell) => cell.col);
  const cells = line.cells.map((cell) => {
    if (cell.colSpan > 1) return cell;
    const box = boxOf(cell);
    const centre = box.left + box.width / 2;
    let best = { first: cell.col, last: cell.col };
    for (const first of later) {
      for (const last of later) {
        const [from, to] = [columns[first], columns[last]];
        if (first > cell.col || last < cell.col || from === undefined || to === undefined) continue;
        const others = line.cells.some((other) => other !== cell && other.col >= first && other.col <= last);
        const off = Math.abs((from.left + to.right) / 2 - centre);
        if (others || off > 0.12 * (to.right - from.left) || last - first <= best.last - best.first) continue;
        best = { first, last };
      }
    }
    return { ...cell, col: best.first, colSpan: best.last - best.first + 1 };
  });
  return { ...line, cells };
}

/** Heading lines above the fullest one whose cells stand over several of its columns become spanning cells. */
function spreadHeadings(lines: readonly Line[], heading: number, columns: readonly Column[]): Line[] {
  const fullest = lines
    .slice(0, heading)
    .reduce((best, line, index) => (line.cells.length > (lines[best]?.cells.length ?? 0) ? index : best), 0);
  const below = lines[fullest];
  return lines.map((line, index) =>
    below !== undefined && index < fullest && line.cells.length * 1.5 <= below.cells.length
      ? spread(line, below, columns)
      : line,
  );
}

/** A heading with spanning cells: those in rows of their own, under them one row of all others. */
function headingRows(lines: readonly Line[]): Line[][] {
  const over = lines.filter(spans).map((line) => only(line, (cell) => cell.colSpan > 1));
  const rest = lines
    .map((line) => only(line, (cell) => cell.colSpan === 1))
    .filter((line) => line.cells.length > 0);
  return [...over.map((line) => [line]), ...(rest.length > 0 ? [rest] : [])];
}

function only(line: Line, wanted: (cell: GridCell) => boolean): Line {
  return { ...line, cells: line.cells.filter(wanted) };
}

const spans = (line: Line) => line.cells.some((cell) => cell.colSpan > 1);

/**
 * Joins lines of text that form one row of a table: heading lines, unless they are known to stand elsewhere, and cells
 * that go on below.
 */
export function mergeRows(
  cells: readonly GridCell[],
  columns: readonly Column[],
  { hasHeading = true }: { readonly hasHeading?: boolean } = {},
): GridCell[] {
  const plain = linesOf(cells);
  const labelled = plain.findIndex((line) => line.numeric && line.cells[0]?.col === 0);
  const firstNumeric = labelled < 0 ? plain.findIndex((line) => line.numeric) : labelled;
  const heading = hasHeading && firstNumeric > 0 && firstNumeric <= 6 ? firstNumeric : 0;
  const lines = spreadHeadings(plain, heading, columns);
  const limit = tightness(lines);
  const layered = lines.slice(0, heading).some(spans);
  const groups: Line[][] = layered ? headingRows(lines.slice(0, heading)) : [];
  for (const [index, line] of lines.entries()) {
    if (layered && index < heading) continue;
    const group = groups.at(-1);
    const above = group?.at(-1);
    if (group === undefined || above === undefined) {
      groups.push([line]);
      continue;
    }
    const distance = line.box.top - above.box.top;
    const height = Math.max(above.box.height, line.box.height);
    const beside = middleOf(line.box) - middleOf(above.box) < besideLines * height;
    const close = distance < headingLines * Math.max(above.box.height, line.box.height);
    const inHeading = index < heading && close && !spans(above) && !spans(line);
    const tight = distance < limit && !spans(above) && !spans(line) && startsWithin(line);
    const goesOn = close && index > heading && continues(joinedLine(group), line);
    const labelOn = close && index >= heading && labelGoesOn(joinedLine(group), above, line, columns);
    if (beside || labelOn || (!apart(joinedLine(group), line) && (inHeading || tight || goesOn)))
      group.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group, row) => joined(group, row));
}

function joinedLine(group: readonly Line[]): Line {
  return {
    cells: joined(group, 0),
    box: unionBox(group.map((line) => line.box)),
    numeric: group.some((line) => line.numeric),
  };
}

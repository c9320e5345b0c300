import { type Segment, unionBox } from '../fields/segment.ts';
import { fold } from '../fold.ts';
import type { Word } from '../page.ts';

type Row = readonly Segment[];

/** Numbers of rows, as they stand in front of what is numbered. */
const number = /^\(?(\d{1,3})[.)]?$/;
/** Fewer rows than this do not show that their numbers count them. */
const fewest = 5;
/** Share of the numbers that are one more than the one before. */
const mostly = 0.8;

/**
 * The rows with the numbers in front of them set apart, where these count the rows and stand in a column of their own;
 * undefined where they do not.
 */
export function withNumbersApart(rows: readonly Row[]): Row[] | undefined {
  const numbered = rows.filter(startsWithNumber);
  if (numbered.length < fewest || numbered.length * 2 < rows.length) return undefined;
  if (!counts(numbered)) return undefined;
  const right = Math.max(...numbered.flatMap(([first]) => first?.words.slice(0, 1).map(rightOf) ?? []));
  const left = Math.min(
    ...numbered.flatMap((row) =>
      row
        .flatMap(({ words }) => words)
        .slice(1, 2)
        .map(leftOf),
    ),
  );
  if (left <= right) return undefined;
  return rows.map((row) => {
    const [first, ...rest] = row;
    if (first === undefined || !startsWithNumber(row) || first.words.length === 1) return row;
    return [part(first, first.words.slice(0, 1)), part(first, first.words.slice(1)), ...rest];
  });
}

/** Whether this is the number of a row and nothing else. */
export function isRowNumber(segment: Segment | undefined): boolean {
  return segment?.words.length === 1 && number.test(segment.text);
}

function startsWithNumber(row: Row): boolean {
  return number.test(row[0]?.words[0]?.text ?? '');
}

function counts(rows: readonly Row[]): boolean {
  const values = rows.map((row) => Number(number.exec(row[0]?.words[0]?.text ?? '')?.[1]));
  const steps = values.slice(1).filter((value, index) => value === (values[index] ?? 0) + 1);
  return steps.length >= mostly * (values.length - 1);
}

function part(segment: Segment, words: readonly Word[]): Segment {
  const text = words.map((word) => word.text).join(' ');
  return { ...segment, text, folded: fold(text), words, box: unionBox(words.map(({ box }) => box)) };
}

function leftOf({ box }: Word): number {
  return box.left;
}

function rightOf({ box }: Word): number {
  return box.left + box.width;
}

import type { Field } from '../extraction.ts';
import { cents, findAmounts } from '../values/amount.ts';
import { findDates } from '../values/date.ts';
import { boxOf, type Layout } from './segment.ts';

type Place = Pick<Field, 'page' | 'box'>;

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}

/** Shorter values than this many letters and digits are found as whole words only: "EUR" stands in "Tanneurs" too. */
const tellingLength = 6;

/** Where a value of an e-invoice is printed, in whatever writing; as words of its own if it can be, nulls when nowhere. */
export function placeOf(layout: Layout, value: string): Place {
  const wanted = plain(value);
  return (
    firstPlace(layout, finderOf(value, wanted)) ??
    (wanted.length < tellingLength
      ? undefined
      : firstPlace(layout, (text) => findText(text, wanted, () => true))) ?? { page: null, box: null }
  );
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}
type Finder = (text: string) => Stretch | undefined;

function finderOf(value: string, wanted: string): Finder {
  if (/^-?\d+\.\d{2,}$/.test(value)) {
    return (text) => findAmounts(text).find((each) => cents(each.value) === cents(value));
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return (text) => findDates(text).find((each) => each.value === value);
  }
  return (text) => findText(text, wanted, isWhole);
}

function firstPlace(layout: Layout, find: Finder): Place | undefined {
  for (const segment of layout.rows.flat()) {
    const found = find(segment.text);
    if (found !== undefined) return { page: segment.page, box: boxOf(segment, found.start, found.end) };
  }
  return undefined;
}

/** Whether no letter or digit goes on before or behind a stretch. */
function isWhole(text: string, { start, end }: Stretch): boolean {
  return plain(text.charAt(start - 1)) === '' && plain(text.charAt(end)) === '';
}

/** The first stretch of a text whose letters and digits are the wanted ones and that is good. */
function findText(
  text: string,
  wanted: string,
  isGood: (text: string, stretch: Stretch) => boolean,
): Stretch | undefined {
  if (wanted.length < 3 || !plain(text).includes(wanted)) return undefined;
  const positions: number[] = [];
  let letters = '';
  for (let index = 0; index < text.length; index++) {
    const letter = plain(text.charAt(index));
    if (letter === '') continue;
    letters += letter;
    positions.push(index);
  }
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
    const [start, last] = [positions[at], positions[at + wanted.length - 1]];
    if (start === undefined || last === undefined) return undefined;
    if (isGood(text, { start, end: last + 1 })) return { start, end: last + 1 };
  }
  return undefined;
}

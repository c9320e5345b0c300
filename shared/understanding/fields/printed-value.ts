import type { Field } from '../extraction.ts';
import { cents, findAmounts } from '../values/amount.ts';
import { findDates } from '../values/date.ts';
import { boxOf, type Layout } from './segment.ts';

type Place = Pick<Field, 'page' | 'box'>;

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}

/** Where a value of an e-invoice is printed, in whatever writing; nulls when nowhere. */
export function placeOf(layout: Layout, value: string): Place {
  const amount = /^-?\d+\.\d{2,}$/.test(value);
  const date = /^\d{4}-\d{2}-\d{2}$/.test(value);
  const wanted = plain(value);
  for (const segment of layout.rows.flat()) {
    const found = amount
      ? findAmounts(segment.text).find((each) => cents(each.value) === cents(value))
      : date
        ? findDates(segment.text).find((each) => each.value === value)
        : findText(segment.text, wanted);
    if (found !== undefined) return { page: segment.page, box: boxOf(segment, found.start, found.end) };
  }
  return { page: null, box: null };
}

/** The stretch of a text whose letters and digits are the wanted ones. */
function findText(text: string, wanted: string): { start: number; end: number } | undefined {
  if (wanted.length < 3 || !plain(text).includes(wanted)) return undefined;
  const positions: number[] = [];
  let letters = '';
  for (let index = 0; index < text.length; index++) {
    const letter = plain(text.charAt(index));
    if (letter === '') continue;
    letters += letter;
    positions.push(index);
  }
  const at = letters.indexOf(wanted);
  const [start, end] = [positions[at], positions[at + wanted.length - 1]];
  return at < 0 || start === undefined || end === undefined ? undefined : { start, end: end + 1 };
}

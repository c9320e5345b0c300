import { dateOrderOf, findDates, monthName, monthOf, toIsoDate } from '../../values/date.ts';
import type { FoundEntity } from '../entity.ts';

/** "le 30 avril", "April 5", "15. März", "20.04.": without a year. */
const dayMonth = new RegExp(
  `(?<![\\p{L}\\d.,/-])(?<d>\\d{1,2})(?:er|st|nd|rd|th)?\\.?[ \\u00a0](?:of |de )?(?<m>${monthName})(?![\\p{L}\\d])`,
  'giu',
);
const monthDay = new RegExp(
  `(?<![\\p{L}])(?<m>${monthName})\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?(?![\\d\\p{L}]|[.,:]\\d)`,
  'giu',
);
const german = /(?<![\d./-])(?<d>\d{1,2})\.(?<n>\d{1,2})\.(?![\d])/gu;

/** Dates in words and numbers; one without a year is the nearest to `day` (YYYY-MM-DD). */
export function findMailDates(text: string, day: string): FoundEntity[] {
  const found: FoundEntity[] = findDates(text, dateOrderOf(text)).map(({ value, start, end }) => ({
    kind: 'date',
    value,
    start,
    end,
  }));
  for (const pattern of [dayMonth, monthDay, german]) {
    for (const { 0: written, index, groups = {} } of text.matchAll(pattern)) {
      const month = groups.n === undefined ? monthOf(groups.m ?? '') : Number(groups.n);
      const value = month === null ? null : nearest(month, Number(groups.d), day);
      if (value !== null) found.push({ kind: 'date', value, start: index, end: index + written.length });
    }
  }
  return found;
}

function nearest(month: number, dayOfMonth: number, day: string): string | null {
  const year = Number(day.slice(0, 4));
  const away = (date: string) => Math.abs(Date.parse(date) - Date.parse(day));
  return (
    [year - 1, year, year + 1]
      .flatMap((each) => toIsoDate(each, month, dayOfMonth) ?? [])
      .toSorted((one, other) => away(one) - away(other))[0] ?? null
  );
}

const FRENCH_MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;
const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const DAY = 86_400_000;

export function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * DAY);
}

/** Midnight (UTC) of the first day of the month `months` away. */
export function monthStart(date: Date, months: number): Date {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
}

/** Midnight (UTC) of the last day of the month `months` away. */
export function monthEnd(date: Date, months: number): Date {
  return addDays(monthStart(date, months + 1), -1);
}

const two = (value: number): string => String(value).padStart(2, '0');

/** 2026-01-31 */
export function isoDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** 31/01/2026 */
export function slashDate(date: Date): string {
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}

/** 31.01.2026 */
export function dottedDate(date: Date): string {
  return slashDate(date).replaceAll('/', '.');
}

/** 31 janvier 2026, 1er février 2026 */
export function longFrenchDate(date: Date): string {
  const day = date.getUTCDate();
  return `${day === 1 ? '1er' : day} ${frenchMonth(date)}`;
}

/** janvier 2026 */
export function frenchMonth(date: Date): string {
  return `${FRENCH_MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** 31 January 2026 */
export function longEnglishDate(date: Date): string {
  return `${date.getUTCDate()} ${englishMonth(date)}`;
}

/** January 2026 */
export function englishMonth(date: Date): string {
  return `${ENGLISH_MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

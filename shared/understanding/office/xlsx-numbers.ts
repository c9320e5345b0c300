/** Number formats of ECMA-376 part 1, 18.8.30 that need no definition in the file and are dates. */
const BUILT_IN_DATES = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58,
]);
const BUILT_IN_TIMES = new Set([18, 19, 20, 21, 32, 33, 45, 46, 47, 55, 56]);
const BUILT_IN_PERCENT = new Map([
  [9, 0],
  [10, 2],
]);
const BUILT_IN_DECIMALS = new Map([
  [2, 2],
  [4, 2],
  [7, 2],
  [8, 2],
  [39, 2],
  [40, 2],
  [43, 2],
  [44, 2],
]);

export type NumberFormat = { id: number; code: string | undefined };

/** A number as a reader of the sheet sees it: dates as YYYY-MM-DD, amounts with the decimals of their format. */
export function shownNumber(value: string, { id, code }: NumberFormat, dateSystem1904: boolean): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  const plain = code?.split(';')[0]?.replace(/"([^"]*)"|\\.|\[[^\]]*\]|_.|\*./g, '');
  if (plain === undefined ? BUILT_IN_DATES.has(id) : /[yd]|m{3,}/i.test(plain))
    return date(number, dateSystem1904);
  if (plain === undefined ? BUILT_IN_TIMES.has(id) : /h|s/i.test(plain) && !/[#?]/.test(plain))
    return time(number);
  const percent =
    plain === undefined ? BUILT_IN_PERCENT.get(id) : plain.includes('%') ? decimals(plain) : undefined;
  if (percent !== undefined) return `${(number * 100).toFixed(percent)}%`;
  const places =
    plain === undefined ? BUILT_IN_DECIMALS.get(id) : /[0#]/.test(plain) ? decimals(plain) : undefined;
  const sign = currencySign(code);
  const amount = places === undefined ? shortest(number) : number.toFixed(places);
  return sign === undefined ? amount : `${amount} ${sign}`;
}

function decimals(code: string): number {
  return Math.min(10, /\.([0#?]+)/.exec(code)?.[1]?.length ?? 0);
}

function currencySign(code: string | undefined): string | undefined {
  return code === undefined
    ? undefined
    : /[€$£]|\bEUR\b|\bUSD\b|\bCHF\b|\bGBP\b/.exec(code.replaceAll('[$', '['))?.[0];
}

/** Without the noise of binary fractions: 0.30000000000000004 is 0.3. */
function shortest(number: number): string {
  return String(Number(number.toPrecision(15)));
}

function date(serial: number, dateSystem1904: boolean): string {
  const days = dateSystem1904 ? serial + 1_462 : serial;
  if (days < 0 || days > 2_958_466) return shortest(serial);
  // Day 60 is the 29 February 1900 that never was.
  const moment = new Date(Math.round((days - 25_569 + (days < 60 ? 1 : 0)) * 86_400_000));
  const iso = moment.toISOString();
  return serial % 1 === 0 ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;
}

function time(fraction: number): string {
  const minutes = Math.round(fraction * 1_440);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

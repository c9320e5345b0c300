import { Instant } from '../../events/ids.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const zones: Readonly<Record<string, number>> = {
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  WET: 0,
  WEST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  BST: 60,
  JST: 540,
};

const rfc5322 =
  /(\d{1,2})[ -]+([a-z]{3})[a-z]*[ -]+(\d{2,4}),?\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d+)?\s*([+-]\s?\d{2}:?\d{2}|[a-z]{1,5})?/i;
const iso8601 =
  /^\s*(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([+-]\d{2}:?\d{2}|Z)?/i;

/**
 * The instant that a Date header names (RFC 5322 §3.3 with its obsolete forms, and ISO 8601 of careless senders), or
 * null. A missing or unknown zone means UTC.
 */
export function parseMailDate(text: string): Instant | null {
  const date = text.slice(0, 200).replace(/\([^()]*\)/g, ' ');
  const iso = iso8601.exec(date);
  if (iso) return instant(Number(iso[1]), Number(iso[2]) - 1, iso[3], iso[4], iso[5], iso[6], iso[7]);
  const found = rfc5322.exec(date);
  if (!found) return null;
  const month = months.indexOf((found[2] ?? '').toLowerCase());
  return instant(fullYear(found[3] ?? ''), month, found[1], found[4], found[5], found[6], found[7]);
}

/** RFC 5322 §4.3: 00–49 are of this century, 50–99 and three digits count from 1900. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length >= 4) return year;
  return digits.length === 2 && year < 50 ? 2000 + year : 1900 + year;
}

function instant(
  year: number,
  month: number,
  ...[day, hour, minute, second, zone]: readonly (string | undefined)[]
): Instant | null {
  const [d, h, m] = [Number(day), Number(hour), Number(minute)];
  // A leap second is the last one that JavaScript knows.
  const s = Math.min(Number(second ?? 0), 59);
  if (month < 0 || month > 11 || h > 23 || m > 59 || year < 1970 || year > 9998) return null;
  const local = new Date(Date.UTC(year, month, d, h, m, s));
  if (local.getUTCMonth() !== month || local.getUTCDate() !== d) return null;
  return Instant.parse(new Date(local.getTime() - offsetMinutes(zone) * 60_000).toISOString());
}

function offsetMinutes(zone: string | undefined): number {
  const digits = /([+-])\s?(\d{2}):?(\d{2})/.exec(zone ?? '');
  if (!digits) return zones[(zone ?? '').toUpperCase()] ?? 0;
  const minutes = Number(digits[2]) * 60 + Number(digits[3]);
  return digits[1] === '-' ? -minutes : minutes;
}

export interface DateMatch {
  /** YYYY-MM-DD. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Which number comes first in 04/05/2024. */
export type DateOrder = 'day-first' | 'month-first';

/** Beginnings of month names, folded, in French, English, German, Dutch, Spanish and Italian. */
const months: readonly RegExp[] = [
  /^(?:jan|ene|gen|janner)/,
  /^(?:fev|feb)/,
  /^(?:mar|mrz|maerz|maart|mrt)/,
  /^(?:avr|apr|abr)/,
  /^(?:mai$|may|mei$|mag)/,
  /^(?:juin|jun|giu)/,
  /^(?:juil|jul|lug)/,
  /^(?:aou|aug|ago)/,
  /^(?:sep|set)/,
  /^(?:oct|okt|ott|out)/,
  /^(?:nov)/,
  /^(?:dec|dez|dic)/,
];

/** 1 to 12; null when it is no month. */
export function monthOf(name: string): number | null {
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const index = months.findIndex((month) => month.test(folded));
  return index < 0 ? null : index + 1;
}

/** A pattern of month names in those languages, whole and shortened. */
export const monthName =
  '(?:jan(?:uar[yi]?|uary|vier|v|ner)?|j[aä]nner|jän|ene(?:ro)?|gen(?:naio)?|f[eé]v(?:rier|r)?|feb(?:ruar[yi]?|ruary|brero|rero|braio)?|m[aä]rz|mrz|mars|mar(?:ch|zo|s)?|maart|mrt|avr(?:il)?|apr(?:il[e]?)?|abr(?:il)?|mai|may(?:o)?|mei|mag(?:gio)?|juin|june?|juni(?:o)?|giu(?:gno)?|juil(?:let|l)?|jul(?:y|i|io)?|lug(?:lio)?|ao[uû]t|aug(?:ust|ustus)?|ago(?:sto)?|sep(?:t(?:ember|embre|iembre)?)?|set(?:tembre)?|o[ck]t(?:ober|obre|ubre)?|ott(?:obre)?|nov(?:ember|embre|iembre)?|d[eé][cz](?:ember|embre)?|dic(?:iembre|embre)?)';

const numeric =
  /(?<![\d,/-]|(?<!\p{L})\.)(?:(?<y>(?:19|20)\d{2}) ?(?<s1>[-/.]) ?(?<m>\d{1,2}) ?\k<s1> ?(?<d>\d{1,2})|(?<a>\d{1,2}) ?(?<s2>[-/.]) ?(?<b>\d{1,2}) ?\k<s2> ?(?<c>(?:19|20)\d{2}|20(?: \d|\d) \d(?![:.,]?\d)|\d{2}))(?![\d]|[-/.,]\d)/gu;
const compact = /(?<![\d.,/-])(?<y>20[0-4]\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?![\d]|[-/.,]\d)/gu;
const dayMonth = new RegExp(
  `(?<![\\d.,/-])(?<d>\\d{1,2})(?:er|st|nd|rd|th|e|º|°)?[. ]{0,2}(?:day of |of |de |d'|[-/ ])?\\s?(?<m>${monthName})(?![\\p{L}])\\.?(?:,| de| del|-|/)?\\s?(?<y>(?:19|20)\\d{2}|['’]?\\d{2}(?![\\d:.,]))`,
  'giu',
);
const monthDay = new RegExp(
  `(?<![\\p{L}])(?<m>${monthName})\\.?[ -]?(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s?(?:(?:,|-|/)?\\s?(?<y>(?:19|20)\\d{2})(?!\\d)|(?:['’/]|, )(?<short>\\d{2})(?= {1,2}\\d{1,2}:\\d{2}|$|[^\\d:.,]))`,
  'giu',
);

/** As programs print a moment: "Wed May 10 01:00:00 CEST 2023". */
const moment = new RegExp(
  `(?<![\\p{L}])(?<m>${monthName}) {1,2}(?<d>\\d{1,2}) \\d{2}:\\d{2}:\\d{2}(?: [A-Z]{2,5})? (?<y>(?:19|20)\\d{2})(?!\\d)`,
  'giu',
);

/** As tills print a day with blanks: "vendredi 14 3 2025". */
const weekday =
  /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\.?,? (?<d>\d{1,2}) (?<m>\d{1,2}) (?<y>20\d{2})(?!\d)/giu;

/** A real calendar date between 1900 and 2099 as YYYY-MM-DD, else null. Two-digit years are of this century. */
export function toIsoDate(year: number, month: number, day: number): string | null {
  const full = year < 100 ? 2000 + year : year;
  if (full < 1900 || full > 2099 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(full, month, 0)).getUTCDate()) return null;
  return `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function numericDate(groups: Record<string, string | undefined>, order: DateOrder): string | null {
  if (groups.y !== undefined) return toIsoDate(Number(groups.y), Number(groups.m), Number(groups.d));
  // A file may tear a year: "09 - 03 - 20 2 3".
  const [a, b, year] = [Number(groups.a), Number(groups.b), Number(groups.c?.replaceAll(' ', ''))];
  const monthFirst = order === 'month-first' && groups.s2 !== '.';
  const [day, month] = monthFirst ? [b, a] : [a, b];
  return toIsoDate(year, month, day) ?? toIsoDate(year, day, month);
}

/**
 * Every date of a text, in order: 2024-03-05, 05/03/2024, 5.3.24, 20240305, 5 mars 2024, 1er janvier 2024,
 * 5. März 2024, March 5, 2024, 5th day of March 2024, 05-MAR-24, Tue Mar 05 12:00:00 CET 2024.
 */
export function findDates(text: string, order: DateOrder = 'day-first'): DateMatch[] {
  const found: DateMatch[] = [];
  const add = (match: RegExpExecArray, value: string | null) => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (value === null || found.some((other) => start < other.end && end > other.start)) return;
    found.push({ value, start, end });
  };
  for (const pattern of [moment, dayMonth, monthDay]) {
    for (const match of text.matchAll(pattern)) {
      const month = monthOf(match.groups?.m ?? '');
      const year = Number((match.groups?.y ?? match.groups?.short ?? '').replace(/\D/g, ''));
      if (month !== null) add(match, toIsoDate(year, month, Number(match.groups?.d)));
    }
  }
  for (const match of text.matchAll(numeric)) add(match, numericDate(match.groups ?? {}, order));
  for (const match of [...text.matchAll(compact), ...text.matchAll(weekday)]) {
    const { y, m, d } = match.groups ?? {};
    add(match, toIsoDate(Number(y), Number(m), Number(d)));
  }
  return found.toSorted((a, b) => a.start - b.start);
}

const states =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]';

/** "Austin, TX 78701", "Palo Alto, California 94301", sales tax, a phone number beside dollars: where the month is written first. */
const american = [
  new RegExp(`\\b(?:${states})[.,]? {1,2}\\d{5}(?:-\\d{4})?\\b`),
  /\b(?:California|Texas|Florida|Washington|New York|Illinois|Ohio|Georgia|Virginia|Massachusetts|Arizona|Colorado|Oregon|Pennsylvania|Michigan)[.,]? {1,2}\d{5}(?:-\d{4})?\b/i,
  /\bsales tax\b|\bstate tax\b|\bZIP\b/i,
];

const americanPhone = /(?:\(\d{3}\) ?|\b\d{3}[-.])\d{3}[-.]\d{4}\b/;

export function isAmerican(text: string): boolean {
  return american.some((pattern) => pattern.test(text)) || (americanPhone.test(text) && /\$ ?\d/.test(text));
}

/** The order of those dates of a text that can be read in one way only; undefined when none tells. */
export function toldDateOrder(text: string): DateOrder | undefined {
  let [dayFirst, monthFirst] = [0, 0];
  for (const { groups } of text.matchAll(numeric)) {
    if (groups?.a === undefined || groups.s2 === '.') continue;
    if (Number(groups.a) > 12) dayFirst++;
    else if (Number(groups.b) > 12) monthFirst++;
  }
  if (monthFirst === dayFirst) return undefined;
  return monthFirst > dayFirst ? 'month-first' : 'day-first';
}

/** The order that dates of the text tell; month first when none tells and the text is American. */
export function dateOrderOf(text: string): DateOrder {
  return toldDateOrder(text) ?? (isAmerican(text) ? 'month-first' : 'day-first');
}

/** A span of time as it is written out. */
export interface DurationMatch {
  /** English, in figures: "3 years". */
  readonly value: string;
  readonly count: number;
  readonly unit: DurationUnit;
  readonly start: number;
  readonly end: number;
}

export type DurationUnit = 'year' | 'month' | 'week' | 'day';

/** Numbers in words, folded. */
const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  ninety: 90,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dix: 10,
  douze: 12,
  ein: 1,
  eine: 1,
  einem: 1,
  einen: 1,
  einer: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  zehn: 10,
  zwolf: 12,
};

const units: readonly (readonly [RegExp, DurationUnit])[] = [
  [/^(?:year|an|annee|jahr)/, 'year'],
  [/^(?:month|mois|monat)/, 'month'],
  [/^(?:week|semaine|woche)/, 'week'],
  [/^(?:day|jour|tag)/, 'day'],
];

const pattern = new RegExp(
  `(?:(?<word>${Object.keys(numbers).join('|')})(?:[ -]*\\((?<paren>\\d{1,3})\\))?|\\(?(?<digits>\\d{1,3})\\)?)[ -]*(?:calendar |full |consecutive )?(?<unit>years?|months?|weeks?|days?|ans?|annees?|mois|semaines?|jours?|jahr(?:en?)?|monat(?:en?)?|wochen?|tag(?:en?)?)(?:[')]|\\b)`,
  'gu',
);

/** Every duration of a folded text in English, French or German: "two (2) years", "18 mois", "drei Jahre". */
export function findDurations(folded: string): DurationMatch[] {
  return [...folded.matchAll(pattern)].flatMap(({ 0: whole, index: start, groups }) => {
    const unit = units.find(([each]) => each.test(groups?.unit ?? ''))?.[1];
    const count = Number(groups?.paren ?? groups?.digits ?? numbers[groups?.word ?? '']);
    if (unit === undefined || !Number.isFinite(count)) return [];
    const value = `${count} ${unit}${count === 1 ? '' : 's'}`;
    return [{ value, count, unit, start, end: start + whole.length }];
  });
}

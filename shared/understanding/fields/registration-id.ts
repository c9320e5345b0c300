import { sideOf } from './identifiers.ts';
import { type Candidate, findLabelled, type Label, type ValueReader } from './labelled.ts';
import type { Layout } from './segment.ts';

const digits =
  (length: RegExp): ValueReader =>
  (text) => {
    const match = length.exec(text);
    const value = match?.[1];
    if (match === null || value === undefined) return null;
    const start = match[0].length - value.length;
    return { value: value.replace(/[ .\u00a0]/g, ''), start, end: match[0].length };
  };

const registrations: readonly { labels: readonly Label[]; read: ValueReader }[] = [
  {
    labels: [
      { weight: 3, pattern: /(?<![a-z])siren(?![a-z])(?: n°| no)?/ },
      { weight: 2.9, pattern: /(?<![a-z])r\.?[cs]\.?[sc]\.?(?: de)? [\p{L} -]{2,25}? ?(?:[a-d] )?(?=\d)/u },
      { weight: 2.85, pattern: /immatriculation[^\d]{0,30}(?=\d{3})/ },
      { weight: 2.8, pattern: /(?<![\d/]|\d[ .])(?=\d{3}[ .]?\d{3}[ .]?\d{3} r\.? ?c\.? ?s\b)/ },
    ],
    read: digits(/^[\s:.°#b-]*(\d{3}[ .]?\d{3}[ .]?\d{3})(?!\d| \d{5}(?!\d))/i),
  },
  {
    labels: [{ weight: 2.5, pattern: /(?<![a-z])siret(?![a-z])(?: n°| no)?/ }],
    read: digits(/^[\s:.°#-]*(\d{3}[ .]?\d{3}[ .]?\d{3}[ .]?\d{2} ?\d{3})(?!\d)/),
  },
  {
    // Half of a SIRET is a SIREN, whatever it is called.
    labels: [{ weight: 1.5, pattern: /(?<![a-z])siret(?![a-z])(?: n°| no)?/ }],
    read: digits(/^[\s:.°#-]*(\d{3}[ .]?\d{3}[ .]?\d{3})(?!\d| ?\d{5}(?!\d))/),
  },
  {
    labels: [{ weight: 2.4, pattern: /(?<![a-z])(?:kvk|k\.v\.k\.|chamber of commerce)[^\d:]{0,25}:?/ }],
    read: digits(/^[\s:.°#-]*(\d{8})(?!\d)/),
  },
  {
    labels: [{ weight: 2, pattern: /(?<![\p{L}])(?=hr[ab](?: nr\.?)? ?:? ?\d)/u }],
    read: (text) => {
      const match = /^HR[AB](?: Nr\.?)? ?:? ?\d+(?: ?[A-Z])?(?![\p{L}\d])/u.exec(text);
      return match === null ? null : { value: match[0], start: 0, end: match[0].length };
    },
  },
  {
    labels: [
      {
        weight: 1.5,
        pattern:
          /(?:company|registration|co\.?|reg\.?) ?(?:reg\.? )?(?:no|number|nr)\.? ?:?|registered in (?:england|scotland|wales|ireland)(?: (?:and|&) wales)?,?(?: under)?(?: company)?(?: (?:no\.?|number))?/,
      },
    ],
    read: digits(/^[\s:.#-]*((?:[A-Z]{2})?\d{6,8})(?!\d)/),
  },
];

/** Registration number of the seller: SIREN before SIRET, KvK, Handelsregister. The buyer's is left out. */
export function findRegistrationId(layout: Layout): Candidate | undefined {
  for (const { labels, read } of registrations) {
    const found = findLabelled(layout, labels, read).filter(({ segment }) => {
      return sideOf(layout, segment) !== 'buyer';
    });
    const sellers = found.filter(({ segment }) => sideOf(layout, segment) !== 'other');
    const first = sellers[0] ?? found[0];
    if (first !== undefined) return first;
  }
  return undefined;
}

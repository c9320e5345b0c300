import { sideOf } from './identifiers.ts';
import { type Candidate, findLabelled, type Label, type ValueReader } from './labelled.ts';
import { type Layout, layoutText } from './segment.ts';

/** Reads what a pattern captures, without the marks between its groups. */
const captured =
  (pattern: RegExp): ValueReader =>
  (text) => {
    const match = pattern.exec(text);
    const value = match?.[1];
    if (match === null || value === undefined) return null;
    const start = match[0].length - value.length;
    return { value: value.replace(/[^\p{L}\d]/gu, ''), start, end: match[0].length };
  };

/** "HRB-Nr. 12" is HRB 12, and so is "B 12" behind the name of the register. */
const readHandelsregister: ValueReader = (text) => {
  const match =
    /^(?:HR ?)?(?<part>[AB])(?:[ -]?N(?:r\.?|ummer))? ?:? ?(?<number>\d+(?: ?[A-Z](?![\p{L}\d]))?)(?![\p{L}\d])/u.exec(
      text,
    );
  const { part, number } = match?.groups ?? {};
  return match === null ? null : { value: `HR${part} ${number}`, start: 0, end: match[0].length };
};

const sirenLength = 9;
const siren = /^[\s:.°#b-]*(\d{3}[ .]?\d{3}[ .]?\d{3})(?!\d| ?\d{5}(?!\d))/i;
/** The name of whose it is may stand before the colon: "SIRET Martin : …". */
const siretLabel =
  /(?<![a-z])siret(?![a-z])(?: ?\([^)]{2,20}\))?(?: ?\/ ?siren)?(?: n°| no)?(?:(?: \p{L}[\p{L}&.'-]{1,20}){1,3}(?= ?: ?\d))?/u;

const registrations: readonly { labels: readonly Label[]; read: ValueReader }[] = [
  {
    labels: [
      { weight: 3, pattern: /(?<![a-z])siren(?![a-z])(?: ?\/ ?(?:siret|rcs))?(?: n°| no)?/ },
      {
        weight: 2.9,
        pattern:
          /(?<![a-z])(?:r\.?[cs]\.?[sc]\.?|rm)(?: ?:)?(?: ?(?:de |du )?[\p{L}' -]{2,25}?)?(?: ?n°)?[ :]*(?:[a-d] ?)?(?=\d{3}[ .]?\d{3})/u,
      },
      { weight: 2.85, pattern: /immatriculation[^\d]{0,30}(?=\d{3})/ },
      // SIRENE among the registers that ISO 6523 numbers: what electronic invoices print.
      { weight: 2.2, pattern: /(?<!\d)(?=\d{9} ?\(0002\))/ },
      { weight: 2.8, pattern: /(?<![\d/]|\d[ .])(?=\d{3}[ .]?\d{3}[ .]?\d{3} r\.? ?c\.? ?s\b)/ },
    ],
    read: captured(siren),
  },
  {
    labels: [{ weight: 2.5, pattern: siretLabel }],
    read: captured(/^[\s:.°#-]*(\d{3}[ .]?\d{3}[ .]?\d{3}[ .-]*(?:\d{5}|\d{2} ?\d{3}|\d{3} ?\d{2}))(?!\d)/),
  },
  // Half of a SIRET is a SIREN, whatever it is called.
  { labels: [{ weight: 1.5, pattern: siretLabel }], read: captured(siren) },
  {
    labels: [{ weight: 2.4, pattern: /(?<![a-z])(?:kvk|k\.v\.k\.?|chamber of commerce)[^\d:]{0,25}:?/ }],
    read: captured(/^[\s:.°#-]*(\d{8})(?!\d)/),
  },
  {
    labels: [
      { weight: 2, pattern: /(?<!\p{L})(?=hr ?[ab](?:[ -]?n(?:r\.?|ummer))? ?:? ?\d)/u },
      { weight: 2, pattern: /(?<!\p{L})handelsregister(?: \p{L}{3,})? ?:? ?(?=[ab] ?\d)/u },
    ],
    read: readHandelsregister,
  },
  {
    // Austria and Switzerland.
    labels: [
      {
        weight: 2,
        pattern:
          /(?<!\p{L})(?=fn ?\d{5,6} ?[a-z](?![\p{L}\d])|che[ -]?\d{3}[.]?\d{3}[.]?\d{3}(?!\d)|ch ?- ?\d{3}[ .-]{1,3}\d[.]?\d{3}[.]?\d{3} ?- ?\d(?!\d))/u,
      },
    ],
    read: captured(/^(FN ?\d+ ?[a-z]|CHE[ -]?\d{3}[.]?\d{3}[.]?\d{3}|CH ?- ?\d{3}[\d .-]{7,15}- ?\d)/i),
  },
  {
    labels: [{ weight: 1.8, pattern: /(?<![a-z])legal registration (?:id|no\.?|number)(?= ?:)/ }],
    read: captured(/^[\s:.#-]*(\d{14}|\d{9})(?!\d)/),
  },
  {
    // Luxembourg.
    labels: [{ weight: 2, pattern: /r\.?c\.?s\.?(?: ?:)? luxembourg(?: ?:)? ?(?=b ?\d)/ }],
    read: captured(/^(B ?\d{2,3}[ .]?\d{3})(?!\d)/i),
  },
  {
    // Belgium, Australia and Morocco.
    labels: [
      {
        weight: 2,
        pattern:
          /(?<![a-z])(?:b\.?c\.?e|k\.?b\.?o|r\.?p\.?[mr]\.?(?: \p{L}{3,20})?|ondernemingsnummer|n(?:°|umero) d'entreprise|abn|a\.b\.n|i\.?c\.?e)\.?(?= ?[:n°]| \d)(?: ?n°)?/u,
      },
    ],
    read: captured(
      /^[\s:.°#-]*(?:BE ?)?([01]\d{3}[ .]?\d{3}[ .]?\d{3}|\d{2} \d{3} \d{3} \d{3}|\d{11}|\d{15})(?!\d)/,
    ),
  },
  {
    labels: [
      {
        weight: 1.5,
        pattern:
          /(?<!vehicle )(?:company|registration|registered|co\.?|reg\.?) ?(?:reg\.? )?(?:no|number|nr)\.? ?:?|(?<![a-z])[bc]rn ?:?|registered in (?:england|scotland|wales|ireland)(?: (?:and|&) wales)?,?(?: under)?(?: company)?(?: (?:no\.?|number))?/,
      },
    ],
    read: captured(/^[\s:.#-]*([A-Z]{0,2}\d{6,8})(?![\p{L}\d])/u),
  },
];

/** A French VAT id ends in the SIREN of whose it is. */
function sirensOfVatIds(layout: Layout): ReadonlySet<string> {
  const ids = layoutText(layout).matchAll(/(?<![A-Z])FR ?\d{2} ?(?<siren>\d{3}[ .]?\d{3}[ .]?\d{3})(?!\d)/g);
  return new Set([...ids].map(({ groups }) => groups?.siren?.replace(/\D/g, '') ?? ''));
}

/** Of equal ones, the first: that of a VAT id, then that of the earliest page. */
function earliest(found: readonly Candidate[], sirens: ReadonlySet<string>): Candidate | undefined {
  const isOfVatId = ({ value }: Candidate) => Number(sirens.has(value.slice(0, sirenLength)));
  return found.toSorted((a, b) => isOfVatId(b) - isOfVatId(a) || a.segment.page - b.segment.page)[0];
}

/**
 * Registration number of the seller: SIREN before SIRET, then those of other countries. The buyer's is left out. One
 * on an earlier page goes before all, for terms of business may be another company's.
 */
export function findRegistrationId(layout: Layout): Candidate | undefined {
  const sirens = sirensOfVatIds(layout);
  const best = registrations.flatMap(({ labels, read }) => {
    const found = findLabelled(layout, labels, read).filter(({ segment }) => {
      return sideOf(layout, segment) !== 'buyer';
    });
    const sellers = found.filter(({ segment }) => sideOf(layout, segment) !== 'other');
    return earliest(sellers, sirens) ?? earliest(found, sirens) ?? [];
  });
  return earliest(best, sirens);
}

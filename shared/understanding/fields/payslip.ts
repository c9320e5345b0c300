import { findDates, monthName } from '../values/date.ts';
import { findLabelledDate, orderOf } from './dates.ts';
import { type Candidate, findLabelled, segmentsBelow, type ValueReader } from './labelled.ts';
import { findLabelledText, readName } from './labelled-text.ts';
import { isPostal, partyBlocks } from './party-blocks.ts';
import { legalForm } from './party-wording.ts';
import { readAmount } from './readers.ts';
import type { Layout, Segment } from './segment.ts';

const title =
  /(?:bulletin|fiche|bordereau) de (?:paie|paye|salaire)|pay ?slip|pay ?stub|pay ?(?:roll )?(?:statement|advice)|earnings statement|(?:wage|salary) slip|(?:lohn|gehalts?|entgelt|verdienst|bezuge)\S*(?:abrechnung|bescheinigung|nachweis)/;

/** "octobre 2026", "Oct. 2026", "10/2026": a month, with no day in front. */
const month = new RegExp(
  `(?<![\\p{L}\\d.,/-])(?<!\\d(?:er|st|nd|rd|th)?\\.? )(?:${monthName}\\.?[ -]?(?:de )?(?:19|20)\\d{2}|(?:0?[1-9]|1[0-2]) ?[/.-] ?20\\d{2})(?![\\d]|[/.-]\\d)`,
  'iu',
);

/** Characters at most between a label and its period: "de paie", "du mois d'". */
const nearby = 20;

const readMonth: ValueReader = (text) => {
  const match = month.exec(text);
  if (match === null || match.index > nearby) return null;
  return { value: match[0], start: match.index, end: match.index + match[0].length };
};

/** "01/10/2026 au 31/10/2026" as it is printed, or the one day that is named. */
function daysReader(layout: Layout, least: 1 | 2): ValueReader {
  return (text) => {
    const [first, last] = findDates(text, orderOf(layout));
    if (first === undefined || first.start > nearby || (least === 2 && last === undefined)) return null;
    const end = last !== undefined && last.start - first.end < nearby ? last.end : first.end;
    return { value: text.slice(first.start, end), start: first.start, end };
  };
}

const periodLabels = [
  {
    weight: 2,
    pattern:
      /(?<!\p{L})(?:periode(?: de (?:paie|paye|travail))?|pay(?:roll)? period|(?<!tax )period(?: (?:ending|covered))?|abrechnungs(?:monat|zeitraum)|zeitraum|mois(?: de paie)?|pay month|monat)(?!\p{L})/u,
  },
];

/** How many rows around its title a payslip names its month in. */
const aroundTitle = 3;

function monthBesideTitle(layout: Layout): Candidate | undefined {
  const heading = layout.rows.flat().find((segment) => title.test(segment.folded));
  if (heading === undefined) return undefined;
  const near = layout.rows.slice(heading.row, heading.row + 1 + aroundTitle).flat();
  const above = layout.rows.slice(Math.max(0, heading.row - aroundTitle), heading.row).flat();
  for (const segment of [...near, ...above]) {
    const match = segment.page === heading.page ? month.exec(segment.text) : null;
    if (match !== null)
      return { value: match[0], segment, start: match.index, end: match.index + match[0].length, score: 1.8 };
  }
  return undefined;
}

function findPeriod(layout: Layout): Candidate | undefined {
  const labelled = (read: ValueReader) => findLabelled(layout, periodLabels, read)[0];
  return (
    labelled(readMonth) ??
    monthBesideTitle(layout) ??
    labelled(daysReader(layout, 2)) ??
    labelled(daysReader(layout, 1))
  );
}

const employersFacts = /\bsiret|\burssaf|\bape\b|\bnaf\b|betriebsnummer|\bein\b|paye ref/;
const employeesFacts =
  /securite sociale|\bn° ?s\.?s|matricule|\bemploi\b|steuerklasse|steuer-?id|personal-?(?:nr|nummer)|sv-nummer|social security|\bni (?:no|number)|tax code|employee (?:id|no|number)/;

/** Name on top of the address that is nobody's but the employer's or the employee's, told by what stands around it. */
function nameOverAddress(layout: Layout, facts: RegExp, others: RegExp): Candidate | undefined {
  const block = partyBlocks(layout).find(({ segments }) => {
    const text = segments.map(({ folded }) => folded).join('\n');
    return facts.test(text) && !others.test(text);
  });
  if (block === undefined) return undefined;
  // A title close above the address is none of its lines.
  const lines = block.segments.filter(({ folded, text }) => !title.test(folded) && !month.test(text));
  const company = lines.find(({ folded }) => legalForm.test(folded) && !isPostal(folded));
  return named(company ?? lines[0], 1.5);
}

const upperHalf = 0.5;
const longestName = 60;

/** The name that a line begins with: senders put their address behind it. */
const nameOfLine = (text: string) => text.split(/, | [·•|–-] /u)[0] ?? text;

/** Beside an amount stands what is paid, not who pays. */
function isPaid(layout: Layout, segment: Segment): boolean {
  return (layout.rows[segment.row] ?? []).some(({ text }) => /\d[.,]\d{2}$/.test(text));
}

function firstSegment(layout: Layout, wanted: (segment: Segment) => boolean): Segment | undefined {
  return layout.rows
    .flat()
    .find((segment) => segment.page === 1 && segment.box.top < upperHalf && wanted(segment));
}

function named(segment: Segment | undefined, score: number): Candidate | undefined {
  const found = segment === undefined ? null : readName(nameOfLine(segment.text));
  return segment === undefined || found === null ? undefined : { ...found, segment, score };
}

/** "Mme AMÉLIE ROUSSELOT" alone in a line. */
const addressed = /^(?:m\.|mr\.?|mrs\.?|ms\.?|mme|mlle|monsieur|madame|herrn?|frau) \p{L}[\p{L}' .-]{2,50}$/u;

/** "Frau" in a line, and her name in the next. */
function nameUnderTitle(layout: Layout): Candidate | undefined {
  const titled = firstSegment(layout, ({ folded }) =>
    /^(?:m\.|mr\.?|mrs\.?|ms\.?|mme|mlle|monsieur|madame|herrn?|frau)$/.test(folded),
  );
  const below = titled === undefined ? [] : segmentsBelow(layout, titled, titled.box, 2);
  return named(below[0], 1.6);
}

function findEmployer(layout: Layout): Candidate | undefined {
  return (
    findLabelledText(
      layout,
      /^(?:(?:nom de l'|raison sociale de l')?employeur|employer(?: name)?|company(?: name)?|arbeitgeber|raison sociale|firma)(?! (?:paid|contrib|tax|benefit|share|part\b|cost|charge|pension|ni\b|match))/,
      (text) => readName(nameOfLine(text)),
    )[0] ??
    nameOverAddress(layout, employersFacts, employeesFacts) ??
    named(
      firstSegment(layout, (segment) => {
        const name = nameOfLine(segment.folded);
        const isCompany = legalForm.test(name) && name.length < longestName && !addressed.test(name);
        return isCompany && !isPaid(layout, segment);
      }),
      1.2,
    )
  );
}

function findEmployee(layout: Layout): Candidate | undefined {
  return (
    findLabelledText(
      layout,
      /^(?:(?:nom (?:et prenom )?du )?salariee?|employee(?: name)?|mitarbeiter(?:in)?|arbeitnehmer(?:in)?|nom(?: et prenoms?|,? prenoms?)?|name)(?! (?:id\b|no\b|nr\b|number|code|contrib|tax|paid|signature|share|deduct|copy|pension|benefit|ni\b))/,
      readName,
    )[0] ??
    named(
      firstSegment(layout, ({ folded }) => addressed.test(folded)),
      1.6,
    ) ??
    nameUnderTitle(layout) ??
    nameOverAddress(layout, employeesFacts, employersFacts)
  );
}

/** Who paid whom how much for which month. */
export function payslipFields(layout: Layout): Record<string, Candidate | undefined> {
  const amount = (...patterns: readonly RegExp[]) =>
    patterns.flatMap((pattern) => findLabelled(layout, [{ pattern, weight: 2 }], readAmount))[0];
  return {
    employerName: findEmployer(layout),
    employeeName: findEmployee(layout),
    period: findPeriod(layout),
    paymentDate: findLabelledDate(layout, [
      {
        weight: 2,
        pattern:
          /(?:paiement(?: par \p{L}+)? le|payee? le|date de (?:paiement|versement)|(?:pay(?:ment)?|process) date|paid on|zahltag|auszahlungsdatum|auszahlung am)/u,
      },
    ]),
    grossPay: amount(
      /(?:salaire brut|total brut|brut (?:mensuel|total)|gross (?:pay|earnings|salary)|gesamt-?brutto|bruttolohn|bruttogehalt|brutto-?bezuge|brutto-?verdienst)/,
    ),
    netPay: amount(
      /(?:net (?:a payer|paye|verse)(?! avant)|net pay|take home|(?:auszahlungs|uberweisungs)betrag|net salary)/,
      // What is paid out is less than the net earnings by what goes elsewhere.
      /netto-?(?:verdienst|lohn|bezug)/,
    ),
  };
}

import { type Checked, findMrz } from '../values/mrz.ts';
import { orderOf } from './dates.ts';
import { type Candidate, findLabelled, type ValueReader } from './labelled.ts';
import { findLabelledText, readName } from './labelled-text.ts';
import { dateReader, readReference } from './readers.ts';
import type { Layout } from './segment.ts';

/** The other language of a label: "Date de naissance / Date of birth". */
const bilingual = "(?: ?/ ?[\\p{L} .'()°]+)?";

const withOther = (pattern: RegExp) => new RegExp(`${pattern.source}${bilingual}`, 'u');

/** "13 07 1990": cards have blanks between day, month and year. */
function readCardDate(layout: Layout): ValueReader {
  const read = dateReader(orderOf(layout));
  return (text) =>
    read(text) ?? read(text.replace(/(?<!\d)(\d{2}) (\d{2}) ((?:19|20)\d{2})(?!\d)/g, '$1.$2.$3'));
}

/** Two figures of a year are of this century, or of the last: nobody is born after the day that a card expires. */
function beforeExpiry(birth: Candidate | undefined, expiry: Candidate | undefined): Candidate | undefined {
  const latest = expiry?.value ?? new Date().toISOString().slice(0, 10);
  if (birth === undefined || birth.value < latest) return birth;
  return { ...birth, value: `${Number(birth.value.slice(0, 4)) - 100}${birth.value.slice(4)}` };
}

function printed(layout: Layout): Record<string, Candidate | undefined> {
  const date = (pattern: RegExp) =>
    findLabelled(layout, [{ pattern: withOther(pattern), weight: 2 }], readCardDate(layout))[0];
  const expiryDate = date(
    /(?:date d'expir\w*\.?|valable jusqu'au|date de fin de validite|expire le|expir(?:y|ation)(?: date)?|date of expiry|valid until|exp\b|gultig bis|ablaufdatum)/,
  );
  return {
    lastName: findLabelledText(
      layout,
      /^(?:nom(?: de (?:famille|naissance))?|surname|last name|name|nachname|familienname)(?: ?\/ ?(?:nom|surname|last name|name|nachname|familienname))*/,
      readName,
    )[0],
    firstName: findLabelledText(
      layout,
      /^(?:prenom(?:s|\(s\))?|given names?|first names?|forenames?|vornamen?)(?: ?\/ ?(?:prenoms?|given names?|first names?|vornamen?))*/,
      readName,
    )[0],
    documentNumber: findLabelled(
      layout,
      [
        {
          weight: 2,
          pattern: withOther(
            /(?:(?:document|passport|licen[cs]e|card|id)\.? (?:no|number)|(?:n°|numero) (?:du document|de (?:passeport|la carte))|dl\b|passeport n°|(?:ausweis|pass)-?(?:nummer|nr))[.]?/,
          ),
        },
      ],
      readReference,
    )[0],
    birthDate: beforeExpiry(
      date(
        /(?:date de naiss(?:ance|\.)|nee?(?:\(e\))? le|born(?: on)?|date of birth|dob|geboren(?: am)?|geburts(?:datum|tag))/,
      ),
      expiryDate,
    ),
    expiryDate,
  };
}

/** A value with a right check digit is nearly sure; one with a wrong digit is a guess. */
const rightDigit = 3;
const wrongDigit = 0.4;
/** Names have no check digit, and no accents. */
const unchecked = 1.5;

/** Holder, number and days of an identity document: as printed, and as its machine-readable zone has them. */
export function identityFields(layout: Layout): Record<string, Candidate | undefined> {
  const fields = printed(layout);
  const segments = layout.rows.flat();
  const found = findMrz(segments.map(({ text }) => text));
  const segment = found === null ? undefined : segments[found.index];
  if (found === null || segment === undefined) return fields;
  const { zone } = found;
  const inZone = (value: string, score: number) => ({
    value,
    segment,
    start: 0,
    end: segment.text.length,
    score,
  });
  const checked = (name: string, { value, valid }: Checked): Candidate | undefined => {
    const own = fields[name];
    if (own?.value === value) return { ...own, score: valid ? rightDigit : own.score };
    if (valid) return inZone(value, rightDigit);
    return own ?? inZone(value, wrongDigit);
  };
  const name = (printedName: Candidate | undefined, value: string) =>
    printedName ?? (value === '' ? undefined : inZone(value, unchecked));
  return {
    lastName: name(fields.lastName, zone.lastName),
    firstName: name(fields.firstName, zone.firstName),
    documentNumber: checked('documentNumber', zone.documentNumber),
    birthDate: checked('birthDate', zone.birthDate),
    expiryDate: checked('expiryDate', zone.expiryDate),
  };
}

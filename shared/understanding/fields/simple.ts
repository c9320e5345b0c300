import type { DocumentType } from '../../document-types/names.ts';
import type { Field } from '../extraction.ts';
import { salutation } from '../salutation.ts';
import { findDates } from '../values/date.ts';
import { balances } from './balances.ts';
import { companyRegistrationFields } from './company-registration.ts';
import { findDueDate, findIssueDate, findLabelledDate } from './dates.ts';
import { findBic, findDocumentIbans } from './identifiers.ts';
import { identityFields } from './identity.ts';
import { insuranceFields } from './insurance.ts';
import { type Candidate, findLabelled, type Label, label, textBefore, type ValueReader } from './labelled.ts';
import { findLabelledText, readName } from './labelled-text.ts';
import { isNameLike } from './party-name.ts';
import { payslipFields } from './payslip.ts';
import { readAmount, readGroupedReference, readPhrase, readReference } from './readers.ts';
import type { Layout, Segment } from './segment.ts';
import { toFields, toListField } from './to-field.ts';

/** The best value of the first pattern that has any. */
function labelled(layout: Layout, read: ValueReader, ...patterns: readonly RegExp[]): Candidate | undefined {
  for (const pattern of patterns) {
    const [found] = findLabelled(layout, [label(2, pattern)], read);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** First match of a pattern anywhere, such as an e-mail address. */
function anywhere(layout: Layout, pattern: RegExp, score: number): Candidate | undefined {
  for (const segment of layout.rows.flat()) {
    const match = pattern.exec(segment.text);
    if (match !== null) {
      return { value: match[0], segment, start: match.index, end: match.index + match[0].length, score };
    }
  }
  return undefined;
}

function whole(segment: Segment | undefined, score: number): Candidate | undefined {
  return segment === undefined
    ? undefined
    : { value: segment.text, segment, start: 0, end: segment.text.length, score };
}

/** Rows of a letter in which its sender is looked for. */
const lettersHead = 8;

/** Boxes follow what letters a line happens to have: heights this close to each other are one size of print. */
const sameHeight = 0.85;

/** The first line of the largest print in the upper half of the first page. */
function titleOf(layout: Layout): Candidate | undefined {
  const upper = layout.rows
    .flat()
    .filter((segment) => segment.page === 1 && segment.box.top < 0.5 && /\p{L}{3}/u.test(segment.text));
  const largest = Math.max(...upper.map((segment) => segment.box.height));
  return whole(
    upper.find((segment) => segment.box.height >= sameHeight * largest),
    1,
  );
}

/** The first name over the salutation: letterheads and senders' addresses begin with it. */
function senderOf(layout: Layout): Segment | undefined {
  const greeting = layout.rows.findIndex((row) => row.some(({ folded }) => salutation.test(folded)));
  const above = greeting < 0 ? lettersHead : Math.min(greeting, lettersHead);
  return layout.rows
    .slice(0, above)
    .flat()
    .find(({ folded }) => isNameLike(folded));
}

const isFullName = (text: string) => /^(?:\p{Lu}[\p{L}'’-]+\.?)(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u.test(text);

/** "Name: Jonas Weber", else two to four capitalised words in the first rows: the name over a résumé. */
function personOf(layout: Layout): Candidate | undefined {
  const [labelledName] = findLabelledText(
    layout,
    /^(?:full name|name|nom(?: et prenom| complet)?|vor- und nachname|vorname und name)(?= ?:|$)/,
    readName,
  );
  if (labelledName !== undefined && isFullName(labelledName.value)) return labelledName;
  const words =
    /resume|curriculum|vitae|lebenslauf|profile|skills?|education|experience|engineer|developer|manager|summary|details|daten|angaben|donnees|coordonnees|informations?/i;
  const first = layout.rows
    .slice(0, 6)
    .flat()
    .find((segment) => isFullName(segment.text) && !words.test(segment.folded));
  return whole(first, 1);
}

/** The number of the notice itself before that of who is taxed. */
function findTaxReference(layout: Layout): Candidate | undefined {
  for (const pattern of [
    /(?:references?(?: de l'avis)?|n° de l'avis|notice number|reference number|aktenzeichen)/,
    /(?:numero fiscal|steuernummer|tax(?:payer)? (?:reference|id(?:entification)?(?: number)?))/,
  ]) {
    const [found] = findLabelledText(layout, pattern, readGroupedReference);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A stretch of digits as phones are written: with their country, with a leading 0, or in American groups. */
const phone =
  /(?<![\d/.-]|\d )(?:(?:\+|00)\d{1,3}[ .-]?(?:\(0\) ?)?(?:\(?\d{1,5}\)?[ ./-]?){2,6}\d{1,4}|0\d(?:[ .-]?\d{2}){4}|\(?0\d{1,5}\)?(?: ?[/.-] ?| )(?:\d{2,8}[ .-]?){1,4}|\(?[2-9]\d{2}\)?[ .-]{1,2}\d{3}[ .-]\d{4}|[6-9]\d{9}|[6-9]\d{4}[ -]\d{5})(?![\d/]|-\d)/;

/** ITU E.164 has at most 15 digits; less than 8 are a year, a postal code or a day. */
function phoneOf(layout: Layout): Candidate | undefined {
  for (const segment of layout.rows.flat()) {
    const match = phone.exec(segment.text);
    const value = match?.[0].trimEnd() ?? '';
    const count = value.replace(/\D/g, '').length;
    if (match === null || count < 8 || count > 15 || findDates(value).length > 0) continue;
    return { value, segment, start: match.index, end: match.index + value.length, score: 2 };
  }
  return undefined;
}

/** The day of a statement, else the last of the days it tells of, else that of its new balance. */
const statementDates: readonly Label[] = [
  label(
    2.2,
    /date (?:du releve|d'arrete|d'edition)|arretee? (?:au|le)(?!\p{L})|edite le|statement date|(?:erstellt am|erstellungsdatum|auszugsdatum|ausdruck vom)(?!\p{L})/u,
  ),
  label(2, /(?<!\p{L})(?:datum|kontoauszug vom)(?!\p{L})/u),
  label(
    1.9,
    /(?<!\p{L})(?:du|vom|from|periode|zeitraum|period)[^\d]{0,12} \d[^:]{5,20}? (?:au|bis(?: zum)?|to|[-–])(?= \d)/u,
  ),
  label(
    1.8,
    /(?:nouveau solde|solde final|(?:closing|ending) balance|(?:neuer |end)(?:konto)?(?:stand|saldo))[^\d]{0,20}(?:au|vom|per|on)(?= \d)/u,
  ),
  label(
    1.7,
    /(?<!\p{L})(?<!(?:(?:ancien solde|solde (?:initial|precedent|reporte|d'ouverture))(?: crediteur| debiteur)?|(?:alter |anfangs)(?:konto)?(?:stand|saldo)) )(?:vom|au)(?= \d)/u,
  ),
];

const extractors: Readonly<
  Partial<Record<DocumentType, (layout: Layout) => Record<string, Candidate | undefined>>>
> = {
  bank_statement: (layout) => ({
    bic: findBic(layout),
    issueDate: findLabelledDate(layout, statementDates) ?? findIssueDate(layout),
    ...balances(layout),
  }),
  bank_details: (layout) => ({
    bic: findBic(layout),
    accountHolder: findLabelledText(
      layout,
      /(?<!\p{L})(?:(?:nom du )?titulaire(?: du compte)?|intitule(?: du compte)?|account (?:holder|name|owner)|kontoinhaber(?:in)?|beneficiaire|beneficiary)(?: du compte| name)?/u,
      readName,
    )[0],
  }),
  payslip: payslipFields,
  tax_document: (layout) => ({
    reference: findTaxReference(layout),
    issueDate: findIssueDate(layout),
    dueDate: findDueDate(layout),
    amountDue: labelled(
      layout,
      readAmount,
      /(?:montant (?:a payer|du|restant)|reste a payer|somme a payer|amount (?:due|owed|you owe)|zu zahlen(?! bis)|(?:nach|abschluss)zahlung|zahlen sie[^\d]{0,40}(?:\d{1,2}\.\d{1,2}\.\d{4})?)/,
      // What is set is what is due only where nothing was paid before.
      /(?:verbleibende (?:steuer|betrage?))|festgesetzt/,
    ),
  }),
  company_registration: companyRegistrationFields,
  insurance_certificate: insuranceFields,
  identity_document: identityFields,
  resume: (layout) => ({
    personName: personOf(layout),
    email: anywhere(layout, /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/, 2.5),
    phone: phoneOf(layout),
  }),
  letter: (layout) => ({
    senderName: whole(senderOf(layout), 0.6),
    issueDate: findIssueDate(layout),
    subject: labelled(layout, readPhrase, /^(?:objet|subject|re|betreff|betrifft|concerne)(?= ?:)/),
    reference: labelled(
      layout,
      readReference,
      /(?:nos? ref(?:erences?)?|our ref(?:erence)?|unser zeichen|aktenzeichen)[.]?/,
      /(?:vos? ref(?:erences?)?|reference|your ref|ihr zeichen)[.]?/,
    ),
  }),
  report: (layout) => ({ title: titleOf(layout), issueDate: findIssueDate(layout) }),
};

function isCalledIban(layout: Layout, { segment, start }: Candidate): boolean {
  return /\biban\b/.test(`${textBefore(layout, segment)} ${segment.folded.slice(0, start)}`);
}

/** Fields of the types that have no code of their own: labelled values. */
export function simpleFields(layout: Layout, documentType: DocumentType): Record<string, Field> {
  const fields = toFields(extractors[documentType]?.(layout) ?? {});
  if (documentType === 'bank_statement' || documentType === 'bank_details') {
    const all = findDocumentIbans(layout);
    // Those of others stand in the lines of a statement.
    const own = documentType === 'bank_statement' ? all.filter((each) => isCalledIban(layout, each)) : all;
    const iban = toListField(own.length > 0 ? own : all);
    if (iban !== undefined) fields.iban = iban;
  }
  return fields;
}

import type { DocumentType } from '../../document-types/names.ts';
import type { Field } from '../extraction.ts';
import { salutation } from '../salutation.ts';
import { findDates } from '../values/date.ts';
import { balances } from './balances.ts';
import { findDueDate, findIssueDate, findLabelledDate } from './dates.ts';
import { findBic, findDocumentIbans } from './identifiers.ts';
import { identityFields } from './identity.ts';
import { insuranceFields } from './insurance.ts';
import { type Candidate, findLabelled, type Label, type ValueReader } from './labelled.ts';
import { findLabelledText, readName } from './labelled-text.ts';
import { isNameLike } from './party-name.ts';
import { payslipFields } from './payslip.ts';
import { readAmount, readGroupedReference, readReference } from './readers.ts';
import { findRegistrationId } from './registration-id.ts';
import type { Layout, Segment } from './segment.ts';
import { toFields, toListField } from './to-field.ts';

/** The rest of a line after its label, when it reads as a name or phrase. */
const readPhrase: ValueReader = (text) => {
  const match = /^[\s:.-]*(?<phrase>[\p{L}\d][^:|]{1,80})$/u.exec(text);
  const phrase = match?.groups?.phrase?.trim();
  if (match === null || phrase === undefined) return null;
  const start = text.indexOf(phrase);
  return { value: phrase, start, end: start + phrase.length };
};

function labelled(layout: Layout, read: ValueReader, pattern: RegExp): Candidate | undefined {
  return findLabelled(layout, [{ pattern, weight: 2 }], read)[0];
}

function date(layout: Layout, pattern: RegExp): Candidate | undefined {
  const labels: readonly Label[] = [{ pattern, weight: 2 }];
  return findLabelledDate(layout, labels);
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

/** Two to four capitalised words in the first rows: the name over a résumé. */
/** The first name over the salutation: letterheads and senders' addresses begin with it. */
function senderOf(layout: Layout): Segment | undefined {
  const greeting = layout.rows.findIndex((row) => row.some(({ folded }) => salutation.test(folded)));
  const above = greeting < 0 ? lettersHead : Math.min(greeting, lettersHead);
  return layout.rows
    .slice(0, above)
    .flat()
    .find(({ folded }) => isNameLike(folded));
}

function personOf(layout: Layout): Candidate | undefined {
  const name = /^(?:\p{Lu}[\p{L}'’-]+\.?)(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u;
  const words =
    /resume|curriculum|vitae|lebenslauf|profile|skills?|education|experience|engineer|developer|manager|summary|details/i;
  const first = layout.rows
    .slice(0, 6)
    .flat()
    .find((segment) => name.test(segment.text) && !words.test(segment.text));
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

const extractors: Readonly<
  Partial<Record<DocumentType, (layout: Layout) => Record<string, Candidate | undefined>>>
> = {
  bank_statement: (layout) => ({
    bic: findBic(layout),
    issueDate:
      date(
        layout,
        /(?:date (?:du releve|d'arrete|d'edition)|arrete au|statement date|datum|vom|au)(?= ?:?)/,
      ) ?? findIssueDate(layout),
    ...balances(layout),
  }),
  bank_details: (layout) => ({
    bic: findBic(layout),
    accountHolder: findLabelledText(
      layout,
      /(?<!\p{L})(?:(?:nom du )?titulaire(?: du compte)?|intitule(?: du compte)?|account (?:holder|name|owner)|kontoinhaber(?:in)?|beneficiaire|beneficiary)(?: du compte)?/u,
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
      /(?:montant (?:a payer|du|restant)|somme a payer|amount (?:due|owed|you owe)|zu zahlen|nachzahlung|festgesetzt)/,
    ),
  }),
  company_registration: (layout) => ({
    companyName: findLabelledText(
      layout,
      /^(?:denomination(?: ou raison sociale)?|raison sociale|company name|firma|name of company|name der firma)/,
      readName,
    )[0],
    registrationId:
      findRegistrationId(layout) ??
      labelled(
        layout,
        readReference,
        /(?:immatriculation(?: au rcs)?,? numero|company number|registration number|nummer der firma)/,
      ),
    legalForm: labelled(layout, readPhrase, /^(?:forme juridique|legal form|rechtsform|company type)/),
    shareCapital: labelled(
      layout,
      readAmount,
      /(?:capital(?: social)?|share capital|stammkapital|grundkapital)/,
    ),
    address: labelled(
      layout,
      readPhrase,
      /^(?:adresse (?:du siege|de l'etablissement)|siege social|registered office|geschaftsanschrift)/,
    ),
    issueDate: findIssueDate(layout),
  }),
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
      /(?:nos? ref(?:erences?)?|vos? ref(?:erences?)?|reference|our ref|your ref|unser zeichen|ihr zeichen|aktenzeichen)[.]?/,
    ),
  }),
  report: (layout) => ({ title: titleOf(layout), issueDate: findIssueDate(layout) }),
};

/** Fields of the types that have no code of their own: labelled values. */
export function simpleFields(layout: Layout, documentType: DocumentType): Record<string, Field> {
  const fields = toFields(extractors[documentType]?.(layout) ?? {});
  if (documentType === 'bank_statement' || documentType === 'bank_details') {
    const iban = toListField(findDocumentIbans(layout));
    if (iban !== undefined) fields.iban = iban;
  }
  return fields;
}

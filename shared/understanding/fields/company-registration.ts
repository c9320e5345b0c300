import { findLabelledDate, firstDate } from './dates.ts';
import { type Candidate, findLabelled, label } from './labelled.ts';
import { findLabelledText, readName } from './labelled-text.ts';
import { nameBehind } from './name-in-prose.ts';
import { proseOf } from './prose.ts';
import { readAmount, readPhrase, readReference } from './readers.ts';
import { findRegistrationId } from './registration-id.ts';
import type { Layout } from './segment.ts';

/** The day that an extract tells the state of, before the one it was printed on. */
const extractDates = [
  label(
    3,
    /(?:mise? )?a jour (?:au|le|du)(?!\p{L})|a la date du(?!\p{L})|etat au(?!\p{L})|stand(?: vom| am| per)(?!\p{L})/u,
  ),
  label(
    2.8,
    /(?:snapshot|taken|printed|downloaded|retrieved|issued) on(?!\p{L})|as (?:at|of)(?!\p{L})|abruf(?: vom)?(?!\p{L})|abgerufen am|(?:ausdruck|auszug|ausgedruckt) (?:vom|am)(?!\p{L})|date (?:d'edition|de l'extrait|de delivrance|of issue)|(?:extrait (?:du|delivre le|edite le)|(?:delivre|edite) le)(?!\p{L})/u,
  ),
  label(2.5, /given at [^\d]{0,50} (?:on|this|the)(?!\p{L})/u),
  label(2, /fait a [a-z' -]+,? le(?!\p{L})/u),
];

/** Days in the life of a company and of those who lead it. */
const factOfCompany =
  /(?:naissance|geburt|beginn|tatigkeit|(?<!\p{L})nee?(?:\(e\))? le|birth|born|geboren|geb\.|\*|immatricul|incorporat|inscri|activite|exploitation|debut|cloture|duree|constitu|creation|radiation|depot|satzung|gesellschaftsvertrag|eintragung|vertrag|bestellt|appointed|commenc|nomination|mandat)[^.]{0,40}$/u;

/** "2. a) Firma:": registers number what they tell. */
const numbered = String.raw`^(?:\d{1,2}\. ?)?(?:[a-z]\) ?)?`;

const numberedLabel = (words: string) => new RegExp(`${numbered}(?:${words})`, 'u');

/** Edges of lines of one column differ by no more, of the page's width. */
const aligned = 0.01;

/** A value beside its label that goes on in the next row, where nothing is but the rest of it. */
function withNextLine(layout: Layout, found: Candidate | undefined): Candidate | undefined {
  if (found === undefined || found.start > 0 || found.segment.column === 0) return found;
  const [next, ...others] = layout.rows[found.segment.row + 1] ?? [];
  const { box, page } = found.segment;
  if (next === undefined || others.length > 0 || next.page !== page) return found;
  const goesOn = Math.abs(next.box.left - box.left) < aligned && next.box.top - box.top < 2 * box.height;
  return goesOn ? { ...found, value: `${found.value} ${next.text}` } : found;
}

/** What an extract of a register of companies, or a certificate of it, tells of one. */
export function companyRegistrationFields(layout: Layout): Record<string, Candidate | undefined> {
  const phrase = (words: string) =>
    withNextLine(layout, findLabelled(layout, [label(2, numberedLabel(words))], readPhrase)[0]);
  return {
    companyName:
      withNextLine(
        layout,
        findLabelledText(
          layout,
          numberedLabel(
            'denomination(?: sociale)?(?: ou raison sociale)?|raison sociale|company name|firma|name of company|name der firma|name des (?:geschafts|unternehmens|betriebs)',
          ),
          readName,
        )[0],
      ) ??
      nameBehind(
        proseOf(layout),
        /(?:certif\p{L}*|confirms?|attest\p{L}*)(?: hereby)?,? (?:that|que) /u,
        1.8,
      ),
    registrationId:
      findRegistrationId(layout) ??
      findLabelled(
        layout,
        [
          label(
            2,
            /(?:immatriculation(?: au rcs)?,? numero|company number|registration number|nummer der firma)/,
          ),
        ],
        readReference,
      )[0],
    legalForm: phrase(
      'forme juridique|legal form|rechtsform(?:, beginn(?:, satzung oder gesellschaftsvertrag)?)?|company type',
    ),
    shareCapital: findLabelled(
      layout,
      [label(2, /(?:capital(?: social)?|share capital|stammkapital|grundkapital)/)],
      readAmount,
    )[0],
    // "the situation of its registered office is in England": the office is named, not told.
    address: phrase(
      String.raw`adresse (?:du siege|de l'etablissement)|siege social|registered office(?: address)?(?! is(?!\p{L}))|geschaftsanschrift`,
    ),
    issueDate: findLabelledDate(layout, extractDates) ?? firstDate(layout, factOfCompany),
  };
}

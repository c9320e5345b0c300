import type { DocumentType } from '../../document-types/names.ts';
import { type Label, label } from './labelled.ts';

/** Names of a document in front of its date, by type; the default is for all others. */
const datedNouns: Readonly<Partial<Record<DocumentType, string>>> = {
  quote: 'devis|offre|quote|quotation|estimate|angebots?|kostenvoranschlag|offerte',
  purchase_order: 'commande|bon de commande|purchase order|order|p\\.?o\\.?|bestell(?:ung|ungs)?|auftrags?',
  order_confirmation:
    'confirmation|commande|order|auftrags?|bestell(?:ung|ungs)?|(?:auftrags|bestell)bestatigungs?',
  credit_note:
    "avoir|facture d'avoir|note de credit|credit note|credit memo|gutschrifts?|(?:rechnungs-?)?korrektur|korrekturrechnung|storno(?:rechnung)?",
  delivery_note:
    'bon de livraison|bl|livraison|expedition|delivery note|delivery|shipping|lieferschein|liefer|versand',
};
const invoiceNouns =
  "facture|avoir|facture d'avoir|note de credit|invoice|bill|billing|credit note|document|receipt|[a-z]*rechnungs?|gutschrifts?|(?:rechnungs-?)?korrektur|belegs?|factuur|fattura";

/** Labels of the day a document was made, for its type. */
export function issueDateLabels(documentType: DocumentType | undefined): Label[] {
  const nouns = (documentType === undefined ? undefined : datedNouns[documentType]) ?? invoiceNouns;
  // A credit note may call itself an invoice, but of "invoice 12 of 2 May" it says which it corrects.
  return documentType === 'credit_note'
    ? [...datedLabels(nouns), ...datesOf(invoiceNouns).map((each) => ({ ...each, weight: 2.5 }))]
    : datedLabels(nouns);
}

/** "Date of the invoice", "invoice date". */
function datesOf(nouns: string): Label[] {
  return [
    label(
      3,
      new RegExp(
        `date (?:de |du |d'|of )?(?:la |the |l')?(?:${nouns}|facturation|emission|etablissement|issue|piece|creation|edition)(?! (?:associee|d'origine|initiale|precedente))(?![a-z])`,
      ),
    ),
    label(
      3,
      new RegExp(
        `(?<![a-z])(?:${nouns}|issue|issuing|erstellungs|ausstellungs) ?-? ?(?:date|datum|dat\\.)(?! due)(?! ?-? ?von)`,
      ),
    ),
  ];
}

function datedLabels(nouns: string): Label[] {
  return [
    ...datesOf(nouns),
    label(
      3,
      /issued (?:on|at)|invoiced on|data (?:wystawienia|fattura|documento)|fecha (?:de )?(?:factura|emision)/,
    ),
    label(
      2,
      /(?:^|[ (])(?:emise? le|etablie? le|editee? le|fait le|(?:ausgestellt|erstellt) am|date issued|dated|tax point(?: date)?|fait a [a-z -]+,? le|date)(?= ?:|$| \d| [a-z]{3,9} \d)/,
    ),
    label(1.8, /^(?:datum|date|fecha|data)(?= ?:|$| \d)/),
    label(1.6, /^issued(?= ?:|$| \d)/),
    label(1.2, /^le(?= \d)|^\p{L}[\p{L} '-]{2,30},(?= ?\d{1,2}[./]\d)/u),
    // The head of a letter: "Nancy, le 3 mars 2026", "Dresden, den 3. März 2026".
    label(1.75, /^\p{L}[\p{L} '-]{2,30}, (?:le|den|the)(?= \d)/u),
    label(
      1.7,
      new RegExp(
        `(?<![a-z])(?<!(?:prochaine|precedente|derniere|next|previous|last|nachsten?|letzten?) )(?:${nouns})(?: \\(\\d{3}\\))?(?:[ :#.-]|n°|nr|no|nummer|number)*[\\p{L}\\d/_.-]* (?:du|vom|von|of|dated|le|issued at|from)(?= )`,
      ),
    ),
  ];
}

export const dueDateLabels: readonly Label[] = [
  label(
    3,
    /(?:date (?:d'echeance|d'exigibilite)|limite de (?:paiement|reglement)|(?:paiement|reglement) du (?:au|le)|echeance(?: le)?|a (?:payer|regler) (?:(?:avant|pour) le|le(?= ?:|$| \d))|payable (?:avant )?(?:le|au|jusqu'au)|exigible le)/,
  ),
  label(
    3,
    /(?:due date|payment due(?: date)?|due (?:on|by)|pay(?:able|ment)? (?:by|before|until)|remit until|date due|pay before|payment deadline|maturity date|direct debit date|(?:last|latest) payment date)/,
  ),
  label(
    3,
    /(?:falligkeits?(?:datum)?|fallig (?:am|bis|zum)|zahlbar (?:bis|am)|zahlungsziel|zahlung bis|zu zahlen bis|vervaldatum|(?:uiterste )?betaaldatum|te betalen voor|fecha de vencimiento|zahlungs(?:frist|termin)|uberweisen sie (?:bitte )?(?:den betrag )?bis(?: zum)?|netto bis|ohne abschlag bis|ohne abzug bis|scadenz[ae]|vencimiento)/,
  ),
  label(
    2.8,
    /(?:pay(?:er|ez)|regl(?:er|ez)|acquitt(?:er|ez)|facture|somme|montant|solde|totalite|reglement|paiement|virement)(?![a-z])[^.]{0,60} (?:avant|pour|jusqu'au|au plus tard)(?: le)?(?= \d)/,
  ),
  label(
    2.8,
    /(?:(?:sera|seront) (?:preleves?|debites?)(?: automatiquement)?(?: a partir du| le| du)|will be (?:collected|debited|taken|charged)(?: from your account)?(?: on(?: or after)?)?|(?:wird|werden)[^.]{0,40} (?:am|zum)(?= \d[^:]{5,60}(?:abgebucht|eingezogen|belastet)))/,
  ),
  label(
    2.8,
    /(?<![a-z])(?:(?:pay|settle|remit)(?![a-z])[^.]{0,60} (?:by|before|no later than)|(?:begleichen|uberweisen|zahlen)(?![a-z])[^.]{0,60} (?:bis(?: zum| spatestens(?: zum| am)?)?|spatestens (?:bis|zum|am)))(?= \d)/,
  ),
  label(
    2.6,
    /(?:(?:preleve|prelever|debite|prelevement|debit)e?s?(?: automatique(?:ment)?)?(?: prevu| effectue)?(?: a partir)? (?:le|du|au)|direct debit[^.]{0,40} on|(?:ziehen|buchen|belasten)(?![a-z])[^.]{0,60} (?:am|zum)|(?:lastschrift|bankeinzug|einzug|abbuchung)(?![a-z])[^.]{0,40} (?:am|zum))(?= \d)/,
  ),
  label(
    2.2,
    /date de (?:reglement|paiement|prelevement)(?= ?:| \d|$)|paiement (?:attendu |prevu )?le(?= \d)|(?:paiement|reglement|jours)(?![a-z])[^.]{0,30},? soit (?:le|au)(?= \d)|reglement (?:au|le)(?= \d)|(?<![a-z])due(?= (?:\d{1,2}[ ./-]|[a-z]{3,9}\.? \d))/,
  ),
  label(2, /^(?:due|falligkeit|(?:netto )?fallig|echeance|valuta)(?= ?:|$| \d)/),
  label(2, /^[-•·]? ?date limite(?= ?:|$| \d)/),
  label(
    1.5,
    /(?:prelevement a partir du|eingezogen am|bis zum|bis spatestens(?: zum| am)?|zahlungsdatum)(?= ?:|$| \d)/,
  ),
];

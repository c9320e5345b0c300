import { fold } from '../../fold.ts';
import type { FoundEntity, ReferenceOf } from '../entity.ts';

const labels: readonly (readonly [ReferenceOf, string])[] = [
  ['invoice', 'factures?|invoices?|rechnung(?:snummer|snr)?|avoir|gutschrift|credit note|bill'],
  ['quote', 'devis|quotation|quote|angebot(?:snummer)?|offre|offer'],
  [
    'order',
    'bon de commande|commande|purchase order|order|p\\.?o\\.?|bestellung|bestellnummer|auftrag(?:snummer)?|auftragsbestatigung',
  ],
  [
    'delivery',
    'colis|suivi|tracking(?: number| id| code)?|sendung(?:snummer)?|bon de livraison|bl|lieferschein|delivery note|parcel',
  ],
  ['customer', 'client|customer|account|kunden(?:nummer|nr)?|compte client|reference client|adherent'],
  ['contract', 'contrat|contract|vertrag(?:snummer)?|police|policy|versicherung'],
  ['file', 'dossier|sinistre|ticket|case|claim|aktenzeichen|schaden(?:snummer)?'],
  ['other', 'reference|ref|votre ref|notre ref|v/ref|n/ref|our ref|your ref|zeichen'],
];
/** The word, what says that a number follows, and the number: at least one digit, never only a short one. */
const label = labels.map(([, words]) => `(${words})`).join('|');
const shape = new RegExp(
  `(?<![\\p{L}\\d])(?:${label})\\.?(?<sign>[ \\u00a0]?(?:n ?[°o]\\.?|no\\.|nr\\.?|num(?:ero|ber|mer)?\\b\\.?|#|id\\b|:)|[ \\u00a0]){1,3}[ \\u00a0]?(?<number>[a-z]{0,6}[-_/.]?\\d[a-z0-9]{0,20}(?:[-_/.][a-z0-9]{1,20}){0,5}(?: \\d{3,6}){0,3})(?![\\p{L}\\d@])`,
  'gu',
);
const looksLikeDate =
  /^(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d{2})$/;

/** Numbers that people file by: "facture n° 2024-311", "PO 7781", "Ihre Rechnung Nr. 20240311". */
export function findReferences(text: string): FoundEntity[] {
  return Array.from(fold(text).matchAll(shape)).flatMap((match): FoundEntity[] => {
    const number = match.groups?.number ?? '';
    const { length } = number.replace(/[^a-z0-9]/g, '');
    if (length < 3 || looksLikeDate.test(number)) return [];
    const end = match.index + match[0].length;
    const start = end - number.length;
    const of =
      labels[match.slice(1, labels.length + 1).findIndex((word) => word !== undefined)]?.[0] ?? 'other';
    return [{ kind: 'reference', value: text.slice(start, end).toUpperCase(), of, start, end }];
  });
}

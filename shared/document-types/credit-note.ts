import {
  documentNumber,
  issueDate,
  orderReference,
  partyFields,
  paymentFields,
  totalFields,
  totalGross,
} from './commercial-fields.ts';
import type { DocumentTypeDefinition } from './definition.ts';

export const creditNote: DocumentTypeDefinition = {
  type: 'credit_note',
  label: { fr: 'Avoir', en: 'Credit note' },
  fields: [
    documentNumber("N° d'avoir", 'Credit note number'),
    issueDate("Date de l'avoir", 'Credit note date'),
    ...partyFields,
    {
      name: 'invoiceReference',
      kind: 'reference',
      label: { fr: 'Facture concernée', en: 'Invoice it corrects' },
    },
    orderReference,
    ...totalFields,
    { ...totalGross, required: true },
    ...paymentFields,
  ],
  lineItems: true,
  expense: true,
  anchors: [
    { pattern: /^(?:facture d')?avoir\b|\bfacture d'avoir\b|\bnote de credit\b/, weight: 7, where: 'title' },
    // An Indian "cash/credit memo" is the seller's slip for either way of paying.
    {
      pattern: /(?<!\bcash ?[/&] ?)\bcredit (?:note|memo|invoice)\b|\bcorrective invoice\b/,
      weight: 6.5,
      where: 'title',
    },
    {
      pattern: /\b(?:rechnungs? ?-? ?korrektur|korrektur ?-?rechnung|storno ?-?rechnung|rechnungsstorno)/,
      weight: 7,
      where: 'title',
    },
    {
      pattern:
        /^gutschrift\b|\b(?:creditnota|creditfactuur|nota di credito|nota de credito|factura rectificativa|abono)\b/,
      weight: 5,
      where: 'title',
    },
    {
      pattern:
        /\b(?:avoir n|n[°o.]? ?(?:d'|de l')avoir|numero (?:d'|de l')avoir|montant de l'avoir|date (?:d'|de l')avoir)/,
      weight: 3,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:credit (?:note|memo) (?:no|num|nr|#|date|total)|total credit(?! (?:limit|card|line|balance))|credited amount)/,
      weight: 3,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:gutschrift(?:s|en)? ?-?(?:nr|nummer|datum|betrag)|rechnungs-?korrektur|korrektur zur rechnung)/,
      weight: 2.5,
      where: 'anywhere',
    },
  ],
};

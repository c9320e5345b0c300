import type { FieldDefinition } from './definition.ts';

/** Who sells to whom: on everything from a quote to a credit note. */
export const partyFields: readonly FieldDefinition[] = [
  { name: 'sellerName', kind: 'text', label: { fr: 'Fournisseur', en: 'Seller' }, required: true },
  { name: 'sellerVatId', kind: 'vatId', label: { fr: 'N° TVA du fournisseur', en: 'Seller VAT id' } },
  {
    name: 'sellerRegistrationId',
    kind: 'registrationId',
    label: { fr: 'SIREN/SIRET du fournisseur', en: 'Seller registration number' },
  },
  { name: 'buyerName', kind: 'text', label: { fr: 'Client', en: 'Buyer' } },
  { name: 'buyerVatId', kind: 'vatId', label: { fr: 'N° TVA du client', en: 'Buyer VAT id' } },
];

export const totalFields: readonly FieldDefinition[] = [
  { name: 'currency', kind: 'currency', label: { fr: 'Devise', en: 'Currency' } },
  { name: 'totalNet', kind: 'amount', label: { fr: 'Total HT', en: 'Total without VAT' } },
  { name: 'totalTax', kind: 'amount', label: { fr: 'Total TVA', en: 'Total VAT' } },
];

export const totalGross: FieldDefinition = {
  name: 'totalGross',
  kind: 'amount',
  label: { fr: 'Total TTC', en: 'Total with VAT' },
};

export const orderReference: FieldDefinition = {
  name: 'orderReference',
  kind: 'reference',
  label: { fr: 'Référence de commande', en: 'Order reference' },
};

/** What to pay and to which account: on quotes and confirmations that ask for it too. */
export const accountFields: readonly FieldDefinition[] = [
  { name: 'amountDue', kind: 'amount', label: { fr: 'Net à payer', en: 'Amount due' } },
  { name: 'iban', kind: 'iban', label: { fr: 'IBAN', en: 'IBAN' }, list: true },
  { name: 'bic', kind: 'bic', label: { fr: 'BIC', en: 'BIC' } },
];

export const paymentFields: readonly FieldDefinition[] = [
  { name: 'dueDate', kind: 'date', label: { fr: 'Échéance', en: 'Due date' } },
  { name: 'prepaidAmount', kind: 'amount', label: { fr: 'Acomptes versés', en: 'Already paid' } },
  ...accountFields,
];

/** The document's own number under the name that people use for it. */
export function documentNumber(fr: string, en: string): FieldDefinition {
  return { name: 'documentNumber', kind: 'reference', label: { fr, en }, required: true };
}

/** The day the document was made. */
export function issueDate(fr: string, en: string): FieldDefinition {
  return { name: 'issueDate', kind: 'date', label: { fr, en }, required: true };
}

import {
  documentNumber,
  issueDate,
  orderReference,
  partyFields,
  totalFields,
  totalGross,
} from './commercial-fields.ts';
import type { DocumentTypeDefinition } from './definition.ts';

export const orderConfirmation: DocumentTypeDefinition = {
  type: 'order_confirmation',
  label: { fr: 'Confirmation de commande', en: 'Order confirmation' },
  fields: [
    documentNumber('N° de confirmation', 'Confirmation number'),
    issueDate('Date', 'Date'),
    orderReference,
    { name: 'deliveryDate', kind: 'date', label: { fr: 'Livraison prévue', en: 'Expected delivery' } },
    ...partyFields,
    ...totalFields,
    totalGross,
  ],
  lineItems: true,
  anchors: [
    {
      pattern:
        /\b(?:confirmation|accuse de reception|recapitulatif) (?:de (?:votre |la )?)?commande\b|\bcommande confirmee\b/,
      weight: 6.5,
      where: 'title',
    },
    {
      pattern:
        /\b(?:order|sales order) (?:confirmation|acknowledge?ment|confirmed)\b|\byour order (?:is|has been) confirmed\b/,
      weight: 6.5,
      where: 'title',
    },
    {
      pattern: /\b(?:auftrags|bestell)-?bestatigung\b|\borderbevestiging\b|\bconferma (?:d'|di )ordine\b/,
      weight: 6.5,
      where: 'title',
    },
    {
      pattern:
        /\b(?:nous (?:vous )?confirmons|merci (?:pour|de) votre commande|votre commande (?:a bien ete|est) (?:enregistree|prise en compte|confirmee))/,
      weight: 3,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:thank you for your order|we (?:are pleased to |hereby )?confirm your order|your order has been (?:received|placed|confirmed))\b/,
      weight: 3,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:wir bestatigen|vielen dank fur ihre bestellung|danke fur ihre bestellung|auftragsnummer)\b/,
      weight: 1.8,
      where: 'anywhere',
    },
  ],
};

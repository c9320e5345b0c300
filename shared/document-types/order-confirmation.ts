import {
  accountFields,
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
    ...accountFields,
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
        /\bconfirmation de (?:votre )?reservation\b|\breservation (?:est |a ete )?(?:maintenant |bien )?confirmee\b|\b(?:booking|reservation) (?:confirmation|confirmed)\b|\bbuchungsbestatigung\b/,
      weight: 5,
      where: 'title',
    },
    {
      pattern: /\b(?:numero de (?:votre )?reservation|booking (?:reference|number)|buchungsnummer)\b/,
      weight: 1.5,
      where: 'anywhere',
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
    {
      pattern: /^a\.?r\.?(?:c\.?)?(?: de commande)? n[°o]|\bar de commande\b|^sales order\b/,
      weight: 4.5,
      where: 'title',
    },
    {
      pattern:
        /\b(?:accusons reception de votre (?:bon de )?commande|votre (?:bon de )?commande (?:n|du|citee))/,
      weight: 1.8,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:thank(?:s| you) for your order|we(?:'ve| have) received your order|acknowledge (?:receipt of )?your order|order (?:#|no\.? ?)?\d+ placed on|this is not an invoice|invoice (?:to|will) follow|scheduled ship|est\.? ship date)/,
      weight: 2,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:ihre bestellung (?:ist|wurde|haben wir)|wir haben ihre bestellung|bestatigen (?:ihnen |diese|ihren auftrag|wir)|auftragssumme|voraussichtlich(?:er liefertermin)?|hartelijk dank voor uw)\b/,
      weight: 1.8,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:confirmacion (?:de|del) pedido|pedido confirmado|orderbevestiging|conferma(?: d')? ?ordine)\b/,
      weight: 6.5,
      where: 'title',
    },
  ],
};

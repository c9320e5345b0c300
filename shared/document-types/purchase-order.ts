import {
  documentNumber,
  issueDate,
  orderReference,
  partyFields,
  totalFields,
  totalGross,
} from './commercial-fields.ts';
import type { DocumentTypeDefinition } from './definition.ts';

export const purchaseOrder: DocumentTypeDefinition = {
  type: 'purchase_order',
  label: { fr: 'Bon de commande', en: 'Purchase order' },
  fields: [
    documentNumber('N° de commande', 'Order number'),
    issueDate('Date de commande', 'Order date'),
    { name: 'deliveryDate', kind: 'date', label: { fr: 'Livraison souhaitée', en: 'Requested delivery' } },
    orderReference,
    ...partyFields,
    ...totalFields,
    totalGross,
  ],
  lineItems: true,
  anchors: [
    { pattern: /\bbon de commande\b|^commande\b(?! (?:client|web))/, weight: 5, where: 'title' },
    {
      pattern:
        /\b(?:purchase order|inkooporder|orden de compra|ordine d'acquisto)\b|^p\.?o\.? (?:no|num|#|details)|^order$/,
      weight: 5,
      where: 'title',
    },
    // A form that names its number by what it is itself.
    { pattern: /^(?:purchase order|bon de commande) ?:(?: \S*\d\S*)?$/m, weight: 1.2, where: 'line' },
    {
      pattern:
        /(?<!(?:ihr(?:er?)?|zur?|der|unsere) )\b(?:bestellung|bestellschein|kaufauftrag)\b(?! (?:ist|wurde|vom|nr\.? ?[\w-]+ vom))/,
      weight: 4.5,
      where: 'title',
    },
    {
      pattern:
        /\b(?:n[°o.]? ?(?:du )?bon de commande|adresse de livraison|livraison souhaitee|merci de (?:nous )?livrer|a facturer a)\b/,
      weight: 1,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:ship to|vendor|requisitioner|deliver(?:y)? (?:to|by)|requested delivery|p\.?o\.? (?:number|date|no\b|#))/,
      weight: 1,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:wir bestellen|hiermit bestellen|gewunschter? liefertermin|liefertermin|lieferanschrift)\b/,
      weight: 1.2,
      where: 'anywhere',
    },
    {
      pattern:
        /\bplease (?:supply|confirm (?:receipt of )?this order)|\bnous vous (?:passons|prions d'enregistrer) (?:la )?commande/,
      weight: 2,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:merci de nous adresser un accuse de reception|accuser reception de (?:cette|la presente) commande|rappeler (?:le|notre) numero de commande|n[°o.] d'engagement|commande fournisseur|visa acheteur|factures? a adresser)\b/,
      weight: 2,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:purchase order number must|(?:must|should) appear on (?:all|your) invoices|invoices without a (?:valid )?purchase order|enter this order|required by|qty ordered|expected arrival|authorized by)\b/,
      weight: 1.6,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:unsere bestellnummer|bitte liefern sie|einkaufsbedingungen|bestellwert|ons ordernummer|gewenste leverdatum)\b/,
      weight: 2,
      where: 'anywhere',
    },
    {
      pattern: /^(?:pedido|ordine|bestelling|commande d'achat|ordre d'achat)\b(?! (?:ist|n[°.]? .* confirm))/,
      weight: 4.5,
      where: 'title',
    },
    {
      pattern:
        /\b(?:orden? de compra|pedido de compra|ordem de compra|nota de encomenda|ordine (?:di |d')acquisto|ordine fornitore|bestelbon)\b/,
      weight: 5,
      where: 'title',
    },
    // It is the invoice of what was ordered.
    {
      pattern: /^facture (?:(?:de|pour|concernant) )?(?:(?:la|votre) )?commande\b/m,
      weight: -3,
      where: 'line',
    },
  ],
};

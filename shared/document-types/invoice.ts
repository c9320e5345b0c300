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

export const invoice: DocumentTypeDefinition = {
  type: 'invoice',
  label: { fr: 'Facture', en: 'Invoice' },
  fields: [
    documentNumber('N° de facture', 'Invoice number'),
    issueDate('Date de facture', 'Invoice date'),
    ...partyFields,
    orderReference,
    ...totalFields,
    { ...totalGross, required: true },
    ...paymentFields,
  ],
  lineItems: true,
  expense: true,
  anchors: [
    {
      pattern: /\b(?:facture|fattura|factura|factuur|faktura|fatura)\b(?! (?:d'avoir|proforma|pro forma))/,
      weight: 2.4,
      where: 'title',
    },
    {
      pattern:
        /(?:^|[ .:])(?:invoice|[a-z]*(?<!ab|korrektur|storno)rechnung)\b(?! ?-?(?:korrektur|correction))/,
      weight: 2.4,
      where: 'title',
    },
    {
      pattern:
        /\b(?:facture (?:n|no|num|d'acompte|de situation)|n[°o.]? ?(?:de )?(?:la )?facture|numero de facture|date de (?:la )?facture|reference facture)/,
      weight: 2,
      where: 'anywhere',
    },
    {
      pattern: /\b(?:invoice (?:no|num|nr|#|id|date|total|amount|to\b)|invoice ?[#:]|tax invoice|inv\.? no)/,
      weight: 1.8,
      where: 'anywhere',
    },
    {
      pattern: /\brechnungs? ?-? ?(?:nr|nummer|no\b|datum|betrag|empfanger|summe|adresse)/,
      weight: 2,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:factuurnummer|factuurdatum|numero (?:di|de la) fatt?ura|fattura n|factura n|faktura (?:nr|vat))/,
      weight: 2,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:net a payer|total t\.?t\.?c|montant t\.?t\.?c|echeance|penalites? de retard|indemnite forfaitaire|escompte)/,
      weight: 0.9,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:amount due|balance due|bill(?:ed)? to|payment (?:terms|due)|due date|please (?:pay|remit)|remittance)\b/,
      weight: 0.9,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:zahlbar|zahlungsbedingungen|zahlungsziel|falligkeit|fallig am|leistungs(?:datum|zeitraum)|skonto|umsatzsteuer|mwst)/,
      weight: 0.8,
      where: 'anywhere',
    },
    { pattern: /\b(?:iban|bic|swift)\b/, weight: 0.3, where: 'anywhere' },
    { pattern: /\b(?:proforma|pro forma) invoice|facture pro ?forma/, weight: 0.5, where: 'title' },
    {
      pattern:
        /\b(?:note d'honoraires|note de frais et honoraires|honorarnote|fee note|releve de facturation)\b|\b(?:electricity|gas|water|energy|utility|(?:tele)?phone|broadband|internet|hospital|medical) bill\b|\b(?:strom|gas|wasser|heizkosten|nebenkosten|jahres)abrechnung\b/,
      weight: 3,
      where: 'title',
    },
    {
      pattern:
        /\b(?:standing charge|meter reading|kwh|ancien index|nouvel index|zahlerstand|abschlag|prochaine facture|espace client)\b/,
      weight: 1,
      where: 'anywhere',
    },
    {
      pattern:
        /^(?:bill|bill of supply|nota fiscal|parcella|debit note|cash invoice)\b(?! (?:of lading|to|ship))/,
      weight: 2.4,
      where: 'title',
    },
    // Of a shop that names the order it bills: "Facture de votre commande n° 12".
    {
      pattern: /^facture (?:(?:de|pour|concernant) )?(?:(?:la|votre) )?commande\b/m,
      weight: 2.5,
      where: 'line',
    },
    {
      pattern:
        /\b(?:erhalten sie (?:hiermit )?(?:die|unsere|meine) rechnung|(?:stelle|stellen|erlaube|erlauben) (?:ich|wir) (?:ihnen|mir|uns) .{0,60}\b(?:in rechnung|zu berechnen)|berechnen (?:wir|ich) ihnen|berechne ich ihnen)\b/,
      weight: 1.5,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:ceci n'est pas une facture|et non une facture|ne constitue pas une facture|(?:this|it) is not an? (?:tax )?invoice|dies ist keine rechnung)\b/,
      weight: -3,
      where: 'anywhere',
    },
  ],
};

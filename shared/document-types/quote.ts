import {
  accountFields,
  documentNumber,
  issueDate,
  partyFields,
  totalFields,
  totalGross,
} from './commercial-fields.ts';
import type { DocumentTypeDefinition } from './definition.ts';

export const quote: DocumentTypeDefinition = {
  type: 'quote',
  label: { fr: 'Devis', en: 'Quote' },
  fields: [
    documentNumber('N° de devis', 'Quote number'),
    issueDate('Date du devis', 'Quote date'),
    { name: 'validUntil', kind: 'date', label: { fr: 'Valable jusqu’au', en: 'Valid until' } },
    ...partyFields,
    ...totalFields,
    { ...totalGross, required: true },
    ...accountFields,
  ],
  lineItems: true,
  anchors: [
    {
      pattern: /\bdevis\b|\b(?:offre|proposition) (?:de prix|commerciale)\b|\boffre n/,
      weight: 5,
      where: 'title',
    },
    {
      pattern:
        /\b(?:quotation|quote|(?<!(?:loan|budget|population) )estimate|price proposal|offerte|preventivo|presupuesto)\b/,
      weight: 4.5,
      where: 'title',
    },
    // In Canada.
    { pattern: /^soumission(?: n°.{0,20}| no.{0,20})?$/, weight: 4.5, where: 'title' },
    { pattern: /\b(?:voici|notre|cette|presente) soumission\b/, weight: 2, where: 'anywhere' },
    { pattern: /(?:^|[ .:])(?:angebot|kostenvoranschlag|preisangebot)\b/, weight: 5, where: 'title' },
    {
      pattern:
        /\b(?:n[°o.]? ?(?:de )?devis|numero de devis|date du devis|validite (?:du devis|de l'offre)|devis valable|offre valable|valable jusqu)/,
      weight: 2.5,
      where: 'anywhere',
    },
    { pattern: /\bbon pour accord\b/, weight: 1.8, where: 'anywhere' },
    {
      pattern:
        /\b(?:quot(?:e|ation) (?:no|num|nr|#|date|valid)|valid (?:until|for \d+ days)|estimate (?:no|num|#|date)|expiration date)/,
      weight: 2.2,
      where: 'anywhere',
    },
    {
      pattern:
        /\bangebots? ?-?(?:nr|nummer|datum)|\bgultig bis\b|\bwir (?:bieten|unterbreiten) ihnen\b|\bfreibleibend\b/,
      weight: 2.5,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:pleased to (?:quote|offer|submit)|(?:our|this) (?:quotation|quote|offer|estimate|proposal) (?:is|remains|does|includes|excludes)|to accept this (?:quote|quotation|estimate|proposal)|customer acceptance|acceptance of (?:proposal|quot)|estimated total|quote total)\b/,
      weight: 2,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:nous avons le plaisir de vous (?:soumettre|proposer|remettre|adresser) (?:notre|ci)|notre meilleure offre|validite de l'offre|devis gratuit|devis recu|montant total du devis|proposition de devis|prix indicatif|le client pour acceptation|suite a votre demande)\b/,
      weight: 2,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:angebotssumme|an dieses angebot|freibleibend|bindefrist|geldig tot|vrijblijvend|valido hasta|validita dell'offerta|firma per accettazione)\b/,
      weight: 1.6,
      where: 'anywhere',
    },
    {
      pattern: /^(?:price |project |commercial |business )?proposal\b|\brequest for quotation\b/,
      weight: 3,
      where: 'title',
    },
    {
      pattern: /^(?:offerta|oferta(?! academica)|preventivo|presupuesto|offerte)\b/,
      weight: 4.5,
      where: 'title',
    },
    {
      pattern: /\b(?:cotizacion|cotacao|orcamento|price offer|offer no|preisangebot|prijsopgave)\b/,
      weight: 4.5,
      where: 'title',
    },
  ],
};

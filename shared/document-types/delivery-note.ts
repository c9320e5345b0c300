import {
  documentNumber,
  issueDate,
  orderReference,
  partyFields,
  totalFields,
  totalGross,
} from './commercial-fields.ts';
import type { DocumentTypeDefinition } from './definition.ts';

export const deliveryNote: DocumentTypeDefinition = {
  type: 'delivery_note',
  label: { fr: 'Bon de livraison', en: 'Delivery note' },
  fields: [
    documentNumber('N° de bon de livraison', 'Delivery note number'),
    issueDate('Date', 'Date'),
    orderReference,
    { name: 'deliveryDate', kind: 'date', label: { fr: 'Date de livraison', en: 'Delivery date' } },
    ...partyFields,
    // Some are priced.
    ...totalFields,
    totalGross,
  ],
  lineItems: true,
  anchors: [
    {
      pattern: /\b(?:bon|bordereau|avis) (?:de livraison|d'expedition)\b|\blettre de voiture\b/,
      weight: 6,
      where: 'title',
    },
    {
      pattern:
        /\b(?:delivery (?:note|slip|order|docket)|packing (?:slip|list)|dispatch note|despatch (?:note|advice)|consignment note|waybill)\b/,
      weight: 5.5,
      where: 'title',
    },
    {
      pattern: /(?:^|[ .:])(?:lieferschein|pakbon|leveringsbon|bolla di consegna|albaran)\b/,
      weight: 6,
      where: 'title',
    },
    {
      pattern:
        /\b(?:colis|transporteur|poids (?:brut|net|total)|quantite livree|qte livree|recu par|marchandises? recues?)\b/,
      weight: 0.8,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:received by|carrier|tracking (?:no|number)|qty (?:shipped|delivered)|goods received|no\. of packages|gross weight)\b/,
      weight: 0.8,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:lieferschein-?(?:nr|nummer)|ware erhalten|gelieferte? menge|spediteur|bruttogewicht|empfangsbestatigung)\b/,
      weight: 0.9,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:bill of lading|proof of delivery|pick(?:ing)? list|delivery (?:docket|slip)|cmr|frachtbrief|packliste|warenbegleitschein|liste de colisage|bon (?:d'enlevement|de transport|d'expedition)|bordereau d'expedition|documento di trasporto|vrachtbrief|albaran|(?:goods )?(?:received|receiving|receipt) note|(?:delivery )?challan|delivery (?:memo|advice)|nota de entrega|guia de remessa|bon de reception|wareneingangsschein)\b/,
      weight: 5,
      where: 'title',
    },
    {
      pattern:
        /\b(?:back ?ordered|reliquat|destinataire|expediteur|chauffeur|palettes?|consignee|shipper|packing slip|shipping service|poids brut|immatriculation|liefermenge|packstucke)\b/,
      weight: 0.9,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:nota de remision|remito|carta de porte|guia de (?:transporte|remision)|leverbon|afleverbon|ddt n)\b/,
      weight: 5,
      where: 'title',
    },
    {
      pattern:
        /\b(?:wir (?:liefern|lieferten) ihnen .{0,30}\b(?:folgende|nachstehende)|liefer-?nr\b|nous vous (?:livrons|avons livre|remettons) (?:ce jour|les|la|le)\b)/,
      weight: 1.5,
      where: 'anywhere',
    },
  ],
};

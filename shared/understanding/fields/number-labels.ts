import type { DocumentType } from '../../document-types/names.ts';
import { type Label, label } from './labelled.ts';

/**
 * "n°", "no.", "nr", "number", "#" and the like after or before the name of a document; "nÂ°" is what programs make of
 * "n°" that take one encoding for another.
 */
const number =
  '(?:n[ .]?°|na°|№|n\\.(?!\\p{L})|n ?o\\b|no\\b|nr\\b|num\\b|numero|number|nummer|#|ref(?:erence)?\\b|id\\b)';

function numberOf(names: string, bare = true): Label[] {
  return [
    label(3, new RegExp(`(?<![a-z])(?:${names})\\.?[ -]?s?[ -]?${number}[.:]*`)),
    label(
      3,
      new RegExp(
        `(?<![a-z])(?:numero|n\\.?°|№|no|nr|n|ref|reference)[.]? ?(?:de |d'|of |du |der )?(?:la |the |l')?(?:${names})(?![a-z\\d]|-\\d)`,
      ),
    ),
    label(2.6, new RegExp(`(?<![a-z])(?:${names}) \\([^)]{2,40}\\) ${number}[.:]*`)),
    // "Facture du 3 mars 2026 n° 12".
    label(
      2.6,
      new RegExp(`(?<![a-z])(?:${names}) (?:du|vom|of|from|dated) \\d[\\p{L}\\d ./]{5,18} ${number}[.:]*`),
    ),
    // "Die Rechnungsnummer für diesen Vorgang lautet 12".
    label(
      2.6,
      new RegExp(
        `(?<![a-z])(?:(?:${names})\\.?[ -]?s?[ -]?${number}|numero (?:de |d')(?:la )?(?:${names}))[^.:;\\d]{0,40} (?:lautet|ist|is|est)(?: le| la| die| the)?(?= )`,
      ),
    ),
    ...(bare
      ? [
          label(
            2,
            new RegExp(
              `^(?:(?:votre|your|ihre|notre|our|tax|vat|commercial|retail|sales|proforma|kopie|copy) )?(?:${names})(?![a-z\\d]|[-/]\\d)(?: ?[:#])?`,
            ),
          ),
          // "Subject: FW: Meadow Seeds order 5512": what is forwarded as an e-mail.
          label(
            1.8,
            new RegExp(`^(?:subject|objet|betreff) ?: .{0,60}?(?<![a-z])(?:${names}) ?#?(?=\\d{4})`),
          ),
          // "BL2026-12", "RE-466": the name is the beginning of the number.
          label(2, new RegExp(`^(?=(?:${names})[-/]?\\d)`)),
          // "Facture / Invoice : 12".
          label(2, new RegExp(`^(?:${names}) ?/ ?[a-z. °]{2,20}?(?= ?:|$| [a-z]{0,4}[-/]?\\d)`)),
        ]
      : []),
  ];
}

/** A number that nothing else claims: "Number: 12", "Réf. : 12". */
const plainNumber: readonly Label[] = [
  label(1.4, /^voucher (?:no\b|number|#)[.:]*/),
  label(
    1,
    /^(?:numero|number|nummer|volgnummer|n°|№|nr\.?|no\.?|numero (?:de |du )?(?:document[eo]?|piece|ticket|bon))(?= ?:| [a-z]{0,5}-?\d|$)/,
  ),
  label(1.3, /(?<![a-z])(?:notre|our|unsere) ref(?:erence|erenz)?\.? ?:?/),
  label(1.3, /(?<![a-z])n\/ ?ref\.? ?:?/),
  label(0.8, /(?:^| )(?:ref|reference|referenz|referencia|riferimento)\.? ?:/),
  label(0.6, /^(?:ref|reference|referenz)\.?$/),
  label(0.9, /^(?:n° (?:de )?)?dossier(?: n°| ?:)|^n° (?:de )?dossier(?=$| [a-z]{0,4}[-/]?\d)/),
];

/** Labels of the document's own number, by type. */
export const numberLabels: Readonly<Partial<Record<DocumentType, readonly Label[]>>> = {
  invoice: [
    ...numberOf(
      '(?:facture|sales invoice|invoice)(?: (?:de vente|client|proforma|d.acompte|de solde|de situation|definitive|finale|recapitulative|intermediaire|electronique|simplifiee|rectificative|complementaire))?|inv|(?:[a-z]*-?)?rechnungs?|re|rg|rechn|factuur|fattura|factura|faktura(?: vat)?|fatura|tax invoice|bill|note d.honoraires',
    ),
    ...numberOf(
      '(?:note|avis) (?:de frais|de debit)|debit note|appel de (?:fonds|cotisations?)|situation|memoire|statement|rech|(?:honorar|kosten)note|liquidation|dokument(?:en)?|quittungs?',
      false,
    ),
    ...numberOf('gutschrift').map(({ pattern, weight }) => label(weight * 0.8, pattern)),
    label(2.4, /beleg ?-? ?(?:nr|nummer)\b/),
    label(2.2, /(?:document|bill|voucher|receipt|doc|piece)\.? ?(?:no\b|number\b|nr\b|n°|#)/),
    label(2.2, /(?:numero|n°) (?:de |du )?(?:piece|document)(?![a-z])/),
    label(1.6, /vorgangs ?-? ?(?:nr|nummer)\b/),
    label(1.4, /(?:booking|transaction) (?:id|no|number)/),
    ...plainNumber,
  ],
  credit_note: [
    ...numberOf(
      "(?:(?:ticket|bon) d')?avoir(?: client)?|facture d'avoir|note de credit|credit note|credit memo|gutschrifts?|(?:rechnungs-?)?korrektur|korrekturrechnung|storno(?:rechnung)?|credit(?:nota)?|creditfactuur|nota di credito|nota de credito|abono|factura rectificativa",
    ),
    ...numberOf('cn|refund|remboursement|erstattungs?', false),
    label(2.4, /beleg ?-? ?(?:nr|nummer)\b/),
    label(1.8, /(?:document|doc)\.? ?(?:no|number|nr|#)\b/),
    ...numberOf('(?:[a-z]*-?)?rechnungs?|facture|invoice').map(({ pattern, weight }) =>
      label(weight * 0.5, pattern),
    ),
    ...plainNumber,
  ],
  quote: [
    ...numberOf(
      'devis(?: estimatif)?|pro-?forma(?: invoice)?|facture pro-?forma|soumission|offre(?: de prix)?|proposition(?: commerciale)?|quote|quotation|estimate|proposal|angebots?|kostenvoranschlags?|offertes?|preventivo|offerta|presupuesto|oferta',
    ),
    ...numberOf('estimation|chiffrage|offer|tender|offert|kv', false),
    // Forms for invoices are used for quotes.
    ...numberOf('facture|invoice|rechnungs?', false).map(({ pattern, weight }) =>
      label(weight * 0.5, pattern),
    ),
    ...plainNumber,
  ],
  purchase_order: [
    ...numberOf(
      "bon de commande|commande|purchase order|p[./]?o\\.?|order|(?:bon de )?commande (?:fournisseur|client|d.achat)|bestell(?:ung|schein)?|bestelling|auftrags?|inkooporder|ordine(?: d'acquisto)?|pedido|orden de compra|bestel",
    ),
    ...numberOf('bc', false),
    ...plainNumber,
  ],
  order_confirmation: [
    ...numberOf(
      "confirmation(?: de commande)?|order confirmation|(?:auftrags|bestell)bestatigungs?|ab|auftrags?|accuse de reception(?: de commande)?|ar|arc|sales order|conferma(?: d'ordine)?|orderbevestiging|confirmacion(?: de pedido)?|bestatigungs?|reservation|booking|buchungs?",
    ),
    ...numberOf('(?:order )?acknowledge?ment|so|reservierungs?', false),
    // Mostly that of the reader's order.
    ...numberOf('commande|order|bestell(?:ung)?|ordine|pedido').map(({ pattern, weight }) =>
      label(weight * 0.3, pattern),
    ),
    ...plainNumber,
  ],
  delivery_note: [
    ...numberOf(
      'bon de livraison|bon de reception|(?:delivery )?challan|(?:goods )?(?:receipt|received) note|grn|bl|bordereau(?: de livraison| d.expedition)?|delivery note|delivery|(?:item )?fulfill?ment|packing (?:slip|list)|lieferscheins?|dispatch note|dispatch|despatch(?: advice| note)?|shipment|waybill|ddt|documento di trasporto|albaran(?: de entrega)?|pakbon|leveringsbon',
    ),
    ...numberOf(
      "bon d(?:'expedition|'enlevement|e sortie|e transport)|lettre de voiture|livraison|expedition|recepisse|dn|d/n|(?:shipping|consignment) note|delivery docket|goods issue|ls|liefer(?:ung)?|warenbegleitscheins?|versandscheins?|packzettel|frachtbriefs?",
      false,
    ),
    ...plainNumber,
  ],
};

/** Wording of the reader's order, quoted in what answers it. */
export const readersOrderLabels: readonly Label[] = [
  label(
    1,
    /(?:votre (?:bon de )?commande|v(?:os|\/) ?ref(?:erences?)?|your (?:purchase )?order|your p\.?o\.?|ihre[rn]? bestell(?:ung|nummer|-?nr)|su pedido|vostro ordine|uw (?:bestelling|order))[ -]*(?:n°|no\b|nr\b|num(?:ero|ber|mer)?|ref(?:erence)?)?[.:]*/,
  ),
];

export const orderReferenceLabels: readonly Label[] = [
  label(
    3.1,
    /^(?:bestellung|commande|votre commande|your order|order|purchase order|ihre bestellung|su pedido|pedido|vostro ordine|uw bestelling) ?:/,
  ),
  ...numberOf(
    '(?:votre )?bon de commande|votre commande|commande(?: client)?|purchase order|your order|p[./]?o\\.?|customer order|order ref(?:erence)?|bc|(?:kunden-?)?bestell(?:ung)?|ihr auftrag|ihre auftrags|(?:vostro |vs\\.? ?)?ordine|(?:su )?pedido|bestelling',
    false,
  ),
  label(
    2.2,
    /(?:your order|votre (?:bon de )?commande|ihre bestellung|bestellung|bestelldaten|vostro ordine|(?:su )?pedido|uw (?:bestelling|order))(?! ?-?(?:datum|date|vom|du))(?: ?:|$|(?= [a-z]{0,4}[-/]?\d))/,
  ),
  label(
    1.9,
    /(?:v(?:otre|os|\.) ref(?:erences?)?|your (?:ref(?:erence)?|p\.?o)|ihre? (?:referenz|auftrag)|ihr zeichen|kundenreferenz|y\/ref|buyer reference|customer (?:reference|po)|v\/ref|ref(?:erence)?\.? (?:client|commande)|rif\.? ordine|su referencia|vostro riferimento|uw referentie)\b/,
  ),
  label(3, /(?:bestell(?:ung)?|auftrags?)[ -]?(?:nr|nummer)\.? (?:des )?kunden? ?:/),
  // What French public bodies have suppliers quote.
  label(2.4, /(?:numero|n°) d'engagement(?: juridique)?/),
  label(1.8, /^p\.?o\.?(?= ?:)|(?<![a-z])order ref(?:erence)?(?= ?:|$)/),
  label(1.8, /bestellung vom \d[\d. ]{4,12}, ?(?:nr|nummer)\.?/),
  label(1.6, /(?<![a-z])order ?-? ?(?:no|number|nr|id|#)[.:]*/),
  label(1.5, /(?<![a-z])(?:ordernummer|bestelnummer|order)(?= ?:|$)/),
  label(1.2, /gema(?:ß|ss) (?:ihrer )?bestellung (?:nr\.?)?/),
];

/** The same in papers that are no order: "Bon de commande  BC-12", "Reference No. & Date." */
export const quotedOrderLabels: readonly Label[] = [
  ...orderReferenceLabels,
  label(1.5, /^(?:bon de commande|commande client|customer order|kundenauftrag)(?= ?:|$)/),
  label(1, /^ref(?:erence)?\.?(?: ?#| no\.?(?: & date\.?)?)(?= ?:|$)/),
];

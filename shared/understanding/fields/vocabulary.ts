import type { DocumentType } from '../../document-types/names.ts';
import type { Label } from './labelled.ts';

const label = (weight: number, pattern: RegExp): Label => ({ weight, pattern });

/** "n°", "no.", "nr", "number", "#" and the like after or before the name of a document. */
const number =
  '(?:n°|n\\.(?!\\p{L})|n ?o\\b|no\\b|nr\\b|num\\b|numero|number|nummer|#|ref(?:erence)?\\b|id\\b)';

function numberOf(names: string, bare = true): Label[] {
  return [
    label(3, new RegExp(`(?<![a-z])(?:${names})[ -]?s?[ -]?${number}[.:]*`)),
    label(
      3,
      new RegExp(
        `(?<![a-z])(?:numero|n°|no|nr|n|ref|reference)[.]? ?(?:de |d'|of |du |der )?(?:la |the |l')?(?:${names})(?![a-z\\d]|-\\d)`,
      ),
    ),
    label(2.6, new RegExp(`(?<![a-z])(?:${names}) \\([^)]{2,40}\\) ${number}[.:]*`)),
    ...(bare
      ? [
          label(
            2,
            new RegExp(
              `^(?:(?:votre|your|ihre|notre|our|tax|vat|commercial|retail|sales|proforma|kopie|copy) )?(?:${names})(?![a-z\\d])(?: ?[:#])?`,
            ),
          ),
          // "BL2026-12": the name is the beginning of the number.
          label(2, new RegExp(`^(?=(?:${names})\\d)`)),
        ]
      : []),
  ];
}

/** A number that nothing else claims: "Number: 12", "Réf. : 12". */
const plainNumber: readonly Label[] = [
  label(1, /^(?:numero|number|nummer|n°|nr\.?|no\.?|numero (?:de )?document[eo]?)(?= ?:| [a-z]{0,5}-?\d|$)/),
  label(1.3, /(?<![a-z])(?:notre|our|unsere) ref(?:erence|erenz)?\.? ?:?/),
  label(1.3, /(?<![a-z])n\/ ?ref\.? ?:?/),
  label(0.8, /(?:^| )(?:ref|reference|referenz|referencia|riferimento)\.? ?:/),
  label(0.6, /^(?:ref|reference|referenz)\.?$/),
];

/** Labels of the document's own number, by type. */
export const numberLabels: Readonly<Partial<Record<DocumentType, readonly Label[]>>> = {
  invoice: [
    ...numberOf(
      '(?:facture|sales invoice|invoice)(?: (?:de vente|client|proforma|d.acompte|de solde|de situation))?|inv|(?:[a-z]*-?)?rechnungs?|re|factuur|fattura|factura|faktura|fatura|tax invoice|bill',
    ),
    ...numberOf('gutschrift').map(({ pattern, weight }) => label(weight * 0.8, pattern)),
    label(2.4, /beleg ?-? ?(?:nr|nummer)\b/),
    label(2.2, /(?:document|bill|voucher|receipt|doc)\.? ?(?:no|number|nr|#)\b/),
    label(1.4, /(?:booking|transaction) (?:id|no|number)/),
    ...plainNumber,
  ],
  credit_note: [
    ...numberOf(
      "avoir(?: client)?|facture d'avoir|note de credit|credit note|credit memo|gutschrifts?|(?:rechnungs-?)?korrektur|korrekturrechnung|storno(?:rechnung)?|credit(?:nota)?|creditfactuur|nota di credito|nota de credito|abono|factura rectificativa",
    ),
    label(2.4, /beleg ?-? ?(?:nr|nummer)\b/),
    label(1.8, /(?:document|doc)\.? ?(?:no|number|nr|#)\b/),
    ...numberOf('(?:[a-z]*-?)?rechnungs?|facture|invoice').map(({ pattern, weight }) =>
      label(weight * 0.5, pattern),
    ),
    ...plainNumber,
  ],
  quote: [
    ...numberOf(
      'devis|offre(?: de prix)?|proposition(?: commerciale)?|quote|quotation|estimate|proposal|angebots?|kostenvoranschlags?|offertes?|preventivo|offerta|presupuesto|oferta',
    ),
    ...plainNumber,
  ],
  purchase_order: [
    ...numberOf(
      "bon de commande|commande|purchase order|p\\.?o\\.?|order|(?:bon de )?commande (?:fournisseur|client|d.achat)|bestell(?:ung|schein)?|bestelling|auftrags?|inkooporder|ordine(?: d'acquisto)?|pedido|orden de compra|bestel",
    ),
    ...plainNumber,
  ],
  order_confirmation: [
    ...numberOf(
      "confirmation(?: de commande)?|order confirmation|(?:auftrags|bestell)bestatigungs?|ab|auftrags?|accuse de reception(?: de commande)?|ar|arc|sales order|conferma(?: d'ordine)?|orderbevestiging|confirmacion(?: de pedido)?",
    ),
    ...numberOf('commande|order|bestell(?:ung)?|ordine|pedido').map(({ pattern, weight }) =>
      label(weight * 0.6, pattern),
    ),
    ...plainNumber,
  ],
  delivery_note: [
    ...numberOf(
      'bon de livraison|bl|bordereau(?: de livraison)?|delivery note|delivery|packing (?:slip|list)|lieferscheins?|dispatch note|dispatch|despatch(?: advice| note)?|shipment|waybill|ddt|documento di trasporto|albaran(?: de entrega)?|pakbon|leveringsbon',
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
    'bon de commande|votre commande|commande(?: client)?|purchase order|your order|p\\.?o\\.?|customer order|bestell(?:ung)?|(?:vostro |vs\\.? ?)?ordine|(?:su )?pedido|bestelling',
    false,
  ),
  label(
    2.2,
    /(?:your order|votre commande|ihre bestellung|bestellung|bestelldaten|vostro ordine|(?:su )?pedido|uw (?:bestelling|order))(?! ?-?(?:datum|date|vom|du))(?: ?:|$|(?= [a-z]{0,4}\d))/,
  ),
  label(
    1.9,
    /(?:votre ref(?:erence)?|your ref(?:erence)?|ihre referenz|ihr zeichen|buyer reference|customer (?:reference|po)|v\/ref|ref(?:erence)?\.? (?:client|commande)|rif\.? ordine|su referencia|vostro riferimento|uw referentie)\b/,
  ),
  label(1.6, /(?<![a-z])order ?-? ?(?:no|number|nr|id|#)[.:]*/),
  label(1.5, /(?<![a-z])(?:ordernummer|bestelnummer|order)(?= ?:|$)/),
  label(1.2, /gema(?:ß|ss) (?:ihrer )?bestellung (?:nr\.?)?/),
];

/** Names of a document in front of its date, by type; the default is for all others. */
const datedNouns: Readonly<Partial<Record<DocumentType, string>>> = {
  quote: 'devis|offre|quote|quotation|estimate|angebots?|kostenvoranschlag|offerte',
  purchase_order: 'commande|bon de commande|purchase order|order|p\\.?o\\.?|bestell(?:ung|ungs)?|auftrags?',
  order_confirmation:
    'confirmation|commande|order|auftrags?|bestell(?:ung|ungs)?|(?:auftrags|bestell)bestatigungs?',
  credit_note:
    "avoir|facture d'avoir|note de credit|credit note|credit memo|gutschrifts?|(?:rechnungs-?)?korrektur|korrekturrechnung|storno(?:rechnung)?",
  delivery_note:
    'bon de livraison|bl|livraison|expedition|delivery note|delivery|shipping|lieferschein|liefer|versand',
};
const invoiceNouns =
  "facture|avoir|facture d'avoir|note de credit|invoice|bill|billing|credit note|document|receipt|[a-z]*rechnungs?|gutschrifts?|(?:rechnungs-?)?korrektur|belegs?|factuur|fattura";

/** Labels of the day a document was made, for its type. */
export function issueDateLabels(documentType: DocumentType | undefined): Label[] {
  const nouns = (documentType === undefined ? undefined : datedNouns[documentType]) ?? invoiceNouns;
  // A credit note may call itself an invoice, but of "invoice 12 of 2 May" it says which it corrects.
  return documentType === 'credit_note'
    ? [...datedLabels(nouns), ...datesOf(invoiceNouns).map((each) => ({ ...each, weight: 2.5 }))]
    : datedLabels(nouns);
}

/** "Date of the invoice", "invoice date". */
function datesOf(nouns: string): Label[] {
  return [
    label(
      3,
      new RegExp(
        `date (?:de |du |d'|of )?(?:la |the |l')?(?:${nouns}|facturation|emission|etablissement|issue)(?! (?:associee|d'origine|initiale|precedente))(?![a-z])`,
      ),
    ),
    label(
      3,
      new RegExp(
        `(?<![a-z])(?:${nouns}|issue|issuing|erstellungs|ausstellungs) ?-? ?(?:date|datum)(?! due)(?! ?-? ?von)`,
      ),
    ),
  ];
}

function datedLabels(nouns: string): Label[] {
  return [
    ...datesOf(nouns),
    label(
      3,
      /issued (?:on|at)|invoiced on|data (?:wystawienia|fattura|documento)|fecha (?:de )?(?:factura|emision)/,
    ),
    label(
      2,
      /(?:^|[ (])(?:emise? le|etablie? le|fait le|fait a [a-z -]+,? le|date)(?= ?:|$| \d| [a-z]{3,9} \d)/,
    ),
    label(1.8, /^(?:datum|date|fecha|data)(?= ?:|$| \d)/),
    label(
      1.7,
      new RegExp(
        `(?<![a-z])(?:${nouns})(?: \\(\\d{3}\\))?(?:[ :#.-]|n°|nr|no|nummer|number)*[\\p{L}\\d/_.-]* (?:du|vom|von|of|dated|le|issued at|from)(?= )`,
      ),
    ),
  ];
}

export const dueDateLabels: readonly Label[] = [
  label(
    3,
    /(?:date (?:d'echeance|limite de (?:paiement|reglement)|d'exigibilite)|echeance(?: le)?|a (?:payer|regler) (?:avant|pour) le|payable (?:avant )?le)/,
  ),
  label(
    3,
    /(?:due date|payment due(?: date)?|due (?:on|by)|pay(?:able|ment)? (?:by|before|until)|remit until|date due|pay before)/,
  ),
  label(
    3,
    /(?:falligkeits?(?:datum)?|fallig (?:am|bis|zum)|zahlbar (?:bis|am)|zahlungsziel|zahlung bis|zu zahlen bis|vervaldatum|(?:uiterste )?betaaldatum|te betalen voor|fecha de vencimiento|uberweisen sie (?:bitte )?(?:den betrag )?bis(?: zum)?|netto bis|ohne abschlag bis|ohne abzug bis|scadenza|vencimiento)/,
  ),
  label(
    2.8,
    /(?:pay(?:er|ez)|regl(?:er|ez)|reglement|paiement|virement)(?![a-z])[^.]{0,60} (?:avant|pour|jusqu'au|au plus tard)(?: le)?(?= \d)/,
  ),
  label(
    2.8,
    /(?:(?:sera|seront) (?:preleves?|debites?)(?: automatiquement)?(?: a partir du| le| du)|will be (?:collected|debited|taken|charged)(?: from your account)?(?: on(?: or after)?)?|(?:wird|werden)[^.]{0,40} (?:am|zum)(?= \d[^:]{5,60}(?:abgebucht|eingezogen|belastet)))/,
  ),
  label(
    2.8,
    /(?<![a-z])(?:(?:pay|settle|remit)(?![a-z])[^.]{0,60} (?:by|before|no later than)|(?:begleichen|uberweisen|zahlen)(?![a-z])[^.]{0,60} (?:bis(?: zum| spatestens(?: zum| am)?)?|spatestens (?:bis|zum|am)))(?= \d)/,
  ),
  label(2, /^(?:due|falligkeit|echeance)(?= ?:|$| \d)/),
  label(1.5, /(?:prelevement a partir du|eingezogen am|bis zum)/),
];

export const netLabels: readonly Label[] = [
  label(
    3,
    /total (?:h\.?t\.?\b|hors taxes?|general h\.?t|net h\.?t)|montant (?:total )?(?:net )?h\.?t\b|total net\b|net total|total \(?excl|montant eur ht/,
  ),
  label(
    3,
    /(?:netto|nettorechnungs)(?:gesamt)?(?:betrag|summe|wert)\b|(?:summe|gesamt|gesamtbetrag|gesamtsumme|total) ?\(?netto|rechnungssumme ohne (?:ust|mwst)|gesamt exkl|nettopreis gesamt|warenwert gesamt/,
  ),
  label(
    2.8,
    /net (?:amount|value|amout)|total (?:before|without|excl(?:uding|usive)?\.?(?: of)?) (?:tax|vat|gst)|amount (?:before|excl(?:uding|\.)?) (?:tax|vat)|taxable amount|tax exclusive|base imponible|(?:totale )?imponibile/,
  ),
  label(2.6, /exclusief btw|(?:totaal |subtotaal )?excl\.? btw|grondslag|razem|total bruto/),
  label(2, /sous-? ?total|sub-? ?total|zwischensumme|base (?:h\.?t|taxable)|positionssumme|^summe\b/),
  label(1, /(?:^|[^a-z])(?:netto|net|h\.?t\.?)(?= ?:|$)|basisbetrag|warenwert|steuer ?basisbetrag/),
];

export const taxLabels: readonly Label[] = [
  label(
    3,
    /total (?:de la |des )?(?:t\.?v\.?a|taxes?)\b|montant (?:total )?(?:de la )?t\.?v\.?a|montant tva/,
  ),
  label(3, /(?:total|sum of) (?:vat|tax|gst)\b|(?:vat|tax|gst) (?:total|amount)|total tax|sales tax/),
  label(
    3,
    /(?:mwst|ust|umsatzsteuer|mehrwertsteuer|steuer)\.? ?-? ?(?:gesamt|betrag|summe)|(?:summe|gesamt) (?:mwst|ust|umsatzsteuer)|steuerbetrag|gesamtsteuer/,
  ),
  label(
    2.2,
    /(?:^|[^a-z])(?:t\.?v\.?a|vat|gst|mwst|ust|umsatzsteuer|mehrwertsteuer|btw|iva|tax)\.?(?: \(?\d{1,2}(?:[.,]\d{1,2})? ?%?\)?)?(?! ?-?(?:id|nr|no|reg|num|intra|n°|sur|acquittee|nummer))/,
  ),
  label(
    2.2,
    /\d{1,2}(?:[.,]\d{1,2})? ?% (?:t\.?v\.?a|vat|gst|mwst|ust|umsatzsteuer|mehrwertsteuer|btw|iva|tax)\b/,
  ),
  label(1.6, /btw ?-?bedrag|kwota vat/),
  label(
    2.2,
    /^(?:imposta|totale imposta|cuota(?: de)?(?: iva)?|importe iva|i\.?v\.?a\.?)(?= ?[:%]|$| [\d€$£-])/,
  ),
];

export const grossLabels: readonly Label[] = [
  label(
    3,
    /total (?:t\.?t\.?c|toutes taxes)|montant (?:total )?t\.?t\.?c|total general(?! h)|net a payer t\.?t\.?c|montant eur ttc/,
  ),
  label(
    3,
    /grand total|(?:invoice|order|document) total|total (?:for this )?invoice|total incl|total \(incl|total (?:with|including) (?:tax|vat|gst)|total amount(?! due)|gross (?:amount|total)|total gross/,
  ),
  label(
    3,
    /(?:brutto)(?:gesamt)?(?:betrag|summe|rechnungsbetrag)?\b|rechnungs(?:end)?(?:betrag|summe)(?! ohne)|(?:gesamt|end)(?:betrag|summe)(?! (?:der|netto|ust|mwst|mehrwert|umsatz))|(?:summe|gesamt|total) brutto|br uttosumme/,
  ),
  label(
    2.8,
    /factuur ?(?:totaal|bedrag)|totaal(?: te betalen| incl)?(?! excl)|totale complessivo|totale (?:fattura|documento)|importe total|total factura|naleznosc ogolem|total facture/,
  ),
  label(
    2.2,
    /^(?:total|gesamt|summe|totale|total (?:eur|usd|gbp|chf|inr))(?= ?[:€$£*]| \(?(?:eur|usd|gbp|chf|€)|$| [\d€$£-])/,
  ),
  label(
    1.5,
    /(?<!su[bs]s?-? ?|sous-? ?)total(?! (?:h|t\.?v|tax|vat|gst|net|qty|excl|des (?!ttc)|de la tva|discount|remise))/,
  ),
  label(
    1.2,
    /(?:amount|total|balance) due|due payable|(?:solde|net|somme|reste|montant) a payer|zahlbetrag|zu zahlen|summe inkl|gesamt inkl/,
  ),
];

export const amountDueLabels: readonly Label[] = [
  label(3, /net a payer|(?:solde|somme|reste|montant)(?: restant)? (?:a payer|a regler|du)\b|reste du/),
  label(
    3,
    /(?:amount|balance|total amount|total|payment) (?:now )?due(?! date)|due payable|amount (?:payable|to pay|outstanding)|residual|balance(?= ?:|$)|to pay\b|outstanding/,
  ),
  label(
    3,
    /zahlbetrag|zu (?:zahlen(?:der betrag)?|uberweisen)|offener betrag|restbetrag|zahlungsbetrag|falliger betrag/,
  ),
  label(
    2.6,
    /(?:nog )?te betalen(?! voor)|openstaand|(?:netto|totale|importo) (?:a|da) pagare|(?:total|importe) a pagar\b|pendiente(?: de pago)?/,
  ),
  label(1.4, /^(?:a (?:payer|regler)|somme due|montant du|zahlbar)(?= ?:|$)/),
];

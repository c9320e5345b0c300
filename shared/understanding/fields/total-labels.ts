import { type Label, label } from './labelled.ts';

/** "Total with VAT" is no VAT. */
const withOrWithout =
  '(?<!(?:total|totaal|summe|gesamt|gesamtbetrag|gesamtpreis|preis|betrag|amount|montant|subtotal) \\(?(?:sans|avec|hors|exkl|inkl|excl|incl|inc|ex|without|with|including|excluding|before|after|ohne|mit)\\.? )(?<!soumis a (?:la |une )?)';
const taxName =
  '(?:t\\.?v\\.?a|vat|(?:[cis]|ut)?gst\\d{0,2}|ppn|mwst|ust|umsatzsteuer|mehrwertsteuer|btw|iva|taxe?s?)';
/** "Total (taxe comprise)", "850 € (inkl. MwSt.)": in brackets VAT only says what an amount is with. */
const notInBrackets = `(?! (?:non |not )?(?:compri|inclu|incl|exclu|excl|inkl|enthalten|inbegriffen)[a-z]*\\.?\\))(?!(?<!\\(${taxName})\\.?\\))`;

/** A rate behind the name of a tax; of "TVA 334,89" the figure is the tax. */
const rate =
  '(?: \\(?(?:\\d{1,2}(?:[.,]\\d{1,3})? ?%|\\d{2}(?![\\d.,])|\\d{1,2}[.,]\\d{1,3}(?![\\d.,])(?= ?\\)| ?[:=]|(?: [€$£-])? ?\\d)|\\d{1,2}[.,][05]0?(?= ?$))\\)?)?';

const taxNamed = (weight: number, behind: string) =>
  label(
    weight,
    new RegExp(
      `(?:^|[^a-z])${withOrWithout}${taxName}(?![a-z])${notInBrackets}\\.?(?: @)?${behind}(?! ?-?(?:id|nr|no|reg|num|intra|n°|sur (?:les |l')?(?:debit|encaissement|marge)|acquittee|nummer))`,
    ),
  );

export const netLabels: readonly Label[] = [
  label(
    3,
    /total(?:e|es|aux?)? ?(?:\(?h\.?t\.?(?:v\.?a\.?)?\b|(?:hors|sans) (?:taxes?|tva)|(?:facture|devis|commande|general|prestations?|net) (?:h\.?t\b|hors (?:taxes?|tva))|hors (?:taxes?|tva)|general h\.?t|net h\.?t)|montant (?:total )?(?:net )?(?:h\.?t\b|hors (?:taxes?|tva))|total net\b|net total|total \(?excl|montant eur ht/,
  ),
  label(
    3,
    /(?:netto|nettorechnungs)[- ]?(?:gesamt|rechnungs)?(?:betrag|summe|wert)\b|netto gesamt|nettogesamtpreis|gesamtpreis \(?netto|(?:summe|gesamt|gesamtbetrag|gesamtsumme|total) ?\(?netto|rechnungssumme ohne (?:ust|mwst)|(?:gesamt|summe|total|betrag) (?:exkl|ohne (?:ust|mwst|mehrwert|umsatz))|nettopreis gesamt|warenwert gesamt/,
  ),
  label(
    2.8,
    /nett? (?:amount|value|amout|total)|total (?:amount )?\(?(?:before|without|exc?(?:l(?:uding|usive)?)?\.?(?: of)?) (?:tax|vat|gst)|amount (?:before|excl(?:uding|\.)?) (?:tax|vat)|taxable (?:amount|value)|goods total|total goods|importe neto|tax exclusive|base imponible|(?:tot(?:ale|\.)? )?imponibile/,
  ),
  label(
    2.6,
    /(?:sub-? ?total )?(?:less|after) discount|(?:total|montant|h\.?t) apres remise|(?:summe|netto) nach (?:abzug|rabatt)/,
  ),
  label(
    2.6,
    /exclusief btw|netto[- ]?bedrag|subtotaal|(?:totaal |subtotaal )?excl\.? btw|netto totaal|grondslag|razem|total bruto/,
  ),
  label(
    2,
    /sous-? ?total|sub-? ?total|zwischensumme|base (?:h\.?t|taxable)|positionssumme|^summe\b|^suma(?= ?[:€]|$| \d)|^(?:nettopreis|betrag netto)(?= ?[:€]|$| \d)/,
  ),
  label(
    1,
    /(?:^|[^a-z])(?:netto|net|h\.?t\.?)(?= ?:|$)|basisbetrag|warenwert|steuer ?basisbetrag|^base(?= ?:|$)/,
  ),
];

export const taxLabels: readonly Label[] = [
  label(
    3,
    /total (?:de la |des )?(?:t\.?v\.?a|taxes?)\b|montant (?:total )?(?:de la )?t\.?v\.?a|montant tva/,
  ),
  label(3, /(?:total|sum of) (?:vat|tax|gst|hst)\b|(?:vat|tax|gst) (?:total|amount)|total tax|sales tax/),
  label(
    3,
    /(?:mwst|ust|umsatzsteuer|mehrwertsteuer|steuer)\.? ?-? ?(?:gesamt|betrag|summe)|(?:summe|gesamt) (?:mwst|ust|umsatzsteuer)|steuerbetrag|gesamtsteuer/,
  ),
  taxNamed(2.2, rate),
  // Where nothing follows what looks like a rate, it is the tax: "TVA 20,00".
  taxNamed(1.9, ''),
  label(2.2, new RegExp(`\\d{1,2}(?:[.,]\\d{1,2})? ?% ${taxName}\\b`)),
  label(1.6, /btw ?-?bedrag|kwota vat|tot(?:ale|\.) iva/),
  // Canada.
  label(
    2.2,
    new RegExp(
      `(?:^|[^a-z.])(?:t\\.?p\\.?s\\.?|t\\.?v\\.?[qpd]\\.?|tvh|[ghqp]st)(?: ?[/+&] ?(?:t\\.?v\\.?q\\.?|[hqp]st))?(?: @)?${rate}(?= ?[:$]|$| \\d)`,
    ),
  ),
  label(
    2.2,
    /^(?:steuer|imposta|totale imposta|cuota(?: de)?(?: iva)?|importe iva|i\.?v\.?a\.?)(?= ?[:%]|$| [\d€$£-])/,
  ),
];

export const grossLabels: readonly Label[] = [
  label(
    3,
    /total ?(?:(?:facture|devis|commande|prestations?|net) )?(?:t\.?t\.?c|toutes taxes)|(?:montant|prix|somme) (?:total )?t\.?t\.?c|total avec (?:taxes?|tva)|total \(t\.?t\.?c|total ?general(?! h)|net a payer t\.?t\.?c|montant eur ttc/,
  ),
  label(
    3,
    /grand ?total|(?:invoice|order|document) total|total (?:for this )?invoice|total incl|total \(incl|total (?:with|after|inc\.?|including) (?:tax|vat|gst)|invoice value|(?:amount|price) incl|total amount(?! (?:due|without|before|excl|of (?:the )?lines))|gross (?:amount|total)|total gross|total premium(?: payable)?/,
  ),
  label(
    3,
    /(?:brutto)[- ]?(?:gesamt)?(?:(?:end)?(?:betrag|summe)|rechnungsbetrag)?\b|(?<!netto[- ]?)rechnungs[- ]?(?:end)?(?:betrag|summe)(?! ohne)|(?:gesamt|end)[- ]?(?:betrag|summe)(?! (?:der|netto|ust|mwst|mehrwert|umsatz))|(?:summe|gesamt|total) (?:brutto|inkl)|bruttopreis|br uttosumme|(?:kosten|preis|betrag|summe) gesamt|gesamt[- ]?(?:kosten|preis)(?! ?\(?(?:netto|exkl|ohne))/,
  ),
  label(
    2.8,
    /factuur ?(?:totaal|bedrag)|totaal(?: te (?:betalen|voldoen)| incl)?(?! ?(?:excl|ex\b|extra|korting|voordeel))|totale complessivo|totale (?:fattura|documento)|importe total|total factura|naleznosc ogolem|total (?:facture|avoir|devis|commande)|tot\. (?:documento|fattura)|totale (?:ricevuta|ordine)/,
  ),
  label(
    2,
    /(?:^|[^a-z])(?:prix (?:indicatif|forfaitaire|global)|(?:montant|cout|budget) ?(?:total|global)|montant (?:du devis|de la (?:facture|commande|prestation)(?! soumis))|(?:auftrags|angebots|bestell)[- ]?(?:summe|wert)|(?:pauschal|fest|end)preis|total (?:price|cost|charge))(?! (?:h\.?t|net|hors))/,
  ),
  label(
    2.2,
    /^(?:total|gesamt|summe|totale|gross|brutto|t\.?t\.?c\.?|te betalen|total (?:eur|usd|gbp|chf|inr))(?= ?[:€$£*]| \(?(?:eur|usd|gbp|chf|€)|$| [\d€$£-])/,
  ),
  label(
    1.5,
    /(?<!su[bs]s?-? ?|sous-? ?)total(?! (?:h|t\.?v|tax|vat|gst|net|brut h|before|qty|excl|des (?!ttc)|de la tva|discount|remise))/,
  ),
  label(
    1.2,
    /(?:amount|total|balance) due|due payable|amount payable|(?:solde|net|somme|reste|montant|total) a payer|total a regler|totale (?:da|a) pagare|zahlbetrag|zu zahlen|summe inkl|gesamt inkl|montant (?:total |net )?(?:preleve|a prelever|facture(?! (?:de|du|le)))/,
  ),
];

export const amountDueLabels: readonly Label[] = [
  label(
    3,
    /net a (?:payer|regler)|restant du\b(?! apres)|(?:solde|somme|reste|montant)(?: restant)? (?:a payer|a regler|du(?! (?!(?:ttc|eur|euros|au|a|par|pour|le|net|en|ce)\b)[a-z]))\b(?! (?:apres|par mois))|reste du(?! apres)|total (?:a (?:payer|regler)|du)\b|montant (?:total |net )?(?:preleve|a prelever)/,
  ),
  label(
    3,
    /(?:amount|balance|total amount|total|payment) (?:now )?due(?! date)|due payable|amount (?:payable|to pay|outstanding)|amount owing|due now|residual|balance(?= ?:|$)|to pay\b|outstanding/,
  ),
  label(
    3,
    /zahlbetrag|zu (?:zahlen(?:der betrag)?|uberweisen|begleichen)|offener (?:rechnungs)?betrag|rest(?:betrag|zahlung|forderung)|verbleibender betrag|(?:noch )?offen(?= ?:|$)|zahlungsbetrag|falliger betrag/,
  ),
  label(
    2.6,
    /(?:nog )?te betalen(?! voor)|openstaand|(?:netto|totale|importo) (?:a|da) pagare|(?:total|importe) a pagar\b|pendiente(?: de pago)?/,
  ),
  label(2, /^solde(?= ?:|$)/),
  label(1.4, /^(?:a (?:payer|regler)|somme due|montant du|zahlbar)(?= ?:|$)/),
];

/** What is added after tax and belongs to neither total. */
export const afterTaxLabels: readonly Label[] = [
  label(
    1,
    /(?:round(?:ing|ed)?(?:[ -]?off)?(?: \(\+\/-\))?|r\/off|arrondi|rundung(?:sdifferenz)?|(?:droit de )?timbre(?: fiscale?)?|stamp duty|(?:imposta di )?bollo)(?= ?:|$| [\d(-])/,
  ),
];

import type { Language } from './reading.ts';

/** Frequent words of running text and of business forms, as written (lower case). Words of several languages count for each. */
const stopWords: Readonly<Record<Language, string>> = {
  fr: "le la les un une des du de et est en au aux pour par sur avec dans ce cette ces qui que dont vous nous votre vos notre nos je il elle sont être ou où pas plus son sa ses leur l' d' qu' n° facture montant total client adresse livraison commande date référence désignation quantité prix tva ht ttc société règlement échéance payer paiement conditions téléphone page numéro taux remise bancaire janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  en: 'the of and to in is for on with by this that from at as be are or an it you your our we not will shall any all which has have been may such if other its than their date invoice amount total number customer address delivery order description quantity price tax due payment terms bill ship phone page no rate discount bank january february march april may june july august september october november december thank change cash',
  de: 'der die das den dem des ein eine einer einen einem und ist zu zum zur im in mit von vom für auf bei nach aus an als auch sich sie ihr ihre ihrer ihren wir uns unser unsere nicht oder wird werden sind bis über durch rechnung betrag summe kunde kunden nummer datum lieferung bestellung menge preis netto brutto mwst ust zahlung zahlbar telefon seite bezeichnung artikel gesamt rabatt straße bank konto januar februar märz april mai juni juli august september oktober november dezember',
  nl: 'de het een van en in op te voor met is zijn aan door bij uit naar om dat die dit deze niet ook als of wij u uw onze ons worden wordt kunt factuur bedrag totaal klant klantnummer adres levering bestelling datum aantal prijs btw incl excl betaling omschrijving nummer telefoon pagina rekening januari februari maart mei juni juli augustus',
  es: 'el la los las un una de del y en que por para con se su sus al es son como más no lo este esta estos o nos le les nuestro usted factura importe total cliente dirección entrega pedido fecha cantidad precio iva pago condiciones teléfono página número descripción descuento enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  it: 'il lo la i gli le un una di del della dei delle e è in che per con su al alla da dal si non come più sono nel nella questo questa o ci vi suo fattura importo totale cliente indirizzo consegna ordine data quantità prezzo iva pagamento condizioni telefono pagina numero descrizione sconto gennaio febbraio marzo aprile maggio giugno luglio settembre ottobre novembre dicembre',
};

/** The more languages share a word, the less it says. */
const votes = new Map<string, Map<Language, number>>();
for (const language of ['fr', 'en', 'de', 'nl', 'es', 'it'] as const) {
  for (const word of stopWords[language].split(' ')) {
    votes.set(word, (votes.get(word) ?? new Map<Language, number>()).set(language, 1));
  }
}
for (const shares of votes.values())
  for (const language of shares.keys()) shares.set(language, 1 / shares.size);

const enoughText = 50_000;

/**
 * The language most of a text is in, by its stop words; null when there are too few or two languages are close.
 * The first 50,000 characters decide.
 */
export function detectLanguage(text: string): Language | null {
  const scores = new Map<Language, number>();
  const words =
    text
      .slice(0, enoughText)
      .toLowerCase()
      .match(/n°|\p{L}+(?:['’](?=\p{L}))?/gu) ?? [];
  for (const word of words) {
    for (const [language, share] of votes.get(word.replace('’', "'")) ?? []) {
      scores.set(language, (scores.get(language) ?? 0) + share);
    }
  }
  const [best, second] = [...scores].toSorted((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < 3 || best[1] < words.length * 0.02) return null;
  return best[1] >= 1.4 * (second?.[1] ?? 0) ? best[0] : null;
}

import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Sparse invoices of small software outside English. */
export const plainInvoicesAbroad: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  invoice: [
    ...wordingsIn('fr', {
      'fr-app-bibliotheque-demo': `[Ma Société~Société Exemple~Mon entreprise~Nom de la société]
[1 rue de l'Exemple~Adresse]
[75000 Paris~Code postal Ville]
# FACTURE {num}
Date :: {today}
[Client Test~M. Dupont~Nom du client]
= Désignation | Prix unitaire | Qté | Total
* [Produit 1~Article A~Prestation~Test produit] | {small} | {n} | {small}
Total HT {small}
TVA {small}
Total TTC {small}`,
      'fr-app-tableau-seul': `= Désignation | Qté | PU | Total
* {ware} | {n} | {small} | {small}
- | | [Total HT~S/Total] | {plain}
- | | TVA 20 % | {small}
- | | [Net à payer~TOTAL TTC~À payer] | {plain}
[Facture n°~Fact.] {num} du {today}
[Règlement à réception~Échéance : {date}]`,
      'fr-app-auto-entrepreneur': `{person}
[Auto-entrepreneur~Micro-entreprise~EI] Siret {siret}
{mail}
Facture [n°~#]{n}
{client}
{ware} : {small} €
[{ware} : {small} €~]
Total : {small} €
TVA non applicable, art. 293B du CGI
[Le {today}~{today}]`,
      'fr-app-detail-impayee': `Facture #{num}
Statut : [Impayée~Non payée~En attente de paiement~Envoyée]
Client :: {client}
Émise le :: {today}
Échéance :: {date}
= Libellé | Montant
* {ware} | {small} €
Total :: {small} €
Solde dû :: {small} €
[Télécharger le PDF~Payer maintenant~Imprimer]`,
      'fr-app-gestion-ecole-projet': `Gestion de [stock~facturation~magasin~vente]
Facture N° {n}
Date: {today} Vendeur: [admin~{someone}]
Client: {person} Tel: {mobile}
= Réf | Produit | Prix | Qte | Montant
* P{d3} | [Clavier~Souris~Ecran~Imprimante~Cable HDMI~{ware}] | {small} | {n} | {small}
Remise: {n} %
Total a payer: {small} [DH~DA~DT~FCFA~Ar]`,
      'fr-app-maroc': `{company}
ICE : {num}{num} IF : {num} RC : {d5}
FACTURE N° {d3}/{year}
{city}, le {today}
Client : {client}
ICE : {num}{num}
= Désignation | Qté | P.U H.T | Total H.T
* {ware} | {n} | {small} | {small}
Total H.T {plain}
T.V.A 20% {small}
Total T.T.C {plain} DH
Arrêtée la présente facture à la somme de : [Douze mille dirhams~Trois mille deux cents dirhams TTC]`,
      'fr-app-senegal-fcfa': `[ETS~STE~QUINCAILLERIE] {company}
NINEA {num} - Tel {mobile}
[Facture~FACTURE] N° {d3}
Doit : {client}
Le {today}
= Qté | Désignation | P.U | P.T
* {n} | [Ciment sac~Fer 10~Peinture 20 L~Tôle~{ware}] | {d2}{n}00 | {d3} 000
TOTAL {d3} 000 F CFA
[Arrêtée à la somme de deux cent mille francs~Le Gérant]`,
      'fr-app-stripe-mini': `Facture
Numéro de facture {d5}-{d2}{d2}
Date d'échéance {date}
{company}
Facturer à {mail}
{small} € dus le {date}
= Description | Qté | Prix unitaire | Montant
* {ware} | {n} | {small} € | {small} €
Sous-total {small} €
Montant dû {small} €`,
      'fr-app-eau-mini': `Régie [des eaux~d'électricité~de l'eau] de {city}
Police {num} [Tournée {d3}~]
{person}
Ancien index {d5} Nouvel index {d5}
Conso {d2} m3
Abonnement {small}
Consommation {small}
Redevances {small}
[Net à payer avant le {date}~Montant à régler avant le {date}] {small}`,
      'fr-app-heures-cours': `{person} – cours particuliers
Facture {month} {year}
Élève : {someone}
- {date} | 1h30 | {small}
- {date} | 2h | {small}
- {date} | 1h | {small}
Total à régler {small} €
[Virement ou espèces~RIB au dos~Chèque à l'ordre de {person}]
Merci`,
      'fr-app-proforma-court': `{company}
PROFORMA [FP{d3}~n° {num}]
{client}
{today}
= Code | Libellé | Qté | P.U. | Montant
* {d5} | {ware} | {n} | {small} | {small}
Total {plain} [EUR~USD~XOF]
Poids {d2} kg Colis {n}
[Facture proforma pour besoins douaniers~Valeur pour la douane uniquement~Paiement avant expédition]`,
    }),
    ...wordingsIn('de', {
      'de-app-bibliothek-demo': `[Musterfirma GmbH~Meine Firma~Max Mustermann~Beispiel AG] · [Musterstraße 1 · 12345 Musterstadt~Adresse · PLZ Ort]
[Erika Musterfrau~Testkunde~Kunde Name]
# Rechnung Nr. {num}
[Musterstadt~{city}], {today}
= Pos. | Bezeichnung | Menge | Einzel (€) | Gesamt (€)
* {n} | [Testprodukt~Artikel 1~Dienstleistung~{ware}] | {n} | {small} | {small}
- | Summe | | | {small}
- | zzgl. 19% MwSt | | | {small}
- | Rechnungsbetrag | | | {small}`,
      'de-app-nur-tabelle': `= Artikel | Menge | Preis | Summe
* {ware} | {n} | {small} | {small}
Netto {plain}
MwSt 19 % {small}
[Brutto~Endbetrag~Zu zahlen] {plain}
[RE{num}~Rechnung {num}] {today}
[Zahlbar bis {date}~Zahlungsziel 14 Tage]`,
      'de-app-kleinunternehmer': `{person}
St.-Nr. {d2}/{d3}/{d5}
Rechnung {n}/{year}
An {client}
{ware}: {small} €
[{ware}: {small} €~Anfahrt: {small} €~]
Gesamt: {small} €
[Gem. § 19 UStG keine Umsatzsteuer~Kleinunternehmer, keine MwSt.]
IBAN {iban}
{today}`,
      'de-app-status-offen': `Rechnung [#~Nr. ]{num}
Status :: [offen~unbezahlt~überfällig~versendet]
Kunde :: {client}
Datum :: {today}
Fällig :: {date}
= Position | Betrag
* {ware} | {small} EUR
Gesamtbetrag :: {small} EUR
Offener Betrag :: {small} EUR
[PDF herunterladen~Drucken~Jetzt bezahlen]`,
      'de-app-stundenzettel-rechnung': `Rechnung Nr {d3}
{person} an {client}
= Datum | Tätigkeit | Std | €/h | €
* {date} | [Programmierung~Support~Grafik~Pflege~Nachhilfe] | {n},5 | {d2} | {small}
Summe Stunden {d2}
Summe netto {plain}
USt {small}
Summe {plain}
[Bitte überweisen auf~Konto] {iban}`,
      'de-app-vereinskasse': `{company} – Kassenwart
Rechnung [Nr.~] {n} vom {today}
für {person}
- [Mitgliedsbeitrag~Hallennutzung~Standgebühr~Trikot] | {small}
- [Startgeld~Pfand~Schlüssel~Getränke] | {small}
Bitte bis {date} überweisen: {small} EUR
{bank}, {iban}`,
      'de-app-ch-qr-kurz': `{company}
Rechnung {num}
Datum {today} / zahlbar 30 Tage
= Leistung | Anz. | CHF
* {ware} | {n} | {small}
Total CHF inkl. 8.1% MWST {small}
Empfangsschein
Konto / Zahlbar an
CH{d2} {d2}{d2} {d5} {company}
Referenz {d2} {d5} {d5} {d5} {d5} {d5}
Zahlbar durch {person}
Währung Betrag CHF {small}
Annahmestelle`,
      'de-app-at-honorar': `Honorarnote {n}/{year}
{person}, {street}, {town}
Für: {client}
[Seminar~Lektorat~Konzert~Workshop] am {date}
Honorar € {small}
Fahrtkosten € {small}
[Umsatzsteuerfrei gem. § 6 Abs. 1 Z 27 UStG~zzgl. 20 % USt € {small}]
Gesamt € {small}
Bitte um Überweisung auf {iban}`,
    }),
    ...wordingsIn('es', {
      'es-app-factura-simple': `{company}
# FACTURA
Nº factura :: {num}
Fecha :: {today}
Cliente :: {client}
NIF :: {vat}
= Concepto | Cantidad | Precio | Importe
* {ware} | {n} | {small} | {small}
Base imponible {plain}
IVA 21% {small}
[TOTAL~Total factura~A pagar] {plain}`,
      'es-app-factura-electronica-dian': `{company} NIT {num}-{n}
FACTURA ELECTRÓNICA DE VENTA [FE~SETP]{num}
Adquiriente: {client}
Fecha de emisión {today} Vence {date}
= # | Descripción | Cant | Vr. unitario | Total
* {n} | {ware} | {n} | {small} | {small}
Subtotal {plain} IVA 19% {small}
Total a pagar COP {plain}
CUFE: {num}a{num}f{num}
[Forma de pago: crédito~Contado]`,
      'es-app-cfdi': `{company} RFC [XAXX010101000~XEXX010101000]
Factura Folio {num} Serie [A~F]
Uso CFDI [G03 Gastos en general~P01 Por definir]
Régimen fiscal 601
Receptor {client}
= Clave | Cant | Unidad | Concepto | P. unitario | Importe
* {num} | {n} | [H87~E48] | {ware} | {small} | {small}
Subtotal {plain} IVA 16% {small} Total {plain} MXN
[PUE~PPD] 03 Transferencia
Este documento es una representación impresa de un CFDI`,
      'pt-app-fatura': `{company}
NIF {num} [Lisboa~Porto~Coimbra]
# [Fatura~FATURA] [FT~FAC] {year}/{d3}
Data: {today} Vencimento: {date}
Exmo(s) Sr(s) {client}
= Descrição | Qtd | Preço unit. | IVA | Total
* [Serviço de consultoria~Produto exemplo~Manutenção~Material] | {n} | {small} | 23% | {small}
Total ilíquido {plain}
IVA {small}
Total a pagar {plain} EUR
[Processado por programa certificado n.º {d3}/AT~ATCUD:{num}-{d3}]`,
      'pt-app-nota-fiscal': `PREFEITURA DE [SÃO PAULO~CURITIBA~RECIFE]
NOTA FISCAL DE SERVIÇOS ELETRÔNICA - NFS-e
Número da nota {num} Emissão {today}
PRESTADOR {company} CNPJ {d2}.{d3}.{d3}/0001-{d2}
TOMADOR {client} CNPJ {d2}.{d3}.{d3}/0001-{d2}
DISCRIMINAÇÃO DOS SERVIÇOS: [desenvolvimento de software~assessoria~publicidade]
VALOR TOTAL DA NOTA R$ {plain}
Base de cálculo {plain} Alíquota 5,00% ISS {small}`,
    }),
    ...wordingsIn('it', {
      'it-app-fattura-semplice': `{company}
P.IVA {vat}
Fattura n. {n} del {today}
Spett.le {client}
= Descrizione | Q.tà | Prezzo | Importo
* {ware} | {n} | {small} | {small}
Imponibile {plain}
IVA 22% {small}
[Totale fattura~TOTALE~Netto a pagare] {plain} €
[Bonifico 30 gg~Pagamento: rimessa diretta] {iban}`,
      'it-app-forfettario': `{person}
C.F. e P.IVA {num}
FATTURA {n}/{year}
Cliente {client}
Compenso [prestazione~consulenza~lezioni] € {small}
Contributo INPS 4% € {small}
Marca da bollo € 2,00
Totale € {small}
Operazione in franchigia da IVA ai sensi della L. 190/2014
{today}`,
    }),
    ...wordingsIn('nl', {
      'nl-app-factuur-eenvoudig': `{company}
KvK {num} BTW {vat}
Factuur {year}{d3}
{client}
Factuurdatum :: {today}
Vervaldatum :: {date}
= Omschrijving | Aantal | Prijs | Totaal
* {ware} | {n} | {small} | {small}
Subtotaal {plain}
21% btw {small}
[Totaal~Te betalen] € {plain}
Gelieve te betalen binnen [14~30] dagen op {iban}`,
      'nl-app-zzp-uren': `{person}
Factuur [nr.~] {n}
Aan {client}
= Datum | Uren | Tarief | Bedrag
* {date} | {n} | {d2},00 | {small}
Totaal excl. btw {plain}
[Btw verlegd~Btw 21% {small}]
Totaal {plain}
IBAN {iban} t.n.v. {person}`,
    }),
    ...wordingsIn('de', {
      'pl-app-faktura': `Faktura VAT [nr~] {n}/{year}
Data wystawienia: {today} Termin płatności: {date}
Sprzedawca: {company} NIP {num}
Nabywca: {client} NIP {num}
= Lp. | Nazwa towaru lub usługi | Ilość | Cena netto | Wartość netto | VAT
* {n} | [Usługa programistyczna~Hosting~Towar przykładowy~Abonament] | {n} [szt.~godz.] | {small} | {small} | 23%
Razem netto {plain} VAT {small} brutto {plain}
Do zapłaty: {plain} PLN
Sposób zapłaty: [przelew~gotówka]`,
      'cs-app-faktura': `FAKTURA [č.~- daňový doklad č.] {year}{d3}
Dodavatel: {company} IČ {num} DIČ CZ{num}
Odběratel: {client}
Datum vystavení {today} Splatnost {date}
Variabilní symbol {num}
= Položka | Množství | Cena | Celkem
* [Webdesign~Konzultace~Zboží~Doprava] | {n} ks | {small} | {small}
Základ {plain} DPH 21% {small}
Celkem k úhradě {plain} Kč
[Vystaveno v programu Fakturka~Neplátce DPH]`,
    }),
  ],
};

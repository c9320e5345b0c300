import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Small tills, card machines, wallets and receipt books of many countries. */
export const plainReceipts: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  receipt: [
    ...wordingsIn('en', {
      'en-app-malaysian-till': `{company} SDN BHD
({d5}{n}-[K~W~T])
{street}
GST ID NO: 000{num}
[SIMPLIFIED TAX INVOICE~Cash bill~TAX INVOICE]
Rcpt# CS000{d5} Date {today} {time}
Cashier: [ADMIN~USER~{someone}]
= ITEM | QTY | U/P | AMT
* [KOPI O~NASI LEMAK~ROTI CANAI~A4 PAPER~BULB LED 9W~SR: TEH TARIK] | {n} | {small} | {small} SR
TOTAL RM {small}
ROUNDING ADJ 0.02
CASH {small}
CHANGE {small}
GST SUMMARY AMOUNT(RM) TAX(RM)
GOODS SOLD ARE NOT RETURNABLE. THANK YOU`,
      'en-app-indonesian-cafe': `{company}
JL. [SUDIRMAN~GATOT SUBROTO~RIAU] NO {n}
{today} {time}
Table {n} POS: [CASHIER~BAR]
* {n} [NASI GORENG~ES TEH~AYAM BAKAR~MINERAL WATER~THAI ICED TEA] | {d2},000
SUBTOTAL {d3},000
SERVICE {d2},{d3}
PB1 10% {d2},{d3}
TOTAL {d3},{d3}
[CASH~DEBIT BCA~QRIS] {d3},000
KEMBALI {d2},000
[Closed Bill~Thank you and see you again]`,
      'en-app-payment-succeeded': `[Payment successful~Payment received~Your payment is complete]
Amount :: {amount}
Paid to :: {company}
Paid by :: {person}
Transaction ID :: {num}{ref}
Date :: {today} {time}
Payment method :: [Card •••• {d2}{d2}~UPI~PayPal~Apple Pay]
Status :: [SUCCESS~Completed~Captured]
[Download receipt~Print~Back to shop]`,
      'en-app-merchant-copy': `{company}
{city}
MERCHANT COPY
TERM {num} BATCH {d3}
VISA ************{d2}{d2} [C~S]
[SALE~PURCHASE]
{today} {time}
INV {d5}{n} APPR {d5}{n}
AMOUNT {small}
TIP ____
TOTAL ____
x_________________
I AGREE TO PAY ABOVE TOTAL`,
      'en-app-diner-check': `{company} Diner
Server: {someone} Tbl {n} Gst {n}
#{d3} {today} {time}
{n} [COKE~COFFEE~ICED TEA] {small}
{n} [BURGER~CLUB SAND~PANCAKES] {small}
{n} [FRIES~SIDE SALAD] {small}
SUBTTL {small}
TAX {small}
TOTL DUE {small}
[VISA~CASH] {small}
SUGGESTED TIP 15% {small} 18% {small}`,
      'en-app-school-fee-receipt': `{company} School
Fee receipt No {num}
Date {today}
Student :: {person} Adm no {d3}
Class :: [IV-B~Grade 8~Form 2]
= Head | Amount
* [Tuition~Library~Sports~Bus~Exam] | {small}
Total paid {small}
Mode: [Cash~UPI~Cheque {d5}{n}]
Balance {small}
Cashier`,
      'en-app-parking-meter': `[CITY OF {city}~{company} PARKING]
PAY & DISPLAY
PARKING UNTIL {time}
{today}
PAID [$~£] {n}.50
[Plate~Space] {d3} {d2}
Entered {time} Machine {d3}
[Display face up on dashboard~RECEIPT - tear here]`,
      'en-app-hotel-deposit-slip': `Received from [Mr.~Ms.] {person}
The sum of :: {amount}
Being :: [advance for room {d3}~security deposit~part payment of bill {num}]
Cash / Cheque / Card
Receipt No. {d3}
Date {today}
for {company}`,
      'en-app-gym-pos': `{company} Fitness POS
Receipt #{num}
Member: {person}
- [Monthly pass~Day pass~PT session x {n}] | {small}
- [Locker~Towel~Protein shake] | {small}
Paid {small} [cash~card]
Change {small}
Valid until {date}
Printed {today} {time}`,
    }),
    ...wordingsIn('fr', {
      'fr-app-paiement-confirme': `[Paiement accepté~Paiement effectué~Votre paiement a bien été reçu]
Montant :: {small} EUR
Commerçant :: {company}
Référence :: {num}
N° d'autorisation :: {d5}{n}
Date :: {today} à {time}
Carte :: **** **** **** {d2}{d2}
[Imprimer~Conserver ce reçu~Retour à la boutique]`,
      'fr-app-quittance-courte': `# Quittance de loyer
{month} {year}
Bailleur : {person}
Locataire : {someone}
Logement : {cstreet}, {ctown}
Loyer {small} Charges {small}
Reçu la somme de {small} euros
Fait le {today}
[Signature~Pour acquit]`,
      'fr-app-recu-don': `{company} [association loi 1901~]
Reçu au titre des dons n° {d3}
Donateur {person}
Somme reçue {small} €
Date du versement {date}
Mode [chèque~carte~virement]
Articles 200 et 238 bis du CGI
{today} Le trésorier`,
      'fr-app-ticket-superette': `{company}
{city}
Tel {phone}
* [PAIN~LAIT 1/2 ECR~BEURRE~OEUFS X6~POMMES KG~CAFE MOULU~YAOURT X4] | {small}
{n} ARTICLES
TOTAL {small} EUR
[CB~ESP] {small}
{today} {time} C{n} {d5}
[MERCI DE VOTRE VISITE~A BIENTOT]`,
      'fr-app-parking-horodateur': `[VILLE DE {city}~PARKING {company}]
{today}
FIN {time}
MONTANT {n},00 EUR
PLAQUE A[B~C]{d3}D[E~F]
PAYE [CB~PIECES]
ZONE [R~V~A]
N {d5}
[JUSTIFICATIF DE PAIEMENT~A PLACER DERRIERE LE PARE-BRISE]`,
      'fr-app-recu-afrique': `{company}
REÇU N° {d3} B.P.F. {d2} 000
Reçu de {person}
La somme de [cinquante mille~vingt-cinq mille] francs
Motif [loyer du mois de {month}~avance sur travaux~scolarité]
Avance {d2} 000 Reste {d2} 000
{city}, le {today}
Signature`,
      'fr-app-recu-club': `{company}
Reçu d'inscription n°{n}
{person}
Saison {year}
Cotisation {small} €
Licence {small} €
Réglé ce jour {small} € [en 3 chèques~en espèces~par carte]
[Cachet du club~Le trésorier]
{today}`,
    }),
    ...wordingsIn('de', {
      'de-app-zahlung-erhalten': `[Zahlung erfolgreich~Zahlung erhalten~Vielen Dank für Ihre Zahlung]
Betrag :: {small} EUR
Empfänger :: {company}
Bezahlt mit :: [PayPal~Kreditkarte~Sofort~girocard]
Transaktion :: {num}
Datum :: {today} {time}
Status :: [abgeschlossen~bezahlt]
[Beleg drucken~Zurück zum Shop]`,
      'de-app-imbiss': `{company}
{street}
BON {d3} {today} {time}
* {n}x [Döner~Pommes~Cola 0,33~Currywurst~Ayran] | {small}
SUMME EUR {small}
BAR {small}
RÜCKGELD {small}
7% {small} 19% {small}
TSE {num}{num}
Es bediente Sie [Kasse 1~{someone}]`,
      'de-app-mietquittung': `Quittung
Miete {month} {year}
{small} EUR
dankend erhalten von {person}
Wohnung {cstreet}
{city}, {today}
[Vermieter~i.A.] {someone}`,
      'de-app-apotheke-kurz': `[Apotheke~APOTHEKE] am [Markt~Rathaus~Bahnhof]
{phone}
- [IBUPROFEN 400 20ST~NASENSPRAY 10ML~PFLASTER~VITAMIN D3] | {small}
- Zuzahlung Rezept | 5,00
Gesamt {small}
EC {small}
{today} {time} Bon {d5}`,
      'de-app-parkhaus': `PARKHAUS {city} [Mitte~Nord]
QUITTUNG
Einfahrt {date} {time}
Bezahlt {date} {time}
Gebühr {n},50 EUR
inkl. 19% MwSt {n},{d2}
Ticket {num}
Automat 0{n}`,
    }),
    ...wordingsIn('es', {
      'es-app-ticket-super': `{company} S.A.
{street}
NIF A{num}
{today} {time} OP: {num}
FACTURA SIMPLIFICADA: {d3}-{num}
* {n} [PAN DE MOLDE~LECHE SEMI~AGUA 6X1,5~PLATANO~CAFE] | {small}
TOTAL (€) {small}
TARJETA BANCARIA {small}
SE ADMITEN DEVOLUCIONES CON TICKET`,
      'es-app-recibo-pago': `RECIBO No. {d3}
Recibí de {person}
La cantidad de $ {small}
Por concepto de [renta~inscripción~abono a cuenta]
{city}, {today}
[Firma~Recibí conforme]`,
      'pt-app-recibo': `RECIBO N.º {d3} R$ {small}
Recebi(emos) de {person}
a importância de [duzentos reais~mil e quinhentos reais]
referente a [aluguel~serviços prestados~mensalidade]
{today}
[Assinatura~CPF {d3}.{d3}.{d3}-{d2}]`,
    }),
    ...wordingsIn('it', {
      'it-app-scontrino': `{company}
P.IVA {num}
DOCUMENTO COMMERCIALE di vendita o prestazione
* [CAFFE~BRIOCHE~ACQUA~REPARTO 1~PANE] | 10,00% | {small}
TOTALE COMPLESSIVO {small}
di cui IVA {small}
Pagamento [contante~elettronico] {small}
{today} {time}
DOC. N. {d2}{d2}-{d2}{d2} RT 99MEX{num}`,
    }),
    ...wordingsIn('nl', {
      'nl-app-kassabon': `{company}
{street}
* {n} [BROOD~MELK~KAAS 48+~BANANEN~KOFFIE] | {small}
SUBTOTAAL {small}
TOTAAL {small}
PINNEN {small}
BTW 9% {small}
{today} {time} kassa {n}
[Bedankt en tot ziens~Ruilen binnen 14 dagen met bon]`,
      'nl-app-betaald': `Betaling [geslaagd~ontvangen]
Bedrag :: € {small}
Aan :: {company}
Methode :: [iDEAL~Bancontact~Creditcard]
Betalingskenmerk :: {num}
Datum :: {today} {time}
[Betaalbewijs downloaden~Afdrukken]`,
    }),
    ...wordingsIn('de', {
      'pl-app-paragon': `{company}
NIP {num}
PARAGON FISKALNY
* [CHLEB~MLEKO~JOGURT~MASLO~WODA] | {n} x {small} | {small}A
SPRZEDAZ OPODATKOWANA A {small}
PTU A 23,00% {small}
SUMA PLN {small}
[GOTOWKA~KARTA] {small}
{today} {time} #KASA {n}`,
    }),
  ],
};

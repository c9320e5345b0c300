import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Slips in parcels and notes of money given back, in the few words of back offices. */
export const plainDeliveriesAndRefunds: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  delivery_note: [
    ...wordingsIn('en', {
      'en-app-packing-slip-shop': `{company}
Order #{d2}{d2} {today}
SHIP TO BILL TO
{person} {person}
{cstreet}
ITEMS QUANTITY
* {ware} | {n} of {n}
Thank you for shopping with us!
{email}`,
      'en-app-shipment-tracking': `Shipment {num}
Carrier :: [UPS~DHL~FedEx~Royal Mail]
Tracking :: 1Z{num}{d5}
Shipped :: {today}
= SKU | Name | Qty shipped
* {d5} | {ware} | {n}
Packages {n} Weight {d2}.{n} kg
Packed by {someone}`,
      'en-app-delivery-order-wms': `Delivery Order WH/OUT/{d5}
{client}
Scheduled Date :: {date}
Order :: S{d5}
= Product | Ordered | Delivered
* {ware} | {n}.00 | {n}.00
Received by ________ Signature
Page: 1 / 1`,
      'en-app-drop-list-driver': `[Delivery run~Route] {n} {date}
Driver {someone} Van {d3}
Stop {n}: {client}, {cstreet}
* {ware} | {n} [ctn~pcs~bags]
Left with ________
Time ____ Sign ____`,
      'en-app-challan-short': `{company}
DELIVERY CHALLAN No. {d3}
M/s {client}
Vehicle No. {d2} AB {d2}{d2}
= S.N. | Description | Qty
* {n} | {ware} | {n} nos
Received the above goods in good condition
Receiver's signature`,
      'en-app-gift-slip': `A gift for you
From {person}
"[Happy birthday!~Enjoy!~With love]"
- {ware} | {n}
Order {num}
Packed in {city}
[Gift slip - prices not shown~Return code {d5}]`,
    }),
    ...wordingsIn('fr', {
      'fr-app-bl-court': `{company}
BL {num}
{client}
{date}
= Réf | Article | Cdé | Livré
* {d5} | {ware} | {n} | {n}
Colis {n}
Reçu le ____ Nom ____ Signature`,
      'fr-app-bordereau-colis': `Contenu du colis
Commande {num}
Destinataire {person}, {cstreet}, {ctown}
- {ware} | {n}
- {ware} | {n}
Transporteur [Colissimo~Mondial Relay~Chronopost] suivi {num}{d3}
Préparé par {someone}`,
      'fr-app-sortie-stock': `Bon de sortie [n°~] {d3}
Dépôt {city}
Pour {client}
= Code | Désignation | Qté | Lot
* {d5} | {ware} | {n} | L{d3}
Livré par {someone} le {today}
Visa réception`,
    }),
    ...wordingsIn('de', {
      'de-app-packzettel-shop': `Packzettel
Bestellung #{num}
Lieferadresse {person}, {cstreet}, {ctown}
= Anz. | Artikel | Lagerplatz
* {n} | {ware} | {d2}-{d2}
Gepackt von {someone}
[Vielen Dank für Ihren Einkauf~Retoure: Code {d5}]`,
      'de-app-lieferschein-kurz': `LS {num}
{company} an {client}
{today}
= Art. | Bez. | Menge
* {d5} | {ware} | {n} [St~VE~kg]
Ware erhalten
Datum, Unterschrift`,
      'de-app-versand-info': `Lieferung {num}
zu Auftrag {num}
Paket {n} von {n}, {d2},{n} kg
- {ware} | {n} Stk
- {ware} | {n} Stk
Sendungsnr. {num}{d3}
Rest folgt`,
    }),
    ...wordingsIn('es', {
      'es-app-albaran': `{company}
Albarán nº {num}
Fecha {today}
Cliente {client}
= Ref. | Artículo | Cantidad
* {d5} | {ware} | {n}
Bultos {n}
Recibí (firma y sello)`,
    }),
    ...wordingsIn('it', {
      'it-app-ddt': `{company}
D.D.T. n. {n} del {today}
Destinatario {client}
Causale del trasporto [vendita~conto visione]
= Descrizione | Q.tà
* {ware} | {n}
Colli {n} Vettore [mittente~destinatario]
Firma conducente Firma destinatario`,
    }),
    ...wordingsIn('nl', {
      'nl-app-pakbon': `Pakbon {num}
Bestelling {num}
{person}, {cstreet}
= Artikel | Aantal
* {ware} | {n}
Verzonden op {date}
Voor ontvangst`,
    }),
  ],
  credit_note: [
    ...wordingsIn('en', {
      'en-app-refund-issued': `[Refund issued~Refund processed~You've been refunded]
Refund amount :: {amount}
Original payment :: {num} on {date}
Refunded to :: card •••• {d2}{d2}
Reason :: [Requested by customer~Duplicate~Item out of stock]
{company}
It may take 5-10 days to appear on your statement.`,
      'en-app-credit-memo-shop': `Credit Memo # {d5}{d3}
Order # {num}
Order Date: {date}
Sold to: Ship to:
{person} {person}
= Products | SKU | Price | Qty | Tax | Subtotal
* {ware} | {d5} | {small} | {n} | {small} | {small}
Adjustment Refund: 0.00
Grand Total: {small}`,
      'en-app-cn-minimal': `CN-{num}
{today}
{client}
Credit against INV-{num}
= Item | Qty | Amount
* {ware} | {n} | -{small}
Total credit -{small}
Credits remaining {small}`,
      'en-app-till-refund': `{company}
REFUND
- {ware} | -{small}
TOTAL -{small}
REFUNDED TO [CASH~VISA {d2}{d2}]
ORIG TXN {num} {date}
{today} {time}
Customer signature`,
    }),
    ...wordingsIn('fr', {
      'fr-app-remboursement': `Remboursement effectué
Commande {num}
- {ware} | -{small} €
Montant remboursé : {small} €
Sur : [carte **** {d2}{d2}~PayPal~bon d'achat]
{company}, le {today}`,
      'fr-app-avoir-court': `{company}
AVOIR {num}
{client}
Sur facture {num} du {date}
- {ware} | {n} | -{small}
Total TTC -{small}
[À déduire de votre prochain règlement~Remboursé par virement]`,
      'fr-app-retour-caisse': `RETOUR MARCHANDISE
{company}
- {ware} | -{small}
AVOIR N° {num} {small} EUR
VALABLE JUSQU'AU {date}
{today} {time} CAISSE {n}`,
    }),
    ...wordingsIn('de', {
      'de-app-erstattung': `Erstattung zu Bestellung {num}
- {ware} | -{small} €
Erstattungsbetrag :: {small} €
Auf :: [PayPal~Kreditkarte~Bankkonto]
{company} {today}
Gutschrift in 3–5 Werktagen sichtbar`,
      'de-app-gutschrift-kurz': `GS {num}
Gutschrift zu RE {num}
{client}
- {ware} | {n} | -{small}
Gutschriftsbetrag -{small}
{company} {today}`,
    }),
    ...wordingsIn('es', {
      'es-app-abono': `{company}
Factura rectificativa [R~AB]{num}
Rectifica a {num}
Cliente {client}
- {ware} | -{n} | -{small}
Total abono -{small} €
{today}`,
    }),
    ...wordingsIn('nl', {
      'nl-app-creditnota': `Creditnota {num}
Bij factuur {num}
{client}
- {ware} | -{n} | -{small}
Totaal credit € -{small}
{today} {company}`,
    }),
  ],
};

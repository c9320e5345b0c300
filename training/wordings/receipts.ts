import type { Wording } from './wording.ts';

export const receipts: readonly Wording[] = [
  {
    family: 'a',
    language: 'fr',
    text: `{company}
{street}
{town}
Tel {phone}
SIRET {siret}
[Ticket n° {num}~Ticket de caisse~Caisse {n} Hôtesse {person}~TICKET CLIENT]
{date} {time}
* {ware} | {small}
* {n} x {small} | {small}
TOTAL | {small}
[CB~Carte bancaire sans contact~Espèces~Ticket restaurant] | {small}
? Rendu monnaie | {small}
dont TVA {pct} {small}
Nombre d'articles : {n}
[Merci de votre visite~A bientôt~Au revoir et à bientôt~Conservez ce ticket, il vous sera demandé en cas d'échange]
? Vous avez cumulé {n} points fidélité`,
  },
  {
    family: 'b',
    language: 'fr',
    text: `[Restaurant~Brasserie~Café~Bar~Hôtel] {company}
{street} {town}
[Table {n} - {n} couverts~Table n° {n}~A emporter~Sur place]
Serveur {person} {date} {time}
# [Note~ADDITION~NOTE DE RESTAURANT~Reçu]
* {n} [Menu du jour~Café~Formule midi~Verre de vin~Eau minérale~Dessert~Entrecôte~Salade] | {small}
Total TTC | {small}
HT 10% {small} TVA 10% {small}
Service compris
Réglé en carte bancaire
Merci et à bientôt`,
  },
  {
    family: 'c',
    language: 'fr',
    text: `[CARTE BANCAIRE~REÇU CARTE BANCAIRE~SANS CONTACT]
A0000000421010
CB
LE {date} A {time}
{company}
{town}
{num}
############{d2}{d2}
MONTANT :
{small} EUR
DEBIT
[TICKET CLIENT A CONSERVER~TICKET CLIENT~A CONSERVER]
AUTO : {num}
? Station service pompe {n} Gazole {small} L prix unitaire {small} EUR/L
? Péage classe 1 entrée {city} sortie {city}
? Parking entrée {date} {time} sortie {date} {time} durée`,
  },
  {
    family: 'a',
    language: 'en',
    text: `{company}
{street}
{town}
{phone}
[RECEIPT~SALES RECEIPT~CASH RECEIPT~*** RECEIPT ***~TAX INVOICE]
[Cashier~Server~Operator]: {person}
{date} {time}
? Table {n} Guests {n}
* {ware} | {small}
SUBTOTAL | {small}
[TAX~VAT~GST 6%~SALES TAX] | {small}
TOTAL | {small}
[CASH~VISA ************{d2}{d2}~DEBIT CARD~MASTERCARD~CONTACTLESS] | {small}
CHANGE | {small}
? Approval code {num} Ref {num}
? Items sold: {n}
[THANK YOU PLEASE COME AGAIN~Thank you for shopping with us~Have a nice day~Goods sold are not returnable without receipt~Customer copy]`,
  },
  {
    family: 'b',
    language: 'en',
    text: `# [Receipt~Payment receipt~Receipt from {company}]
Receipt number :: {ref}
Date paid :: {today}
Payment method :: [Visa - {d2}{d2}~Mastercard - {d2}{d2}~PayPal~Cash~Check]
{company}
{street} {town}
Bill to {client}
{amount} paid on {today}
= Description | Qty | Unit price | Amount
* {ware} | {n} | {small} | {small}
Subtotal {amount}
Total {amount}
Amount paid {amount}
? Received with thanks the sum of {amount} from {client} being payment for {ware}. Signature of cashier`,
  },
  {
    family: 'c',
    language: 'en',
    text: `{company}
[Parking receipt~Taxi receipt~Fuel receipt~Your trip with {company}~E-receipt]
{date} {time}
? Thanks for riding, {person}
? Pump {n} Unleaded {small} gal @ {small}
? Entry {time} Exit {time} Duration
[Trip fare~Base fare~Fee] | {small}
? Tip | {small}
? Booking fee | {small}
Total | {amount}
[Paid by card ending {d2}{d2}~Cash~Amount charged {amount}]
Keep this receipt for your records`,
  },
  {
    family: 'a',
    language: 'de',
    text: `{company}
{street}
{town}
Tel. {phone}
[Kassenbon~KASSENBELEG~Beleg-Nr. {num}~Quittung~Kundenbeleg~Bon Nr. {num}]
* {ware} | {small} A
[SUMME~Gesamt~TOTAL EUR~Zu zahlen] | {small}
[Bar~Gegeben BAR~EC-Karte~girocard~Kartenzahlung] | {small}
? Rückgeld | {small}
MwSt A 19% Netto {small} Steuer {small}
{date} {time} Kasse {n} Bediener {n}
? TSE-Signatur {num} TSE-Transaktion {num} Start {time} Stop {time}
[Vielen Dank für Ihren Einkauf~Es bediente Sie {person}~Danke für Ihren Besuch~Umtausch nur mit Kassenbon innerhalb von 14 Tagen]
UID {vat}`,
  },
  {
    family: 'b',
    language: 'de',
    text: `[Gasthaus~Restaurant~Hotel~Café] {company}
{street} {town}
[Tisch {n}~Rechnung Tisch {n}~Bewirtungsbeleg]
* {n} x [Schnitzel~Pils 0,5~Espresso~Tagessuppe~Mineralwasser~Apfelstrudel] | {small}
Summe EUR | {small}
Enthaltene MwSt 19 % {small}
Bar | {small}
? Angaben zum Nachweis der Höhe und der betrieblichen Veranlassung von Bewirtungsaufwendungen: Bewirtete Personen, Anlass der Bewirtung, Trinkgeld, Unterschrift
{date} {time} Es bediente Sie {person}`,
  },
  {
    family: 'a',
    language: 'es',
    text: `{company}
{street} {town}
NIF {vat}
[FACTURA SIMPLIFICADA~TICKET] {num}
{date} {time}
* {ware} | {small}
TOTAL | {small}
[EFECTIVO~TARJETA] | {small}
CAMBIO | {small}
IVA incluido. Gracias por su visita`,
  },
  {
    family: 'a',
    language: 'it',
    text: `{company}
{street} {town} P.IVA {vat}
DOCUMENTO COMMERCIALE di vendita o prestazione
* {ware} | {small}
TOTALE COMPLESSIVO | {small}
di cui IVA | {small}
Pagamento [contante~elettronico] | {small}
{date} {time} documento n. {num} RT {num} Grazie e arrivederci`,
  },
  {
    family: 'a',
    language: 'nl',
    text: `{company}
{street} {town}
Kassabon {num} {date} {time}
* {ware} | {small}
TOTAAL | {small}
[PIN~CONTANT] | {small}
BTW hoog {small}
Bedankt en tot ziens`,
  },
];

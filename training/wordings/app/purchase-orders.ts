import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Orders as procurement tools, sheets and short mails place them in few words. */
export const plainPurchaseOrders: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  purchase_order: [
    ...wordingsIn('en', {
      'en-app-po-status': `Purchase Order #{num}
Status :: [Approved~Sent to supplier~Draft~Open]
Supplier :: {client}
Ordered by :: {person}
Expected :: {date}
= SKU | Item | Qty | Cost
* {d5} | {ware} | {n} | {small}
Total cost {plain}
[Receive items~Mark as ordered~Created on {today}]`,
      'en-app-po-template-blank': `[Your Company Name~Company Name]
[Street, City, ST ZIP~Phone (000) 000-0000]
PURCHASE ORDER
DATE {today} PO # [{num}~123456]
VENDOR SHIP TO
[Vendor Company Name~{client}] {company}
= REQUISITIONER | SHIP VIA | F.O.B. | SHIPPING TERMS
- {someone} | [UPS~FedEx] | [Origin~] | [Net 30~]
= ITEM # | DESCRIPTION | QTY | UNIT PRICE | TOTAL
* {d3} | {ware} | {n} | {small} | {small}
SUBTOTAL {plain} TAX - SHIPPING - OTHER -
TOTAL {plain}
Comments or Special Instructions`,
      'en-app-reorder-list': `{company}
Reorder - low stock [auto~]
To supplier {client}
= Code | Product | On hand | To order
* {d5} | {ware} | {n} | {d2}
Please supply by {date}
Order ref {ref}
[Buyer~Stock manager] {person}`,
      'en-app-restaurant-po': `{company} kitchen
Order to: {client}
Delivery {date} before {time}
* [Tomatoes~Onions~Chicken breast~Cream~Flour~Lemons] | {n} [kg~case~box]
Call {mobile} if anything is short
Acct {d5} Chef {someone}`,
      'en-app-po-minimal-label': `PO Number :: {num}
PO Date :: {today}
Vendor :: {client}
Vendor ID :: {d5}
Bill to :: {company}
Ship to :: {street}, {town}
= Line | Part no | Description | Qty | UOM | Unit price | Ext
* {n}0 | {num} | {ware} | {n} | EA | {small} | {small}
PO total :: {plain} [USD~EUR]
Buyer :: {person}`,
      'en-app-po-msg': `Hi {someone},
please send us:
- {n} x {ware}
- {n} x {ware}
Our PO {num}, cost centre {d3}
Ship to {street}, {town}
Invoice to [accounts@~ap@]example.com
Thanks, {person}`,
      'en-app-work-po': `{company} Facilities
Order no {d5} raised {today}
Contractor :: {client}
Site :: {street}
Job :: [Replace lock~Service boiler~Clear gutters~PAT testing]
Not to exceed :: {amount}
Complete by :: {date}
Quote this order number on your invoice
Authorised {person}`,
      'en-app-drop-ship': `DROP SHIP ORDER {num}
Please ship to our customer:
{person}
{cstreet}
{ctown}
= Item | Qty | Wholesale
* {ware} | {n} | {small}
Do not include prices in the parcel
[Ship via Priority~Blind ship]
{company} {today}`,
    }),
    ...wordingsIn('fr', {
      'fr-app-commande-fournisseur-etat': `Commande fournisseur CF{num}
État :: [Approuvée~Commandée~Brouillon validé~Envoyée]
Fournisseur :: {client}
Date prévue de livraison :: {date}
= Réf. fournisseur | Désignation | Qté | PU HT
* {d5} | {ware} | {n} | {small}
Total HT :: {plain}
Demandeur {person}
Édité le {today}`,
      'fr-app-bc-simple': `{company}
Bon de commande [n°~] {d3}
Fournisseur {client}
[Merci de nous livrer~Veuillez nous fournir] :
= Article | Qté | Prix
* {ware} | {n} | {small}
Total {plain}
Livrer à {street}, {town} avant le {date}
{city} le {today}
Signature et cachet`,
      'fr-app-reappro': `Réapprovisionnement {company}
{client}
= Code-barres | Produit | Stock | À commander
* {num} | {ware} | {n} | {d2}
Merci de livrer le {date}
Cde {num} - {someone}`,
      'fr-app-mail-commande': `Bonjour,
je vous passe commande de :
- {n} {ware}
- {n} {ware}
au tarif de votre offre du {date}
N° de commande à rappeler : {ref}
Livraison {street}, {town}
Cdt, {person} - {company}`,
      'fr-app-engagement-mairie': `Commune de {city}
Engagement n° {num} Exercice {year}
Tiers {client}
Imputation {d5} [Fonctionnement~Investissement]
= Objet | Qté | HT | TTC
* {ware} | {n} | {small} | {small}
Total TTC {plain}
Bon pour commande, le {today}
Le Maire`,
    }),
    ...wordingsIn('de', {
      'de-app-bestellung-status': `Bestellung {num}
Status :: [freigegeben~bestellt~an Lieferant gesendet]
Lieferant :: {client}
Lieferdatum :: {date}
= Art.-Nr. | Bezeichnung | Menge | EK
* {d5} | {ware} | {n} | {small}
Gesamt :: {plain}
Besteller {person}, {today}`,
      'de-app-bestellung-kurzmail': `Guten Tag,
wir bestellen
- {n} St. {ware}
- {n} St. {ware}
Unsere Bestellnr. {ref}
Lieferung bis {date} an {company}, {street}, {town}
Bitte Preise prüfen
Gruß {person}`,
      'de-app-nachbestellung-liste': `Nachbestellung {company}
An {client}, Kd.-Nr. {d5}
= Artikel | Bestand | Bestellmenge
* {ware} | {n} | {d2} [Stk~VE~Ktn]
Termin: {date}
{someone} {today}`,
    }),
    ...wordingsIn('es', {
      'es-app-orden-compra': `{company}
# ORDEN DE COMPRA
No. {num} Fecha {today}
Proveedor :: {client}
= Código | Descripción | Cantidad | P. unitario | Total
* {d5} | {ware} | {n} | {small} | {small}
TOTAL {plain}
Entregar en {street}
[Solicitado por~Autorizado] {person}`,
    }),
    ...wordingsIn('nl', {
      'nl-app-inkooporder': `Inkooporder {num}
Leverancier :: {client}
Leverdatum :: {date}
= Artikel | Omschrijving | Aantal | Prijs
* {d5} | {ware} | {n} | {small}
Totaal {plain}
Afleveradres {street}, {town}
Inkoper {person} {today}`,
    }),
    ...wordingsIn('it', {
      'it-app-ordine-fornitore': `{company}
Ordine a fornitore n. {n}/{year}
Spett.le {client}
= Codice | Articolo | Q.tà | Prezzo
* {d5} | {ware} | {n} | {small}
Totale {plain}
Consegna entro {date}
Si prega di confermare per accettazione
{today}`,
    }),
  ],
};

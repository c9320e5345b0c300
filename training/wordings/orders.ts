import type { Wording } from './wording.ts';

export const quotes: readonly Wording[] = [
  {
    family: 'a',
    language: 'fr',
    text: `{company}
{street}
{town}
> {client}
> {cstreet}
> {ctown}
# [DEVIS~DEVIS N° {ref}~Devis {ref}~DEVIS ESTIMATIF]
Date du devis :: {today}
[Valable jusqu'au~Date de validité~Validité de l'offre] :: {date}
? Affaire suivie par : {person}
= Désignation | Qté | Unité | P.U. HT | Montant HT
* {ware} | {n} | U | {small} | {plain}
Total HT :: {amount}
TVA {pct} :: {amount}
Total TTC :: {amount}
Conditions : [acompte de 30 % à la commande, solde à la livraison~40 % à la signature, 60 % à la fin des travaux].
Délai d'exécution : {n} jours ouvrés après accord
[Bon pour accord - date, signature et cachet~Devis reçu avant l'exécution des travaux. Signature du client précédée de la mention « lu et approuvé, bon pour accord »~Si ce devis vous convient, merci de nous le retourner signé]
SIRET {siret}`,
  },
  {
    family: 'b',
    language: 'fr',
    text: `# [PROPOSITION COMMERCIALE~OFFRE DE PRIX~OFFRE COMMERCIALE~PROPOSITION DE PRIX] [{ref}~n° {ref}~]
{company} - {slogan}
À l'attention de {person}, {client}
Réf. : {ref} Date : {today}
Suite à votre demande, nous avons le plaisir de vous soumettre notre meilleure offre pour {ware}.
= Référence | Désignation | Quantité | Prix unitaire net | Total net
* {num} | {ware} | {n} | {small} | {plain}
Montant total HT de l'offre :: {amount}
Prix hors taxes, franco de port. Délai de livraison : {n} semaines. Validité de l'offre : 30 jours.
Conditions de paiement : 30 jours fin de mois
Nous restons à votre disposition pour tout renseignement complémentaire et vous prions d'agréer, Madame, Monsieur, nos salutations distinguées.
{person}, {job}`,
  },
  {
    family: 'a',
    language: 'en',
    text: `{company}
{street} {town}
# [QUOTATION~QUOTE~ESTIMATE~Quote #{ref}~Estimate {ref}~SALES QUOTE]
[Quote no.~Quotation number~Estimate #] :: {ref}
Date :: {today}
[Valid until~Expiration date~Quote valid for] :: {date}
[Prepared for~Customer~Quote for]: {client} {cstreet} {ctown}
? Prepared by: {person}
= Description | Qty | Unit price | Total
* {ware} | {n} | {small} | {plain}
Subtotal :: {amount}
Tax :: {amount}
[Total~Estimated total~Quote total] :: {amount}
[This is a quotation on the goods named, subject to the conditions noted below. To accept this quotation, sign here and return~Prices are valid for 30 days and exclude VAT~This estimate is not a contract or a bill. It is our best guess at the total price~We look forward to your order].
Customer acceptance signature Date`,
  },
  {
    family: 'b',
    language: 'en',
    text: `# [PROPOSAL~Price proposal~Project estimate~BID PROPOSAL] {ref}
{company} {phone}
Dear {person},
Thank you for your enquiry. We are pleased to quote as follows for [supply of {ware}~the works described below]:
= Item | Quantity | Price each | Line total
* {ware} | {n} | {small} | {plain}
Delivery: {n} weeks from receipt of order
Payment: 50% deposit, balance on completion
Our offer remains open for acceptance for 30 days from the date of this quotation.
All prices exclude VAT unless stated otherwise. Errors and omissions excepted.
Total price :: {amount}
Yours sincerely
{person}`,
  },
  {
    family: 'c',
    language: 'en',
    text: `{company}
# [Request for Quotation~Quotation] # {ref}
Quotation Date: {today} Expiration: {date} Salesperson: {person}
= DESCRIPTION | QUANTITY | UNIT PRICE | TAXES | AMOUNT
* {ware} | {n}.000 Units | {small} | Tax 15.00% | {plain}
Untaxed Amount :: {amount}
Tax 15% :: {amount}
Total :: {amount}
Payment terms: 30 Days
{phone} {email} {web}`,
  },
  {
    family: 'a',
    language: 'de',
    text: `{company} · {street} · {town}
{client}
{cstreet}
{ctown}
# [Angebot~ANGEBOT~Angebot Nr. {ref}~Kostenvoranschlag~Preisangebot]
[Angebotsnummer~Angebot Nr.] :: {ref}
Datum :: {today}
[Gültig bis~Bindefrist] :: {date}
Sehr geehrte Damen und Herren,
[vielen Dank für Ihre Anfrage. Gerne bieten wir Ihnen an~gerne unterbreiten wir Ihnen folgendes Angebot~wie besprochen bieten wir Ihnen freibleibend an]:
= Pos. | Bezeichnung | Menge | Einzelpreis | Gesamt
* {n} | {ware} | {n} | {small} | {plain}
Zwischensumme netto :: {amount}
zzgl. 19 % MwSt. :: {amount}
[Angebotssumme~Gesamtsumme~Gesamtbetrag] :: {amount}
Lieferzeit ca. {n} Wochen nach Auftragseingang. Zahlungsbedingungen: 14 Tage netto.
[An dieses Angebot halten wir uns 30 Tage gebunden~Wir würden uns freuen, Ihren Auftrag zu erhalten~Auftrag erteilt: Ort, Datum, Unterschrift].
Mit freundlichen Grüßen {person}`,
  },
  {
    family: 'a',
    language: 'es',
    text: `{company} {street} {town}
# PRESUPUESTO {ref}
Fecha :: {today}
Válido hasta :: {date}
Cliente: {client}
= Descripción | Cantidad | Precio | Importe
* {ware} | {n} | {small} | {plain}
Total presupuesto :: {amount}
Aceptación del cliente, firma`,
  },
  {
    family: 'a',
    language: 'it',
    text: `{company} {street} {town}
# PREVENTIVO N. {ref}
Data :: {today}
Validità dell'offerta: 30 giorni
Spett.le {client}
= Descrizione | Quantità | Prezzo | Importo
* {ware} | {n} | {small} | {plain}
Totale preventivo :: {amount}
Firma per accettazione`,
  },
  {
    family: 'a',
    language: 'nl',
    text: `{company} {street} {town}
# OFFERTE {ref}
Offertedatum :: {today}
Geldig tot :: {date}
Hierbij bieden wij u vrijblijvend aan
= Omschrijving | Aantal | Prijs | Bedrag
* {ware} | {n} | {small} | {plain}
Totaal :: {amount}
Voor akkoord, handtekening`,
  },
];

export const purchaseOrders: readonly Wording[] = [
  {
    family: 'a',
    language: 'fr',
    text: `{company}
{street} {town}
# [BON DE COMMANDE~BON DE COMMANDE N° {ref}~COMMANDE FOURNISSEUR~COMMANDE D'ACHAT {ref}]
N° de commande :: {ref}
Date de commande :: {today}
Fournisseur : {client} {cstreet} {ctown}
[Adresse de livraison~Lieu de livraison~À livrer à] : {street} {town}
[Date de livraison souhaitée~Livraison demandée le~Délai] :: {date}
? Acheteur : {person}
= Référence | Désignation | Quantité | Prix unitaire | Montant
* {num} | {ware} | {n} | {small} | {plain}
Total HT de la commande :: {amount}
[Merci de nous adresser un accusé de réception de la présente commande~Veuillez rappeler notre numéro de commande sur vos bons de livraison et factures~Factures à adresser en double exemplaire au service comptabilité].
Conditions de règlement : 45 jours fin de mois
Visa acheteur Signature autorisée`,
  },
  {
    family: 'b',
    language: 'fr',
    text: `[Mairie de~Communauté de communes de~Centre hospitalier de~Département de~Lycée de] {city}
# BON DE COMMANDE
N° d'engagement : {ref}
N° de marché : {num}
Service gestionnaire : {trade}
Imputation budgétaire {num} Code service SIRET {siret}
Titulaire : {client}
Nous vous prions de bien vouloir livrer les fournitures désignées ci-après
= Article | Désignation | Qté commandée | PU HT | Montant HT
* {n} | {ware} | {n} | {small} | {plain}
Montant HT {amount} TVA {amount} Montant TTC {amount}
Facture à déposer sur Chorus Pro en rappelant le numéro d'engagement. L'ordonnateur, {person}`,
  },
  {
    family: 'a',
    language: 'en',
    text: `{company}
{street} {town}
# PURCHASE ORDER [{ref}~# {ref}~No. {ref}~]
[P.O. number~PO #~Order number~PO No.] :: {ref}
[PO date~Order date~Date] :: {today}
[Vendor~Supplier~To]: {client} {cstreet} {ctown}
Ship to: {company} {street} {town}
[Delivery date~Required by~Date required] :: {date}
? Requisitioner: {person} Ship via: best way F.O.B. destination
= Item | Description | Qty ordered | Unit price | Total
* {num} | {ware} | {n} | {small} | {plain}
Subtotal :: {amount}
Sales tax :: {amount}
Shipping & handling :: {amount}
Total :: {amount}
[Please send two copies of your invoice~Please notify us immediately if you are unable to ship as specified~Enter this order in accordance with the prices, terms, delivery method, and specifications listed above~Purchase order number must appear on all invoices and packages].
Authorized by {person} Date`,
  },
  {
    family: 'b',
    language: 'en',
    text: `{company}
# Purchase Order # {ref}
Vendor: {client}
Order Deadline: {date} Expected Arrival: {date}
Buyer: {person}
= DESCRIPTION | DATE REQ. | QTY | UNIT PRICE | AMOUNT
* {ware} | {date} | {n}.00 Units | {small} | {plain}
Untaxed Amount {amount} Total {amount}
? Please supply the above goods and confirm receipt of this order by e-mail to {email}`,
  },
  {
    family: 'a',
    language: 'de',
    text: `{company}
{street} {town}
An {client} {cstreet} {ctown}
# [Bestellung~BESTELLUNG Nr. {ref}~Bestellung {ref}~Bestellschein~Materialbestellung]
[Bestellnummer~Bestell-Nr.] :: {ref}
[Bestelldatum~Datum] :: {today}
Lieferantennummer :: {num}
[Liefertermin~Gewünschter Liefertermin] :: {date}
Lieferanschrift: {company}, Warenannahme, {street}, {town}
Sehr geehrte Damen und Herren, [hiermit bestellen wir~wir bestellen zu den vereinbarten Bedingungen~bitte liefern Sie uns]:
= Pos. | Artikel-Nr. | Bezeichnung | Menge | Einzelpreis | Gesamt
* {n} | {num} | {ware} | {n} | {small} | {plain}
[Bestellwert netto~Gesamtwert] :: {amount}
[Bitte bestätigen Sie uns den Auftrag schriftlich~Bitte geben Sie auf allen Lieferscheinen und Rechnungen unsere Bestellnummer an~Es gelten unsere Einkaufsbedingungen].
Einkauf: {person} Tel. {phone}`,
  },
  {
    family: 'a',
    language: 'nl',
    text: `{company} {street} {town}
# INKOOPORDER {ref}
Leverancier: {client}
Gewenste leverdatum :: {date}
= Artikel | Omschrijving | Aantal | Prijs | Bedrag
* {num} | {ware} | {n} | {small} | {plain}
Gelieve ons ordernummer op uw factuur te vermelden`,
  },
  {
    family: 'a',
    language: 'es',
    text: `{company} {street} {town}
# [ORDEN DE COMPRA~PEDIDO] {ref}
Proveedor: {client}
Fecha de entrega :: {date}
= Artículo | Descripción | Cantidad | Precio | Importe
* {num} | {ware} | {n} | {small} | {plain}
Rogamos confirmen la recepción del pedido`,
  },
];

export const orderConfirmations: readonly Wording[] = [
  {
    family: 'a',
    language: 'fr',
    text: `{company}
{street} {town}
> {client}
> {cstreet}
> {ctown}
# [CONFIRMATION DE COMMANDE~ACCUSÉ DE RÉCEPTION DE COMMANDE~AR DE COMMANDE~ARC N° {ref}~Accusé de réception de commande n° {ref}]
Votre commande :: {ref}
Notre référence :: {ref}
Date :: {today}
[Nous avons bien reçu votre commande et vous en remercions~Nous accusons réception de votre commande citée en référence~Nous vous confirmons l'enregistrement de votre commande] aux conditions suivantes :
= Article | Désignation | Qté | Prix net HT | Total HT | Délai
* {num} | {ware} | {n} | {small} | {plain} | {date}
Total HT :: {amount}
Total TTC :: {amount}
[Date de livraison prévue~Expédition prévue le~Départ usine] :: {date}
Sans remarque de votre part sous 48 heures, cette confirmation sera considérée comme acceptée.
Votre interlocuteur : {person}`,
  },
  {
    family: 'b',
    language: 'fr',
    text: `{web}
Bonjour {person},
# [Merci pour votre commande !~Votre commande est confirmée~Récapitulatif de votre commande]
Votre commande n° {num} du {today} a bien été enregistrée et sera expédiée sous {n} jours ouvrés.
Adresse de livraison {cstreet} {ctown}
Mode de livraison : [point relais~domicile~retrait en magasin]
= Produit | Quantité | Prix
* {ware} | {n} | {small}
Sous-total {amount}
Livraison {small}
Total TTC {amount}
Mode de paiement : carte bancaire
Vous recevrez un e-mail dès l'expédition de votre colis. Suivre ma commande.`,
  },
  {
    family: 'a',
    language: 'en',
    text: `{company}
# [ORDER CONFIRMATION~SALES ORDER~Sales Order Acknowledgement~ORDER ACKNOWLEDGEMENT~Sales order confirmation {ref}]
[Sales order~Order no.~Confirmation no.] :: {ref}
Order date :: {today}
[Your PO~Customer PO~Your reference] :: {ref}
Sold to: {client} {cstreet} {ctown}
Ship to: {client} {cstreet} {ctown}
[Thank you for your order. We are pleased to confirm the following items~We acknowledge receipt of your order and confirm it as follows~Please check this confirmation carefully and notify us of any discrepancy within 24 hours].
= Item | Description | Ordered | Unit price | Amount | [Est. ship date~Promised]
* {num} | {ware} | {n} | {small} | {plain} | {date}
Order total :: {amount}
[Estimated delivery~Expected ship date~Scheduled delivery] :: {date}
This is not an invoice. Sales representative {person}`,
  },
  {
    family: 'b',
    language: 'en',
    text: `{web}
# [Thanks for your order, {person}~Your order has been received~Order confirmed]
Order #{num} placed on {today}
[We'll send you an email when your items ship~Your order is now being processed~We've received your order and will let you know when it's on its way].
= Product | Quantity | Price
* {ware} | {n} | {small}
Subtotal: {amount}
Shipping: {small}
Total: {amount}
Payment method: [Visa ending in {d2}{d2}~PayPal~Cash on delivery]
Billing address {person} {cstreet} {ctown} Shipping address {cstreet} {ctown}
View or manage order`,
  },
  {
    family: 'a',
    language: 'de',
    text: `{company} · {street} · {town}
{client}
{cstreet}
{ctown}
# [Auftragsbestätigung~AUFTRAGSBESTÄTIGUNG Nr. {ref}~Bestellbestätigung~Auftragsbestätigung {ref}]
[Auftragsnummer~Auftrags-Nr.] :: {ref}
Datum :: {today}
[Ihre Bestellung~Ihre Bestellnummer] :: {ref} vom {date}
[wir danken für Ihre Bestellung und bestätigen diese wie folgt~vielen Dank für Ihren Auftrag, den wir hiermit bestätigen~hiermit bestätigen wir Ihren Auftrag zu unseren Liefer- und Zahlungsbedingungen]:
= Pos. | Artikel | Bezeichnung | Menge | Preis | Gesamt
* {n} | {num} | {ware} | {n} | {small} | {plain}
Auftragswert netto :: {amount}
MwSt. 19 % :: {amount}
[Auftragssumme~Gesamtbetrag] :: {amount}
[Voraussichtlicher Liefertermin~Lieferung in KW~Liefertermin] :: {date}
Bitte prüfen Sie die Auftragsbestätigung auf Richtigkeit. Ihr Ansprechpartner: {person}`,
  },
  {
    family: 'b',
    language: 'de',
    text: `{web}
# [Vielen Dank für Ihre Bestellung!~Bestellbestätigung~Ihre Bestellung ist eingegangen]
Hallo {person}, wir haben Ihre Bestellung {num} vom {today} erhalten und bearbeiten sie so schnell wie möglich.
= Artikel | Menge | Preis
* {ware} | {n} | {small}
Versandkosten {small} Gesamtsumme inkl. MwSt. {amount}
Lieferadresse {cstreet} {ctown} Zahlungsart PayPal
Sobald Ihr Paket versendet wird, erhalten Sie eine weitere E-Mail.`,
  },
  {
    family: 'a',
    language: 'nl',
    text: `{company} {street} {town}
# ORDERBEVESTIGING {ref}
Uw bestelling :: {ref}
Hartelijk dank voor uw opdracht, die wij hierbij bevestigen
= Artikel | Omschrijving | Aantal | Prijs | Bedrag
* {num} | {ware} | {n} | {small} | {plain}
Verwachte leverdatum :: {date}`,
  },
];

export const deliveryNotes: readonly Wording[] = [
  {
    family: 'a',
    language: 'fr',
    text: `{company}
{street} {town}
> Livré à
> {client}
> {cstreet}
> {ctown}
# [BON DE LIVRAISON~BON DE LIVRAISON N° {ref}~BL N° {ref}~BORDEREAU DE LIVRAISON~BON D'EXPÉDITION]
Date :: {today}
[Votre commande~Commande client~N° commande] :: {ref}
? Transporteur :: {other}
? Nombre de colis :: {n}
? Poids total :: {n} kg
= Référence | Désignation | Qté commandée | Qté livrée | Reliquat
* {num} | {ware} | {n} | {n} | 0
[Marchandises reçues en bon état~Reçu conforme, le~Nom et signature du réceptionnaire, cachet de l'entreprise~Émargement du client]
Les réserves doivent être portées sur le récépissé du transporteur et confirmées sous 3 jours par lettre recommandée.`,
  },
  {
    family: 'b',
    language: 'fr',
    text: `# [LETTRE DE VOITURE~BON DE TRANSPORT~BORDEREAU D'EXPÉDITION~BON D'ENLÈVEMENT~LISTE DE COLISAGE] {ref}
Expéditeur : {company} {street} {town}
Destinataire : {client} {cstreet} {ctown}
Date d'enlèvement :: {date}
Immatriculation tracteur {d2}{d2} Chauffeur {person}
= Nature de la marchandise | Nombre de palettes | Colis | Poids brut kg | Volume
* {ware} | {n} | {n} | {num} | {n}
Port [payé~dû] - Contre remboursement : néant
Signature de l'expéditeur Signature du transporteur Signature du destinataire
Heure d'arrivée {time} Heure de départ {time}`,
  },
  {
    family: 'a',
    language: 'en',
    text: `{company}
{street} {town}
# [DELIVERY NOTE~PACKING SLIP~PACKING LIST~DISPATCH NOTE~DELIVERY DOCKET~Delivery Note {ref}~PROOF OF DELIVERY]
[Delivery note no.~Packing slip #~Despatch no.] :: {ref}
Date :: {today}
[Order no.~Your order~PO number] :: {ref}
Deliver to: {client} {cstreet} {ctown}
? Carrier: {other} Tracking no. {num}{num}
= Item | Description | Ordered | [Shipped~Delivered] | Back ordered
* {num} | {ware} | {n} | {n} | 0
? Number of packages {n} Gross weight {n} kg
[Received in good condition~Goods received by (print name)~Please check the contents; shortages or damages must be reported within 3 days~Driver signature] Signature Date`,
  },
  {
    family: 'b',
    language: 'en',
    text: `# [BILL OF LADING~STRAIGHT BILL OF LADING - SHORT FORM~WAYBILL~CONSIGNMENT NOTE]
Ship from {company} {street} {town}
Ship to {client} {cstreet} {ctown}
Bill of lading number :: {num}
Carrier name :: {other}
Trailer number {num} Seal number {num} SCAC {d3}
Freight charge terms: prepaid collect 3rd party
= Handling units | Package type | Weight | H.M. | Commodity description | NMFC
* {n} | pallet | {num} lb |  | {ware} | {num}
Shipper signature / date Carrier signature / pickup date. The property described above is received in apparent good order except as noted.`,
  },
  {
    family: 'c',
    language: 'en',
    text: `{company}
{ref}
Customer: {client}
Order: {ref} Shipping Date: {date}
# [Delivery Slip~Delivery Order~Pick list]
= PRODUCT | ORDERED | DELIVERED
* {ware} | {n}.00 Units | {n}.00 Units
Remaining quantities not yet delivered:
Received by`,
  },
  {
    family: 'a',
    language: 'de',
    text: `{company} · {street} · {town}
{client}
{cstreet}
{ctown}
# [Lieferschein~LIEFERSCHEIN Nr. {ref}~Lieferschein {ref}~Warenbegleitschein~Packliste]
[Lieferschein-Nr.~Lieferscheinnummer] :: {ref}
[Lieferdatum~Datum] :: {today}
[Ihre Bestellung~Auftrag] :: {ref}
? Versandart: Spedition {other}
= Pos. | Artikelnummer | Bezeichnung | [Liefermenge~Menge] | Einheit
* {n} | {num} | {ware} | {n} | Stück
? Anzahl Packstücke {n} Bruttogewicht {n} kg
[Ware ordnungsgemäß und vollständig erhalten~Ware erhalten: Datum, Unterschrift~Empfang bestätigt].
Die gelieferte Ware bleibt bis zur vollständigen Bezahlung unser Eigentum.`,
  },
  {
    family: 'a',
    language: 'es',
    text: `{company} {street} {town}
# ALBARÁN [DE ENTREGA~Nº {ref}~]
Fecha :: {today}
Pedido :: {ref}
Cliente: {client}
= Código | Descripción | Cantidad
* {num} | {ware} | {n}
Recibí conforme, firma y sello`,
  },
  {
    family: 'a',
    language: 'it',
    text: `{company} {street} {town}
# [DOCUMENTO DI TRASPORTO (DDT) N. {ref}~BOLLA DI CONSEGNA]
Data :: {today}
Destinatario: {client} {cstreet} {ctown}
Causale del trasporto: vendita
= Codice | Descrizione | Quantità
* {num} | {ware} | {n}
Aspetto esteriore dei beni, numero colli {n}, firma del conducente, firma del destinatario`,
  },
  {
    family: 'a',
    language: 'nl',
    text: `{company} {street} {town}
# [PAKBON~LEVERINGSBON~VRACHTBRIEF] {ref}
Leverdatum :: {today}
Ordernummer :: {ref}
= Artikelnummer | Omschrijving | Aantal geleverd
* {num} | {ware} | {n}
Voor ontvangst getekend, naam`,
  },
];

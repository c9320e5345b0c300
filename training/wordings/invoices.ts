import type { Wording } from './wording.ts';

export const invoices: readonly Wording[] = [
  {
    family: 'a',
    language: 'fr',
    text: `{company}
{street}
{town}
Tél. {phone} - {email}
> {client}
> {cstreet}
> {ctown}
# FACTURE [N° {ref}~n°{ref}~]
Date de facture :: {today}
? Date d'échéance :: {date}
? Code client :: {num}
? Votre référence :: {ref}
= Désignation | Qté | P.U. HT | TVA | Montant HT
* {ware} | {n} | {small} | {pct} | {plain}
> Total HT : {amount}
> TVA {pct} : {amount}
> Total TTC : {amount}
? > Acompte versé : {amount}
> Net à payer : {amount}
[Règlement par virement à réception de facture~Paiement à 30 jours fin de mois~Mode de règlement : chèque].
En cas de retard de paiement, une pénalité égale à trois fois le taux d'intérêt légal sera exigible, ainsi qu'une indemnité forfaitaire de 40 euros pour frais de recouvrement. Pas d'escompte pour paiement anticipé.
IBAN :: {iban}
? BIC :: {bic}
{company} - SIRET {siret} - N° TVA intracommunautaire {vat}`,
  },
  {
    family: 'b',
    language: 'fr',
    text: `# Facture
{company} {slogan}
Facture n° {ref} du {today}
Émise le :: {today}
À régler avant le :: {date}
Adressée à
{client}
{cstreet}, {ctown}
Objet : [travaux de rénovation~prestation de conseil~mission du mois de {month} {year}~développement site internet]
= Prestation | Quantité | Prix unitaire | Total
* {ware} | {n} | {small} | {plain}
Sous-total :: {amount}
TVA non applicable, art. 293 B du CGI
Total à payer :: {amount}
? Payé le {date} par carte bancaire
? Merci de votre confiance
Coordonnées bancaires : {bank} - IBAN {iban}
Entrepreneur individuel - SIREN {siren} - dispensé d'immatriculation au RCS`,
  },
  {
    family: 'c',
    language: 'fr',
    text: `{company} Énergie
Votre facture [d'électricité~de gaz~d'eau~internet et téléphone~mobile] du {today}
N° client :: {num} {num}
N° de facture :: {num}{num}
Titulaire du contrat : {person}
Lieu de consommation : {cstreet} {ctown}
Montant à payer {amount}
Prélèvement à partir du {date}
## Votre consommation
= Relevé | Ancien index | Nouvel index | Consommation kWh
* {month} {year} | {num} | {num} | {n}
## Détail de votre facture
= Abonnement et consommation | Période | Prix unitaire HT | Montant HT
* [Abonnement~Consommation heures pleines~Heures creuses~Contribution tarifaire~Forfait~Hors forfait~Options] | du {date} au {date} | {small} | {small}
Total hors TVA | {amount}
Total TVA | {amount}
Total TTC | {amount}
Service client {phone} (appel non surtaxé) - Espace client sur {web}
Prochaine facture vers le {date}
Pour toute réclamation, écrivez au service consommateurs. Médiateur national de l'énergie.`,
  },
  {
    family: 'd',
    language: 'fr',
    text: `{company}
# [FACTURE D'ACOMPTE~FACTURE DE SOLDE~FACTURE DE SITUATION N° {n}~FACTURE PROFORMA~FACTURE DOIT] {ref}
{street} - {town} - {phone}
Doit : {client}, {cstreet}, {ctown}
N° TVA client :: {cvat}
Chantier : {street}
Devis de référence : {ref}
Bon de commande {ref} - Bon de livraison {ref}
= Réf. | Description | Unité | Quantité | PU | Remise | Total HT
* {num} | {ware} | U | {n} | {small} | {n} % | {plain}
= Base HT | Taux | Montant TVA
* {plain} | {pct} | {small}
TOTAL H.T. :: {amount}
TOTAL T.V.A. :: {amount}
TOTAL T.T.C. :: {amount}
Acompte de 30 % à la commande :: {amount}
RESTE À PAYER :: {amount}
Autoliquidation de la TVA [article 283-2 du CGI~sous-traitance BTP].
Échéance : {date} - LCR à 45 jours fin de mois
Clause de réserve de propriété : les marchandises restent la propriété du vendeur jusqu'au paiement intégral (loi 80-335).
[SAS~SARL] au capital de {plain} € - RCS {city} {siren} - APE 4332A`,
  },
  {
    family: 'e',
    language: 'fr',
    text: `Commande {ref}
# Facture / Reçu
Vendu par {company}
Adresse de facturation
{person}
{cstreet}
{ctown}
Numéro de la facture {ref}
Date de la facture/Date de livraison {today}
Numéro de la commande {num}
= Description | Qté | P.U. (HT) | TVA % | P.U. (TTC) | Total (TTC)
* {ware} | {n} | {small} | {pct} | {small} | {small}
Frais d'expédition | {small}
Total | {amount}
= TVA % | Sous-total (HT) | Sous-total TVA
- {pct} | {plain} | {small}
Payé
Référence de paiement {num}
TVA déclarée par {company} numéro de TVA {vat}
Pour contacter notre service client, rendez-vous sur {web}/contact`,
  },
  {
    family: 'a',
    language: 'en',
    text: `{company}
{street}
{town}
{phone} | {email}
# [INVOICE~Invoice~TAX INVOICE~SALES INVOICE]
Invoice [number~no.~#] :: {ref}
Invoice date :: {today}
Due date :: {date}
? PO number :: {ref}
Bill to:
{client}
{cstreet}
{ctown}
= Description | [Qty~Quantity~Hours] | [Rate~Unit price~Price] | Amount
* {ware} | {n} | {small} | {plain}
> Subtotal {amount}
? > Discount {amount}
> [VAT 20%~Sales tax~Tax (8.25%)~GST 10%] {amount}
> [Total~Total due~Balance due~Amount due] {amount}
[Payment terms: net 30~Payment is due within 14 days~Please make checks payable to {company}~Terms: due on receipt].
? Bank: {bank} Account {num} Sort code 20-00-00 IBAN {iban} SWIFT {bic}
Thank you for your business!
? VAT registration number {vat}. Registered in England and Wales no. 0{num}`,
  },
  {
    family: 'b',
    language: 'en',
    text: `# Invoice #{ref}
[PAID~UNPAID~OVERDUE]
Invoice Date: {today}
Due Date: {date}
Invoiced To
{client}
ATTN: {person}
{cstreet}
{ctown}
Pay To
{company}
= Description | Total
* {ware} ({date} - {date}) | {amount}
Sub Total | {amount}
Credit | {amount}
Total | {amount}
## Transactions
= Transaction Date | Gateway | Transaction ID | Amount
- {date} | [Credit Card~PayPal~Bank Transfer] | {num} | {amount}
Balance | {amount}
PDF Generated on {date}`,
  },
  {
    family: 'c',
    language: 'en',
    text: `{company} [Energy~Water~Telecom~Broadband~Gas & Electric]
Your [electricity~gas~water~phone~internet] bill
Account number :: {num} {num}
Bill date :: {today}
Bill period: {date} to {date}
{person}
{cstreet}
{ctown}
Amount due {amount}
Please pay by {date}
Previous balance {amount}
Payment received - thank you {amount}
New charges {amount}
## Meter readings
= Meter | Previous | Current | Usage kWh
* {num} | {num} | {num} | {n}
Standing charge {n} days @ {small} | {amount}
Usage charges | {amount}
VAT at 5% | {amount}
Total current charges | {amount}
Questions about your bill? Call {phone} or visit {web}
Pay by direct debit, online, by phone or return the remittance slip with your payment.
Tear here. Make payment to {company}. Amount enclosed`,
  },
  {
    family: 'd',
    language: 'en',
    text: `# Statement of services / Invoice
From {company}, {street}, {town}
For professional services rendered through {date}
Client-matter: {num}-{n}
To {client}
Invoice No. {ref}
Date {today}
Terms Net 30
= Date | Timekeeper | Description | Hours | Amount
* {date} | {person} | [Conference call~Review of documents~Drafting~Site visit~Meeting] re {ware} | {n} | {plain}
Total fees :: {amount}
Disbursements :: {amount}
Total this invoice :: {amount}
Please remit to: {bank}, ABA routing {num}, account {num}. Interest of 1.5% per month on past due balances.
Federal Tax ID {d2}-{num}`,
  },
  {
    family: 'e',
    language: 'en',
    text: `{company}
# [COMMERCIAL INVOICE~PROFORMA INVOICE~EXPORT INVOICE]
Exporter / Shipper: {company}, {street}, {town}
Consignee: {client}, {cstreet}, {ctown}
Invoice No. & Date: {ref} {today}
Buyer's order no.: {ref}
Country of origin of goods: {city}
Incoterms: [FOB~CIF~EXW~DAP]
Port of loading Port of discharge Vessel / Flight no.
= Marks & Nos. | Description of goods | HS code | Quantity | Rate | Amount USD
* {n} | {ware} | {num} | {n} | {small} | {plain}
Total FOB value USD {plain}
Amount chargeable in words: US dollars [one thousand two hundred~nine thousand] only
Gross weight {n} kg Net weight {n} kg No. of packages {n}
We declare that this invoice shows the actual price of the goods described and that all particulars are true and correct.
Authorised signatory`,
  },
  {
    family: 'a',
    language: 'de',
    text: `{company}
{company} · {street} · {town}
{client}
{cstreet}
{ctown}
# [Rechnung~RECHNUNG~Rechnung Nr. {ref}~Rechnung {ref}]
Rechnungsnummer :: {ref}
Rechnungsdatum :: {today}
Kundennummer :: {num}
? Leistungszeitraum :: {date} - {date}
? Lieferdatum :: {date}
Sehr geehrte Damen und Herren,
[für die erbrachten Leistungen stellen wir Ihnen wie folgt in Rechnung~vielen Dank für Ihren Auftrag. Hiermit berechnen wir Ihnen~wir erlauben uns, folgende Positionen in Rechnung zu stellen]:
= Pos. | Bezeichnung | Menge | Einzelpreis | Gesamtpreis
* {n} | {ware} | {n} | {small} | {plain}
> Nettobetrag {amount}
> zzgl. 19 % [USt.~MwSt.] {amount}
> [Gesamtbetrag~Rechnungsbetrag~Bruttobetrag] {amount}
[Zahlbar sofort ohne Abzug~Bitte überweisen Sie den Betrag bis zum {date}~Zahlbar innerhalb von 14 Tagen netto, bei Zahlung innerhalb von 8 Tagen 2 % Skonto].
Mit freundlichen Grüßen
{company} Bankverbindung {bank} IBAN {iban} BIC {bic} USt-IdNr. {vat} Amtsgericht {city} HRB {num} Geschäftsführer {person}`,
  },
  {
    family: 'b',
    language: 'de',
    text: `# [Abschlagsrechnung~Schlussrechnung~Teilrechnung~Sammelrechnung~Honorarrechnung~Proformarechnung]
{company}
{street}
{town}
Tel. {phone} {email}
Rechnung an: {client}, {cstreet}, {ctown}
Beleg-Nr. :: {num}
Datum :: {today}
Bauvorhaben: {street}, Auftrag {num} vom {date}, Lieferschein {num}
= Art.-Nr. | Artikel | Anzahl | ME | E-Preis | Rabatt | Betrag EUR
* {num} | {ware} | {n} | Stk | {small} | {n} % | {plain}
Summe netto :: {plain}
Mehrwertsteuer 7 % auf {plain} :: {small}
Mehrwertsteuer 19 % auf {plain} :: {small}
Endsumme :: {plain}
abzüglich geleisteter Abschlagszahlung :: {plain}
Noch zu zahlen :: {plain}
[Kleinunternehmer gemäß § 19 UStG, es wird keine Umsatzsteuer berechnet~Steuerschuldnerschaft des Leistungsempfängers § 13b UStG~Innergemeinschaftliche Lieferung steuerfrei].
Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum. Steuernummer {d3}/{num}`,
  },
  {
    family: 'c',
    language: 'de',
    text: `{company} [Stadtwerke~Telekommunikation~Mobilfunk~Strom]
Ihre [Rechnung~Jahresabrechnung~Mobilfunkrechnung~Stromrechnung] für {month} {year}
Kundennummer :: {num}
Vertragskonto :: {num}
Rechnungsnummer :: {num}{num}
Datum :: {today}
Guten Tag {person},
hier erhalten Sie Ihre aktuelle Rechnung. Den Betrag buchen wir am {date} von Ihrem Konto ab.
= Leistung | Zeitraum | Netto | USt | Brutto
* [Grundpreis~Arbeitspreis~Grundgebühr~Verbindungen~Optionen] | {date} bis {date} | {small} | 19 % | {small}
Zählerstand alt {num} Zählerstand neu {num} Verbrauch {num} kWh
Rechnungsbetrag brutto :: {amount}
abzüglich Ihrer Vorauszahlungen :: {amount}
[Nachzahlung~Guthaben] :: {amount}
Neuer Abschlag ab {date} :: {amount}
Fragen zur Rechnung? Servicetelefon {phone} oder {web}`,
  },
  {
    family: 'd',
    language: 'de',
    text: `{company} Onlineshop
# Rechnung
Bestellnummer: {ref}
Rechnungsnr.: {ref}
Rechnungs-/Lieferdatum {today}
Rechnungsadresse {person} {cstreet} {ctown}
= Beschreibung | Menge | Stückpreis (ohne USt.) | USt. % | Stückpreis (inkl. USt.) | Zwischensumme (inkl. USt.)
* {ware} | {n} | {small} | 19% | {small} | {small}
Versandkosten | {small}
Gesamtpreis {amount}
Zahlbetrag {amount}
Zahlungsart: [PayPal~Kreditkarte~Vorkasse~Kauf auf Rechnung]
Umsatzsteuer erklärt durch {company} USt-ID {vat}
Verkauft von {company}`,
  },
  {
    family: 'a',
    language: 'es',
    text: `{company}
{street} {town}
NIF {vat}
# FACTURA [Nº {ref}~{ref}]
Fecha de factura :: {today}
Vencimiento :: {date}
Cliente: {client} {cstreet} {ctown} CIF {cvat}
= Descripción | Cantidad | Precio | Importe
* {ware} | {n} | {small} | {plain}
Base imponible :: {amount}
IVA 21 % :: {amount}
Total factura :: {amount}
Forma de pago: transferencia bancaria IBAN {iban}`,
  },
  {
    family: 'a',
    language: 'it',
    text: `{company}
{street} {town} P.IVA {vat}
# FATTURA [N. {ref}~{ref}]
Data fattura :: {today}
Scadenza :: {date}
Spett.le {client} {cstreet} {ctown}
= Descrizione | Quantità | Prezzo | Importo
* {ware} | {n} | {small} | {plain}
Totale imponibile :: {amount}
IVA 22% :: {amount}
Totale fattura :: {amount}
Pagamento: bonifico bancario IBAN {iban}`,
  },
  {
    family: 'a',
    language: 'nl',
    text: `{company}
{street} {town} KvK {num} BTW {vat}
# FACTUUR
Factuurnummer :: {ref}
Factuurdatum :: {today}
Vervaldatum :: {date}
Aan {client} {cstreet} {ctown}
= Omschrijving | Aantal | Prijs | Bedrag
* {ware} | {n} | {small} | {plain}
Subtotaal excl. btw :: {amount}
21% btw :: {amount}
Totaal te betalen :: {amount}
Gelieve het bedrag binnen 14 dagen over te maken op {iban} onder vermelding van het factuurnummer.`,
  },
];

export const creditNotes: readonly Wording[] = [
  {
    family: 'a',
    language: 'fr',
    text: `{company}
{street} {town}
> {client}
> {cstreet}
> {ctown}
# [AVOIR~FACTURE D'AVOIR~AVOIR N° {ref}~Avoir n°{ref}~NOTE DE CRÉDIT]
Avoir n° :: {ref}
Date :: {today}
[Annule et remplace~Sur~Concerne la~En référence à la] facture n° {ref} du {date}
Motif : [retour marchandise~erreur de prix~geste commercial~annulation de commande~remise de fin d'année]
= Désignation | Quantité | P.U. HT | Montant HT
* {ware} | -{n} | {small} | -{plain}
Total HT :: -{amount}
TVA :: -{amount}
[Total TTC~Net à votre crédit~Montant de l'avoir~À déduire] :: -{amount}
[Ce montant viendra en déduction de votre prochaine facture~Cet avoir vous sera remboursé par virement~Avoir à valoir sur vos prochains achats].
SIRET {siret} TVA {vat}`,
  },
  {
    family: 'b',
    language: 'fr',
    text: `# AVOIR
Numéro {ref}
{company}
Client : {client} - {num}
Facture d'origine : {ref}
Date d'émission : {today}
= Libellé | Qté | Prix | TVA | Total
* [Remboursement~Reprise~Régularisation~Ristourne] {ware} | {n} | {small} | {pct} | {plain}
Total HT {amount} Total TVA {amount} Total TTC {amount}
Solde en votre faveur : {amount}
Nous vous devons la somme de {amount}`,
  },
  {
    family: 'a',
    language: 'en',
    text: `{company}
{street} {town}
# [CREDIT NOTE~CREDIT MEMO~Credit Note~CREDIT INVOICE~ADJUSTMENT NOTE]
Credit note [no.~number~#] :: {ref}
Date :: {today}
[Original invoice~Applied to invoice~Reference invoice~Against invoice] :: {ref}
Customer: {client} {cstreet} {ctown}
Reason: [goods returned~pricing error~damaged in transit~overcharge~cancelled order]
= Description | Quantity | Unit price | Amount
* {ware} | {n} | {small} | [-~]{plain}
Subtotal :: [-~]{amount}
VAT :: [-~]{amount}
[Total credit~Credit total~Amount credited~Remaining credit] :: [-~]{amount}
[This credit will be applied to your account~The amount has been refunded to your card~Please deduct this amount from your next payment].`,
  },
  {
    family: 'a',
    language: 'de',
    text: `{company} {street} {town}
{client}
{cstreet}
{ctown}
# [Gutschrift~Rechnungskorrektur~Stornorechnung~Korrekturrechnung~GUTSCHRIFT Nr. {ref}]
[Gutschriftsnummer~Beleg-Nr.~Korrektur-Nr.] :: {ref}
Datum :: {today}
[zur Rechnung~Storno zu Rechnung~Korrektur der Rechnung~Bezug: Rechnung] {ref} vom {date}
[wir schreiben Ihnen folgende Positionen gut~hiermit stornieren wir die oben genannte Rechnung~aufgrund Ihrer Retoure erhalten Sie folgende Gutschrift]:
= Pos | Bezeichnung | Menge | Einzelpreis | Betrag
* {n} | {ware} | -{n} | {small} | -{plain}
Nettobetrag :: -{amount}
USt 19 % :: -{amount}
[Gutschriftbetrag~Gesamtbetrag~Erstattungsbetrag] :: -{amount}
Der Betrag wird [Ihrem Kundenkonto gutgeschrieben~mit offenen Posten verrechnet~auf Ihr Bankkonto überwiesen].
USt-IdNr. {vat}`,
  },
  {
    family: 'a',
    language: 'nl',
    text: `{company} {street} {town}
# [CREDITNOTA~Creditfactuur]
Creditnummer :: {ref}
Datum :: {today}
Betreft factuur {ref}
= Omschrijving | Aantal | Prijs | Bedrag
* {ware} | -{n} | {small} | -{plain}
Totaal te crediteren :: -{amount}`,
  },
  {
    family: 'a',
    language: 'it',
    text: `{company} {street} {town} P.IVA {vat}
# NOTA DI CREDITO N. {ref}
Data :: {today}
Riferimento fattura n. {ref} del {date}
= Descrizione | Quantità | Prezzo | Importo
* Reso {ware} | {n} | {small} | {plain}
Totale nota di credito :: {amount}`,
  },
  {
    family: 'a',
    language: 'es',
    text: `{company} {street} {town} NIF {vat}
# [FACTURA RECTIFICATIVA~ABONO~NOTA DE CRÉDITO] {ref}
Fecha :: {today}
Rectifica la factura {ref} de fecha {date}
= Concepto | Cantidad | Precio | Importe
* Devolución {ware} | -{n} | {small} | -{plain}
Total abono :: -{amount}`,
  },
];

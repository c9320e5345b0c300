import type { DocumentType } from '../../shared/document-types/names.ts';
import type { Wording } from './wording.ts';

/** Papers of trade, banks, insurers and offices as they are worded in further countries and houses. */
export const tradeWordings: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  invoice: [
    {
      family: 'p',
      language: 'en',
      text: `{company}
{street} {town}
[GSTIN~VAT Reg No~ABN~Tax ID] :: {num}
# [TAX INVOICE~Invoice~BILL~Retail invoice~INVOICE {ref}]
[Invoice no~Invoice #~Bill no] :: {ref}
[Invoice date~Dated~Date of supply] :: {today}
? [Place of supply~State code~Reverse charge] :: {city}
[Bill to~Buyer~Billed to~Customer details] :: {client}, {cstreet}, {ctown}
= [S.No~#~Item] | [Description of goods~Particulars~Description] | [HSN/SAC~Qty] | [Rate~Unit price] | Amount
* {n} | {ware} | {num} | {small} | {plain}
[Taxable value~Subtotal] {plain} [CGST 9%~VAT 20%~GST 10%~Sales tax] {small} [SGST 9% {small}~]
[Grand total~Total amount due~Balance due~Invoice total] {plain}
? [Amount in words~Rupees] one thousand two hundred only
[Bank details: account no {num}~Payment due within {n} days~E. & O. E.~Authorised signatory~Make all checks payable to {company}]`,
    },
    {
      family: 'q',
      language: 'en',
      text: `[Electricity distribution company~{company} energy~{company} water services~{company} telecom]
# [Electricity bill~Your energy bill~Water bill~Monthly statement and bill~Phone bill]
[Consumer name~Account holder] :: {person} [Consumer no~Account no] :: {num}
[Billing period~Bill date] :: {date}
[Units consumed~Previous reading~Meter number] :: {num}
[Fixed charges~Standing charge~Energy charges] {small} [Arrears~Taxes] {small}
[Amount due~Total amount payable~Please pay] :: {amount} [Due date~Pay by] :: {date}
? [Late payment surcharge~Payable by direct debit~How to pay]`,
    },
    {
      family: 'p',
      language: 'es',
      text: `{company} NIF {vat} {street} {town}
# [FACTURA~Factura simplificada~Factura N.º {ref}~FACTURA ELECTRÓNICA]
Fecha {today} Cliente: {client} {cstreet} {ctown} NIF {cvat}
= Concepto | Cantidad | Precio unitario | Importe
* {ware} | {n} | {small} | {plain}
Base imponible {plain} IVA 21% {small} [IRPF -15% {small}~] Total factura {plain}
Forma de pago: [transferencia~domiciliación] {iban} Vencimiento {date}`,
    },
    {
      family: 'p',
      language: 'it',
      text: `{company} P.IVA {vat} {street} {town}
# [FATTURA~Fattura n. {ref}~FATTURA DI CORTESIA~Parcella]
Data {today} [Spett.le~Cliente] {client} {cstreet} {ctown}
= Descrizione | Quantità | Prezzo | Importo
* {ware} | {n} | {small} | {plain}
Imponibile {plain} IVA 22% {small} Totale [fattura~documento] {plain}
Pagamento: bonifico bancario {iban} scadenza {date}`,
    },
    {
      family: 'p',
      language: 'nl',
      text: `{company} {street} {town} KvK {num} BTW {vat}
# [FACTUUR~Factuur {ref}~Nota]
Factuurnummer {ref} Factuurdatum {today} Vervaldatum {date} {client} {cstreet} {ctown}
= Omschrijving | Aantal | Prijs | Bedrag
* {ware} | {n} | {small} | {plain}
Subtotaal {plain} 21% btw {small} [Totaal~Te betalen] {plain}
Gelieve het bedrag binnen {n} dagen over te maken op {iban}`,
    },
  ],
  quote: [
    {
      family: 'p',
      language: 'en',
      text: `{company} {street} {town}
# [Quotation~QUOTATION {ref}~Price quote~Quotation for {trade}~Estimate~Sales proposal]
[To~Prepared for~Client] :: {client}
[Quotation no~Quote date~Valid until~Quote ID] :: {date}
? Dear {someone}, [thank you for your enquiry~we are pleased to submit our best offer~as discussed please find our quotation below].
= [Item~Scope~Description] | Qty | [Unit price~Rate] | [Total~Amount]
* {ware} | {n} | {small} | {plain}
[Total excl. VAT~Quoted total~Estimated total] {plain}
[Prices are valid for {n} days~Delivery {n} weeks after receipt of order~50% deposit on acceptance~This is not an invoice]
[Accepted by~Client signature~I accept the terms of this quote] ____________ Date ______`,
    },
    {
      family: 'p',
      language: 'fr',
      text: `{company} {street} {town} SIRET {siret}
# [DEVIS No. {num}~Devis gratuit~DEVIS N° {ref}~Proposition commerciale~Estimation travaux]
[Date du devis~Référence du devis~Date de validité du devis] :: {date}
[Destinataire~Client~À l'attention de] :: {client} {cstreet} {ctown}
= [Description~Désignation~Prestation] | [Quantité~Qté] | [Prix unitaire HT~P.U.] | [Total HT~Montant]
* [{ware}~Main d'œuvre~Fourniture et pose] | {n} | {small} | {plain}
Total HT {plain} TVA {small} Total TTC {plain}
[Acompte à verser à la signature~Délai d'exécution {n} semaines~Offre valable {n} jours]
[Signature du client précédée de la mention « bon pour accord »~Bon pour travaux, date et signature]`,
    },
    {
      family: 'p',
      language: 'de',
      text: `{company} {street} {town}
{client} {cstreet} {ctown} {today}
# [Angebot {ref}~Angebot~Unser Angebot~Kostenvoranschlag Nr. {num}~Preisangebot]
[Sehr geehrte Damen und Herren, vielen Dank für Ihre Anfrage. Gerne unterbreiten wir Ihnen folgendes Angebot~Sehr geehrter Herr {someone}, wie besprochen bieten wir Ihnen an]:
= Pos. | Bezeichnung | Menge | Einzelpreis | Gesamtpreis
* {n} | {ware} | {n} | {small} | {plain}
[Nettobetrag~Zwischensumme] {plain} zzgl. MwSt. {small} Angebotssumme {plain}
[An dieses Angebot halten wir uns {n} Tage gebunden~Gültig bis {date}~Lieferzeit ca. {n} Wochen]. Wir würden uns freuen, Ihren Auftrag zu erhalten.`,
    },
  ],
  purchase_order: [
    {
      family: 'p',
      language: 'en',
      text: `# [PURCHASE ORDER~Purchase order {ref}~Order form~Supply order]
[PO no~Purchase order number~Order no] :: {ref}
[PO date~Order date~Expected delivery] :: {date}
[Vendor~Supplier~To] :: {company}, {street}, {town}
[Ship to~Deliver to~Bill to] :: {client}, {cstreet}, {ctown}
= # | Item description | Qty | [Unit~UoM] | Unit price | Total
* {n} | {ware} | {n} | pcs | {small} | {plain}
[Sub total~Total order value~Order total] {plain}
[Please supply the above goods subject to our terms~Payment 30% advance on PO confirmation~Quote this PO number on all correspondence~Requested by {someone}, approved by {someone}]`,
    },
    {
      family: 'p',
      language: 'it',
      text: `# [ORDINE DI ACQUISTO~ORDINE FORNITORE N. {ref}~Conferma ordine a fornitore]
{client} Fornitore: {company} {street} {town} Data ordine {today} Consegna {date}
= Codice | Descrizione | Quantità | Prezzo | Importo
* {num} | {ware} | {n} | {small} | {plain}
Totale ordine {plain} [Resa franco destino~Pagamento 60 gg~Citare il numero d'ordine in fattura]`,
    },
  ],
  order_confirmation: [
    {
      family: 'p',
      language: 'en',
      text: `{company}
# [Order confirmation~Thank you for your order!~Sales order {ref}~Your order is on its way~Booking confirmation]
[Hi~Dear] {person}, [we have received your order and will let you know when it ships~your booking is confirmed~this is to confirm your order of {date}].
[Order number~Order reference~Confirmation no] :: {ref}
[Estimated delivery~Delivery date~Order date] :: {date}
= [Item~Product] | Quantity | Price
* {ware} | {n} | {small}
[Subtotal~Items] {small} [Shipping~Delivery] {small} [Order total~Total] {small}
[Shipping address~Deliver to] {person} {cstreet} {ctown}
[Need to make changes? Contact us~You can track your order online~We confirm the delivery terms below]`,
    },
    {
      family: 'p',
      language: 'es',
      text: `{company} # [CONFIRMACIÓN DE PEDIDO~Gracias por su pedido]
Número de pedido {ref} Fecha {today} [Hemos recibido su pedido~Confirmamos su pedido]
* {ware} | {n} | {small}
Envío {small} Total del pedido {plain} Dirección de entrega {person} {cstreet} {ctown} Entrega prevista {date}`,
    },
    {
      family: 'p',
      language: 'it',
      text: `{company} # [CONFERMA D'ORDINE~Grazie per il tuo ordine]
Numero ordine {ref} del {today} [Confermiamo la ricezione del Vostro ordine~Il tuo ordine è stato ricevuto]
* {ware} | {n} | {small}
Spedizione {small} Totale ordine {plain} Consegna prevista {date} Indirizzo di spedizione {person} {cstreet} {ctown}`,
    },
  ],
  delivery_note: [
    {
      family: 'p',
      language: 'en',
      text: `{company}
# [Delivery note~DELIVERY ORDER~Packing slip~Dispatch note~Goods received note~Waybill~DELIVERY CHALLAN~Receipt note]
[Delivery note no~DO number~Dispatch date] :: {ref}
[Deliver to~Ship to~Consignee] :: {client}, {cstreet}, {ctown}
[Order no~Customer PO~Your order] :: {ref}
? Dear Sir or Madam, we deliver the following goods as agreed.
= [Item~Code] | Description | [Qty ordered~Quantity] | [Qty delivered~Packages] | Weight
* {num} | {ware} | {n} | {n} | {n} kg
[Received in good condition~Received by~Driver~Vehicle no] ____________ [Signature and date~Stamp] ______
[Please check the goods on receipt~No prices on this document~Shortages must be reported within {n} days]`,
    },
    {
      family: 'p',
      language: 'es',
      text: `{company} # [ALBARÁN~ALBARÁN DE ENTREGA {ref}~NOTA DE ENTREGA]
Fecha {today} Cliente {client} {cstreet} {ctown} Pedido {ref}
= Código | Descripción | Cantidad | Bultos
* {num} | {ware} | {n} | {n}
Peso total {n} kg Transportista {other} Recibí conforme, firma y sello`,
    },
    {
      family: 'p',
      language: 'it',
      text: `{company} # [DOCUMENTO DI TRASPORTO~DDT n. {ref}~BOLLA DI CONSEGNA]
Data {today} Destinatario {client} {cstreet} {ctown} Causale del trasporto: vendita
= Codice | Descrizione | Quantità | Colli
* {num} | {ware} | {n} | {n}
Aspetto esteriore dei beni: [cartoni~pallet] Peso {n} kg Vettore {other} Firma conducente Firma destinatario`,
    },
    {
      family: 'p',
      language: 'nl',
      text: `{company} # [PAKBON~LEVERINGSBON {ref}~VRACHTBRIEF~AFLEVERBON]
Datum {today} Afleveradres {client} {cstreet} {ctown} Uw bestelling {ref}
= Artikel | Omschrijving | Besteld | Geleverd
* {num} | {ware} | {n} | {n}
Aantal colli {n} Gewicht {n} kg Vervoerder {other} Voor ontvangst getekend`,
    },
  ],
  bank_statement: [
    {
      family: 'p',
      language: 'en',
      text: `{bank}
# [Statement of account~ACCOUNT STATEMENT~Savings account statement~Portfolio valuation as of {date}~Statement of assets~e-Statement~Passbook transactions]
[Account holder~Client number~Customer name] :: {person}
[Account number~Account no~IBAN] :: {num}
[Statement period~Valuation currency~Branch] :: {date}
? IFSC :: {num} Currency :: INR
= Date | [Narration~Description~Details] | [Debit~Charges~Withdrawals] | [Credit~Deposit] | Balance
- {date} | [Opening balance~Balance brought forward~BALANCE FORWARD] | | | {plain}
* {date} | [ATM withdrawal~UPI payment {other}~NEFT {num}~POS {other} {city}~Interest credit~School fees~Mortgage payment] | {small} | {small} | {plain}
[Closing balance~Available balance~Total assets~Balance carried forward] {plain}
[Deposits are covered by the insurance scheme~Please examine this statement and report any discrepancies within {n} days~This is a computer generated statement]`,
    },
  ],
  insurance_certificate: [
    {
      family: 'p',
      language: 'en',
      text: `{insurer}
# [Certificate of insurance cum policy schedule~MOTOR INSURANCE CERTIFICATE~Two wheeler package policy~Policy schedule~Certificate of liability insurance~Certificate of motor insurance~Travel insurance certificate]
[Policy no~Certificate number] :: {ref}
[Period of insurance~Policy period] :: from {date} to midnight of {date}
[Insured name~Name of the insured~Policyholder] :: {person} {cstreet} {ctown}
? [Make~Registration no~Engine no~Chassis no~Seating capacity] :: {num}
= [Coverage~Own damage~Liability] | [Sum insured~Premium] | [Deductible~Amount]
* [Basic premium~Third party liability~Personal accident cover~General aggregate~Medical expenses] | {plain} | {small}
[Total premium~Gross premium paid~Insured's declared value] {plain}
[This certificate is issued as a matter of information only~Limitations as to use~I hereby certify that the policy to which this certificate relates~Nominee {someone}] [For and on behalf of {insurer}~Authorized representative]`,
    },
    {
      family: 'p',
      language: 'de',
      text: `{insurer} {city}, {today}
# [Versicherungsbestätigung~Versicherungsschein~Versicherungspolice~Nachweis der Haftpflichtversicherung~Bestätigung über eine Betriebshaftpflichtversicherung]
Versicherungsnehmer: {client} {cstreet} {ctown} Versicherungsschein-Nr. {num}
[Wir bestätigen, dass für den oben genannten Versicherungsnehmer Versicherungsschutz besteht~Versicherungsbeginn {date} Ablauf {date}]
= Versicherte Gefahren | Versicherungssumme | Selbstbeteiligung
* [Personenschäden~Sachschäden~Vermögensschäden~Feuer~Leitungswasser] | {plain} | {small}
Jahresbeitrag {small} [Zahlungsweise jährlich~Es gelten die Versicherungsbedingungen]`,
    },
    {
      family: 'p',
      language: 'es',
      text: `{insurer} # [CERTIFICADO DE SEGURO~PÓLIZA DE SEGURO~Condiciones particulares]
Póliza {num} Tomador {client} Asegurado {person} Efecto {date} Vencimiento {date}
= Coberturas | Suma asegurada | Franquicia
* [Responsabilidad civil~Daños materiales~Asistencia en viaje] | {plain} | {small}
Prima total {small} La compañía certifica que la póliza se encuentra en vigor`,
    },
  ],
  tax_document: [
    {
      family: 'p',
      language: 'en',
      text: `[GOVERNMENT OF {city}~Transport department~Municipal corporation~Revenue department~Department of revenue]
# [Motor vehicle tax receipt~Property tax receipt~Road tax payment~TAX e-RECEIPT~Property tax assessment notice~Sales and use tax return~Income tax return acknowledgement]
[Receipt no~Transaction id~Assessment year~Taxpayer name] :: {num}
[Owner name~Received from~Name of assessee] :: {person} [Vehicle no~Parcel~PAN] :: {num}
= [Particulars~Tax head] | [Amount~Tax] | [Fine/penalty~Surcharge] | Total
* [MV tax~Road safety tax~Property tax~Gross total income~Education cess] | {plain} | {n} | {plain}
[Grand total~Total tax paid~Tax payable] {plain}
[This is a computer generated receipt~Tax paid upto {date}~Payment mode online]`,
    },
    {
      family: 'p',
      language: 'de',
      text: `Finanzamt {city} Steuernummer {d3}/{num}
# [Freistellungsbescheid für {year} zur Körperschaftsteuer~Bescheid über die gesonderte Feststellung~Vorauszahlungsbescheid~Umsatzsteuererklärung~Bescheinigung in Steuersachen~Haftungsbescheid~Mahnung rückständiger Steuern]
{client} {cstreet} {ctown}
[Die Körperschaft ist nach § 5 Abs. 1 Nr. 9 KStG von der Körperschaftsteuer befreit~Festgesetzt wird die Steuer auf {plain} EUR~Die Vorauszahlungen sind am 10. fällig]. Hinweise zur Ausstellung von Zuwendungsbestätigungen. {n}. Erläuterungen
[Rechtsbehelfsbelehrung: gegen diesen Bescheid ist der Einspruch gegeben~Der Bescheid ergeht unter dem Vorbehalt der Nachprüfung~Dieser Bescheid wurde maschinell erstellt]`,
    },
    {
      family: 'p',
      language: 'it',
      text: `[Agenzia delle Entrate~Comune di {city} ufficio tributi]
# [MODELLO F24 delega di pagamento~Modello 730~Certificazione unica {year}~Avviso di accertamento IMU~Avviso di pagamento TARI]
Contribuente {person} codice fiscale {num} Anno di imposta {year}
* Sezione [erario~INPS~IMU] | codice tributo {d3} | {plain}
Totale imposta {plain} Saldo finale {plain} scadenza {date}`,
    },
  ],
  company_registration: [
    {
      family: 'p',
      language: 'de',
      text: `[Vereinsregister des Amtsgerichts {city}~Amtsgericht {city}~Handelsregister A~Genossenschaftsregister~Firmenbuch]
# [Wiedergabe des aktuellen Registerinhalts~Vereinsregisterauszug~Firmenbuchauszug~Abdruck~Registerausdruck] Abruf vom {today} {time}
Nummer des [Vereins~Firma] [VR~HRA~FN] {num} Seite 1 von {n}
1. Anzahl der bisherigen Eintragungen: {n} 2. a) Name: {company} b) Sitz: {city}
3. a) Allgemeine Vertretungsregelung: [der Vorstand vertritt gemeinsam~jeder ist einzelvertretungsberechtigt] b) Vorstand: {person}, {city}, *{date}; {someone}, {city}, *{date}
4. a) Satzung: eingetragener Verein, Satzung vom {date} b) Sonstige Rechtsverhältnisse -- 5. a) Tag der letzten Eintragung: {date}`,
    },
    {
      family: 'p',
      language: 'en',
      text: `[Ministry of corporate affairs~Registrar of companies~Department of economic development~State of {city} office of the secretary of state~Chamber of commerce]
# [Certificate of incorporation~TRADE LICENSE~Commercial license~Business registration certificate~Certificate of registration~CERTIFICATE OF ORGANIZATION]
[License no~Corporate identity number~Entity number~Registration no] :: {num}
[Company name~Trade name~Legal name] :: {company}
[Legal form~Legal type~Company class] :: Limited liability company
[Date of incorporation~Issue date~Registered on] :: {date} [Expiry date {date}~]
[Registered office~Principal place of business~Activities] {street} {town}
[Managers and owners~Directors~Registered agent] {person}, {someone}
[I hereby certify that the company is incorporated on this day under the Companies Act~Given under my hand and seal]`,
    },
    {
      family: 'p',
      language: 'it',
      text: `CAMERA DI COMMERCIO INDUSTRIA ARTIGIANATO E AGRICOLTURA DI {city} registro imprese
# [VISURA ORDINARIA SOCIETÀ DI CAPITALE~VISURA CAMERALE~Certificato di iscrizione]
{company} Indirizzo sede {street} {town} Numero REA {num} Codice fiscale e partita IVA {num} Forma giuridica società a responsabilità limitata
Data atto di costituzione {date} Capitale sociale {plain} Amministratore unico {person} Attività prevalente {trade}`,
    },
    {
      family: 'p',
      language: 'nl',
      text: `Kamer van Koophandel # [Uittreksel Handelsregister~Bedrijfsprofiel] KvK-nummer {num}
Rechtspersoon RSIN {num} Rechtsvorm besloten vennootschap Statutaire naam {company} Statutaire zetel {city} Bezoekadres {street} {town}
Datum akte van oprichting {date} Geplaatst kapitaal {plain} Bestuurder {person} geboortedatum {date} alleen bevoegd Waarmerk`,
    },
  ],
};

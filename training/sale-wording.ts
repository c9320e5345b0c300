import type { WrittenLanguage } from './people-and-places.ts';

/** Documents that are made of a sale. */
export type SaleType =
  | 'invoice'
  | 'credit_note'
  | 'quote'
  | 'purchase_order'
  | 'order_confirmation'
  | 'delivery_note';

/** How a language words a document of a sale; alternatives are chosen between for each document. */
export interface SaleWording {
  readonly titles: Readonly<Record<SaleType, readonly string[]>>;
  readonly number: Readonly<Record<SaleType, readonly string[]>>;
  readonly date: Readonly<Record<SaleType, readonly string[]>>;
  readonly due: readonly string[];
  readonly order: readonly string[];
  readonly customer: readonly string[];
  /** Headings of the one who issues and of the one who gets. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly supplier: readonly string[];
  readonly shipTo: readonly string[];
  readonly columns: {
    readonly description: readonly string[];
    readonly quantity: readonly string[];
    readonly price: readonly string[];
    readonly rate: readonly string[];
    readonly total: readonly string[];
    readonly article: readonly string[];
  };
  readonly net: readonly string[];
  readonly tax: readonly string[];
  readonly gross: readonly string[];
  readonly amountDue: readonly string[];
  readonly deposit: readonly string[];
  readonly discount: readonly string[];
  readonly untaxed: readonly string[];
  readonly vat: readonly string[];
  readonly registration: readonly string[];
  readonly phone: readonly string[];
  readonly carried: readonly string[];
  readonly notes: readonly string[];
}

const list = (text: string): readonly string[] => text.split('|').map((part) => part.trim());

export const saleWordings: Readonly<Record<WrittenLanguage, SaleWording>> = {
  fr: {
    titles: {
      invoice: list('FACTURE|Facture|FACTURE CLIENT|Facture de vente'),
      credit_note: list("AVOIR|Facture d'avoir|AVOIR CLIENT|Note de crédit"),
      quote: list('DEVIS|Devis|PROPOSITION COMMERCIALE|Offre de prix'),
      purchase_order: list('BON DE COMMANDE|Commande|COMMANDE FOURNISSEUR|Bon de commande'),
      order_confirmation: list('CONFIRMATION DE COMMANDE|Accusé de réception de commande'),
      delivery_note: list('BON DE LIVRAISON|Bon de livraison|BORDEREAU DE LIVRAISON'),
    },
    number: {
      invoice: list(
        'N° de facture|Facture n°|Numéro|Numéro de facture|Référence facture|N° facture|FACTURE N°',
      ),
      credit_note: list("Avoir n°|N° d'avoir|Numéro de l'avoir|Numéro"),
      quote: list('Devis n°|N° de devis|Numéro de devis|Numéro|Offre n°'),
      purchase_order: list('Commande n°|N° de commande|Bon de commande n°|Numéro de commande'),
      order_confirmation: list('Confirmation n°|AR n°|N° de commande|Numéro'),
      delivery_note: list('BL n°|Bon de livraison n°|N° de BL|Numéro'),
    },
    date: {
      invoice: list('Date|Date de facture|Date de facturation|Émise le|Date facture|Le|Date d’émission'),
      credit_note: list("Date|Date de l'avoir|Date d'émission"),
      quote: list('Date|Date du devis|Établi le|Date devis'),
      purchase_order: list('Date|Date de commande|Commande du'),
      order_confirmation: list('Date|Date de confirmation'),
      delivery_note: list('Date|Date de livraison|Date du BL'),
    },
    due: list("Échéance|Date d'échéance|À payer avant le|Date limite de paiement|Date échéance|Échéance le"),
    order: list(
      'Votre commande|Commande n°|N° de commande client|Votre référence|Réf. client|Bon de commande n°',
    ),
    customer: list('Code client|N° client|Client n°|Compte client'),
    from: list('Émetteur|Vendeur|Fournisseur|De|Prestataire'),
    to: list('Client|Destinataire|Facturé à|Adresse de facturation|Acheteur|Adressé à|Facturer à'),
    supplier: list('Fournisseur|À l’attention de|Vendeur|Destinataire'),
    shipTo: list('Adresse de livraison|Livré à|Lieu de livraison'),
    columns: {
      description: list('Désignation|Description|Libellé|Désignation des articles|Prestation|Article'),
      quantity: list('Qté|Quantité|Qté.|Nb'),
      price: list('P.U. HT|Prix unitaire HT|PU HT|Prix unitaire|P.U.|Prix unit. HT'),
      rate: list('TVA|Taux TVA|TVA %|% TVA'),
      total: list('Montant HT|Total HT|Montant|Total|Prix total HT'),
      article: list('Réf.|Référence|Code|Article'),
    },
    net: list(
      'Total HT|Montant HT|Total hors taxes|Sous-total HT|Net HT|Base HT|Montant total HT|Total net HT',
    ),
    tax: list('TVA|Total TVA|Montant TVA|TVA 20 %|T.V.A.'),
    gross: list('Total TTC|Montant TTC|Total toutes taxes comprises|TOTAL T.T.C.|Montant total TTC'),
    amountDue: list('Net à payer|Reste à payer|Solde à payer|Net à payer TTC|Montant à régler|À payer'),
    deposit: list('Acompte versé|Déjà réglé|Acompte'),
    discount: list('Remise|Remise commerciale|Escompte'),
    untaxed: list(
      'TVA non applicable, art. 293 B du CGI|Autoliquidation - article 283-2 du CGI|Exonération de TVA, article 262 ter I du CGI',
    ),
    vat: list('N° TVA|TVA intracommunautaire|N° TVA intracom.|TVA|N° de TVA intracommunautaire'),
    registration: list('SIRET|SIREN|RCS Lyon|RCS Paris B|Siret n°'),
    phone: list('Tél.|Téléphone|Tel'),
    carried: list('Report|À reporter|Sous-total page'),
    notes: list(
      'Paiement par virement sous 30 jours.|Pas d’escompte pour paiement anticipé. Pénalités de retard : trois fois le taux légal.|Merci de votre confiance.|Règlement à réception.|Marchandises voyageant aux risques du destinataire.',
    ),
  },
  en: {
    titles: {
      invoice: list('INVOICE|Invoice|TAX INVOICE|Sales Invoice'),
      credit_note: list('CREDIT NOTE|Credit Memo|Credit Note'),
      quote: list('QUOTATION|Quote|ESTIMATE|Sales Quote'),
      purchase_order: list('PURCHASE ORDER|Purchase Order'),
      order_confirmation: list('ORDER CONFIRMATION|Sales Order Confirmation|Order Acknowledgement'),
      delivery_note: list('DELIVERY NOTE|Packing Slip|Dispatch Note'),
    },
    number: {
      invoice: list('Invoice number|Invoice no.|Invoice #|Invoice No|Number|Invoice ID|Reference'),
      credit_note: list('Credit note number|Credit note no.|Credit memo #|Number'),
      quote: list('Quote number|Quotation no.|Estimate #|Quote #|Number'),
      purchase_order: list('PO number|P.O. No.|Purchase order no.|Order number|PO #'),
      order_confirmation: list('Order number|Sales order|Confirmation no.|Order no.'),
      delivery_note: list('Delivery note no.|Packing slip #|Delivery number|Dispatch no.'),
    },
    date: {
      invoice: list('Invoice date|Date|Date of issue|Issue date|Invoiced on|Billing date'),
      credit_note: list('Date|Credit note date|Issue date'),
      quote: list('Date|Quote date|Estimate date|Date issued'),
      purchase_order: list('Order date|PO date|Date'),
      order_confirmation: list('Order date|Date'),
      delivery_note: list('Date|Delivery date|Ship date|Dispatch date'),
    },
    due: list('Due date|Payment due|Due|Payment due date|Please pay by|Date due'),
    order: list('PO number|Your order|Purchase order|Customer PO|Your reference|P.O. No.|Order no.'),
    customer: list('Customer no.|Account number|Customer ID|Client ID'),
    from: list('From|Seller|Supplier|Issued by|Vendor'),
    to: list('Bill to|To|Customer|Invoice to|Billed to|Sold to|Client|Bill To:'),
    supplier: list('Vendor|Supplier|To'),
    shipTo: list('Ship to|Deliver to|Delivery address'),
    columns: {
      description: list('Description|Item|Item description|Product|Details|Service'),
      quantity: list('Qty|Quantity|Hours|Units'),
      price: list('Unit price|Rate|Price|Unit cost|Price each'),
      rate: list('VAT|VAT %|Tax|Tax rate'),
      total: list('Amount|Total|Line total|Net amount|Extended price'),
      article: list('Item no.|SKU|Code|Part number'),
    },
    net: list('Subtotal|Sub-total|Net total|Total excl. VAT|Net amount|Total before tax|Total net'),
    tax: list('VAT|Tax|Sales tax|VAT 20%|Total VAT|Tax (20%)|GST'),
    gross: list('Total|Grand total|Invoice total|Total incl. VAT|Total amount|Gross total'),
    amountDue: list('Amount due|Balance due|Total due|Amount payable|Balance'),
    deposit: list('Deposit paid|Amount paid|Less deposit|Payments'),
    discount: list('Discount|Trade discount|Less discount'),
    untaxed: list(
      'VAT exempt|Reverse charge: customer to account for VAT|No tax applies|VAT reverse charge applies',
    ),
    vat: list('VAT no.|VAT number|VAT Reg No|VAT registration number|VAT ID|Tax ID'),
    registration: list('Company no.|Company registration number|Registered in England no.'),
    phone: list('Tel|Phone|T:'),
    carried: list('Carried forward|Brought forward|Page total'),
    notes: list(
      'Thank you for your business!|Payment terms: 30 days net.|Please quote the invoice number with your payment.|All goods remain our property until paid in full.|Questions? Contact our accounts team.',
    ),
  },
  de: {
    titles: {
      invoice: list('Rechnung|RECHNUNG|Ausgangsrechnung'),
      credit_note: list('Gutschrift|Rechnungskorrektur|Stornorechnung'),
      quote: list('Angebot|ANGEBOT|Kostenvoranschlag'),
      purchase_order: list('Bestellung|BESTELLUNG'),
      order_confirmation: list('Auftragsbestätigung|AUFTRAGSBESTÄTIGUNG'),
      delivery_note: list('Lieferschein|LIEFERSCHEIN'),
    },
    number: {
      invoice: list('Rechnungsnummer|Rechnung Nr.|Rechnungs-Nr.|Rechnungsnr.|Nummer|Beleg-Nr.|Re.-Nr.'),
      credit_note: list('Gutschriftsnummer|Gutschrift Nr.|Beleg-Nr.|Nummer'),
      quote: list('Angebotsnummer|Angebot Nr.|Angebots-Nr.|Nummer'),
      purchase_order: list('Bestellnummer|Bestellung Nr.|Bestell-Nr.'),
      order_confirmation: list('Auftragsnummer|Auftrags-Nr.|AB-Nr.|Auftragsbestätigung Nr.'),
      delivery_note: list('Lieferschein-Nr.|Lieferscheinnummer|Lieferschein Nr.'),
    },
    date: {
      invoice: list('Rechnungsdatum|Datum|Belegdatum|Ausstellungsdatum'),
      credit_note: list('Datum|Gutschriftsdatum|Belegdatum'),
      quote: list('Datum|Angebotsdatum'),
      purchase_order: list('Bestelldatum|Datum'),
      order_confirmation: list('Datum|Auftragsdatum'),
      delivery_note: list('Datum|Lieferdatum'),
    },
    due: list('Fällig am|Zahlbar bis|Fälligkeitsdatum|Fälligkeit|Zahlungsziel|Zu zahlen bis'),
    order: list('Ihre Bestellung|Bestellnummer|Ihre Bestellnummer|Bestell-Nr.|Ihre Referenz|Ihr Zeichen'),
    customer: list('Kundennummer|Kunden-Nr.|Kd.-Nr.|Debitor'),
    from: list('Absender|Verkäufer|Lieferant|Rechnungssteller'),
    to: list('Rechnung an|Kunde|Rechnungsempfänger|Rechnungsadresse|Auftraggeber|Empfänger'),
    supplier: list('Lieferant|An|Empfänger'),
    shipTo: list('Lieferadresse|Lieferanschrift'),
    columns: {
      description: list('Bezeichnung|Beschreibung|Artikel|Leistung|Artikelbezeichnung|Text'),
      quantity: list('Menge|Anzahl|Mge.'),
      price: list('Einzelpreis|E-Preis|Preis|Einzel €|Stückpreis'),
      rate: list('USt.|MwSt.|USt %|MwSt %'),
      total: list('Gesamtpreis|Gesamt|Betrag|Gesamt €|Nettobetrag'),
      article: list('Art.-Nr.|Artikelnr.|Artikel-Nr.'),
    },
    net: list('Nettobetrag|Zwischensumme|Summe netto|Gesamt netto|Netto|Nettosumme|Warenwert netto'),
    tax: list('MwSt. 19 %|USt. 19 %|Umsatzsteuer|zzgl. 19 % USt.|Mehrwertsteuer 19 %|zzgl. MwSt.'),
    gross: list('Gesamtbetrag|Rechnungsbetrag|Bruttobetrag|Gesamtsumme|Endbetrag|Summe brutto'),
    amountDue: list('Zahlbetrag|Zu zahlender Betrag|Offener Betrag|Restbetrag'),
    deposit: list('Anzahlung|Bereits gezahlt|abzgl. Anzahlung'),
    discount: list('Rabatt|Nachlass|abzgl. Rabatt'),
    untaxed: list(
      'Kein Ausweis von Umsatzsteuer, da Kleinunternehmer gemäß § 19 UStG|Steuerschuldnerschaft des Leistungsempfängers|Steuerfreie innergemeinschaftliche Lieferung',
    ),
    vat: list('USt-IdNr.|USt-ID|Ust.-Id.-Nr.|Umsatzsteuer-ID|UID'),
    registration: list('HRB|Amtsgericht Köln HRB|Handelsregister HRB'),
    phone: list('Tel.|Telefon|Fon'),
    carried: list('Übertrag|Zwischensumme Seite'),
    notes: list(
      'Zahlbar innerhalb von 14 Tagen ohne Abzug.|Vielen Dank für Ihren Auftrag.|Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum.|Bei Zahlung innerhalb von 8 Tagen 2 % Skonto.|Leistungsdatum entspricht Rechnungsdatum.',
    ),
  },
  es: {
    titles: {
      invoice: list('FACTURA|Factura'),
      credit_note: list('FACTURA RECTIFICATIVA|Abono'),
      quote: list('PRESUPUESTO|Presupuesto'),
      purchase_order: list('PEDIDO|Orden de compra'),
      order_confirmation: list('CONFIRMACIÓN DE PEDIDO'),
      delivery_note: list('ALBARÁN|Albarán de entrega'),
    },
    number: {
      invoice: list('Nº de factura|Factura nº|Número de factura|Número'),
      credit_note: list('Nº de abono|Número'),
      quote: list('Presupuesto nº|Número'),
      purchase_order: list('Pedido nº|Número de pedido'),
      order_confirmation: list('Pedido nº|Número'),
      delivery_note: list('Albarán nº|Número'),
    },
    date: {
      invoice: list('Fecha|Fecha de factura|Fecha factura|Fecha de emisión'),
      credit_note: list('Fecha'),
      quote: list('Fecha'),
      purchase_order: list('Fecha'),
      order_confirmation: list('Fecha'),
      delivery_note: list('Fecha'),
    },
    due: list('Vencimiento|Fecha de vencimiento'),
    order: list('Su pedido|Nº de pedido|Pedido'),
    customer: list('Código cliente|Nº cliente'),
    from: list('Emisor|Vendedor|Proveedor'),
    to: list('Cliente|Facturar a|Destinatario'),
    supplier: list('Proveedor'),
    shipTo: list('Dirección de entrega'),
    columns: {
      description: list('Descripción|Concepto|Artículo'),
      quantity: list('Cantidad|Cant.|Uds.'),
      price: list('Precio|Precio unitario|Precio unit.'),
      rate: list('IVA|% IVA'),
      total: list('Importe|Total'),
      article: list('Código|Ref.'),
    },
    net: list('Base imponible|Subtotal|Total bruto'),
    tax: list('IVA 21 %|IVA|Cuota IVA'),
    gross: list('Total|Total factura|TOTAL A PAGAR|Importe total'),
    amountDue: list('Total a pagar|Pendiente de pago'),
    deposit: list('Anticipo|Pagado'),
    discount: list('Descuento|Dto.'),
    untaxed: list('Operación exenta de IVA|Inversión del sujeto pasivo'),
    vat: list('NIF|CIF|NIF-IVA'),
    registration: list('Registro Mercantil tomo'),
    phone: list('Tel.|Teléfono'),
    carried: list('Suma y sigue'),
    notes: list('Forma de pago: transferencia bancaria.|Gracias por su confianza.'),
  },
  it: {
    titles: {
      invoice: list('FATTURA|Fattura'),
      credit_note: list('NOTA DI CREDITO'),
      quote: list('PREVENTIVO|Offerta'),
      purchase_order: list("ORDINE D'ACQUISTO"),
      order_confirmation: list("CONFERMA D'ORDINE"),
      delivery_note: list('DOCUMENTO DI TRASPORTO'),
    },
    number: {
      invoice: list('Fattura n.|Numero fattura|N. fattura|Numero'),
      credit_note: list('Nota di credito n.|Numero'),
      quote: list('Preventivo n.|Numero'),
      purchase_order: list('Ordine n.|Numero'),
      order_confirmation: list('Conferma n.|Numero'),
      delivery_note: list('DDT n.|Numero'),
    },
    date: {
      invoice: list('Data|Data fattura|Data documento'),
      credit_note: list('Data'),
      quote: list('Data'),
      purchase_order: list('Data'),
      order_confirmation: list('Data'),
      delivery_note: list('Data'),
    },
    due: list('Scadenza|Data scadenza'),
    order: list('Vostro ordine|Ordine n.|Rif. ordine'),
    customer: list('Codice cliente'),
    from: list('Cedente|Fornitore|Venditore'),
    to: list('Cliente|Spett.le|Destinatario|Cessionario'),
    supplier: list('Fornitore'),
    shipTo: list('Luogo di consegna'),
    columns: {
      description: list('Descrizione|Articolo'),
      quantity: list('Quantità|Q.tà|Qta'),
      price: list('Prezzo|Prezzo unitario|Prezzo unit.'),
      rate: list('IVA|Aliquota'),
      total: list('Importo|Totale'),
      article: list('Codice|Cod.'),
    },
    net: list('Imponibile|Totale imponibile|Totale netto'),
    tax: list('IVA 22%|Imposta|Totale IVA'),
    gross: list('Totale fattura|Totale documento|TOTALE|Totale da pagare'),
    amountDue: list('Netto a pagare|Totale da pagare'),
    deposit: list('Acconto'),
    discount: list('Sconto'),
    untaxed: list('Operazione non imponibile|Inversione contabile|Regime forfettario, operazione senza IVA'),
    vat: list('P. IVA|Partita IVA|P.IVA'),
    registration: list('REA MI'),
    phone: list('Tel.'),
    carried: list('Riporto'),
    notes: list('Pagamento: bonifico bancario 30 giorni.|Grazie.'),
  },
  nl: {
    titles: {
      invoice: list('FACTUUR|Factuur'),
      credit_note: list('CREDITNOTA|Creditfactuur'),
      quote: list('OFFERTE|Offerte'),
      purchase_order: list('INKOOPORDER|Bestelling'),
      order_confirmation: list('ORDERBEVESTIGING'),
      delivery_note: list('PAKBON|Leveringsbon'),
    },
    number: {
      invoice: list('Factuurnummer|Factuurnr.|Factuur nr.'),
      credit_note: list('Creditnotanummer|Nummer'),
      quote: list('Offertenummer|Offerte nr.'),
      purchase_order: list('Ordernummer|Bestelnummer'),
      order_confirmation: list('Ordernummer'),
      delivery_note: list('Pakbonnummer|Leveringsbon nr.'),
    },
    date: {
      invoice: list('Factuurdatum|Datum'),
      credit_note: list('Datum'),
      quote: list('Offertedatum|Datum'),
      purchase_order: list('Orderdatum|Datum'),
      order_confirmation: list('Datum'),
      delivery_note: list('Datum|Leverdatum'),
    },
    due: list('Vervaldatum|Uiterste betaaldatum|Te betalen voor'),
    order: list('Uw bestelling|Uw referentie|Ordernummer|Bestelnummer'),
    customer: list('Klantnummer|Debiteurnummer'),
    from: list('Leverancier|Verkoper|Afzender'),
    to: list('Klant|Factuuradres|Aan|Factuur aan'),
    supplier: list('Leverancier'),
    shipTo: list('Afleveradres'),
    columns: {
      description: list('Omschrijving|Artikel|Product'),
      quantity: list('Aantal|Hoeveelheid'),
      price: list('Prijs|Prijs per stuk|Stukprijs'),
      rate: list('BTW|BTW %|btw'),
      total: list('Bedrag|Totaal'),
      article: list('Artikelnr.|Code'),
    },
    net: list('Subtotaal|Totaal excl. btw|Netto bedrag|Totaal exclusief BTW'),
    tax: list('21% btw|BTW 21%|BTW|BTW bedrag'),
    gross: list('Totaal|Totaal incl. btw|Totaal te betalen|Factuurbedrag'),
    amountDue: list('Te betalen|Openstaand bedrag|Nog te betalen'),
    deposit: list('Aanbetaling|Reeds voldaan'),
    discount: list('Korting'),
    untaxed: list('Btw verlegd|Vrijgesteld van btw'),
    vat: list('BTW-nummer|BTW nr.|BTW'),
    registration: list('KvK|KvK-nummer|KVK nr.'),
    phone: list('Tel.|Telefoon|T'),
    carried: list('Transport'),
    notes: list('Betaling binnen 14 dagen.|Bedankt voor uw opdracht.'),
  },
};

import { expect, test } from 'vitest';
import type { DocumentType } from '../../shared/document-types/names.ts';
import { extractFields } from '../../shared/understanding/fields/extract-fields.ts';
import { readingOf } from '../fixtures/reading-of.ts';

interface Sides {
  readonly seller: string | undefined;
  readonly buyer: string | undefined;
}

async function sidesOf(documentType: DocumentType, text: string): Promise<Sides> {
  const { fields } = extractFields(await readingOf(text), documentType, { einvoice: false });
  const name = (field: string) => fields[field]?.value?.toString();
  return { seller: name('sellerName'), buyer: name('buyerName') };
}

const cases: readonly (readonly [string, DocumentType, string, Sides])[] = [
  [
    "under a sender's line the address in the window is the other's",
    'quote',
    `Bilder und Rahmen, Kulmer Str. 20, 10783 Berlin
NORDFILM PRODUKTION GMBH
Jenfelder Allee 80
22039 Hamburg

ANGEBOT

Rechnungsadresse:
Bilder und Rahmen
Meininger Str. 12
10823 Berlin`,
    { seller: 'Bilder und Rahmen', buyer: 'NORDFILM PRODUKTION GMBH' },
  ],
  [
    'a form names company and customer by labels',
    'quote',
    `Nom de l'entreprise : Ardane
Adresse : 25 rue Haute, 75012 Paris

Nom de client : Lina Morel
Numéro de devis : 00001`,
    { seller: 'Ardane', buyer: 'Lina Morel' },
  ],
  [
    'a company stands beside its client',
    'invoice',
    `Facture 2026-12

Société                         Client
Studio Ardane                   Lina Morel
12 rue Haute, 75000 Paris       5 avenue Basse, 69000 Lyon`,
    { seller: 'Studio Ardane', buyer: 'Lina Morel' },
  ],
  [
    'a label whose colon has a column of its own, and one that is left empty',
    'invoice',
    `TAX INVOICE

Customer Name     :    Harbour Foods Ltd     Invoice Number     :    9000355
Customer Address  :    14 Island Square      Buyer Name         :
Customer TRN      :    100562096             Due Date           :    11-07-2023`,
    { seller: undefined, buyer: 'Harbour Foods Ltd' },
  ],
  [
    'headings set off over their columns',
    'delivery_note',
    `            Warenempfänger:                                              Lieferant:
Lindner Blumen e.K.                                        Jan Hilmers
Marschweg 300                                              Querweg 484
21037 Hamburg                                              21037 Hamburg`,
    { seller: 'Jan Hilmers', buyer: 'Lindner Blumen e.K.' },
  ],
  [
    'whoever is called seller beside the terms works for the seller',
    'invoice',
    `Ardane SARL
25 rue Haute
75012 Paris
Tél. 01 44 55 66 77

Vendeur          Paiement       Livraison       Échéance
Lina Morel       Chèque         8/1/2026        30 jours`,
    { seller: 'Ardane SARL', buyer: undefined },
  ],
  [
    'an Indian bill says to whom it goes',
    'invoice',
    `TAX INVOICE
Ardane Traders Ltd

To HARBOUR MEDICINE STORE
SECTOR-7`,
    { seller: 'Ardane Traders Ltd', buyer: 'HARBOUR MEDICINE STORE' },
  ],
  [
    'an insurance names the insured',
    'quote',
    `Harbour General Assurance Ltd.
12 Quay Street, Port Louis

INSURED            NET PREMIUM         318,483
ANNA SINGH         TOWING FEE          400`,
    { seller: 'Harbour General Assurance Ltd.', buyer: 'ANNA SINGH' },
  ],
  [
    'what shows an e-invoice heads both sides and labels their names',
    'invoice',
    `Informationen zum Käufer
Name:            Beispiel Handel AG          Ländercode:      DE (Deutschland)
Adresszeile 1:   Kundenweg 2                 Telefon:         +49 123 456789

Informationen zum Verkäufer
Firmenname:      Musterkäufer Ahlers GmbH    Ländercode:      DE (Deutschland)
Adresszeile 1:   Werkstraße 1                Telefon:         +49 170 456789

Rechnungsnummer: 12345                       Rechnungsart:    380`,
    { seller: 'Musterkäufer Ahlers GmbH', buyer: 'Beispiel Handel AG' },
  ],
  [
    'a heading that only a legal form follows is a name, and a name may stand in two pieces',
    'invoice',
    `From:                              To:
HARBOUR  - Quay Tools              Customer SAS
123 Somewhere Street               14 Island Square`,
    { seller: 'HARBOUR - Quay Tools', buyer: 'Customer SAS' },
  ],
  [
    'the name of a web site begins a line of a sender, and a road may come before its number',
    'invoice',
    `harbour-tools.com | Somestreet 42 | 20095 Hamburg
Adatum Corporation
Station Road, 21
48436 Neustadt

Rechnung RE1001`,
    { seller: 'harbour-tools.com', buyer: 'Adatum Corporation' },
  ],
  [
    'neither the label of a number nor the number is a side',
    'invoice',
    `RECHNUNGSEMPFÄNGER             Rechnungsnr.       RE-DEMO-1
Kundenweg 2                    Rechnungsdatum     2026-07-15`,
    { seller: undefined, buyer: undefined },
  ],
  [
    'a letter whose letterhead is a picture is to whom it greets',
    'invoice',
    `Harbour Foods Ltd
14 Quay Street
DE 69876 Frankfurt

Invoice R-2026/00001

Dear customer,
We take the liberty of invoicing you for the following items`,
    { seller: undefined, buyer: 'Harbour Foods Ltd' },
  ],
  [
    'headings say the same in another writing',
    'delivery_note',
    `Harbour Trading W.L.L
12 Quay Street

CUSTOMER العميل                 DELIVER TO التوصيل إلى
Anna Singh                      Lina Morel
14 Island Square                25 Harbour Road`,
    { seller: 'Harbour Trading W.L.L', buyer: 'Anna Singh' },
  ],
  [
    'a slip to be sent back with a cheque is for the seller',
    'invoice',
    `INVOICE                                  Invoice Date    3 June 2025
Bayside Foods

Consulting      1.00      250.00
${'\n'.repeat(30)}
PAYMENT ADVICE                           Customer            Bayside Foods
To: Harbour Demo Inc.                    Invoice Number      INV-0046
23 Quay Street`,
    { seller: 'Harbour Demo Inc.', buyer: 'Bayside Foods' },
  ],
  [
    'goods go from the shipper to the consignee',
    'delivery_note',
    `Shipper:                        GLOBAL SHIPPING CO
HARBOUR FREIGHT INC.            INTERNATIONAL LOGISTICS LTD
123 QUAY ROAD

Consignee:
ISLAND TRADING CO.
789 TRADE STREET

INTERNATIONAL LOGISTICS LTD
Tel. 8621 12345678`,
    { seller: 'HARBOUR FREIGHT INC.', buyer: 'ISLAND TRADING CO.' },
  ],
  [
    'the name stands before what the paper is, and behind "Nom client"',
    'invoice',
    `FAN SHOP - FACTURE
Numéro Facture : 9801
Nom Client : Claude Morel

Total : 35,00 €`,
    { seller: 'FAN SHOP', buyer: 'Claude Morel' },
  ],
  [
    'a label of people is no company',
    'invoice',
    `People of Harbour Holding SE:
Tel: 0123 456789`,
    { seller: undefined, buyer: undefined },
  ],
  [
    'a month and its year are no postal code',
    'invoice',
    `Island Foods Ltd.
12 Quay Street, Port Louis
Tel: 0123 456789



CRITICAL ILLNESS COVER
MAY 2022 TO 12 JUNE`,
    { seller: 'Island Foods Ltd.', buyer: undefined },
  ],
  [
    'a company stands under its brand',
    'invoice',
    `HRBPCB
Harbour Boards (Island) Co., Limited
Unit 21, 28/F, Quay Square
support@hrbpcb.com
HRBPCB.COM

Billing To:
Anna Singh
14 Island Square`,
    { seller: 'Harbour Boards (Island) Co., Limited', buyer: 'Anna Singh' },
  ],
  [
    'a company stands over the building that it is in',
    'invoice',
    `INVOICE 2025-12
Total  4.60

Harbour Insurance Limited
Harbour Centre, 75 Quay Road, Southampton SO14 3AB · Tel: 6788 1777`,
    { seller: 'Harbour Insurance Limited', buyer: undefined },
  ],
  [
    'a label with its twin in another script under it',
    'purchase_order',
    `NORTH GULF TRADING W.L.L       PURCHASE ORDER

VENDOR                 SHIP TO                 BUYER
المورد                 التوصيل                 المشتري
Fast Time Phones       Harbour Office          North Gulf
Hawally                Main Street             info@northgulf.com`,
    { seller: 'Fast Time Phones', buyer: 'North Gulf' },
  ],
  [
    'goods go to someone beside the carrier',
    'delivery_note',
    `North Gulf Trading W.L.L       DELIVERY NOTE

DELIVER TO             CARRIER
التوصيل                الناقل
Mishi Watch Co.        -`,
    { seller: 'North Gulf Trading W.L.L', buyer: 'Mishi Watch Co.' },
  ],
  [
    'labels end in a stroke',
    'purchase_order',
    `Purchase Order
Order Number – 11223
Vendor – Pilar Pvt. Ltd.
Customer – Anna P.`,
    { seller: 'Pilar Pvt. Ltd.', buyer: 'Anna P.' },
  ],
  [
    'by whom and for whom a quote is made',
    'quote',
    `Devis pour un site web

Émis par               Pour
Hugo Morel             Lina Hardy
Développeur web        lina-hardy.com`,
    { seller: 'Hugo Morel', buyer: 'Lina Hardy' },
  ],
  [
    'for whom an estimate was prepared',
    'quote',
    `Three Bears Masonry, 14845 Yonge St, Aurora, ON, L4G 6H8

Estimate
Prepared for John Hardy
220, East Broadway, Vancouver, BC`,
    { seller: 'Three Bears Masonry', buyer: 'John Hardy' },
  ],
  [
    'who signs for the seller is no buyer',
    'invoice',
    `HARBOUR AUTO LTD
Name        LINA HARDY

SP SHINE    51546.88

FOR         HARBOUR AUTO LTD`,
    { seller: 'HARBOUR AUTO LTD', buyer: 'LINA HARDY' },
  ],
  [
    'the colon of a label stands before its value, and other facts of a customer are no names',
    'invoice',
    `Cedar Auto Private Limited
Billing Address                         Customer Contact Details
Customer Name    : Lina Hardy           Contact Number   9924277663
Address          : 11 Main Road         Customer PAN     : AHZPT8054F
City             : Rajkot               Customer Andhar No   : 12`,
    { seller: 'Cedar Auto Private Limited', buyer: 'Lina Hardy' },
  ],
  [
    'the town of the address stands once more under it',
    'invoice',
    `Facture N° 2026-12

BOIS DU SUD
Quai du Port, Antalaha
Antalaha
TEL: 038 26 922 18

Client : Lina Hardy`,
    { seller: 'BOIS DU SUD', buyer: 'Lina Hardy' },
  ],
  [
    'a paragraph ends in a town, and words of tables and streets are no names',
    'delivery_note',
    `                                  Client : Lina Hardy
                                  76 S1 AV INDEPENDANCE MENZEL

Bon de livraison B12

Date de pesée     Nombre de kg     Prix HT au kg     Total HT
Wed Jul 15        5.0              0.1156            5.1156
Vendu pour le compte de tiers, dont le siège est établi à
Champs-sur-Marne.`,
    { seller: undefined, buyer: 'Lina Hardy' },
  ],
  [
    "the address with phone and e-mail under a gap is its writer's",
    'invoice',
    `                                        Kontakt:
Musterfrau GmbH                         Holzbau Reiter
Amselweg 12                             Lindenweg 50
12345 Musterstadt                       12345 Musterstadt

                                        Tel: 0123 98765 43
                                        E-Mail: info@example.com

Rechnung 12`,
    { seller: 'Holzbau Reiter', buyer: 'Musterfrau GmbH' },
  ],
];

test.each(cases)('%s', async (_, documentType, text, sides) => {
  expect(await sidesOf(documentType, text)).toEqual(sides);
});

test('a receipt without a letterhead is of the company that tells its capital, which is no total', async () => {
  const text = `GAZ
Confirmation de paiement en ligne
Montant payé
428,54 € TTC

Ardane Gaz, Société Anonyme au capital de 2435285.01`;
  const { fields } = extractFields(await readingOf(text), 'receipt', { einvoice: false });
  expect(fields).toMatchObject({ sellerName: { value: 'Ardane Gaz' }, totalGross: { value: '428.54' } });
});

test('a receipt is of the company under its facts, beside whom it bills', async () => {
  const text = `Receipt
Receipt Number      123
Date paid           March 25, 2024

Harbour, LLC                    Bill To
123 Quay Street                 Anna Singh
New York City, NY 10012         14 Island Square`;
  const { fields } = extractFields(await readingOf(text), 'receipt', { einvoice: false });
  expect(fields.sellerName?.value).toBe('Harbour, LLC');
  expect(fields.sellerAddress?.value).toBe('123 Quay Street New York City, NY 10012');
});

test('a receipt of rent is of the owner', async () => {
  const text = `Quittance de loyer
Date : 19/12/2024
Locataire :       Lina Morel
Propriétaire :    Anne Duval
Montant :         900 €`;
  const { fields } = extractFields(await readingOf(text), 'receipt', { einvoice: false });
  expect(fields.sellerName?.value).toBe('Anne Duval');
});

test('long words in another writing behind headings do not hold the reading up', async () => {
  const reading = await readingOf(`Customer ${'ع'.repeat(70)}1\nHarbour Trading W.L.L\n`.repeat(20));
  const { fields } = extractFields(reading, 'invoice', { einvoice: true });
  expect(Object.keys(fields)).not.toContain('totalGross');
});

test('a person under "Vendeur" is doubtful: it may be one of the seller\'s people', async () => {
  const sure = async (line: string) =>
    extractFields(
      await readingOf(`Bon de commande 12\n\n${line}\n\nLivraison : 12/03/2026`),
      'purchase_order',
      {
        einvoice: false,
      },
    ).fields.sellerName?.confidence ?? 0;
  expect(await sure('VENDEUR : LINA HARDY')).toBeLessThan(0.7);
  expect(await sure('VENDEUR : HARDY SARL')).toBeGreaterThan(0.85);
});

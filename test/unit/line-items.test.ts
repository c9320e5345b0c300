import { describe, expect, it } from 'vitest';
import type { DocumentType } from '../../shared/document-types/names.ts';
import { extractFields } from '../../shared/understanding/fields/extract-fields.ts';
import { readingOf } from '../fixtures/reading-of.ts';

type Line = readonly (string | null)[];

const cases: readonly {
  readonly type: DocumentType;
  readonly of: string;
  readonly text: string;
  readonly wanted: readonly Line[];
}[] = [
  {
    type: 'quote',
    of: 'go on after the sum of a part, without the numbers of a list',
    text: `DEVIS N° D-2026-55 du 01/09/2026
ATELIERS BRUNEL SAS
Client : M. Haddad

N°    Désignation                          Unité   Quantité   Prix U. HT   Total HT
1     Dépose et repose
1.1   Dépose parquet existant              m²      24,00      8,00         192,00
1.2   Pose parquet chêne                   m²      24,00      45,00        1 080,00
      Sous-total 1                                                        1 272,00
2     Finitions
2.1   Vernis 2 couches                     m²      24,00      12,50        300,00
      Sous-total 2                                                          300,00

Total HT                1 572,00 €
TVA 10 %                  157,20 €
Total TTC               1 729,20 €`,
    wanted: [
      ['Dépose parquet existant', '24.00', '8.00', null, '192.00'],
      ['Pose parquet chêne', '24.00', '45.00', null, '1080.00'],
      ['Vernis 2 couches', '24.00', '12.50', null, '300.00'],
    ],
  },
  {
    type: 'invoice',
    of: 'go on behind what is carried to the next page',
    text: `FACTURE N° F2026-0950                          Date : 14/09/2026
ATELIERS BRUNEL SAS

Désignation                     Quantité   Prix unitaire   Montant HT
Chaise chêne                    4          120,00            480,00
Table ronde                     1          640,00            640,00
Report                                                     1 120,00
\f
ATELIERS BRUNEL SAS            Facture F2026-0950         page 2
Report                                                     1 120,00
Banc                            2          210,00            420,00
Total HT                                                   1 540,00
TVA 20 %                                                     308,00
Total TTC                                                  1 848,00`,
    wanted: [
      ['Chaise chêne', '4', '120.00', null, '480.00'],
      ['Table ronde', '1', '640.00', null, '640.00'],
      ['Banc', '2', '210.00', null, '420.00'],
    ],
  },
  {
    type: 'delivery_note',
    of: 'count what was delivered, not what was ordered',
    text: `BON DE LIVRAISON N° BL-2026-118
Date : 15/09/2026
ATELIERS BRUNEL SAS
Commande n° : C-4471

Référence    Désignation                    Qté commandée   Qté livrée   Reste
A100         Bureau chêne 160 cm            2               2            0
B220         Caisson mobile                 4               3            1
C-9          Lampe LED (carton de 6)        1               1            0

Reçu le :            Signature :`,
    wanted: [
      ['Bureau chêne 160 cm', '2', null, null, null],
      ['Caisson mobile', '3', null, null, null],
      ['Lampe LED (carton de 6)', '1', null, null, null],
    ],
  },
  {
    type: 'delivery_note',
    of: 'count what was delivered in English',
    text: `DELIVERY NOTE DN-5521
Date: 15 September 2026
Acme Supplies Ltd
Your order: PO-7781

Code     Description             Ordered    Delivered    Outstanding
BR40     Steel bracket 40mm      10         8            2
CP22     Copper pipe 22mm        25         25           0`,
    wanted: [
      ['Steel bracket 40mm', '8', null, null, null],
      ['Copper pipe 22mm', '25', null, null, null],
    ],
  },
  {
    type: 'order_confirmation',
    of: 'have the price per unit, without numbers of articles',
    text: `Auftragsbestätigung AB-2026-91
Datum: 16.09.2026
Kessler Antriebstechnik GmbH
Ihre Bestellung: B-4471

Pos. Artikel   Beschreibung           Menge ME   Preis/ME    Rabatt%   Nettowert
10   KA-100    Stirnradgetriebe       4 Stk      1.250,00    10,0      4.500,00
           Liefertermin: KW 41/2026
20   KA-210    Kupplung Gr. 3         8 Stk        45,50               364,00
Nettowert                                                            4.864,00
MwSt. 19,00 %                                                          924,16
Endbetrag EUR                                                        5.788,16`,
    wanted: [
      ['Stirnradgetriebe', '4', '1250.00', null, '4500.00'],
      ['Kupplung Gr. 3', '8', '45.50', null, '364.00'],
    ],
  },
  {
    type: 'purchase_order',
    of: 'have their quantity beside a column of units',
    text: `BON DE COMMANDE N° BC-2026-77
Date : 02/09/2026
MAIRIE DE VILLENEUVE
Fournisseur : ATELIERS BRUNEL SAS

Code art.   Libellé                      U     Qté    P.U. HT     Total HT
A100        Bureau chêne                 U     12     450,00      5 400,00
S01         Montage                      H      6,5    60,00        390,00
                                   Montant total HT  5 790,00
                                   TVA 20,00 %       1 158,00
                                   Montant total TTC 6 948,00`,
    wanted: [
      ['Bureau chêne', '12', '450.00', null, '5400.00'],
      ['Montage', '6.5', '60.00', null, '390.00'],
    ],
  },
  {
    type: 'invoice',
    of: 'have the rate and not the tax',
    text: `Invoice INV-77
Date 03/09/2026
Green Gardens Ltd
Description                 Quantity   Unit price   VAT rate   Net amount   VAT     Gross
Lawn mowing                 3          40.00        20%        120.00       24.00   144.00
Seed, 5 kg bag              2          12.50        0%          25.00        0.00    25.00
Total                                                          145.00       24.00   169.00
VAT summary
Rate   Net      VAT
20%    120.00   24.00
0%      25.00    0.00
Amount due  £169.00`,
    wanted: [
      ['Lawn mowing', '3', '40.00', '20', '120.00'],
      ['Seed, 5 kg bag', '2', '12.50', '0', '25.00'],
    ],
  },
  {
    type: 'invoice',
    of: 'have prices with tax where their totals are with tax',
    text: `FACTURE FA-1234
Date : 02/09/2026
BOUTIQUE DU PORT SARL

Produit                 Prix HT    Taux TVA   Prix TTC   Qté    Total TTC
Bougie parfumée         10,00      20 %       12,00      3      36,00
Livre de recettes       20,00      5,5 %      21,10      1      21,10
Total HT     50,00
TVA           7,10
Total TTC    57,10`,
    wanted: [
      ['Bougie parfumée', '3', '12.00', '20', '36.00'],
      ['Livre de recettes', '1', '21.10', '5.5', '21.10'],
    ],
  },
];

describe('lines of goods', () => {
  it.each(cases)('$type: $of', async ({ type, text, wanted }) => {
    const { lineItems } = extractFields(await readingOf(text), type, { einvoice: true, today: '2026-11-20' });
    expect(
      lineItems.map(({ description, quantity, unitPrice, taxRate, totalNet }) => [
        description,
        quantity,
        unitPrice,
        taxRate,
        totalNet,
      ]),
    ).toEqual(wanted);
  });
});

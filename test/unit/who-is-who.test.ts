import { expect, test } from 'vitest';
import type { DocumentType } from '../../shared/document-types/names.ts';
import { fieldsOf } from '../fixtures/fields-of.ts';

function fieldsOfLines(documentType: DocumentType, lines: readonly string[]) {
  return fieldsOf(documentType, lines.join('\n'));
}

const letterhead = ['Menuiserie Kervella', '4 rue du Port, 29200 Brest - Tél. 02 98 44 12 76', ''];
const goods = [
  '',
  'Description      Quantité      Total',
  'Porte en chêne      1      840,00',
  'Total TTC 840,00 EUR',
];

test.each([
  [
    'a form',
    'invoice',
    ['Client            Lenoir Transports', 'Référence         REF/B/77', 'Mf                99213/B'],
  ],
  [
    'a customer in detail',
    'invoice',
    ["Détails de l'acheteur :", 'Lenoir Transports', '8 quai Vert, 69002 Lyon'],
  ],
  ['a heading marked in text', 'invoice', ['**À :**', 'Lenoir Transports', 'Dakar, Sénégal']],
  ['"À" over a director', 'quote', ['À      M. Directeur', '       Lenoir Transports', '']],
  ['who orders', 'purchase_order', ['Order By', 'Lenoir Transports', 'Indonesia']],
  ['where goods go', 'delivery_note', ['Consignee (Ship to)', 'Lenoir Transports', 'Dock 4']],
  [
    "a customer's number",
    'delivery_note',
    ['Code client : 014937', 'Sté Lenoir Transports', '12 S1 Av Vert'],
  ],
])('%s names the buyer', async (_, documentType, lines) => {
  const { buyerName } = await fieldsOfLines(documentType as DocumentType, [
    ...letterhead,
    ...lines,
    ...goods,
  ]);
  expect(buyerName).toMatch(/^(?:Sté )?Lenoir Transports$/);
});

test.each([
  ['Nom : Lenoir', 'Prénom : Anne'],
  ['Prénom : Anne', 'Nom : Lenoir'],
])('a given name of its own line belongs to the name: %s, %s', async (...lines) => {
  const { buyerName } = await fieldsOfLines('invoice', [
    ...letterhead,
    'Données client :',
    ...lines,
    ...goods,
  ]);
  expect(buyerName).toBe('Anne Lenoir');
});

test('"Name:" names the buyer where nothing else does', async () => {
  expect(
    await fieldsOfLines('delivery_note', [
      'Packing slip',
      'Order number: #5520',
      'Name: Jane Hill',
      'City: Leeds',
    ]),
  ).toMatchObject({ buyerName: 'Jane Hill' });
});

test.each([
  [
    'a supplier with its register',
    ['Fournisseur : Kervella SAS - SIREN 732829320', 'Adresse : 4 rue du Port'],
  ],
  ['its details', ['Details of Supplier', 'Kervella SAS', 'Plot 2, Quay Road']],
  [
    'its seat',
    ['Devis N° 12', '', 'Siège social : Kervella SAS', '4 rue du Port', 'SIRET 732 829 320 00074'],
  ],
  [
    'its capital',
    ['Facture', '', 'Kervella SAS - Société Anonyme au capital de 40 000 € - 4 rue du Port, Brest'],
  ],
  ['to whom cheques go', ['Facture', '', "Établir tous les chèques à l'ordre de Kervella SAS"]],
  [
    'its customer service',
    ['www.exemple.fr', 'Kervella SAS Service Clients TSA 20412', '41975 Blois Cedex 9'],
  ],
])('%s names the seller', async (_, lines) => {
  expect(await fieldsOfLines('invoice', lines)).toMatchObject({ sellerName: 'Kervella SAS' });
});

test('a person with a title and an address alone is written to, and does not write', async () => {
  const fields = await fieldsOfLines('invoice', [
    '30 décembre 2025',
    '',
    'MME ANNE LENOIR',
    '57 rue du Puits',
    '97690 Koungou',
  ]);
  expect(fields).toMatchObject({ buyerName: 'MME ANNE LENOIR' });
  expect(fields).not.toHaveProperty('sellerName');
});

test.each(['Saint-Pierre', 'Saint Pierre, France', 'Porte 203', 'Résidence des Pins'])(
  '"%s" over a town is no name',
  async (line) => {
    const lines = [
      ...letterhead,
      '',
      '',
      '',
      'Lenoir Transports',
      line,
      '8 quai Vert',
      '88100 Saint Pierre',
      ...goods,
    ];
    expect(await fieldsOfLines('invoice', lines)).toMatchObject({ buyerName: 'Lenoir Transports' });
    const unnamed = [...letterhead, '', '', '', line, '8 quai Vert', '88100 Saint Pierre', ...goods];
    expect(await fieldsOfLines('invoice', unnamed)).not.toHaveProperty('buyerName');
  },
);

test('codes of articles are no sellers, however often they stand in a table', async () => {
  const row = 'MAPS      Saisie      2      480,00      960,00';
  const fields = await fieldsOfLines('quote', [
    'N° 08702',
    'Client :',
    'Lenoir Transports',
    '',
    '',
    'Code      Libellé      Qté      PU      HT',
    row,
    row,
    row,
  ]);
  expect(fields).not.toHaveProperty('sellerName');
});

test.each([
  ['a row of stars', ['*** Nordmarkt GmbH ***', 'Bilker Allee 30', '40219 Düsseldorf'], 'Nordmarkt GmbH'],
  [
    'a slogan above',
    ['EINE', 'GUTE', 'ALTE', 'IDEE', 'Nordmarkt GmbH', 'Bilker Allee 30', '40219 Düsseldorf'],
    'Nordmarkt GmbH',
  ],
  [
    'its legal form in words',
    ['NORD STORES', 'A LIMITED PARTNERSHIP', 'Camberwell'],
    'NORD STORES A LIMITED PARTNERSHIP',
  ],
  [
    'who let',
    ['Quittance de loyer', '', 'Bailleur', 'Monsieur Paul Hardy', '6 rue de Lyon, 69001 Lyon'],
    'Monsieur Paul Hardy',
  ],
  [
    'by whom it was sold',
    ['Ricevuta', 'Pagato', 'Venduto da Nord EU S.à r.l.', 'P. IVA IT08973230967'],
    'Nord EU S.à r.l.',
  ],
  [
    'no employee at the till',
    ['Best Radio Malaysia', '12 Jalan Besar', 'Sold by : Anne', 'Model'],
    'Best Radio Malaysia',
  ],
  [
    'the name of a street over its address',
    ['VIA EMILIA 9', '1120 15TH ST', 'MIAMI BEACH, FL 33139', '7862167150'],
    'VIA EMILIA 9',
  ],
])('a receipt with %s names who sold', async (_, lines, name) => {
  expect(await fieldsOfLines('receipt', [...lines, '', 'TOTAL 12,30 EUR'])).toMatchObject({
    sellerName: name,
  });
});

test('an address of a receipt ends before the next one', async () => {
  const lines = [
    'NORD HRVATSKA',
    'Ulica Petra 50, 10000 Zagreb',
    'SUPERMARKET MAINZA',
    'Ulica grada 16, 10000 Zagreb',
  ];
  expect(await fieldsOfLines('receipt', [...lines, '', 'TOTAL 12,30 EUR'])).toMatchObject({
    sellerAddress: 'Ulica Petra 50, 10000 Zagreb',
  });
});

test.each([
  [
    'Assureur : NordSur microInsurance\nSouscripteur : Lenoir Anne',
    ['NordSur microInsurance', 'Lenoir Anne'],
  ],
  [
    'This Lease is entered into by and between Landlord LLC\n("Landlord") and Jane Hill ("Tenant").',
    ['Landlord LLC', 'Jane Hill'],
  ],
  [
    'The parties to this contract are Sam Reed (Seller)\nand Omar Hill, Myra Hill (Buyer). Seller agrees to sell the Property.',
    ['Sam Reed', 'Omar Hill', 'Myra Hill'],
  ],
  [
    'Vertrag\nzwischen dem\nNord-Institut für Sprache\n- vertreten durch den Direktor -\nund\nHerrn Paul Hardy\ngeboren am 28.06.1998',
    ['Nord-Institut für Sprache', 'Paul Hardy'],
  ],
])('parties of a contract: %s', async (text, parties) => {
  expect(await fieldsOfLines('contract', text.split('\n'))).toMatchObject({ parties });
});

test('headings of what was bought are no seller of a receipt', async () => {
  const lines = [
    'Ticket de Vente',
    '',
    'Qte     Produit     PU.TTC     PT.TTC',
    '1     Pain     1.20     1.20',
  ];
  expect(await fieldsOfLines('receipt', [...lines, '', 'Total : 1.20 EUR'])).not.toHaveProperty('sellerName');
});

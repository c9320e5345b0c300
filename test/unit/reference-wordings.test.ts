import { expect, test } from 'vitest';
import { extractFields } from '../../shared/understanding/fields/extract-fields.ts';
import { fieldsOf } from '../fixtures/fields-of.ts';
import { readingOf } from '../fixtures/reading-of.ts';

const letterhead = ['Holzbau Reiter', 'Amselweg 4, 80331 München - +49 89 4412876', ''];

test.each([
  ['invoice', ['№ 4711', 'Invoice'], '4711'],
  ['invoice', ['N.º de factura   CROSS-001'], 'CROSS-001'],
  ['invoice', ['Faktura VAT nr FV 3/11/2026'], 'FV 3/11/2026'],
  ['quote', ['Proforma invoice no. EF/PI/77/25-26'], 'EF/PI/77/25-26'],
  ['quote', ['Devis   n° DE2026 - 1470'], 'DE2026 - 1470'],
  ['invoice', ['Facture n° 4711 - 10/03/2026'], '4711'],
  ['invoice', ['Facture n° 4711 - 3 pages'], '4711'],
  ['invoice', ['Facture n °03-02-104'], '03-02-104'],
  ['invoice', ['Facture nÂ°: 4711'], '4711'],
  ['credit_note', ['Creditnota: 2026∕AT∕0267'], '2026/AT/0267'],
  ['purchase_order', ['P/O No: PX 0926-163'], 'PX 0926-163'],
  ['purchase_order', ['Subject: FW: Meadow Seeds order 551207'], '551207'],
  ['delivery_note', ['Delivery Challan# MH20260204XYZ'], 'MH20260204XYZ'],
  ['delivery_note', ['Goods receipt note no. 11'], '11'],
] as const)('the number of a %s is in %j', async (type, lines, number) => {
  expect(await fieldsOf(type, [...letterhead, ...lines].join('\n'))).toMatchObject({
    documentNumber: number,
  });
});

test('an order is what others will quote', async () => {
  const order = [...letterhead, 'Purchase order no. PO-12'].join('\n');
  expect(await fieldsOf('purchase_order', order)).toMatchObject({ orderReference: 'PO-12' });
  expect(await fieldsOf('quote', [...letterhead, 'Quote no. Q-12'].join('\n'))).not.toHaveProperty(
    'orderReference',
  );
});

test('"No." over the lines of goods is no number of the document', async () => {
  const head = ['Sl', 'Description of goods', 'Quantity', 'Amount'].map((cell) => cell.padEnd(24)).join('');
  const line = ['1', 'Printer paper', '100', '12,000.00'].map((cell) => cell.padEnd(24)).join('');
  const text = [...letterhead, 'Receipt', '', head, 'No.', line].join('\n');
  expect(await fieldsOf('delivery_note', text)).not.toHaveProperty('documentNumber');
});

test.each([
  ['invoice', 'Bon de commande   BC-771'],
  ['invoice', 'Bestellung Nr. Kunde:   BC-771'],
  ['delivery_note', 'Ref#   BC-771'],
  ['invoice', 'Orchard Bestellnummer: AX-1\nBestellnummer: BC-771'],
] as const)('%s: "%s" names the order', async (type, line) => {
  expect(await fieldsOf(type, [...letterhead, 'N° 2026-12', '', line].join('\n'))).toMatchObject({
    orderReference: 'BC-771',
  });
});

test.each([
  ['Dresden, den 10. März 2026', '', 'unser Angebotsgespräch vom 8. März 2026', '2026-03-10'],
  ['Nancy, le 10 mars 2026', '', 'suite à notre devis du 8 mars 2026', '2026-03-10'],
  ['10 mars   2026', '', 'Facture   4711', '2026-03-10'],
  ['Produktion Nord   Berlin,10.3.26', '', '', '2026-03-10'],
])('the day in the head of "%s" is that of the paper', async (...lines) => {
  const issueDate = lines.pop();
  expect(await fieldsOf('quote', [...letterhead, ...lines].join('\n'))).toMatchObject({ issueDate });
});

test('what later pages say of payments is not what is to be paid', async () => {
  const first = [...letterhead, 'Invoice no. 12', 'Total   44.99', 'Amount due   44.99'].join('\n');
  const sample = ['How to read your invoice', 'Amount due   11.49'].join('\n');
  expect(await fieldsOf('invoice', `${first}\f${sample}`)).toMatchObject({ amountDue: '44.99' });
});

test.each([
  [
    'invoice',
    [
      'Facture définitive n°',
      'Facture électronique n°',
      'Note de débit n°',
      'Appel de fonds n°',
      'Situation n°',
    ],
  ],
  [
    'invoice',
    [
      'Statement number:',
      'Debit note no.',
      'Rech.-Nr.:',
      'Honorarnote Nr.',
      'Dokumentnummer:',
      'Rechnung / Invoice',
    ],
  ],
  ['credit_note', ['CN No.', 'Refund no.', 'Avis de remboursement n°']],
  ['quote', ['Estimation n°', 'Chiffrage n°', 'Offer number', 'Tender no.', 'Offertnummer:', 'KV-Nr.']],
  ['purchase_order', ['N° BC :', 'BC n°']],
  ['order_confirmation', ['Order acknowledgement no.', 'SO No.', 'N° de dossier', 'Reservierungsnummer:']],
  ['delivery_note', ["Bon d'expédition n°", 'Bon de sortie n°', 'Lettre de voiture n°', 'Récépissé n°']],
  [
    'delivery_note',
    ['DN No.', 'Consignment note no.', 'Delivery docket no.', 'LS-Nr.:', 'Packzettel Nr.', 'Frachtbrief Nr.'],
  ],
] as const)('the number of a %s may be called %j', async (type, names) => {
  for (const name of names) {
    for (const line of [`${name} FA-2026-0412`, `${name}          FA-2026-0412`]) {
      expect({ line, ...(await fieldsOf(type, [...letterhead, line].join('\n'))) }).toMatchObject({
        line,
        documentNumber: 'FA-2026-0412',
      });
    }
  }
});

test.each([
  [
    'orderReference',
    'BC-771',
    ['Vos références :', 'V. Réf :', 'N° BC :', 'Selon votre commande', "Numéro d'engagement :"],
  ],
  ['orderReference', 'BC-771', ['PO:', 'Your PO:', 'Order reference:', 'Y/Ref:']],
  [
    'orderReference',
    'BC-771',
    ['Ihre Bestellung', 'Kundenbestellnummer:', 'Ihr Auftrag:', 'Bestellung vom 03.03.2026, Nr.'],
  ],
  [
    'dueDate',
    '2026-04-12',
    ['Payable au', 'Exigible le', 'Date de paiement :', 'Paiement attendu le', 'Date de prélèvement :'],
  ],
  ['dueDate', '2026-04-12', ['Maturity date:', 'Direct debit date:', 'Last payment date:']],
  ['dueDate', '2026-04-12', ['Fällig:', 'Netto fällig:', 'Bis spätestens', 'Zahlungsdatum:']],
  [
    'issueDate',
    '2026-04-12',
    ['Éditée le', "Date d'édition :", 'Date de création :', 'Date pièce :', 'Le', 'Lyon, le'],
  ],
  ['issueDate', '2026-04-12', ['Dated', 'Date issued:', 'Issued:', 'Tax point:']],
  ['issueDate', '2026-04-12', ['Ausgestellt am', 'Erstellt am', 'Rechnungsdat.', 'Berlin,']],
])('the %s %s may be called %j', async (field, value, names) => {
  const written = field === 'orderReference' ? value : '12.04.2026';
  for (const name of names) {
    const line = `${name} ${written}`;
    const text = [...letterhead, 'Invoice no. 12', 'Livraison 01.02.2026', '', line].join('\n');
    expect({ line, ...(await fieldsOf('invoice', text)) }).toMatchObject({ line, [field]: value });
  }
});

test('a sum is to be paid on a day', async () => {
  const text = [...letterhead, 'Facture n° 4711', 'Date : 01/03/2026', 'À payer le : 10/04/2026'].join('\n');
  expect(await fieldsOf('invoice', text)).toMatchObject({ issueDate: '2026-03-01', dueDate: '2026-04-10' });
});

test.each([
  ['delivery_note', 'Bon de réception   10:34', 'documentNumber'],
  ['invoice', 'Votre commande :   12.5 M2', 'orderReference'],
] as const)('%s: times and quantities as in "%s" are no numbers of papers', async (type, line, name) => {
  expect(await fieldsOf(type, [...letterhead, line].join('\n'))).not.toHaveProperty(name);
});

test.each([
  [
    'the title over a column of goods',
    'delivery_note',
    [
      'Numéro            Date                  BON DE LIVRAISON',
      '2020-99957        22/02/2020',
      '',
      'Article           Désignation           Qté',
      '61373             Siège                 22',
    ],
    { documentNumber: '2020-99957' },
  ],
  [
    'the label of the column beside it',
    'invoice',
    [
      'Client n°         Votre commande        Date facture',
      '59670             4500506047            12/02/2023',
    ],
    { orderReference: '4500506047' },
  ],
  [
    "the title over a customer's number",
    'invoice',
    ['Rechnung', 'Kunden-Nr.', 'C9922', '', 'Nummer', 'FC-3470'],
    { documentNumber: 'FC-3470' },
  ],
  [
    'the title before an amount',
    'invoice',
    ['INVOICE   4,389.45', 'Reference   2023135576'],
    { documentNumber: '2023135576' },
  ],
  [
    'the order that is confirmed',
    'order_confirmation',
    ["Conferma d'ordine", 'Numero : 202492538', 'Ordine n. : 4500953085'],
    { documentNumber: '202492538', orderReference: '4500953085' },
  ],
] as const)('%s tells no number of its own', async (_, type, lines, fields) => {
  expect(await fieldsOf(type, [...letterhead, ...lines].join('\n'))).toMatchObject(fields);
});

test('the day comes after the month where payment would be due before the day of issue', async () => {
  const lines = ['Invoice 12', 'Date of issue: 03/07/2022', 'Payment due: 01/09/2022', 'Sales tax 8.25%'];
  expect(await fieldsOf('invoice', [...letterhead, ...lines].join('\n'))).toMatchObject({
    issueDate: '2022-07-03',
    dueDate: '2022-09-01',
  });
});

test('a day that may as well be a month is in doubt where no country tells', async () => {
  const sure = async (...lines: string[]) => {
    const reading = await readingOf(['Blue Harbour', 'Invoice 12', ...lines].join('\n'));
    return extractFields(reading, 'invoice', { einvoice: false }).fields.issueDate?.confidence ?? 0;
  };
  expect(await sure('Date: 03/04/2025', 'Total $500.00')).toBeLessThan(0.8);
  expect(await sure('Date: 03/04/2025', 'Total £500.00')).toBeGreaterThan(0.9);
  expect(await sure('Date: 23/04/2025', 'Total $500.00')).toBeGreaterThan(0.9);
});

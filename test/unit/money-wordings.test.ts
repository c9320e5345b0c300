import { expect, test } from 'vitest';
import type { DocumentType } from '../../shared/document-types/names.ts';
import { extractFields } from '../../shared/understanding/fields/extract-fields.ts';
import { countCurrencies } from '../../shared/understanding/values/currency.ts';
import { fieldsOf } from '../fixtures/fields-of.ts';
import { readingOf } from '../fixtures/reading-of.ts';

function fieldsUnder(documentType: DocumentType, lines: readonly string[]) {
  return fieldsOf(documentType, ['Atelier Morel', '3 rue du Port', '', 'N° 12-B', '', ...lines].join('\n'));
}

test('an amount without VAT is net, though it is called a total amount', async () => {
  const lines = ['Net: 75,93 EUR', 'Total Amount Without VAT: 1 561,18 EUR'];
  expect(await fieldsUnder('purchase_order', lines)).toMatchObject({ totalNet: '1561.18' });
});

test.each([
  ['12 500 DT', 'TND'],
  ['12,500 dinars et 300 millimes', 'TND'],
  ['1200 DH', 'MAD'],
  ['1 200,00 Dhs', 'MAD'],
  ['AED: 40 Dhs, Dubai', 'AED'],
  ['4 500,00 DA', 'DZD'],
  ['25 000 FCFA', 'XOF'],
  ['25 000 F CFA, Douala, Cameroun', 'XAF'],
  ['TPS 5 % 1.00 $, TVQ 2.00 $', 'CAD'],
  ['12,50 $ CA', 'CAD'],
  ['CA$12.50', 'CAD'],
  ['C$ 12.50', 'CAD'],
  ['CAD $12.50', 'CAD'],
  ['A$ 12.50', 'AUD'],
  ['GST $12.50, ABN 51 824 753 556', 'AUD'],
  ['Sales tax $12.50', 'USD'],
  ['12,50 zł', 'PLN'],
  ['120 kr', 'SEK'],
  ['120 kr, CVR 12345678', 'DKK'],
  ['kr 120, inkl. MVA', 'NOK'],
  ['12 500 Ft', 'HUF'],
  ['120 lei', 'RON'],
  ['Fr. 120.00', 'CHF'],
  ['R2 487,00', 'ZAR'],
  ['Kathmandu, Rs. 185.00', 'NPR'],
  ['Rs 1,850, Lahore', 'PKR'],
  ['Colombo 3, Rs.1,850.00', 'LKR'],
  ['Mumbai, Rs. 185.00', 'INR'],
  ['280,00 e', 'EUR'],
  ['Granby, QC J2J 1A1, $12.50', 'CAD'],
])('"%s" is money of %s', (text, currency) => {
  const [most] = [...countCurrencies(text)].toSorted((a, b) => b[1] - a[1]);
  expect(most?.[0]).toBe(currency);
});

test.each([
  'VASO 12 DA 5 L',
  'DT-400',
  'Plan 12 ft',
  'da 12 pezzi',
  '12,50 e 13 pezzi',
  'PR12.50',
  'R2 D2',
  'Krone 12',
  'PHP 8, CSS 3',
])('"%s" is no money', (text) => {
  expect(countCurrencies(text).size).toBe(0);
});

test.each([
  ['Total HT 26901 DT', 'TVA 6 % 1614 DT', 'Total TTC 28515 DT'],
  ['Total HT : 26901.0 €', 'TVA : 1614.0 €', 'Total TTC : 28515.0 €'],
  ['Netto-Betrag: EUR 26901', 'MwSt 6 % EUR 1614', 'Brutto-Betrag: EUR 28515'],
  ['Subtotal CA$26901', 'GST/HST (6%) CA$1614', 'Grand total CA$28515'],
  ['Sous-total 26901.00$', 'TPS/TVQ 1614.00$', 'Grand total 28515.00$'],
  ['Tot. imponibile € 26.901,00', 'Tot. Iva € 1.614,00', 'Tot. documento € 28.515,00'],
])('totals are read from "%s", "%s", "%s"', async (...lines) => {
  expect(await fieldsUnder('invoice', lines)).toMatchObject({
    totalNet: '26901.00',
    totalTax: '1614.00',
    totalGross: '28515.00',
  });
});

test.each([
  [
    'Der Netto-Betrag beläuft sich auf genau 1.200,50.',
    'Mit Steuer ergibt sich eine Brutto Endsumme von 1.428,60 €.',
  ],
  ['Der Nettobetrag beträgt 1.200,50 EUR', 'und der Gesamt-Betrag demnach 1.428,60 EUR.'],
])('totals are read from the sentences "%s"', async (...lines) => {
  expect(await fieldsUnder('invoice', lines)).toMatchObject({ totalNet: '1200.50', totalGross: '1428.60' });
});

test('dinars have a thousand parts where the document writes them so', async () => {
  const lines = ['Total HT : 123,000', 'TVA 19 % : 23,370', 'Net à payer : 146,370 DT'];
  expect(await fieldsUnder('invoice', lines)).toMatchObject({
    totalNet: '123.000',
    totalTax: '23.370',
    amountDue: '146.370',
    currency: 'TND',
  });
});

/** Rows of cells as a text with columns. */
function columns(width: number, ...rows: readonly (readonly string[])[]): string[] {
  return rows.map((row) => row.map((cell) => cell.padEnd(width)).join(''));
}

test('lines and shares of tax in dinars have a thousand parts too', async () => {
  const text = [
    'Atelier Morel',
    '',
    'Facture N° 12',
    '',
    ...columns(
      18,
      ['Désignation', 'Quantité', 'Prix U HT', 'Total HT'],
      ['Huile', '2', '12.500', '25.000'],
      ['Savon', '10', '1.250', '12.500'],
      ['', '', 'Total HT', '37.500 DT'],
      ['', '', 'TVA 19%', '7.125 DT'],
      ['', '', 'Total TTC', '44.625 DT'],
    ),
  ].join('\n');
  const { lineItems, taxBreakdown } = extractFields(await readingOf(text), 'invoice', { einvoice: false });
  expect(lineItems).toMatchObject([
    { description: 'Huile', quantity: '2', unitPrice: '12.500', totalNet: '25.000' },
    { description: 'Savon', quantity: '10', unitPrice: '1.250', totalNet: '12.500' },
  ]);
  expect(taxBreakdown).toMatchObject([{ rate: '19', taxableAmount: '37.500', taxAmount: '7.125' }]);
});

test('three decimals are told by the other figures of a document', async () => {
  const lines = ['Prix au kg 0.1156', 'Pesée 1 : 12.6156', 'Pesée 2 : 2.0084', 'Total HT   14.624'];
  expect(await fieldsUnder('invoice', lines)).toMatchObject({ totalNet: '14.624' });
});

test('elsewhere three figures behind a mark are thousands', async () => {
  expect(await fieldsUnder('invoice', ['Total HT : 123.000 €', 'Net à payer : 146.370 €'])).toMatchObject({
    totalNet: '123000.00',
    amountDue: '146370.00',
  });
});

test.each([
  ['quote', 'PRIX INDICATIF   € 800,00'],
  ['quote', 'Prix forfaitaire : 800 €'],
  ['quote', 'Festpreis: 800,00 EUR'],
  ['invoice', 'Total dû après calcul de la catégorie : 800.0 €'],
  ['invoice', 'Totale da pagare € 800,00'],
  ['credit_note', 'Total Avoir : 800.00 TND'],
] as const)('the total of a %s may be worded "%s"', async (type, line) => {
  expect(await fieldsUnder(type, [line])).toMatchObject({ totalGross: '800.00' });
});

test.each([
  ['Total (HT)', 'TVA', 'Total (TTC)'],
  ['Total HT', 'TVA 20 %', 'TTC'],
  ['Montant hors taxe', 'Montant de la TVA', 'Montant total à payer'],
  ['Total sans TVA', 'TVA', 'Total avec TVA'],
  ['Prix HT', 'TVA', 'Prix TTC'],
  ['Total facture hors TVA', 'TVA', 'Total facture TTC'],
  ['Nettopreis', 'Mehrwertsteuer', 'Bruttopreis'],
  ['Summe exkl. MwSt', 'MwSt 20 %', 'Summe inkl. MwSt'],
  ['Summe', 'zzgl. 20 % USt', 'Rechnungsbetrag'],
  ['Total ex VAT', 'VAT', 'Total inc VAT'],
  ['Amount excl. tax', 'Tax amount', 'Amount incl. tax'],
  ['Taxable value', 'GST', 'Invoice value'],
  ['Net', 'VAT', 'Gross'],
  ['Importe neto', 'IVA 20 %', 'Importe total'],
  ['Totale imponibile', 'Totale IVA', 'Totale da pagare'],
  ['Subtotaal', 'BTW 20 %', 'Totaal te voldoen'],
])('totals may be called "%s", "%s" and "%s"', async (net, tax, gross) => {
  for (const between of [' : ', '   €   ']) {
    const lines = [`${net}${between}1.000,00`, `${tax}${between}200,00`, `${gross}${between}1.200,00`];
    expect(await fieldsUnder('invoice', lines)).toMatchObject({
      totalNet: '1000.00',
      totalTax: '200.00',
      totalGross: '1200.00',
    });
  }
});

test.each([
  ['IBAN FR76 3000 6000 0112 3456 7890 189', 'EUR'],
  ['USt-IdNr. DE136695976', 'EUR'],
  ['IBAN CH93 0076 2011 6238 5295 7', undefined],
  ['SWIFT DEUTDEFF', undefined],
])('where no currency is written, "%s" tells it', async (line, currency) => {
  expect((await fieldsUnder('invoice', ['Total TTC : 12,00', line])).currency).toBe(currency);
});

test.each([
  ['Subtotal $200.00', 'GST (5 %) $10.00', 'PST (7 %) $14.00', '24.00'],
  ['Sous-total 200,00 $', 'TPS (5 %) 10,00 $', 'TVQ (9,975 %) 19,95 $', '29.95'],
  ['Subtotal 200.00', 'GST @ 5% 10.00', 'QST @ 9.975% 19.95', '29.95'],
  ['Sub Total 200.00', 'CGST9 (9%) 18.00', 'SGST9 (9%) 18.00', '36.00'],
  ['Total HT 200,00', 'TVA 20 % 30,00', 'TVA 5,5 % 2,75', '32.75'],
])('"%s", "%s" and "%s" have one tax in two parts', async (net, first, second, totalTax) => {
  const gross = (200 + Number(totalTax)).toFixed(2);
  expect(await fieldsUnder('invoice', [net, first, second, `Total ${gross}`])).toMatchObject({
    totalNet: '200.00',
    totalTax,
    totalGross: gross,
  });
});

test.each([
  ['net', ['Pump   1,000.00', '   1,000.00', 'IGST   180.00', 'Total   1,180.00']],
  ['tax', ['Summe   1.000,00', 'Satz 18,00   1.000,00   180,00', 'Endbetrag   1.180,00']],
  ['gross', ['Base   1 000,00', 'Total TVA   180,00', 'Arrêté à :   1 180,00']],
])('the %s total is found without a label by the two others', async (_, lines) => {
  expect(await fieldsUnder('invoice', lines)).toMatchObject({
    totalNet: '1000.00',
    totalTax: '180.00',
    totalGross: '1180.00',
  });
});

test('a rate in a column of its own is no part of the tax', async () => {
  const lines = ['Subtotal   3,350.00', 'Sales Tax (%)   12   402.00', 'Total   3,752.00'];
  expect(await fieldsUnder('invoice', lines)).toMatchObject({ totalTax: '402.00', totalGross: '3752.00' });
});

test.each([
  [
    ['Total HT', 'TVA', 'Total TTC', 'Net à payer'],
    ['1 000,00', '200,00', '1 200,00', '1 200,00'],
  ],
  [
    ['Netto', 'Steuersatz', 'Steuer', 'Brutto'],
    ['1.000,00', '20 %', '200,00', '1.200,00'],
  ],
  [
    ['Subtotal', 'VAT 20%', 'Total', 'Amount due'],
    ['1,000.00', '200.00', '1,200.00', '1,200.00'],
  ],
])('totals are read under the headings %j, and are no line', async (headings, amounts) => {
  const goods = columns(
    18,
    ['Description', 'Quantity', 'Price', 'Amount'],
    ['Pump', '1', '1,000.00', '1,000.00'],
  );
  const text = ['Atelier Morel', '', 'Invoice no. 12', '', ...goods, ...columns(18, headings, amounts)];
  const { fields, lineItems } = extractFields(await readingOf(text.join('\n')), 'invoice', {
    einvoice: false,
  });
  expect(fields).toMatchObject({
    totalNet: { value: '1000.00' },
    totalTax: { value: '200.00' },
    totalGross: { value: '1200.00' },
  });
  expect(lineItems).toHaveLength(1);
});

test('a euro sign may be read as the letter E', async () => {
  const lines = ['Total HT   1 000.00E', 'TVA 20%   200.00 E', 'Total TTC   1 200.00E'];
  expect(await fieldsUnder('invoice', lines)).toMatchObject({ totalNet: '1000.00', totalGross: '1200.00' });
});

test('what was saved is no total, even where it is called one', async () => {
  const lines = ['Totaal extra voordeel (Excl. BTW)   11,66-', 'Netto totaal   100,00', 'BTW   21,00'];
  const fields = await fieldsUnder('invoice', [...lines, 'Totaal   121,00']);
  expect(fields).toMatchObject({ totalNet: '100.00', totalGross: '121.00' });
});

test('a total rounded to the whole unit does not contradict its parts where small coins are out of use', async () => {
  const text = [
    'Atelier Morel',
    '',
    'Invoice no. 12',
    '',
    'Subtotal 100.30',
    'VAT 20% 20.06',
    'Round off (0.36)',
  ];
  for (const [total, codes] of [
    ['Total INR 120.00', []],
    ['Total INR 118.00', ['totals_disagree']],
    ['Total EUR 120.00', ['totals_disagree']],
  ] as const) {
    const { findings } = extractFields(await readingOf([...text, total].join('\n')), 'invoice', {
      einvoice: false,
    });
    expect(findings.map(({ code }) => code).filter((code) => code === 'totals_disagree')).toEqual(codes);
  }
});

test.each([
  ['Total (AUD) $12.50', 'AUD'],
  ['$12.50 NZD', 'NZD'],
  ['USD $12.50, also in CAD', 'USD'],
  ['Amount (Rs.) 12', 'INR'],
])('"%s" is money of %s', (text, currency) => {
  const [most] = [...countCurrencies(text)].toSorted((a, b) => b[1] - a[1]);
  expect(most?.[0]).toBe(currency);
});

test.each([
  ['totalNet', ['Total goods', 'Total exc VAT', 'Total (ex VAT)', 'Netto-Rechnungsbetrag', 'Netto gesamt']],
  ['totalTax', ['TVA (20,00 %)', 'VAT @ 20%', 'zzgl. 20 % USt.', 'Steuer']],
  [
    'totalGross',
    ['Total dû', 'Amount payable', 'Total premium payable', 'Gesamtpreis', 'Rechnungsendbetrag'],
  ],
  ['amountDue', ['Restant dû', 'Net à régler', 'Solde', 'Amount owing', 'Due now']],
  ['amountDue', ['Restzahlung', 'Offener Rechnungsbetrag', 'Verbleibender Betrag', 'Noch offen']],
] as const)('%s may be called %j', async (field, names) => {
  const others = {
    totalNet: 'Total HT   345.50',
    totalTax: 'TVA   69.10',
    totalGross: 'Total TTC   414.60',
    amountDue: 'Acompte   100.00',
  };
  for (const name of names) {
    const lines = Object.values({ ...others, [field]: `${name}   314.60` });
    expect({ name, ...(await fieldsUnder('invoice', lines)) }).toMatchObject({ name, [field]: '314.60' });
  }
});

/** How sure a value is. */
async function sureOf(name: string, lines: readonly string[]): Promise<number> {
  const reading = await readingOf(['FACTURE N° 12', '', ...lines].join('\n'));
  return extractFields(reading, 'invoice', { einvoice: false }).fields[name]?.confidence ?? 0;
}

test('the sum of a contract is not what is due', async () => {
  const lines = ['Montant du marché HT     1 897,43', 'Total HT     1 138,46', 'TVA 20 %     227,69'];
  const fields = await fieldsUnder('invoice', [...lines, 'Total TTC     1 366,15']);
  expect(fields).toMatchObject({ totalGross: '1366.15' });
  expect(fields.amountDue).not.toBe('1897.43');
  expect(await fieldsUnder('invoice', ['Total TTC   120,00', 'Montant dû au 12/03   20,00'])).toMatchObject({
    amountDue: '20.00',
  });
});

test('more to pay than the whole, or with what was owed before, is not sure', async () => {
  expect(await sureOf('amountDue', ['Total TTC   120,00', 'Net à payer   250,00'])).toBeLessThan(0.9);
  const owed = ['Solde antérieur   760,39', 'Total à payer   3 605,60'];
  expect(await sureOf('totalGross', owed)).toBeLessThan(0.9);
});

test('totals without cents below lines with cents may have lost them', async () => {
  const lines = ['Planche     12,50', 'Vis     4,20', 'Colle     7,90'];
  const totals = ['Total HT     57 875', 'TVA 20 %     11 575', 'Total TTC     69 450'];
  expect(await sureOf('totalGross', [...lines, ...totals])).toBeLessThan(0.5);
  expect(await sureOf('totalGross', totals)).toBeGreaterThan(0.9);
  const rounded = [...lines, 'Arrondi     -0,20', ...totals];
  expect(await sureOf('totalGross', rounded)).toBeGreaterThan(0.9);
});

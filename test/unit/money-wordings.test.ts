import { expect, test } from 'vitest';
import type { DocumentType } from '../../shared/document-types/names.ts';
import { extractFields } from '../../shared/understanding/fields/extract-fields.ts';
import { countCurrencies } from '../../shared/understanding/values/currency.ts';
import { readingOf } from '../fixtures/reading-of.ts';

async function fieldsOf(
  documentType: DocumentType,
  lines: readonly string[],
): Promise<Record<string, unknown>> {
  const text = ['Atelier Morel', '3 rue du Port', '', 'N° 12-B', '', ...lines].join('\n');
  const { fields } = extractFields(await readingOf(text), documentType, {
    einvoice: false,
    today: '2026-03-01',
  });
  return Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));
}

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
])('"%s" is money of %s', (text, currency) => {
  const [most] = [...countCurrencies(text)].toSorted((a, b) => b[1] - a[1]);
  expect(most?.[0]).toBe(currency);
});

test.each(['VASO 12 DA 5 L', 'DT-400', 'Plan 12 ft', 'da 12 pezzi', 'Krone 12', 'PHP 8, CSS 3'])(
  '"%s" is no money',
  (text) => {
    expect(countCurrencies(text).size).toBe(0);
  },
);

test.each([
  ['Total HT 26901 DT', 'TVA 6 % 1614 DT', 'Total TTC 28515 DT'],
  ['Total HT : 26901.0 €', 'TVA : 1614.0 €', 'Total TTC : 28515.0 €'],
  ['Netto-Betrag: EUR 26901', 'MwSt 6 % EUR 1614', 'Brutto-Betrag: EUR 28515'],
  ['Subtotal CA$26901', 'GST/HST (6%) CA$1614', 'Grand total CA$28515'],
  ['Sous-total 26901.00$', 'TPS/TVQ 1614.00$', 'Grand total 28515.00$'],
  ['Tot. imponibile € 26.901,00', 'Tot. Iva € 1.614,00', 'Tot. documento € 28.515,00'],
])('totals are read from "%s", "%s", "%s"', async (...lines) => {
  expect(await fieldsOf('invoice', lines)).toMatchObject({
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
  expect(await fieldsOf('invoice', lines)).toMatchObject({ totalNet: '1200.50', totalGross: '1428.60' });
});

test('dinars have a thousand parts where the document writes them so', async () => {
  const lines = ['Total HT : 123,000', 'TVA 19 % : 23,370', 'Net à payer : 146,370 DT'];
  expect(await fieldsOf('invoice', lines)).toMatchObject({
    totalNet: '123.000',
    totalTax: '23.370',
    amountDue: '146.370',
    currency: 'TND',
  });
});

test('elsewhere three figures behind a mark are thousands', async () => {
  expect(await fieldsOf('invoice', ['Total HT : 123.000 €', 'Net à payer : 146.370 €'])).toMatchObject({
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
  expect(await fieldsOf(type, [line])).toMatchObject({ totalGross: '800.00' });
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
    expect(await fieldsOf('invoice', lines)).toMatchObject({
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
  expect((await fieldsOf('invoice', ['Total TTC : 12,00', line])).currency).toBe(currency);
});

import { expect, test } from 'vitest';
import type { DocumentType } from '../../shared/document-types/names.ts';
import { extractFields } from '../../shared/understanding/fields/extract-fields.ts';
import { fieldsOf } from '../fixtures/fields-of.ts';
import { readingOf } from '../fixtures/reading-of.ts';

function fieldsUnder(documentType: DocumentType, lines: readonly string[]) {
  return fieldsOf(documentType, ['Atelier Morel', '3 rue du Port', '', ...lines].join('\n'));
}

async function certaintyOf(name: string, lines: readonly string[]): Promise<number | undefined> {
  return extractFields(await readingOf(lines.join('\n')), 'invoice', { einvoice: true }).fields[name]
    ?.confidence;
}

test('a total over sections is the total, and the tax of one section is none', async () => {
  const lines = [
    'Nach Aufwand   1.000,00 €',
    'zzgl. 19% MwSt.   190,00 €',
    'gesamt   1.190,00 €',
    'Nach Strecke   63,00 €',
    'zzgl. 19% MwSt.   11,97 €',
    'gesamt   74,97 €',
    'Kosten gesamt   1.264,97 €',
  ];
  const fields = await fieldsUnder('quote', lines);
  expect(fields).toMatchObject({ totalGross: '1264.97' });
  expect(fields).not.toHaveProperty('totalNet');
  expect(fields).not.toHaveProperty('totalTax');
});

test('of "total brut" and "total net" the larger is with tax', async () => {
  const lines = ['Total Brut : 3500.00', 'Taxe : 35.00', 'Total Net : 3535.00'];
  const totals = { totalNet: '3500.00', totalTax: '35.00', totalGross: '3535.00' };
  expect(await fieldsUnder('invoice', lines)).toMatchObject(totals);
});

test.each([
  'Montant de la facture (taxe comprise)   2 250,00',
  'Invoice total (VAT included)   2,250.00',
  'Gesamtpreis: 2.250,00 € (inkl. MwSt.)',
])('in "%s" the amount is no tax', async (line) => {
  const fields = await fieldsUnder('invoice', [line]);
  expect(fields).toMatchObject({ totalGross: '2250.00' });
  expect(fields).not.toHaveProperty('totalTax');
});

test('what is taxed at nothing is net and gross', async () => {
  const lines = ['Total   2 250.00', 'TVA en sus 0.00%   0.00', 'Montant de la facture   2 250.00'];
  const totals = { totalNet: '2250.00', totalTax: '0.00', totalGross: '2250.00' };
  expect(await fieldsUnder('invoice', lines)).toMatchObject(totals);
});

test('two amounts beside each other are net and tax only at a rate in use', async () => {
  const parts = ['Deposit   Balance', '487,00   2 000,00', 'Total cost   2 487,00'];
  expect(await fieldsUnder('invoice', parts)).not.toHaveProperty('totalTax');
  const taxed = ['Hors   Droits', '2 000,00   400,00', 'Total cost   2 400,00'];
  expect(await fieldsUnder('invoice', taxed)).toMatchObject({ totalNet: '2000.00', totalTax: '400.00' });
});

test.each([
  ['before a discount', ['Zwischensumme: 250,00 €', 'Rabatt: -25,00 €', 'Gesamtsumme: 225,00 €']],
  [
    'carried over',
    ['Zwischensumme 250,00 €', 'Lieferung 40,00 €', 'Gesamtbetrag 290,00 €', 'Gemäß § 19 UStG ohne Steuer.'],
  ],
])('a subtotal %s is a net total in doubt', async (_, lines) => {
  expect(await certaintyOf('totalNet', lines)).toBeLessThan(0.6);
  expect(
    await certaintyOf('totalNet', ['Netto: 250,00 €', 'MwSt: 47,50 €', 'Brutto: 297,50 €']),
  ).toBeGreaterThan(0.9);
});

test('one of several offers is a total in doubt, and so is what would be due', async () => {
  const offer = (price: string) => [`System ${price}`, `Gesamtpreis: ${price} € (inkl. MwSt.)`];
  const offers = ['850', '2.750', '1.850'].flatMap(offer);
  expect(await certaintyOf('totalGross', offers)).toBeLessThan(0.6);
  expect(await certaintyOf('amountDue', offers)).toBeLessThan(0.6);
  expect(await certaintyOf('totalGross', offer('850'))).toBeGreaterThan(0.9);
});

test('a quote on a form for invoices has the number of the form', async () => {
  expect(await fieldsUnder('quote', ['Devis', 'N° FACTURE 017'])).toMatchObject({ documentNumber: '017' });
  const own = ['Devis N° 12', 'N° facture : 017'];
  expect(await fieldsUnder('quote', own)).toMatchObject({ documentNumber: '12' });
});

test.each([
  ["Payable jusqu'au: 06.03.2026", '2026-03-06'],
  ['- Date limite : 17/04/2026', '2026-04-17'],
])('"%s" is when payment is due', async (line, dueDate) => {
  expect(await fieldsUnder('invoice', [line])).toMatchObject({ dueDate });
});

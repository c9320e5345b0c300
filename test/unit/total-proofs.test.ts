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

test('the capital of a company is no total', async () => {
  const foot = ['Le montant total peut différer - SA au capital social de 3.423.265.720,00 euros'];
  expect(await fieldsUnder('invoice', foot)).not.toHaveProperty('totalGross');
  const fields = await fieldsUnder('invoice', ['Total TTC   36,98 €', ...foot]);
  expect(fields).toMatchObject({ totalGross: '36.98' });
});

/** A word of a page, and lines of words. */
function word(text: string, left: number, top: number, width: number, height: number) {
  return { text, confidence: 1, box: { left, top, width, height } };
}

function lineOf(words: ReturnType<typeof word>[]) {
  const [box = { left: 0, top: 0, width: 0, height: 0 }] = words.map((each) => each.box);
  return { text: words.map(({ text }) => text).join(' '), box, words };
}

async function fieldsOfPage(lines: ReturnType<typeof lineOf>[]) {
  const page = { page: 1, width: 595, height: 842, source: 'text' as const, lines };
  return extractFields({ ...(await readingOf('.')), pages: [page] }, 'invoice', { einvoice: true }).fields;
}

test('print along the edge of the page is beside no label', async () => {
  const words = ['Bercier', 'SA,', '48.712,00', 'euros'];
  const edge = words.map((text, index) => word(text, 0.95, 0.6 - 0.1 * index, 0.02, 0.09));
  const label = ['Montant', 'total', ':'].map((text, index) =>
    word(text, 0.1 + 0.1 * index, 0.445, 0.09, 0.01),
  );
  expect(await fieldsOfPage([lineOf(label), lineOf(edge)])).not.toHaveProperty('totalGross');
});

test('a figure may be printed a little higher than its label', async () => {
  const net = [
    lineOf([word('20.000', 0.9, 0.328, 0.05, 0.006)]),
    lineOf([word('Subtotal', 0.57, 0.331, 0.04, 0.006)]),
  ];
  const gross = lineOf([word('TOTAL', 0.57, 0.36, 0.05, 0.006), word('25.00', 0.9, 0.36, 0.05, 0.006)]);
  expect(await fieldsOfPage([...net, gross])).toMatchObject({ totalNet: { value: '20000.00' } });
  const apart = lineOf([word('Subtotal', 0.57, 0.335, 0.04, 0.006)]);
  expect(await fieldsOfPage([...net.slice(0, 1), apart, gross])).not.toHaveProperty('totalNet');
});

test('a label may say more than others of a figure without cents', async () => {
  const lines = ['SOLDE HT   160 000', 'TVA SUR SOLDE 19.25%   30 800', 'TOTAL TTC   190 800'];
  const totals = { totalNet: '160000.00', totalTax: '30800.00', totalGross: '190800.00' };
  expect(await fieldsUnder('invoice', lines)).toMatchObject(totals);
});

test('pages that explain invoices have totals of nobody', async () => {
  const own = ['Montant prélevé le 27 décembre 2025   38,98', 'Total de cette ligne :   38,98'];
  const sample = ['Comprendre votre facture', '', 'Total HT 80,00', 'TVA 16,00', 'Total TTC 96,00'];
  const pages = [...own, `\f${sample.join('\n')}`];
  expect(await fieldsUnder('invoice', pages)).toMatchObject({ totalGross: '38.98' });
  expect(await fieldsUnder('invoice', pages)).not.toHaveProperty('totalTax');
});

test('what is taxed is no tax, and less than the total where not all of it is', async () => {
  const lines = [
    'Montant prélevé le 27 décembre 2025   38,98',
    'Montant de la facture soumis à TVA   19,16   22,99',
    'TVA 20,00 % payée sur les débits   3,83',
    'Montant hors TVA soumis à une TVA à 20,00 %   19,16',
    'Total de cette ligne :   38,98',
  ];
  const totals = { totalNet: '19.16', totalTax: '3.83', totalGross: '38.98' };
  expect(await fieldsUnder('invoice', lines)).toMatchObject(totals);
});

test('an amount without tax heads no column of taxes', async () => {
  const lines = ['New cap   $12,000 +HST', 'New railing   $12,000 +HST'];
  expect(await fieldsUnder('quote', lines)).not.toHaveProperty('totalTax');
});

test('what is as much as the total is no tax, and what is half of it a doubtful one', async () => {
  expect(await fieldsUnder('invoice', ['GST   999,799.00', 'Total   4,520.00'])).not.toHaveProperty(
    'totalTax',
  );
  expect(await certaintyOf('totalTax', ['GST   2,100.00', 'Total   4,520.00'])).toBeLessThan(0.6);
  expect(await certaintyOf('totalTax', ['GST   420.00', 'Total   4,520.00'])).toBeGreaterThan(0.8);
});

test('what is asked for is the total where no other is told', async () => {
  expect(await fieldsUnder('invoice', ['Montant net à prélever le 15/09/2025   36,98 €'])).toMatchObject({
    totalGross: '36.98',
    dueDate: '2025-09-15',
  });
});

test('net and tax of one line are told by their sum without cents as well', async () => {
  const lines = ['Désignation   Montant   Droits   Ensemble', 'Voiture   11 600 €   2 900 €   14 500 €'];
  expect(await fieldsUnder('invoice', [...lines, 'NET À PAYER   14 500 €'])).toMatchObject({
    totalNet: '11600.00',
    totalTax: '2900.00',
  });
});

test.each([
  ['TOTAL À PAYER (XOF): 120000', '120000.00', 'XOF'],
  ['TOTAL Ar:   40.500', '40500.00', 'MGA'],
  ['Total   152.050 KD', '152.050', 'KWD'],
])('"%s" is a total of %s %s', async (line, totalGross, currency) => {
  expect(await fieldsUnder('invoice', [line])).toMatchObject({ totalGross, currency });
});

test.each([
  ['Taxe   334,89', '334.89'],
  ['TVA   1 384,40', '1384.40'],
  ['TVA   19,16', '19.16'],
  ['TVA 20,00   19,16', '19.16'],
  ['TVA 20   19,16', '19.16'],
  ['TPS 5.00   19.16', '19.16'],
])('the tax of "%s" is %s', async (line, totalTax) => {
  expect(await fieldsUnder('invoice', [line])).toMatchObject({ totalTax });
});

test('what is taken off is no total', async () => {
  const lines = ['Less discount : €-1,243.25', 'Subtotal : €23,621.71', 'VAT exempt'];
  expect(await fieldsUnder('invoice', lines)).toMatchObject({ totalGross: '23621.71' });
  const credit = ['Total HT   -41.00', 'TVA   -8.20', 'Total TTC   -49.20', 'Total des articles   12.00'];
  expect(await fieldsUnder('credit_note', credit)).toMatchObject({ totalGross: '-49.20' });
});

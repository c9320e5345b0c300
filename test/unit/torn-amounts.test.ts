import { expect, test } from 'vitest';
import { put, renderPdf, type Sheet } from '../../samples/pdf/sheet.ts';
import { extractFields } from '../../shared/understanding/fields/extract-fields.ts';
import { readDocument } from '../../shared/understanding/read-document.ts';
import { fieldsOf } from '../fixtures/fields-of.ts';

const totals = [
  ['Total HT', '22 259,00'],
  ['TVA 20 %', '4 451,80'],
  ['Total TTC', '26 710,80'],
] as const;

/** Fields of an invoice of which `draw` sets the totals. */
async function drawn(draw: (sheet: Sheet, amount: string, y: number) => void) {
  const pdf = await renderPdf({ title: '', author: '', created: new Date(0) }, (sheet) => {
    put(sheet, 'Atelier Morel', 40, 40);
    put(sheet, 'FACTURE N° 12-B', 300, 40);
    totals.forEach(([label, amount], index) => {
      put(sheet, label, 300, 300 + 20 * index);
      draw(sheet, amount, 300 + 20 * index);
    });
  });
  const { fields } = extractFields(await readDocument(pdf, { fileName: 'a.pdf', ocr: null }), 'invoice', {
    einvoice: false,
  });
  return [fields.totalNet?.value, fields.totalTax?.value, fields.totalGross?.value];
}

const whole = ['22259.00', '4451.80', '26710.80'];

test('a narrow space that the font has not is no stroke', async () => {
  // The fonts that PDFs need not embed have no U+202F: its two bytes come out as a blank and a stroke.
  expect(await drawn((sheet, amount, y) => put(sheet, amount.replaceAll(' ', '\u202f'), 450, y))).toEqual(
    whole,
  );
});

test('a stroke between numbers elsewhere is one', async () => {
  const pdf = await renderPdf({ title: '', author: '', created: new Date(0) }, (sheet) => {
    put(sheet, 'Page 1 /120', 40, 40);
  });
  const { pages } = await readDocument(pdf, { fileName: 'a.pdf', ocr: null });
  expect(pages[0]?.lines[0]?.text).toBe('Page 1 /120');
});

test('cents above the line are cents', async () => {
  const raised = (sheet: Sheet, amount: string, y: number) => {
    const [units = '', cents = ''] = amount.split(',');
    put(sheet, units, 450, y);
    const width = sheet.widthOfString(units);
    put(sheet, cents, 450 + width + 0.5, y - 1.5, { size: 6 });
  };
  expect(await drawn(raised)).toEqual(whole);
});

test('a mark of a note above an amount is no figure of it', async () => {
  const noted = (sheet: Sheet, amount: string, y: number) => {
    put(sheet, amount, 450, y);
    const width = sheet.widthOfString(amount);
    put(sheet, '1', 450 + width + 0.5, y - 1.5, { size: 6 });
  };
  expect(await drawn(noted)).toEqual(whole);
});

test.each(['4 /695,43', '4/695,43', '1/234/567,80'])(
  'a stroke for a narrow space on a scan ("%s") is none',
  async (amount) => {
    const fields = await fieldsOf('invoice', `FACTURE N° 12\n\nTotal TTC     ${amount} €`);
    expect(fields.totalGross).toBe(amount.replace(/[ /]/g, '').replace(',', '.'));
  },
);

test.each([' ,', ' .'])('an amount torn before its mark ("%s") is whole', async (mark) => {
  const lines = totals.map(([label, amount]) => `${label.padEnd(40)}${amount.replace(',', mark)}`);
  expect(await fieldsOf('invoice', ['FACTURE N° 12', ...lines].join('\n'))).toMatchObject({
    totalNet: '22259.00',
    totalTax: '4451.80',
    totalGross: '26710.80',
  });
});

test('what is left of a torn number is no amount', async () => {
  const fields = await fieldsOf('invoice', ['FACTURE N° 12', 'Total TTC14   077,69 EUR'].join('\n'));
  expect(fields).not.toHaveProperty('totalGross', '77.69');
});

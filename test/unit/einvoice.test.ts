import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { frenchSuppliers, ownCompany } from '../../samples/companies.ts';
import { facturX } from '../../samples/e-invoice.ts';
import {
  crossIndustryInvoice,
  orderX,
  type Profile,
  profiles,
  zugferd1,
} from '../../samples/e-invoice-cii.ts';
import { adjustedTotals } from '../../samples/e-invoice-totals.ts';
import { enveloped, ubl } from '../../samples/e-invoice-ubl.ts';
import { plainAmount } from '../../samples/money.ts';
import { createRandom } from '../../samples/random.ts';
import { makeSale, type Sale } from '../../samples/sale.ts';
import { classify } from '../../shared/understanding/classification/classify.ts';
import { isEinvoice } from '../../shared/understanding/einvoice/einvoice-root.ts';
import { parseEInvoice } from '../../shared/understanding/einvoice/parse-einvoice.ts';
import { checkEInvoice } from '../../shared/understanding/einvoice/rules.ts';
import type { Extraction } from '../../shared/understanding/extraction.ts';
import { extractFields } from '../../shared/understanding/fields/extract-fields.ts';
import { mergeEInvoice } from '../../shared/understanding/fields/from-einvoice.ts';
import { layoutOf } from '../../shared/understanding/fields/segment.ts';
import { describeFinding } from '../../shared/understanding/findings/finding-messages.ts';
import { readDocument } from '../../shared/understanding/read-document.ts';

const now = new Date('2026-03-02T09:00:00Z');

function sell(seed: number): Sale {
  const random = createRandom(seed);
  const seller = frenchSuppliers[seed % frenchSuppliers.length];
  if (seller === undefined) throw new Error('no supplier');
  return makeSale({ random, now, seller, buyer: ownCompany, lineCount: 1 + (seed % 6) });
}
const sale = sell(7);
const adjustments = { allowance: 1_250, charge: 830, prepaid: 5_000 };

const profileNames = Object.keys(profiles).filter((name): name is Profile => name in profiles);

function findingsOf(xml: string): string[] {
  const einvoice = parseEInvoice(xml);
  return einvoice === null ? ['unread'] : checkEInvoice(einvoice).map(({ code }) => code);
}

async function extracted(body: Uint8Array): Promise<Extraction & { documentType: string }> {
  const reading = await readDocument(body, { fileName: 'facture.pdf', ocr: null });
  const { documentType } = classify(reading, { fileName: 'facture.pdf' });
  return { documentType, ...extractFields(reading, documentType, { einvoice: true, today: '2026-03-02' }) };
}

describe('an e-invoice', () => {
  test('is read in every profile and format, and adds up', () => {
    const documents: [xml: string, documentType: string][] = [
      ...profileNames.map((profile): [string, string] => [
        crossIndustryInvoice(sale, { profile }),
        'invoice',
      ]),
      [crossIndustryInvoice(sale, { typeCode: '381' }), 'credit_note'],
      [zugferd1(sale), 'invoice'],
      [orderX(sale, '220'), 'purchase_order'],
      [orderX(sale, '230'), 'purchase_order'],
      [orderX(sale, '231'), 'order_confirmation'],
      [ubl(sale, 'Invoice'), 'invoice'],
      [enveloped(ubl(sale, 'Invoice')), 'invoice'],
      [ubl(sale, 'CreditNote'), 'credit_note'],
      [ubl(sale, 'Order'), 'purchase_order'],
      [ubl(sale, 'OrderResponse'), 'order_confirmation'],
      [ubl(sale, 'DespatchAdvice'), 'delivery_note'],
      [ubl(sale, 'Quotation'), 'quote'],
    ];
    for (const [xml, documentType] of documents) {
      expect(isEinvoice(xml)).toBe(true);
      const einvoice = parseEInvoice(xml);
      expect(einvoice?.documentType).toBe(documentType);
      expect(einvoice?.fields).toMatchObject({
        documentNumber: sale.number,
        sellerName: sale.seller.name,
        buyerName: ownCompany.name,
        totalNet: plainAmount(sale.totalNet),
        totalTax: plainAmount(sale.totalTax),
        totalGross: plainAmount(sale.totalGross),
      });
      if (einvoice !== null) expect(checkEInvoice(einvoice)).toEqual([]);
      if (einvoice !== null && einvoice.lineItems.length > 0)
        expect(einvoice.lineItems.map(({ quantity, totalNet }) => [Number(quantity), totalNet])).toEqual(
          sale.lines.map((line) => [line.quantity, plainAmount(line.totalNet)]),
        );
    }
  });

  test('gives VAT by rate, allowances and what was paid before', () => {
    const totals = adjustedTotals(sale, adjustments);
    for (const xml of [crossIndustryInvoice(sale, adjustments), ubl(sale, 'Invoice', adjustments)]) {
      const einvoice = parseEInvoice(xml);
      expect(einvoice?.taxBreakdown).toMatchObject(
        totals.taxes.map(({ rate, base, tax }) => ({
          category: 'S',
          rate: String(rate),
          taxableAmount: plainAmount(base),
          taxAmount: plainAmount(tax),
        })),
      );
      expect(einvoice?.fields).toMatchObject({
        prepaidAmount: '50.00',
        amountDue: plainAmount(totals.due),
        iban: [sale.seller.iban],
      });
    }
  });

  test('adds up whatever is sold', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.nat(300), fc.nat(300), (seed, allowance, charge) => {
        const any = sell(seed);
        for (const xml of [
          crossIndustryInvoice(any, { allowance, charge, prepaid: 100 }),
          ubl(any, 'CreditNote', { allowance, charge, prepaid: 100 }),
        ])
          expect(findingsOf(xml)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('that is none is not taken for one', () => {
    const empty = crossIndustryInvoice(sale).replace(
      /<rsm:ExchangedDocument>.*/s,
      '</rsm:CrossIndustryInvoice>',
    );
    for (const xml of [empty, '<Invoice/>', crossIndustryInvoice(sale).slice(0, 900), 'x', ''])
      expect(parseEInvoice(xml)).toBeNull();
  });
});

describe('an e-invoice that is a file of its own', () => {
  const whole = [crossIndustryInvoice(sale), ubl(sale, 'Invoice'), zugferd1(sale), orderX(sale, '220')];

  test('and was cut short anywhere is no e-invoice any more, rather than the amounts of half of it', () => {
    for (const xml of whole)
      for (let share = 0.05; share < 1; share += 0.05)
        expect(parseEInvoice(xml.slice(0, Math.floor(xml.length * share)))).toBeNull();
    for (const xml of whole) expect(parseEInvoice(`${xml}\n\0\0\0`)).not.toBeNull();
  });

  test('and is damaged goes to a person, who is told that its values are a guess', async () => {
    const xml = ubl(sale, 'Invoice');
    const declared = xml.replace('?>', '?><!DOCTYPE Invoice [<!ENTITY total "1">]>');
    for (const damaged of [xml.slice(0, Math.floor(xml.length * 0.7)), declared]) {
      const { findings } = await extracted(new TextEncoder().encode(damaged));
      const finding = findings.find(({ code }) => code === 'einvoice_file_unreadable');
      expect(finding).toMatchObject({ severity: 'error' });
      expect(describeFinding({ code: finding?.code ?? '', parameters: { file: 'f.xml' } }).fr).toContain(
        'f.xml',
      );
    }
  });

  test('is known behind comments of any length', () => {
    const comment = `<!-- ${'copie pour le client '.repeat(2_000)} -->`;
    for (const xml of whole) expect(isEinvoice(xml.replace('?>', `?>\n${comment}\n`))).toBe(true);
    expect(isEinvoice(`<!DOCTYPE html><!-- ${ubl(sale, 'Invoice')} --><html></html>`)).toBe(false);
  });
});

/** The text of an element, replaced. */
function altered(xml: string, element: string, value: string): string {
  const pattern = new RegExp(`(<(?:ram|cbc):${element}[^>]*>)[^<]*(?!.*<(?:ram|cbc):${element}[ >])`, 's');
  expect(xml).toMatch(pattern);
  return xml.replace(pattern, `$1${value}`);
}

describe('the rules of EN 16931', () => {
  const cii = crossIndustryInvoice(sale, adjustments);
  const bill = ubl(sale, 'Invoice', adjustments);
  test.each([
    ['br_co_11', altered(cii, 'AllowanceTotalAmount', '13.50')],
    ['br_co_12', altered(bill, 'ChargeTotalAmount', '9.30')],
    ['br_co_13', altered(cii, 'TaxBasisTotalAmount', '1.00')],
    ['br_co_14', altered(cii, 'TaxTotalAmount', '1.00')],
    ['br_co_15', altered(bill, 'TaxInclusiveAmount', '1.00')],
    ['br_co_16', altered(cii, 'DuePayableAmount', '1.00')],
    ['br_co_17', altered(cii, 'CalculatedAmount', '1.00')],
    ['br_s_08', altered(cii, 'BasisAmount', '100000.00')],
    ['br_cl_17', cii.replace(/(<ram:BasisAmount>.*?<ram:CategoryCode>)S/s, '$1X')],
    ['br_z_09', cii.replace(/(<ram:BasisAmount>.*?<ram:CategoryCode>)S/s, '$1Z')],
    ['br_cl_01', crossIndustryInvoice(sale, { typeCode: '999' })],
  ])('%s is told', (code, xml) => {
    expect(findingsOf(xml)).toContain(code);
    const name = code.toUpperCase().replaceAll('_', '-');
    const message = describeFinding({ code, parameters: {} });
    expect([message.fr, message.en]).toEqual([expect.stringContaining(name), expect.stringContaining(name)]);
  });

  test('br_co_16 counts what third parties ask for, where the customization has it', () => {
    const due = Number(adjustedTotals(sale, adjustments).due) / 100;
    const asked = altered(bill, 'PayableAmount', (due + 29.96).toFixed(2)).replace(
      '<cac:LegalMonetaryTotal>',
      '<cac:PrepaidPayment><cbc:PaidAmount>19.96</cbc:PaidAmount></cac:PrepaidPayment><cac:PrepaidPayment><cbc:PaidAmount>10.00</cbc:PaidAmount></cac:PrepaidPayment><cac:LegalMonetaryTotal>',
    );
    const extended = asked.replace(
      /(<cbc:CustomizationID>)[^<]*/,
      '$1urn:cen.eu:en16931:2017#conformant#urn:xeinkauf.de:kosit:extension:xrechnung_3.0',
    );
    expect(findingsOf(asked)).toEqual(['br_co_16']);
    expect(findingsOf(extended)).toEqual([]);
  });

  test('br_co_10 is told of lines', () => {
    const first = sale.lines[0]?.totalNet ?? 0;
    const line = `<ram:LineTotalAmount>${plainAmount(first)}`;
    expect(findingsOf(cii.replace(line, `<ram:LineTotalAmount>${plainAmount(first + 500)}`))).toContain(
      'br_co_10',
    );
  });
});

test('an account of a country’s own is no IBAN, but an IBAN is one wherever it stands', () => {
  const xml = crossIndustryInvoice(sale);
  const ibans = (own: string) =>
    parseEInvoice(xml.replace('</ram:IBANID>', `</ram:IBANID><ram:ProprietaryID>${own}</ram:ProprietaryID>`))
      ?.fields.iban;
  expect(ibans('1234567890')).toEqual([sale.seller.iban]);
  const other = frenchSuppliers.find(({ iban }) => iban !== sale.seller.iban)?.iban ?? '';
  expect(ibans(other)).toEqual([sale.seller.iban, other]);
});

describe('an e-invoice inside a PDF', () => {
  const codes = ({ findings }: Extraction) =>
    findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
  let honest: Extraction;
  beforeAll(async () => {
    honest = await extracted((await facturX(sale)).body);
  });

  test('that says what the page says is no matter', () => {
    expect(codes(honest)).toEqual([]);
    expect(honest.fields.totalGross).toMatchObject({ source: 'einvoice', page: 1 });
    expect(honest.taxBreakdown[0]).toMatchObject({ category: 'S', page: 1 });
  });

  test('is shown where the page has its words, not inside others', async () => {
    // The buyer lives in the "rue des Tanneurs".
    const { body } = await facturX(sale);
    const { pages } = await readDocument(body, { fileName: 'facture.pdf', ocr: null });
    const words = pages.flatMap(({ lines }) => lines.flatMap((line) => line.words));
    const { box } = honest.fields.currency ?? {};
    const shown = words.filter(
      (word) =>
        box != null &&
        word.box.left + word.box.width > box.left &&
        word.box.left < box.left + box.width &&
        word.box.top + word.box.height > box.top &&
        word.box.top < box.top + box.height,
    );
    expect(words.some(({ text }) => text.includes('Tanneurs'))).toBe(true);
    expect(shown.filter(({ text }) => !/€|EUR/.test(text))).toEqual([]);
  });

  test('whose total is another amount of the page is told', async () => {
    const xml = crossIndustryInvoice(sale).replaceAll(
      plainAmount(sale.totalGross),
      plainAmount(sale.totalNet),
    );
    const { findings } = await extracted((await facturX(sale, xml)).body);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'einvoice_disagrees', field: 'totalGross', severity: 'error' }),
    );
  });

  test.each([
    ['303265045', []],
    ['FR40303265045', []],
    ['303265046', ['sellerVatId']],
  ])('has the VAT id of which the page says "%s"', (value, different) => {
    const einvoice = parseEInvoice(crossIndustryInvoice(sale).replaceAll(sale.seller.vatId, 'FR40303265045'));
    if (einvoice === null) throw new Error('unread');
    const sellerVatId = { value, confidence: 0.9, page: 1, box: null, source: 'text' as const };
    const { findings } = mergeEInvoice(einvoice, { sellerVatId }, layoutOf({ pages: [] }));
    expect(findings.map(({ field }) => field)).toEqual(different);
  });

  test('without a day of its own is not dated by its due date', () => {
    const undated = crossIndustryInvoice(sale).replace(
      /(<ram:IssueDateTime>.*?>)\d{8}/s,
      (_, start: string) => `${start}20260230`,
    );
    const einvoice = parseEInvoice(undated);
    if (einvoice === null) throw new Error('unread');
    const day = (value: string) => ({
      issueDate: { value, confidence: 0.8, page: 1, box: null, source: 'text' as const },
    });
    const fieldsWith = (value: string) => mergeEInvoice(einvoice, day(value), layoutOf({ pages: [] })).fields;
    expect(fieldsWith('2026-02-28')).toHaveProperty('issueDate');
    expect(fieldsWith(String(einvoice.fields.dueDate))).not.toHaveProperty('issueDate');
  });

  test('with another account is severe', async () => {
    const other = frenchSuppliers.find(({ iban }) => iban !== sale.seller.iban)?.iban ?? '';
    const xml = crossIndustryInvoice(sale).replace(sale.seller.iban, other);
    const { findings } = await extracted((await facturX(sale, xml)).body);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'einvoice_iban_disagrees',
        severity: 'error',
        parameters: { printed: sale.seller.iban, xml: other },
      }),
    );
  });

  test('with another number, date or total is told field by field', async () => {
    const xml = crossIndustryInvoice(sell(8), {}).replaceAll(sell(8).seller.iban, sale.seller.iban);
    const { findings } = await extracted((await facturX(sale, xml)).body);
    const fields = findings.filter(({ code }) => code === 'einvoice_disagrees').map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['documentNumber', 'totalNet', 'totalTax', 'totalGross']));
  });

  test('that is broken, or announced and missing, leaves the page to be read', async () => {
    const broken = await extracted((await facturX(sale, crossIndustryInvoice(sale).slice(0, 2_000))).body);
    expect(codes(broken)).toContain('einvoice_unreadable');
    expect(broken.documentType).toBe('invoice');
    expect(broken.fields.totalGross).toMatchObject({ value: plainAmount(sale.totalGross), source: 'text' });
    expect(broken.taxBreakdown.map(({ rate, taxAmount }) => [rate, taxAmount])).toEqual(
      sale.taxes.map(({ rate, tax }) => [String(rate), plainAmount(tax)]),
    );

    const { body } = await facturX(sale, '<other/>');
    const named = Buffer.from(body).toString('latin1').replaceAll('factur-x.xml', 'factur-x.txt');
    const announced = `${named}\n% urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#`;
    expect(codes(await extracted(Buffer.from(announced, 'latin1')))).toContain('einvoice_missing');
  });
});

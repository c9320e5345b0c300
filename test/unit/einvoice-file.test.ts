import { describe, expect, test } from 'vitest';
import { frenchSuppliers, ownCompany } from '../../samples/companies.ts';
import { crossIndustryInvoice } from '../../samples/e-invoice-cii.ts';
import { ubl } from '../../samples/e-invoice-ubl.ts';
import { createRandom } from '../../samples/random.ts';
import { makeSale } from '../../samples/sale.ts';
import { classify } from '../../shared/understanding/classification/classify.ts';
import type { Extraction } from '../../shared/understanding/extraction.ts';
import { extractFields } from '../../shared/understanding/fields/extract-fields.ts';
import { readDocument } from '../../shared/understanding/read-document.ts';

const [seller] = frenchSuppliers;
if (seller === undefined) throw new Error('no supplier');
const sale = makeSale({
  random: createRandom(7),
  now: new Date('2026-03-02T09:00:00Z'),
  seller,
  buyer: ownCompany,
  lineCount: 2,
});

async function read(xml: string): Promise<Extraction & { documentType: string }> {
  const reading = await readDocument(Buffer.from(xml), { fileName: 'invoice.xml', ocr: null });
  const { documentType } = classify(reading, { fileName: 'invoice.xml' });
  return { documentType, ...extractFields(reading, documentType, { einvoice: true, today: '2026-03-02' }) };
}

const values = ({ fields }: Extraction) =>
  Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));
const codes = ({ findings }: Extraction) => findings.map(({ code }) => code);

/** The XML with an element put before another one. */
function putBefore(xml: string, element: string, added: string): string {
  expect(xml).toContain(`<${element}`);
  return xml.replace(`<${element}`, `${added}<${element}`);
}

const bill = ubl(sale, 'Invoice');

describe('an e-invoice that is a file of its own', () => {
  test('has no fields but those that it states', async () => {
    const debited = bill.replace(
      /<cac:PayeeFinancialAccount>.*?<\/cac:PayeeFinancialAccount>/s,
      '<cac:PaymentMandate><cac:PayerFinancialAccount><cbc:ID>DE89370400440532013000</cbc:ID></cac:PayerFinancialAccount></cac:PaymentMandate>',
    );
    const undated = debited
      .replace(/<cbc:PaymentDueDate>[^<]*<\/cbc:PaymentDueDate>/, '')
      .replace(/(<cbc:IssueDate>)[^<]*/, '$12026-02-30')
      .replace(/<cac:OrderReference>.*?<\/cac:OrderReference>/s, '');
    const referred = putBefore(
      undated,
      'cac:AccountingSupplierParty',
      '<cbc:BuyerReference>04011000-12348-31</cbc:BuyerReference>',
    );
    const found = values(await read(referred));
    expect(found).toMatchObject({ documentNumber: sale.number, sellerName: seller.name });
    for (const name of ['iban', 'dueDate', 'issueDate', 'orderReference'])
      expect(found).not.toHaveProperty(name);
  });

  test('is no page that could say otherwise', async () => {
    const untaxed = crossIndustryInvoice(sale)
      .replace(/<ram:TaxTotalAmount[^>]*>[^<]*<\/ram:TaxTotalAmount>/g, '')
      .replace(`<ram:ID>${sale.number}<`, '<ram:ID>34<');
    const extraction = await read(untaxed);
    expect(values(extraction)).toMatchObject({ documentNumber: '34' });
    expect(values(extraction)).not.toHaveProperty('totalTax');
    expect(codes(extraction)).not.toContain('totals_disagree');
    expect(codes(extraction)).not.toContain('einvoice_disagrees');
  });

  test('is asked for what its notes alone say', async () => {
    const noted = crossIndustryInvoice(sale)
      .replace(
        /<ram:SpecifiedTradePaymentTerms>.*?<\/ram:SpecifiedTradePaymentTerms>/s,
        '<ram:SpecifiedTradePaymentTerms><ram:Description>Zahlbar netto bis 04.04.2026, 3% Skonto bis 15.03.2026</ram:Description></ram:SpecifiedTradePaymentTerms>',
      )
      .replace(/<ram:SpecifiedLegalOrganization>.*?<\/ram:SpecifiedLegalOrganization>/gs, '')
      .replace(
        '</rsm:ExchangedDocument>',
        '<ram:IncludedNote><ram:Content>Amtsgericht Köln HRB 4711</ram:Content></ram:IncludedNote></rsm:ExchangedDocument>',
      );
    const { fields } = await read(noted);
    expect(fields.dueDate).toMatchObject({ value: '2026-04-04', source: 'text', page: expect.any(Number) });
    expect(fields.sellerRegistrationId).toMatchObject({ value: 'HRB 4711', page: expect.any(Number) });
  });

  test('of a code that nobody knows is an invoice all the same', async () => {
    const extraction = await read(crossIndustryInvoice(sale, { typeCode: '999' }));
    expect(extraction.documentType).toBe('invoice');
    expect(values(extraction)).toMatchObject({ documentNumber: sale.number });
    expect(codes(extraction)).toContain('br_cl_01');
  });
});

describe('who sells and who buys', () => {
  const named = (tag: string, name: string) =>
    `<cac:${tag}><cac:Party><cac:PartyName><cbc:Name>${name}</cbc:Name></cac:PartyName></cac:Party></cac:${tag}>`;

  test('is one of several parties, not what is said of two', async () => {
    const advice = putBefore(
      ubl(sale, 'DespatchAdvice'),
      'cac:DespatchSupplierParty',
      named('SellerSupplierParty', 'Nordisk Handel AB') + named('BuyerCustomerParty', 'Stadens Sjukhus'),
    );
    expect(values(await read(advice))).toMatchObject({
      sellerName: 'Nordisk Handel AB',
      buyerName: 'Stadens Sjukhus',
    });
    const order = putBefore(
      ubl(sale, 'Order'),
      'cac:BuyerCustomerParty',
      named('AccountingCustomerParty', 'Shared Services'),
    );
    expect(values(await read(order))).toMatchObject({ buyerName: ownCompany.name });
  });

  test('has a VAT id also where its scheme is called otherwise or not at all', async () => {
    const cii = crossIndustryInvoice(sale).replaceAll('schemeID="VA"', 'schemeID="VAT"');
    const unnamed = bill.replaceAll(
      /<\/cbc:CompanyID><cac:TaxScheme>.*?<\/cac:TaxScheme>(?=<\/cac:PartyTaxScheme>)/gs,
      '</cbc:CompanyID>',
    );
    for (const xml of [cii, unnamed])
      expect((await read(xml)).fields.sellerVatId).toMatchObject({ value: seller.vatId, source: 'einvoice' });
  });
});

describe('what is no fault of an e-invoice', () => {
  test('is an account that is no IBAN', async () => {
    const domestic = bill.replaceAll(seller.iban, '5012-3456789');
    const extraction = await read(domestic);
    expect(values(extraction).iban).toEqual(['5012-3456789']);
    expect(codes(extraction)).not.toContain('iban_checksum');
    expect(codes(await read(bill.replaceAll(seller.iban, 'DE12345678901234567890')))).toContain(
      'iban_checksum',
    );
  });

  test('is a register of another country, of nine figures', async () => {
    const norwegian = bill
      .replaceAll(seller.vatId, 'NO123456785MVA')
      .replaceAll(seller.registrationId, '123456789');
    expect(codes(await read(norwegian))).not.toContain('siren_checksum');
    expect(codes(await read(bill.replaceAll(seller.registrationId, '123456789')))).toContain(
      'siren_checksum',
    );
  });

  test('is "NA" for an order where only the seller has a number for it', async () => {
    const unordered = putBefore(
      bill.replace(/<cac:OrderReference>.*?<\/cac:OrderReference>/s, ''),
      'cac:AccountingSupplierParty',
      '<cac:OrderReference><cbc:ID>NA</cbc:ID><cbc:SalesOrderID>SO-1</cbc:SalesOrderID></cac:OrderReference>',
    );
    expect(values(await read(unordered))).not.toHaveProperty('orderReference');
  });
});

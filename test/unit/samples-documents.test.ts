import { describe, expect, test } from 'vitest';
import {
  britishSupplier,
  frenchSuppliers,
  germanSupplier,
  ownCompany,
  telecomOperator,
} from '../../samples/companies.ts';
import { type DocumentKind, documentKinds, makeDocument } from '../../samples/documents.ts';
import { facturX } from '../../samples/e-invoice.ts';
import { crossIndustryInvoice } from '../../samples/e-invoice-cii.ts';
import { englishAmount, euros, frenchAmount, germanAmount, plainAmount } from '../../samples/money.ts';
import { createRandom } from '../../samples/random.ts';
import { makeSale } from '../../samples/sale.ts';
import type { Sample } from '../../samples/sample.ts';
import { scanToImage, scanToPdf } from '../../samples/scan.ts';
import { DocumentType } from '../../shared/document-types/names.ts';
import { documentTypes } from '../../shared/document-types/registry.ts';
import { withPdf } from '../../shared/understanding/pdf/pdfium.ts';

const now = new Date('2026-02-03T09:00:00Z');
const make = (kind: DocumentKind, seed = 5): Promise<Sample> => makeDocument(kind, { seed, now });

/** What a PDF's text layer says, with single spaces. */
function printedText(pdf: Uint8Array): Promise<string> {
  return withPdf(pdf, async (engine, document, pageCount) => {
    let text = '';
    for (let index = 0; index < pageCount; index++) {
      const page = engine.FPDF_LoadPage(document, index);
      const textPage = engine.FPDFText_LoadPage(page);
      const count = engine.FPDFText_CountChars(textPage);
      for (let at = 0; at < count; at++) {
        text += String.fromCodePoint(engine.FPDFText_GetUnicode(textPage, at));
      }
      text += ' ';
      engine.FPDFText_ClosePage(textPage);
      engine.FPDF_ClosePage(page);
    }
    return text.replace(/\s+/g, ' ');
  });
}

/** Check digits by their definition, apart from the code that makes them. */
const modulo97 = (figures: string): bigint => BigInt(figures) % 97n;
function passesLuhn(figures: string): boolean {
  const sum = [...figures].reverse().reduce((total, figure, index) => {
    const value = Number(figure) * (index % 2 === 0 ? 1 : 2);
    return total + Math.floor(value / 10) + (value % 10);
  }, 0);
  return sum % 10 === 0;
}

const companies = [...frenchSuppliers, telecomOperator, ownCompany, britishSupplier, germanSupplier];

describe('companies', () => {
  test.each(companies)('$name has right check digits', (company) => {
    const moved = company.iban.slice(4) + company.iban.slice(0, 4);
    expect(modulo97([...moved].map((letter) => Number.parseInt(letter, 36)).join(''))).toBe(1n);
    expect(company.bic).toMatch(/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/);
    expect(company.domain).toMatch(/\.example$/);
    if (company.country !== 'FR') return;
    const siren = company.registrationId.slice(0, 9);
    expect(company.registrationId).toMatch(/^\d{14}$/);
    expect(passesLuhn(siren) && passesLuhn(company.registrationId)).toBe(true);
    expect(BigInt(company.vatId.slice(2, 4))).toBe((12n + 3n * modulo97(siren)) % 97n);
  });
});

describe('sales', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('seed %i adds up to the cent', (seed) => {
    const random = createRandom(seed);
    for (const seller of companies) {
      const sale = makeSale({ random, now, seller, buyer: ownCompany, lineCount: 9 });
      const net = sale.lines.reduce((sum, line) => sum + line.quantity * line.unitPrice, 0);
      expect(sale.totalNet).toBe(net);
      expect(sale.taxes.reduce((sum, share) => sum + share.base, 0)).toBe(net);
      expect(sale.totalGross).toBe(net + sale.taxes.reduce((sum, share) => sum + share.tax, 0));
    }
  });
});

test('amounts are written as people of each country do', () => {
  expect(euros(123_456_789, ' ')).toBe('1 234 567,89 €');
  expect(frenchAmount(-5)).toBe('-0,05');
  expect(englishAmount(123_456)).toBe('1,234.56');
  expect(germanAmount(100_000)).toBe('1.000,00');
  expect(plainAmount(123_456)).toBe('1234.56');
});

describe.each(documentKinds)('%s', (kind) => {
  test('is the same bytes for the same seed, and its truth has fields of its type', async () => {
    const first = await make(kind);
    const second = await make(kind);
    expect(Buffer.compare(first.body, second.body)).toBe(0);
    expect(second.truth).toEqual(first.truth);
    const defined = documentTypes[first.truth.documentType].fields.map((field) => field.name);
    expect(defined).toEqual(expect.arrayContaining(Object.keys(first.truth.fields)));
  });

  test('prints what its truth says', async () => {
    const sample = await make(kind);
    if (sample.contentType !== 'application/pdf') return;
    const text = (await printedText(sample.body)).replace(/[\s.,]/g, '').toLowerCase();
    for (const [field, value] of Object.entries(sample.truth.fields)) {
      if (/Date|periodStart|periodEnd|validFrom|validUntil|currency|term|jurisdiction/.test(field)) continue;
      for (const one of typeof value === 'string' ? [value] : value) {
        const wanted = one
          .replace(/\.00$/, kind === 'companyRegistration' ? '' : '.00')
          .replace(/[\s.,]/g, '')
          .toLowerCase();
        expect(text, `${field}: ${one}`).toContain(wanted);
      }
    }
  });
});

test('there is at least one kind of every type but other', async () => {
  const types = new Set<string>();
  for (const kind of documentKinds) types.add((await make(kind)).truth.documentType);
  expect([...types].sort()).toEqual(DocumentType.options.filter((type) => type !== 'other').sort());
});

test('scans are pictures of the page, the same for a seed, with no text layer', async () => {
  const sample = await make('invoiceModern');
  const [scan, again, image] = [
    await scanToPdf(sample, { seed: 3, dotsPerInch: 100 }),
    await scanToPdf(sample, { seed: 3, dotsPerInch: 100 }),
    await scanToImage(sample, { seed: 3, dotsPerInch: 100 }),
  ];
  expect(Buffer.compare(scan.body, again.body)).toBe(0);
  expect((await printedText(scan.body)).trim()).toBe('');
  expect([...image.body.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
  expect(scan.truth).toEqual(sample.truth);
});

test('the Factur-X invoice carries its XML, with the printed totals', async () => {
  const seller = frenchSuppliers[0] ?? ownCompany;
  const sale = makeSale({ random: createRandom(4), now, seller, buyer: ownCompany });
  const xml = crossIndustryInvoice(sale);
  expect(xml).toContain(`<ram:GrandTotalAmount>${plainAmount(sale.totalGross)}</ram:GrandTotalAmount>`);
  const attachments = await withPdf((await facturX(sale)).body, async (engine, document) =>
    engine.FPDFDoc_GetAttachmentCount(document),
  );
  expect(attachments).toBe(1);
});

import { describe, expect, test } from 'vitest';
import { documentTypes } from '../../shared/document-types/registry.ts';
import { pagesToAnalyze, wantedAnalysis } from '../../shared/documents/wanted-analysis.ts';
import { withAnalysis } from '../../shared/understanding/analysis/analysis-evidence.ts';
import {
  type AnalyzedPage,
  type DocumentAnalysis,
  joinedAnalyses,
} from '../../shared/understanding/analysis/document-analysis.ts';
import type { Extraction, Field } from '../../shared/understanding/extraction.ts';
import type { Page } from '../../shared/understanding/page.ts';
import type { Reading } from '../../shared/understanding/reading.ts';
import { analysisFromBlocks } from '../../shared/understanding/textract/textract-analysis.ts';
import { pagesFromBlocks } from '../../shared/understanding/textract/textract-blocks.ts';
import { expenseFrom } from '../../shared/understanding/textract/textract-expense.ts';
import { analysisBlocks, expenseAnswer, type PrintedExpense } from '../fixtures/textract-answers.ts';

const field = (value: string | string[], confidence = 0.8): Field => ({
  value,
  confidence,
  page: 1,
  box: null,
  source: 'ocr',
});
const extraction = (fields: Record<string, Field> = {}): Extraction => ({
  fields,
  lineItems: [],
  taxBreakdown: [],
  packet: [],
  findings: [],
});
const nothing: AnalyzedPage = { page: 1, fields: [], lineItems: [], tables: [], pairs: [] };
const analysisOf = (page: Partial<AnalyzedPage>): DocumentAnalysis => ({
  features: ['expense'],
  pages: [{ ...nothing, ...page }],
});
const expense = (summary: PrintedExpense['summary'], lines: PrintedExpense['lines'] = []) =>
  analysisOf(expenseFrom(expenseAnswer({ summary, lines }).ExpenseDocuments, 1));
const { invoice, purchase_order: order, payslip, letter, receipt } = documentTypes;

describe('What a closer look adds', () => {
  test('fills in what was missing, in the form that our fields have', () => {
    const analysis = expense([
      { name: 'VENDOR_NAME', text: 'Atelier\nNord' },
      { name: 'INVOICE_RECEIPT_DATE', text: '03/04/2026' },
      { name: 'TOTAL', text: '1 234,5 €', currency: 'EUR' },
      { name: 'OTHER', label: 'IBAN', text: 'FR14 2004 1010 0505 0001 3M02 606' },
      { name: 'TAX', text: 'nichts' },
      { name: 'CUSTOMER_NUMBER', text: '77' },
    ]);
    const { fields } = withAnalysis(extraction(), analysis, invoice, 'day-first');
    expect(Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]))).toEqual({
      sellerName: 'Atelier Nord',
      issueDate: '2026-04-03',
      totalGross: '1234.50',
      currency: 'EUR',
      iban: ['FR1420041010050500013M02606'],
    });
    expect(fields.totalGross).toMatchObject({ page: 1, source: 'textract', confidence: 0.94 });
    expect(fields.totalGross?.box?.width).toBeGreaterThan(0);
    const american = withAnalysis(extraction(), analysis, invoice, 'month-first');
    expect(american.fields.issueDate?.value).toBe('2026-03-04');
  });

  test('makes surer what both have read, and leaves it where we have read it', () => {
    const ours = { totalGross: field('120.00', 0.8) };
    const { fields, findings } = withAnalysis(
      extraction(ours),
      expense([{ name: 'TOTAL', text: '120,00' }]),
      invoice,
      'day-first',
    );
    expect(fields.totalGross).toMatchObject({ value: '120.00', source: 'ocr' });
    expect(fields.totalGross?.confidence).toBeGreaterThan(0.95);
    expect(findings).toEqual([]);
  });

  test('tells a person when two amounts or two accounts are read, and when not', () => {
    const analysis = expense([
      { name: 'TOTAL', text: '210,00' },
      { name: 'VENDOR_NAME', text: 'Atelier Nord' },
    ]);
    const sure = { totalGross: field('120.00', 0.97), sellerName: field('ATELIER DU NORD', 0.9) };
    const told = withAnalysis(extraction(sure), analysis, invoice, 'day-first');
    expect(told.fields.totalGross?.value).toBe('120.00');
    expect(told.fields.sellerName?.value).toBe('Atelier Nord');
    expect(told.findings).toMatchObject([
      {
        code: 'analysis_disagrees',
        severity: 'error',
        field: 'totalGross',
        parameters: { ours: '120.00', theirs: '210.00' },
      },
    ]);
    const doubtful = withAnalysis(
      extraction({ totalGross: field('120.00', 0.3) }),
      analysis,
      invoice,
      'day-first',
    );
    expect(doubtful.fields.totalGross?.value).toBe('210.00');
    expect(doubtful.findings).toEqual([]);
  });

  test('finds fields by our own labels among pairs, and says where on the page', () => {
    const { pairs } = analysisFromBlocks(
      analysisBlocks({
        pairs: [
          { label: 'N° de commande', value: 'BC-2026-118' },
          { label: 'Date de commande', value: '12 mars 2026' },
          { label: 'Total TTC', value: '480,00 €' },
        ],
      }),
      3,
    );
    const { fields } = withAnalysis(extraction(), analysisOf({ page: 3, pairs }), order, 'day-first');
    expect(fields.documentNumber).toMatchObject({
      value: 'BC-2026-118',
      page: 3,
      source: 'textract',
      box: pairs[0]?.box,
    });
    expect(fields.issueDate).toMatchObject({ value: '2026-03-12', box: pairs[1]?.box });
  });

  test('reads lines from tables whose columns are told apart', () => {
    const row = (row: number, ...texts: string[]) =>
      texts.map((text, col) => ({ row, col, rowSpan: 1, colSpan: 1, text, box: null }));
    const { tables } = analysisFromBlocks(
      analysisBlocks({
        tables: [
          {
            cells: [
              ...row(0, 'Désignation', 'Qté', 'Prix unitaire HT', 'Montant HT'),
              ...row(1, 'Planche de chêne massif rabotée sur quatre faces', '3', '12,50', '37,50'),
              ...row(2, 'Pose', '2', '40,00', '80,00'),
              ...row(3, 'Total HT', '', '', '117,50'),
            ],
          },
        ],
      }),
      1,
    );
    const { lineItems } = withAnalysis(extraction(), analysisOf({ tables }), order, 'day-first');
    expect(lineItems).toMatchObject([
      {
        description: 'Planche de chêne massif rabotée sur quatre faces',
        quantity: '3',
        unitPrice: '12.50',
        totalNet: '37.50',
        page: 1,
      },
      { description: 'Pose', quantity: '2', unitPrice: '40.00', totalNet: '80.00' },
    ]);
    expect(lineItems[0]?.box?.width).toBeGreaterThan(0);
  });

  test('is joined page by page when there are two', () => {
    const pair = { label: 'Total', value: '1', confidence: 1, box: null };
    const joined = joinedAnalyses(
      { features: ['tables'], pages: [{ ...nothing, page: 2, tables: [{ page: 2, cells: [] }] }] },
      {
        features: ['forms'],
        pages: [
          { ...nothing, page: 1 },
          { ...nothing, page: 2, pairs: [pair] },
        ],
      },
    );
    expect(joined).toMatchObject({
      features: ['tables', 'forms'],
      pages: [{ page: 1 }, { page: 2, tables: [{ page: 2 }], pairs: [pair] }],
    });
  });
});

describe('A closer look is wanted', () => {
  const page = (number: number, source: Page['source']): Page => ({
    page: number,
    width: 595,
    height: 842,
    source,
    lines: [],
  });
  const reading = (...pages: Page[]): Reading => ({
    format: 'pdf',
    pages,
    pageCount: pages.length,
    language: 'fr',
    einvoice: null,
    notices: [],
  });
  const scan = reading(page(1, 'ocr'));
  const line = {
    description: 'a',
    quantity: null,
    unitPrice: null,
    taxRate: null,
    totalNet: null,
    page: 1,
    box: null,
  };
  const complete: Extraction = {
    ...extraction({
      documentNumber: field('1'),
      issueDate: field('2026-01-01'),
      sellerName: field('a'),
      totalGross: field('1.00'),
    }),
    lineItems: [line],
  };

  test.each([
    ['economy', invoice, extraction(), []],
    ['balanced', invoice, extraction(), ['expense']],
    ['balanced', invoice, complete, []],
    ['balanced', invoice, { ...complete, lineItems: [] }, ['expense']],
    ['textract', invoice, complete, ['expense']],
    ['balanced', receipt, extraction(), ['expense']],
    ['balanced', order, extraction(), ['tables', 'forms']],
    ['balanced', order, complete, []],
    ['textract', order, complete, ['tables']],
    ['textract', letter, extraction(), []],
  ] as const)('by the policy %s for %o', (policy, definition, read, expected) => {
    expect(
      wantedAnalysis(policy, definition, scan, { ...read, findings: [...read.findings] } as Extraction),
    ).toEqual(expected);
  });

  test('for no page with a text layer, for no e-invoice, and not twice', () => {
    const wanted = (of: Reading) => wantedAnalysis('textract', invoice, of, extraction());
    expect(wanted(reading(page(1, 'text')))).toEqual([]);
    expect(wanted({ ...scan, einvoice: { fileName: 'factur-x.xml', xml: '' } })).toEqual([]);
    expect(wanted({ ...scan, analysis: { features: ['expense'], pages: [] } })).toEqual([]);
    expect(wantedAnalysis('balanced', payslip, reading(page(1, 'text')), extraction())).toEqual([]);
  });

  test('when totals contradict each other', () => {
    const finding = {
      code: 'totals_disagree',
      severity: 'error',
      field: 'totalGross',
      parameters: {},
    } as const;
    expect(wantedAnalysis('balanced', invoice, scan, { ...complete, findings: [finding] })).toEqual([
      'expense',
    ]);
  });

  test('of the first and the last pictures only', () => {
    const pages = Array.from({ length: 20 }, (_, index) => page(index + 1, index === 0 ? 'text' : 'ocr'));
    const looks = pagesToAnalyze(reading(...pages), ['tables', 'forms']);
    expect(looks.map(({ page: number }) => number)).toEqual([2, 3, 4, 5, 6, 7, 19, 20]);
    // Pairs cost three times as much as tables.
    expect(
      looks.filter(({ features }) => features.includes('forms')).map(({ page: number }) => number),
    ).toEqual([2, 3]);
    expect(pagesToAnalyze(reading(...pages), ['forms'])).toHaveLength(2);
  });
});

test('lines come in the order that Textract’s layout tells', () => {
  const blocks = analysisBlocks({ lines: ['right column', 'left column', 'footer'] });
  const lines = blocks.filter(({ BlockType }) => BlockType === 'LINE').map(({ Id }) => Id);
  const layout = (Id: string, ...ids: (string | undefined)[]) => ({
    Id,
    BlockType: 'LAYOUT_TEXT',
    Page: 1,
    Relationships: [{ Type: 'CHILD', Ids: ids.filter((id) => id !== undefined) }],
  });
  const [page] = pagesFromBlocks([...blocks, layout('a', lines[1]), layout('b', lines[0])]);
  expect(page?.lines.map(({ text }) => text)).toEqual(['left column', 'right column', 'footer']);
});

import { afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { documentAnalyzer } from '../../shared/platform/aws/analysis.ts';
import { type PlatformEnvironment, platformEnvironment } from '../../shared/platform/aws/environment.ts';
import { fileStore } from '../../shared/platform/aws/files.ts';
import type { AnalysisFeature } from '../../shared/understanding/analysis/document-analysis.ts';
import { createBucket } from '../engines/resources.ts';
import { openScriptedTextract, type ScriptedTextract } from '../engines/textract.ts';
import { analysisBlocks, expenseAnswer } from '../fixtures/textract-answers.ts';
import { documentAnalyzerContract, partlyScanned } from './analysis.ts';
import { fileKey, newOrganization } from './identities.ts';

const { moto } = inject('engines');
let env: PlatformEnvironment;
let textract: ScriptedTextract;

const expense = expenseAnswer({
  summary: [{ name: 'TOTAL', text: '480,00 €', currency: 'EUR' }],
  lines: [{ ITEM: 'Pose', PRICE: '480,00' }],
});
const blocks = analysisBlocks({
  tables: [{ cells: [{ row: 0, col: 0, rowSpan: 1, colSpan: 2, text: 'Désignation', box: null }] }],
  pairs: [{ label: 'Total', value: '480,00' }],
});

beforeAll(async () => {
  Object.assign(process.env, {
    AWS_REGION: 'eu-west-3',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL: moto,
    AWS_ENDPOINT_URL_S3: moto,
    FACTEUR_TEXTRACT_ANALYSIS: 'on',
  });
  process.env.FACTEUR_BUCKET = await createBucket();
});
beforeEach(async () => {
  textract = await openScriptedTextract();
  process.env.AWS_ENDPOINT_URL_TEXTRACT = textract.url;
  env = platformEnvironment();
  textract.answer('AnalyzeExpense', expense);
  textract.answer('AnalyzeDocument', { DocumentMetadata: { Pages: 1 }, Blocks: blocks });
});
afterEach(() => textract.close());

documentAnalyzerContract(
  'Textract’s protocol',
  async () => ({ analyzer: documentAnalyzer(env), files: fileStore(env), close: async () => {} }),
  { available: true },
);
documentAnalyzerContract(
  'AWS without Textract',
  async () => {
    const { FACTEUR_TEXTRACT_ANALYSIS: _, ...without } = env;
    return { analyzer: documentAnalyzer(without), files: fileStore(env), close: async () => {} };
  },
  { available: false },
);

async function analyze(features: readonly AnalysisFeature[], numbers = [2, 3]) {
  const files = fileStore(env);
  const originalFile = fileKey(newOrganization(), 'documents/scan/original');
  await files.put(originalFile, await partlyScanned(2), 'application/pdf');
  const contentType = 'application/pdf';
  const pages = numbers.map((page) => ({ page, features }));
  return documentAnalyzer(env).analyze({ originalFile, fileName: 'scan.pdf', contentType, pages });
}

test('asks for what is wanted and for nothing more', async () => {
  expect(await analyze(['expense'])).toMatchObject({
    analysis: {
      pages: [
        {
          page: 2,
          fields: [{ name: 'totalGross', text: '480,00 €' }, { name: 'currency' }],
          lineItems: [{ page: 2, totalNet: '480.00' }],
          tables: [],
          pairs: [],
        },
        { page: 3, lineItems: [{ page: 3 }] },
      ],
    },
    textract: { expense: { pages: 2, microUsd: '21000' } },
  });
  expect(textract.requests('AnalyzeDocument')).toEqual([]);
  const forms = await analyze(['forms'], [3]);
  expect(forms).toMatchObject({
    analysis: {
      pages: [{ page: 3, fields: [], tables: [{ page: 3 }], pairs: [{ label: 'Total', value: '480,00' }] }],
    },
    textract: { forms: { pages: 1 } },
  });
  expect(textract.requests('AnalyzeDocument')).toMatchObject([
    { FeatureTypes: ['FORMS'], Document: { Bytes: expect.stringMatching(/^iVBOR/) } },
  ]);
  await analyze(['tables', 'forms'], [2]);
  expect(textract.requests('AnalyzeDocument').at(-1)).toMatchObject({ FeatureTypes: ['TABLES', 'FORMS'] });
});

test('leaves out a page that Textract does not take, unpaid', async () => {
  textract.answer('AnalyzeExpense', 'UnsupportedDocumentException', expense);
  expect(await analyze(['expense'])).toMatchObject({
    analysis: { pages: [{ page: 3 }] },
    textract: { expense: { pages: 1 } },
  });
});

test('waits when Textract is busy, and leaves to a retry what it may not do', async () => {
  textract.answer('AnalyzeExpense', 'ThrottlingException', 'ProvisionedThroughputExceededException', expense);
  expect(await analyze(['expense'])).toMatchObject({ textract: { expense: { pages: 2 } } });
  textract.answer('AnalyzeExpense', 'AccessDeniedException');
  await expect(analyze(['expense'])).rejects.toThrow('AccessDeniedException');
});

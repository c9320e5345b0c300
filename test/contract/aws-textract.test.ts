import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { DocumentId } from '../../events/ids.ts';
import { decodeReading } from '../../shared/documents/reading-file.ts';
import type { ReadingPolicy } from '../../shared/organizations/reading-policy.ts';
import { type PlatformEnvironment, platformEnvironment } from '../../shared/platform/aws/environment.ts';
import { fileStore } from '../../shared/platform/aws/files.ts';
import { textExtractor } from '../../shared/platform/aws/text.ts';
import type { Page } from '../../shared/understanding/page.ts';
import { pageText } from '../../shared/understanding/page.ts';
import { blocksFromPages } from '../../shared/understanding/textract/textract-blocks.ts';
import { createBucket } from '../engines/resources.ts';
import { openScriptedTextract, type ScriptedTextract } from '../engines/textract.ts';
import { fileKey, newOrganization } from './identities.ts';

const { moto } = inject('engines');
let env: PlatformEnvironment;
let textract: ScriptedTextract;

beforeAll(async () => {
  Object.assign(process.env, {
    AWS_REGION: 'eu-west-3',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL: moto,
    AWS_ENDPOINT_URL_S3: moto,
    FACTEUR_TEXTRACT_ROLE_ARN: 'arn:aws:iam::123456789012:role/publish',
    FACTEUR_TEXTRACT_TOPIC_ARN: 'arn:aws:sns:eu-west-3:123456789012:AmazonTextractCompletions',
  });
  process.env.FACTEUR_BUCKET = await createBucket();
});
beforeEach(async () => {
  textract = await openScriptedTextract();
  process.env.AWS_ENDPOINT_URL_TEXTRACT = textract.url;
  env = platformEnvironment();
  textract.answer('DetectDocumentText', { Blocks: blocksOf(1, 'seul') });
  textract.answer('StartDocumentTextDetection', { JobId: 'job-1' });
});
afterEach(() => textract.close());

/** One word in the middle of a page, as Textract tells it. */
function blocksOf(page: number, text: string) {
  const box = { left: 0.3, top: 0.4, width: 0.2, height: 0.02 };
  const read: Page = {
    page,
    width: 595,
    height: 842,
    source: 'textract',
    lines: [{ text, box, words: [{ text, box, confidence: 0.9 }] }],
  };
  return blocksFromPages([read]);
}

/** A scan of so many pages, after one page with a text layer. */
async function scan(pages: number): Promise<Uint8Array> {
  const paper = await sharp({ create: { width: 60, height: 84, channels: 3, background: '#eeeeee' } })
    .png()
    .toBuffer();
  const document = new PDFDocument({ size: 'A4', margin: 50 });
  document.fontSize(12).text('Bordereau imprimé');
  for (let page = 0; page < pages; page++) document.addPage().image(paper, 0, 0, { width: 595, height: 842 });
  document.end();
  const chunks: Buffer[] = [];
  for await (const chunk of document) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** A picture of printed words, blurred as told. */
async function print(text: string, blur?: number): Promise<Uint8Array> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1400" height="300">
    <rect width="1400" height="300" fill="white"/>
    <text x="40" y="160" font-family="DejaVu Sans, Arial, sans-serif" font-size="56">${text}</text></svg>`;
  const picture = sharp(Buffer.from(svg)).png();
  return (blur === undefined ? picture : picture.blur(blur)).toBuffer();
}

async function prepared(pages: number, policy: ReadingPolicy = 'balanced') {
  const files = fileStore(env);
  const organizationId = newOrganization();
  const originalFile = fileKey(organizationId, 'documents/scan/original');
  const readingFile = fileKey(organizationId, 'documents/scan/reading-1');
  await files.put(originalFile, await scan(pages), 'application/pdf');
  const extractor = textExtractor(env);
  const input = {
    organizationId,
    documentId: DocumentId.parse(`doc_${'1'.repeat(26)}`),
    originalFile,
    readingFile,
    fileName: 'scan.pdf',
    contentType: 'application/pdf',
    token: 'doc-1',
    policy,
  };
  return {
    replace: (body: Uint8Array) => files.put(originalFile, body, 'image/png'),
    start: () => extractor.start(input),
    finish: () => extractor.finish({ ...input, jobId: 'job-1' }),
    async texts() {
      const stored = await files.get(readingFile);
      return stored && decodeReading(stored.body).pages.map((page) => [page.source, pageText(page)]);
    },
  };
}

describe('Textract behind the TextExtractor', () => {
  test('reads the few scanned pages of a file one by one, and no other', async () => {
    const { start, texts } = await prepared(2);
    expect(await start()).toMatchObject({
      kind: 'done',
      pageCount: 3,
      source: 'mixed',
      textract: { text: { pages: 2, microUsd: '3200' } },
    });
    expect(await texts()).toEqual([
      ['text', 'Bordereau imprimé'],
      ['textract', 'seul'],
      ['textract', 'seul'],
    ]);
    expect(textract.requests('StartDocumentTextDetection')).toEqual([]);
    expect(textract.requests('DetectDocumentText')).toHaveLength(2);
  });

  test('gives a long scan to a job, the same one for the same request', async () => {
    const { start } = await prepared(6);
    expect(await start()).toEqual({ kind: 'pending', jobId: 'job-1' });
    await start();
    const [first, second] = textract.requests('StartDocumentTextDetection');
    expect(second).toEqual(first);
    expect(first).toMatchObject({
      ClientRequestToken: expect.stringMatching(/^[\w-]{1,64}$/),
      NotificationChannel: { SNSTopicArn: expect.stringContaining('AmazonTextract') },
    });
  });

  test('waits for a running job, then joins its pages with the text layer', async () => {
    textract.answer(
      'GetDocumentTextDetection',
      { JobStatus: 'IN_PROGRESS' },
      {
        JobStatus: 'SUCCEEDED',
        NextToken: 'more',
        Blocks: [2, 3, 4].flatMap((n) => blocksOf(n, `page${n}`)),
      },
      { JobStatus: 'SUCCEEDED', Blocks: [5, 6, 7].flatMap((n) => blocksOf(n, `page${n}`)) },
    );
    const { finish, texts } = await prepared(6);
    expect(await finish()).toEqual({ kind: 'pending', jobId: 'job-1' });
    expect(await texts()).toBeUndefined();
    expect(await finish()).toMatchObject({ kind: 'done', pageCount: 7 });
    expect(await texts()).toEqual([
      ['text', 'Bordereau imprimé'],
      ...[2, 3, 4, 5, 6, 7].map((n) => ['textract', `page${n}`]),
    ]);
    expect(textract.requests('GetDocumentTextDetection').at(-1)).toMatchObject({ NextToken: 'more' });
    expect(textract.requests('DetectDocumentText')).toEqual([]);
  });

  test('takes every page that a job has read, however many', async () => {
    const numbers = Array.from({ length: 64 }, (_, index) => index + 2);
    textract.answer('GetDocumentTextDetection', {
      JobStatus: 'SUCCEEDED',
      Blocks: numbers.flatMap((n) => blocksOf(n, `page${n}`)),
    });
    const { finish, texts } = await prepared(numbers.length);
    expect(await finish()).toMatchObject({ kind: 'done', pageCount: 65, notices: [] });
    expect((await texts())?.slice(1)).toEqual(numbers.map((n) => ['textract', `page${n}`]));
    expect(textract.requests('DetectDocumentText')).toEqual([]);
  }, 60_000);

  test('pays once for the pages of a failed job, although the time ran out in between', async () => {
    textract.answer('GetDocumentTextDetection', { JobStatus: 'FAILED' });
    textract.answer(
      'DetectDocumentText',
      ...Array.from({ length: 5 }, () => ({ Blocks: blocksOf(1, 'seul') })),
      'AccessDeniedException',
    );
    const { finish, texts } = await prepared(6);
    await expect(finish()).rejects.toThrow();
    textract.answer('DetectDocumentText', { Blocks: blocksOf(1, 'seul') });
    const before = textract.requests('DetectDocumentText').length;
    expect(await finish()).toMatchObject({ kind: 'done', pageCount: 7 });
    expect(await texts()).toHaveLength(7);
    expect(textract.requests('DetectDocumentText').length - before).toBe(2);
  }, 60_000);

  test('reads a page itself that the job left out', async () => {
    const read = [3, 4, 5, 6, 7].flatMap((n) => blocksOf(n, `page${n}`));
    textract.answer('GetDocumentTextDetection', {
      JobStatus: 'PARTIAL_SUCCESS',
      DocumentMetadata: { Pages: 7 },
      Blocks: read,
    });
    const { finish, texts } = await prepared(6);
    expect(await finish()).toMatchObject({
      notices: [{ code: 'textract_job_partial', page: null }],
      // The job's seven pages, and the one that it left out.
      textract: { text: { pages: 8 } },
    });
    expect((await texts())?.slice(0, 3).map(([, text]) => text)).toEqual([
      'Bordereau imprimé',
      'seul',
      'page3',
    ]);
  });

  test.each([
    ['failed', { JobStatus: 'FAILED', StatusMessage: 'INTERNAL' }],
    ['was forgotten', 'InvalidJobIdException'],
  ])('reads page by page when the job %s', async (_what, answer) => {
    textract.answer('GetDocumentTextDetection', answer);
    const { finish, texts } = await prepared(6);
    expect(await finish()).toMatchObject({
      kind: 'done',
      pageCount: 7,
      notices: [{ code: 'textract_job_failed', page: null }],
      textract: { text: { pages: 6 } },
    });
    expect((await texts())?.slice(1)).toEqual(Array.from({ length: 6 }, () => ['textract', 'seul']));
  });

  test('reads page by page what Textract does not take as a file', async () => {
    textract.answer('StartDocumentTextDetection', 'UnsupportedDocumentException');
    const { start, texts } = await prepared(6);
    expect(await start()).toMatchObject({ kind: 'done', pageCount: 7 });
    expect(await texts()).toHaveLength(7);
  });

  test('costs nothing for a file with a text layer, whatever the policy', async () => {
    for (const policy of ['economy', 'balanced', 'textract'] as const) {
      const { start } = await prepared(0, policy);
      expect(await start()).toMatchObject({ kind: 'done', pageCount: 1, source: 'text', textract: {} });
    }
    expect(textract.requests('DetectDocumentText')).toEqual([]);
    expect(textract.requests('StartDocumentTextDetection')).toEqual([]);
  });

  test('by economy reads scans itself, and has Textract read what it cannot', async () => {
    const clear = await prepared(1, 'economy');
    await clear.replace(await print('Facture 2026 total 1234,56 EUR'));
    expect(await clear.start()).toMatchObject({ kind: 'done', source: 'ocr', textract: {} });
    expect((await clear.texts())?.[0]?.[1]).toContain('2026');
    const faint = await prepared(1, 'economy');
    await faint.replace(await print('Facture 2026 total 1234,56 EUR', 9));
    expect(await faint.start()).toMatchObject({
      kind: 'done',
      source: 'textract',
      textract: { text: { pages: 1, microUsd: '1600' } },
    });
    expect(await faint.texts()).toEqual([['textract', 'seul']]);
  }, 60_000);

  test('tries again when Textract is busy', async () => {
    textract.answer('DetectDocumentText', 'ProvisionedThroughputExceededException', 'ThrottlingException', {
      Blocks: blocksOf(1, 'enfin'),
    });
    const { start, texts } = await prepared(1);
    await start();
    expect((await texts())?.at(-1)).toEqual(['textract', 'enfin']);
  });

  test('leaves to a retry what it may not do now', async () => {
    textract.answer('StartDocumentTextDetection', 'AccessDeniedException');
    const { start, texts } = await prepared(6);
    await expect(start()).rejects.toThrow('AccessDeniedException');
    expect(await texts()).toBeUndefined();
  });
});

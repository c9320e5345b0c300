import { createHash } from 'node:crypto';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { PublishCommand } from '@aws-sdk/client-sns';
import * as z from 'zod';
import type { Page } from '../../shared/understanding/page.ts';
import { readDocument } from '../../shared/understanding/read-document.ts';
import { openTesseract } from '../../shared/understanding/recognition/ocr.ts';
import type { OpticalReader } from '../../shared/understanding/recognition/optical-reader.ts';
import { type Block, blocksFromPages } from '../../shared/understanding/textract/textract-blocks.ts';
import { type Account, existing, regionOf } from './account.ts';
import { type Authorizer, firstRefused, keyNeeds } from './authorize.ts';
import type { KnownCall } from './calls/call.ts';
import { type Answer, errorAnswer } from './cloud.ts';

/** What a test does to the next jobs: the notice of completion is lost. */
export interface LocalTextract {
  answer(known: KnownCall, body: Buffer): Promise<Answer>;
  /** Jobs that run, or whose notice is under way. */
  readonly running: number;
  losesNotices: boolean;
  close(): Promise<void>;
}

const S3Object = z.object({ Bucket: z.string(), Name: z.string() });
const Document = z.looseObject({
  Document: z.object({ Bytes: z.base64().optional(), S3Object: S3Object.optional() }),
});
const Start = z.looseObject({
  DocumentLocation: z.object({ S3Object }),
  ClientRequestToken: z.string().max(64).optional(),
  JobTag: z.string().max(64).optional(),
  NotificationChannel: z.object({ RoleArn: z.string(), SNSTopicArn: z.string() }).optional(),
});
const Get = z.looseObject({
  JobId: z.string(),
  MaxResults: z.int().default(1_000),
  NextToken: z.string().optional(),
});

interface Job {
  readonly id: string;
  status: 'IN_PROGRESS' | 'SUCCEEDED' | 'FAILED';
  blocks: readonly Block[];
  pages: number;
}

/** About what Textract takes for a page at least. */
const latencyMs = 1_000;

/**
 * Textract's text detection in its own wire format, with words that our own engine reads: at once, and by jobs that end
 * with a notice. A closer look finds the words only: our engine knows neither forms nor receipts. The same picture is
 * read once.
 */
export function localTextract(account: Account, authorize: Authorizer): LocalTextract {
  const jobs = new Map<string, Job>();
  const jobsByToken = new Map<string, Job>();
  const read = new Map<string, Promise<readonly Page[]>>();
  let engine: Promise<OpticalReader> | undefined;
  let running = 0;

  const local: LocalTextract = {
    get running() {
      return running;
    },
    losesNotices: false,
    async answer(known, body) {
      const input: unknown = JSON.parse(body.toString());
      switch (known.operation) {
        case 'DetectDocumentText':
        case 'AnalyzeDocument':
        case 'AnalyzeExpense': {
          const [blocks] = await Promise.all([
            detect(known, Document.parse(input).Document),
            pause(latencyMs),
          ]);
          if (blocks === undefined) return refusal('UnsupportedDocumentException');
          const found =
            known.operation === 'AnalyzeExpense'
              ? {
                  ExpenseDocuments: [
                    { ExpenseIndex: 1, SummaryFields: [], LineItemGroups: [], Blocks: blocks },
                  ],
                }
              : { Blocks: blocks };
          return jsonAnswer({ DocumentMetadata: { Pages: 1 }, ...found });
        }
        case 'StartDocumentTextDetection':
          return start(known, Start.parse(input));
        case 'GetDocumentTextDetection':
          return collect(Get.parse(input));
        default:
          throw new Error(`Textract's ${known.operation} is not answered here.`);
      }
    },
    async close() {
      await (await engine)?.close();
    },
  };
  return local;

  async function detect(
    { region }: KnownCall,
    { Bytes, S3Object: file }: z.infer<typeof Document>['Document'],
  ) {
    const bytes = Bytes === undefined ? await stored(region, file) : Buffer.from(Bytes, 'base64');
    // The synchronous operations leave the number of the page out.
    return blocksFromPages((await pagesOf(bytes)).slice(0, 1)).map(({ Page: _page, ...block }) => block);
  }

  function start(known: KnownCall, request: z.infer<typeof Start>): Answer {
    const token = request.ClientRequestToken;
    const earlier = token === undefined ? undefined : jobsByToken.get(token);
    if (earlier !== undefined) return jsonAnswer({ JobId: earlier.id });
    const id = createHash('sha256').update(`${jobs.size}`).digest('hex');
    const job: Job = { id, status: 'IN_PROGRESS', blocks: [], pages: 0 };
    jobs.set(id, job);
    if (token !== undefined) jobsByToken.set(token, job);
    running += 1;
    work(known, request, job)
      .catch((error: unknown) => {
        account.findings.push({ kind: 'undeliverable', who: 'textract', what: String(error) });
      })
      .finally(() => {
        running -= 1;
      });
    return jsonAnswer({ JobId: id });
  }

  async function work({ region, operation }: KnownCall, request: z.infer<typeof Start>, job: Job) {
    const location = request.DocumentLocation.S3Object;
    try {
      const [pages] = await Promise.all([pagesOf(await stored(region, location)), pause(latencyMs)]);
      Object.assign(job, { status: 'SUCCEEDED', blocks: blocksFromPages(pages), pages: pages.length });
    } catch {
      job.status = 'FAILED';
    }
    if (request.NotificationChannel === undefined || local.losesNotices) return;
    const { RoleArn, SNSTopicArn } = request.NotificationChannel;
    const role = existing(account.roles, RoleArn);
    const sourceArn = `arn:aws:textract:${region}:${account.id}:*`;
    if (!(await authorize.trusts(role, 'textract.amazonaws.com', sourceArn)))
      throw new Error(`${role.name} does not trust Textract.`);
    const refused = await firstRefused(authorize, role, [
      { action: 'sns:Publish', resource: SNSTopicArn },
      ...keyNeeds(account, SNSTopicArn, ['GenerateDataKey', 'Decrypt']),
    ]);
    if (refused !== undefined) throw new Error(`Textract may not ${refused.action} on ${refused.resource}.`);
    const Message = JSON.stringify({
      JobId: job.id,
      Status: job.status,
      API: operation,
      JobTag: request.JobTag,
      Timestamp: Date.now(),
      DocumentLocation: { S3ObjectName: location.Name, S3Bucket: location.Bucket },
    });
    account.serviceCalls.push('sns:Publish');
    const { sns } = account.clients(regionOf(SNSTopicArn));
    await sns.send(new PublishCommand({ TopicArn: SNSTopicArn, Message }));
  }

  function collect({ JobId, MaxResults, NextToken }: z.infer<typeof Get>): Answer {
    const job = jobs.get(JobId);
    if (job === undefined) return refusal('InvalidJobIdException');
    if (job.status !== 'SUCCEEDED') return jsonAnswer({ JobStatus: job.status });
    const from = Number(NextToken ?? 0);
    const next = from + MaxResults;
    return jsonAnswer({
      JobStatus: job.status,
      DocumentMetadata: { Pages: job.pages },
      DetectDocumentTextModelVersion: '1.0',
      Blocks: job.blocks.slice(from, next),
      ...(next < job.blocks.length ? { NextToken: String(next) } : {}),
    });
  }

  async function stored(region: string, file: z.infer<typeof S3Object> | undefined): Promise<Uint8Array> {
    const { Body } = await account
      .clients(region)
      .s3.send(new GetObjectCommand({ Bucket: file?.Bucket, Key: file?.Name }));
    if (Body === undefined) throw new Error('There is no such file.');
    return Body.transformToByteArray();
  }

  function pagesOf(bytes: Uint8Array): Promise<readonly Page[]> {
    const hash = createHash('sha256').update(bytes).digest('hex');
    engine ??= openTesseract();
    const pages =
      read.get(hash) ??
      engine
        .then((ocr) =>
          readDocument(bytes, { fileName: 'scan', contentType: 'application/octet-stream', ocr }),
        )
        .then((reading) => reading.pages);
    read.set(hash, pages);
    return pages;
  }
}

function jsonAnswer(body: object): Answer {
  const headers = { 'content-type': 'application/x-amz-json-1.1' };
  return { status: 200, headers, body: Buffer.from(JSON.stringify(body)) };
}

function refusal(code: string): Answer {
  return errorAnswer('textract', 400, code, code);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

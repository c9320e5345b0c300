import {
  DetectDocumentTextCommand,
  GetDocumentTextDetectionCommand,
  StartDocumentTextDetectionCommand,
  TextractClient,
} from '@aws-sdk/client-textract';
import type { PlacedWord } from '../../understanding/layout.ts';
import type { Page } from '../../understanding/page.ts';
import type {
  OpticalReader,
  Raster,
  RecognizedPage,
} from '../../understanding/recognition/optical-reader.ts';
import { pagesFromBlocks } from '../../understanding/textract/textract-blocks.ts';
import { clientOptions } from './client-options.ts';

/** Amazon Textract's text detection, with what its answers mean. */
export interface Textract {
  /** Reads one picture; charged as one page. */
  readonly reader: OpticalReader;
  /** Starts reading every page of a stored PDF; undefined when Textract does not take it. The same token, the same job. */
  start(input: {
    readonly bucket: string;
    readonly key: string;
    /** At most 64 letters, digits, `-` and `_`. */
    readonly token: string;
    /** Comes back with the notification. */
    readonly tag: string;
    readonly notify: { readonly roleArn: string; readonly topicArn: string };
  }): Promise<string | undefined>;
  /** What a job has read. It is `failed` too when it is no longer known, after a week. */
  collect(jobId: string): Promise<JobOutcome>;
}

export type JobOutcome =
  | { readonly state: 'running' }
  | { readonly state: 'failed' }
  /** `chargedPages`: those of the file; `partial` when some of them were not read. */
  | {
      readonly state: 'succeeded' | 'partial';
      readonly pages: readonly Page[];
      readonly chargedPages: number;
    };

/**
 * Textract takes few requests a second, and all instances of a function share the account's rate, which none of them knows:
 * once refused, the SDK's adaptive mode sends from a token bucket that it fills at the rate that was let through, and tries
 * again after growing pauses with jitter.
 */
export function textractClient(): TextractClient {
  return new TextractClient({ ...clientOptions, retryMode: 'adaptive', maxAttempts: 8 });
}

/** Refusals that another attempt does not change. */
const unsuitable: readonly string[] = [
  'UnsupportedDocumentException',
  'BadDocumentException',
  'DocumentTooLargeException',
];

export function textract(): Textract {
  const client = textractClient();

  return {
    reader: {
      async recognize(raster, signal) {
        const { Blocks } = await client.send(
          new DetectDocumentTextCommand({ Document: { Bytes: await pngOf(raster) } }),
          signal === undefined ? {} : { abortSignal: signal },
        );
        const [page] = pagesFromBlocks(Blocks ?? [], () => raster);
        return recognizedPage(page, raster);
      },
      async close() {},
    },

    async start({ bucket, key, token, tag, notify }) {
      try {
        const { JobId } = await client.send(
          new StartDocumentTextDetectionCommand({
            DocumentLocation: { S3Object: { Bucket: bucket, Name: key } },
            ClientRequestToken: token,
            JobTag: tag,
            NotificationChannel: { RoleArn: notify.roleArn, SNSTopicArn: notify.topicArn },
          }),
        );
        return JobId;
      } catch (error) {
        if (isUnsuitable(error)) return undefined;
        throw error;
      }
    },

    async collect(jobId) {
      const blocks: unknown[] = [];
      let next: string | undefined;
      let chargedPages = 0;
      let state: 'succeeded' | 'partial' = 'succeeded';
      do {
        const answer = await knownJob(
          client.send(
            new GetDocumentTextDetectionCommand({ JobId: jobId, MaxResults: 1_000, NextToken: next }),
          ),
        );
        if (answer === undefined || answer.JobStatus === 'FAILED') return { state: 'failed' };
        if (answer.JobStatus === 'IN_PROGRESS') return { state: 'running' };
        if (answer.JobStatus === 'PARTIAL_SUCCESS') state = 'partial';
        chargedPages = answer.DocumentMetadata?.Pages ?? chargedPages;
        blocks.push(...(answer.Blocks ?? []));
        next = answer.NextToken;
      } while (next !== undefined);
      const pages = pagesFromBlocks(blocks);
      return { state, pages, chargedPages: Math.max(chargedPages, pages.length) };
    },
  };
}

/** A page of Textract as the engines of this machine would give it: in pixels of the picture, once upright. */
export function recognizedPage(page: Page | undefined, raster: Raster): RecognizedPage {
  const turns = turnsOf(page);
  const isLying = turns === 1 || turns === 3;
  const width = isLying ? raster.height : raster.width;
  const height = isLying ? raster.width : raster.height;
  const rows = (page?.lines ?? []).map((line) =>
    line.words.map(
      ({ text, box, confidence }): PlacedWord => ({
        text,
        left: box.left * width,
        top: box.top * height,
        right: (box.left + box.width) * width,
        bottom: (box.top + box.height) * height,
        baseline: (box.top + box.height) * height,
        confidence,
      }),
    ),
  );
  return { width, height, turns, rows, source: 'textract' };
}

function turnsOf(page: Page | undefined): RecognizedPage['turns'] {
  const all: readonly RecognizedPage['turns'][] = [0, 1, 2, 3];
  return all[page?.turns ?? 0] ?? 0;
}

/** Whether Textract cannot read the file or picture, now or later. */
export function isUnsuitable(error: unknown): boolean {
  return error instanceof Error && unsuitable.includes(error.name);
}

export async function pngOf({ pixels, width, height }: Raster): Promise<Uint8Array> {
  // Loaded with the first picture, as the other engines are.
  const { default: sharp } = await import('sharp');
  return sharp(pixels, { raw: { width, height, channels: 1 } })
    .toColourspace('b-w')
    .png()
    .toBuffer();
}

async function knownJob<T>(request: Promise<T>): Promise<T | undefined> {
  try {
    return await request;
  } catch (error) {
    if (error instanceof Error && error.name === 'InvalidJobIdException') return undefined;
    throw error;
  }
}

import { createHash } from 'node:crypto';
import { type TextractUsage, textractUsage } from '../../costs/textract-usage.ts';
import { recognizedFileKey } from '../../documents/files.ts';
import { encodeReading, readingContentType } from '../../documents/reading-file.ts';
import { resumedReader } from '../../documents/recognized-pages.ts';
import { jobTag } from '../../documents/text-extraction-completion.ts';
import { DEFAULT_LIMITS } from '../../understanding/limits.ts';
import type { ReadOptions } from '../../understanding/read-document.ts';
import type { Reading } from '../../understanding/reading.ts';
import type { OpticalReader } from '../../understanding/recognition/optical-reader.ts';
import { noticesTold, type TextExtraction, type TextExtractor } from '../ports/text-extractor.ts';
import { embeddedReader, thriftyReader } from './embedded-reader.ts';
import { type PlatformEnvironment, required } from './environment.ts';
import { fileStore } from './files.ts';
import { recognizedPage, textract } from './textract.ts';

type StartRequest = Parameters<TextExtractor['start']>[0];
type Request = Parameters<TextExtractor['finish']>[0] | StartRequest;
type Options = Pick<ReadOptions, 'ocr' | 'limits' | 'signal' | 'onProgress'>;

/** So many scanned pages are read while the caller waits; more are, in a PDF, read by a job. */
const pagesAtOnce = 5;

/** Pages that a job has read cost nothing more, but each is drawn, and the function has two minutes. */
const mostPagesOfJob = 300;

/**
 * Reads text layers itself. Pages that are pictures go, unless the policy is `economy`, to Textract: a few one by one,
 * those of a long scan together in a job, which is charged for every page of the file. Without `FACTEUR_TEXTRACT_ROLE_ARN`
 * the engine of the function's own package reads them.
 */
export function textExtractor(env: PlatformEnvironment): TextExtractor {
  const files = fileStore(env);
  const engine = env.FACTEUR_TEXTRACT_ROLE_ARN === undefined ? undefined : textract();

  return {
    async start(input) {
      const bytes = await originalOf(input);
      if (engine === undefined) return readOn(bytes, input, await embeddedReader());
      const paid = counted(engine.reader);
      if (input.policy === 'economy') {
        return readOn(bytes, input, await thriftyReader(paid.reader), paid.pages);
      }

      const printed = await read(bytes, input, { ocr: null });
      const unread = printed.notices.filter((notice) => notice.code === 'not_recognized').length;
      if (unread === 0) return store(input, printed);
      if (printed.format === 'pdf' && unread > pagesAtOnce && unread * 2 > printed.pageCount) {
        const jobId = await engine.start({
          bucket: required(env, 'FACTEUR_BUCKET'),
          key: input.originalFile,
          token: createHash('sha256').update(`${input.organizationId}/${input.token}`).digest('hex'),
          tag: jobTag(input),
          notify: {
            roleArn: required(env, 'FACTEUR_TEXTRACT_ROLE_ARN'),
            topicArn: required(env, 'FACTEUR_TEXTRACT_TOPIC_ARN'),
          },
        });
        if (jobId !== undefined) return { kind: 'pending', jobId };
      }
      return readOn(bytes, input, paid.reader, paid.pages);
    },

    async finish(input) {
      const bytes = await originalOf(input);
      if (engine === undefined)
        return store(input, await read(bytes, input, { ocr: await embeddedReader() }));

      const job = await engine.collect(input.jobId);
      if (job.state === 'running') return { kind: 'pending', jobId: input.jobId };
      const byNumber = new Map(job.state === 'failed' ? [] : job.pages.map((page) => [page.page, page]));
      const paid = counted(engine.reader);
      const resumed = resumedReader(paid.reader, recognizedFileKey(input.readingFile), files);
      let pagesDone = 0;
      const ocr: OpticalReader = {
        ...paid.reader,
        // What the job left out, or lost, is read now.
        async recognize(raster, signal) {
          const page = byNumber.get(pagesDone + 1);
          return page === undefined ? resumed.reader.recognize(raster, signal) : recognizedPage(page, raster);
        },
      };
      const onProgress = (page: number, pageCount: number) => {
        pagesDone = page;
        resumed.onProgress(page, pageCount);
      };
      const recognizedPages = Math.max(
        DEFAULT_LIMITS.recognizedPages,
        Math.min(byNumber.size, mostPagesOfJob),
      );
      const reading = await read(bytes, input, { ocr, limits: { recognizedPages }, onProgress });
      const isVisible = job.state === 'failed' || (job.state === 'partial' && paid.pages() > 0);
      const notice = { code: `textract_job_${job.state}`, page: null };
      const extraction = await store(
        input,
        isVisible ? { ...reading, notices: [notice, ...reading.notices] } : reading,
        usage(paid.pages() + (job.state === 'failed' ? 0 : job.chargedPages)),
      );
      await resumed.end();
      return extraction;
    },
  };

  async function originalOf({ originalFile }: Request): Promise<Uint8Array> {
    const original = await files.get(originalFile);
    if (original === undefined) throw new Error(`There is no file ${originalFile}.`);
    return original.body;
  }

  async function read(
    bytes: Uint8Array,
    { fileName, contentType }: Request,
    options: Options,
  ): Promise<Reading> {
    // Large, and not needed by functions that share this module's platform only.
    const { readDocument } = await import('../../understanding/read-document.ts');
    return readDocument(bytes, { fileName, contentType, ...options });
  }

  /** Reads and stores; goes on where an attempt before was ended, by a crash or the time that a function has. */
  async function readOn(
    bytes: Uint8Array,
    request: StartRequest,
    reader: OpticalReader,
    paidPages?: () => number,
  ): Promise<TextExtraction> {
    const { readingFile, signal, onProgress } = request;
    const resumed = resumedReader(reader, recognizedFileKey(readingFile), files, onProgress);
    const reading = await read(bytes, request, {
      ocr: resumed.reader,
      signal,
      onProgress: resumed.onProgress,
    });
    const extraction = await store(request, reading, paidPages === undefined ? {} : usage(paidPages()));
    await resumed.end();
    return extraction;
  }

  async function store(
    { readingFile }: Request,
    reading: Reading,
    paid: TextractUsage = {},
  ): Promise<TextExtraction> {
    await files.put(readingFile, encodeReading(reading), readingContentType);
    const [source = 'text', ...others] = new Set(reading.pages.map((page) => page.source));
    const { pageCount, language, format, notices } = reading;
    return {
      kind: 'done',
      pageCount,
      language,
      format,
      source: others.length > 0 ? 'mixed' : source,
      notices: notices.slice(0, noticesTold),
      textract: paid,
    };
  }

  function usage(pages: number): TextractUsage {
    return textractUsage({ text: pages }, env.AWS_REGION ?? '');
  }
}

/** A reader that counts the pages that it has read: each is charged. */
function counted(reader: OpticalReader): { reader: OpticalReader; pages: () => number } {
  let pages = 0;
  return {
    reader: {
      ...reader,
      async recognize(raster, signal) {
        const page = await reader.recognize(raster, signal);
        pages += 1;
        return page;
      },
    },
    pages: () => pages,
  };
}

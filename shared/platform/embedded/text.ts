import { recognizedFileKey } from '../../documents/files.ts';
import { encodeReading, readingContentType } from '../../documents/reading-file.ts';
import { resumedReader } from '../../documents/recognized-pages.ts';
import type { Reading } from '../../understanding/reading.ts';
import type {
  OpticalReader,
  Raster,
  RecognizedPage,
} from '../../understanding/recognition/optical-reader.ts';
import { noticesTold, type TextExtraction, type TextExtractor } from '../ports/text-extractor.ts';
import type { PlatformEnvironment } from './environment.ts';
import { fileStore } from './files.ts';

/** What both ways of asking have in common. */
type Extraction = Parameters<TextExtractor['finish']>[0] | Parameters<TextExtractor['start']>[0];

type Watch = Pick<Parameters<TextExtractor['start']>[0], 'signal' | 'onProgress'>;

/** One for each thread, started when the first picture comes: it takes a second and much memory. */
let engine: Promise<OpticalReader> | undefined;

async function openEngine(): Promise<OpticalReader> {
  const { openTesseract } = await import('../../understanding/recognition/ocr.ts');
  return openTesseract();
}

async function recognize(raster: Raster, signal?: AbortSignal): Promise<RecognizedPage> {
  const current = engine ?? openEngine();
  engine = current;
  try {
    return await (await current).recognize(raster, signal);
  } catch (error) {
    // Nothing is wrong with an engine that was told to stop; else the next page gets a fresh one.
    if (engine === current && signal?.aborted !== true) {
      engine = undefined;
      await (await current).close();
    }
    throw error;
  }
}

/** Ends the recognition engine of this thread, if one was started. */
export async function closeOpticalReader(): Promise<void> {
  const current = engine;
  engine = undefined;
  if (current) await (await current).close();
}

/** Reads in this thread; every answer is there at once. */
export function textExtractor(env: PlatformEnvironment): TextExtractor {
  const files = fileStore(env);
  const extract = async (input: Extraction, { signal, onProgress }: Watch): Promise<TextExtraction> => {
    // Reading engines are large: threads that never read a document never load them.
    const { readDocument } = await import('../../understanding/read-document.ts');
    const original = await files.get(input.originalFile);
    if (!original) throw new Error(`there is no file ${input.originalFile}`);
    const { fileName, contentType } = input;
    const engine = { recognize, close: closeOpticalReader };
    const resumed = resumedReader(engine, recognizedFileKey(input.readingFile), files, onProgress);
    const reading = await readDocument(original.body, {
      fileName,
      contentType,
      ocr: resumed.reader,
      signal,
      onProgress: resumed.onProgress,
    });
    await files.put(input.readingFile, encodeReading(reading), readingContentType);
    await resumed.end();
    return extractionOf(reading);
  };
  // Nothing is ever pending here: whoever asks again gets the reading.
  return { start: (input) => extract(input, input), finish: (input) => extract(input, {}) };
}

function extractionOf(reading: Reading): TextExtraction {
  const sources = new Set(reading.pages.map((page) => page.source));
  const [only] = sources;
  return {
    kind: 'done',
    pageCount: reading.pageCount,
    language: reading.language,
    format: reading.format,
    source: sources.size > 1 ? 'mixed' : (only ?? 'text'),
    notices: reading.notices.slice(0, noticesTold),
    textract: {},
  };
}

import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod';
import type { FileKey } from '../../events/ids.ts';
import type { FileStore } from '../platform/ports/file-store.ts';
import type { OpticalReader, Raster, RecognizedPage } from '../understanding/recognition/optical-reader.ts';

/** A file of fewer pages is read again in no time. */
const fewestPages = 4;
/** Kept after so many more pages, or so large a share of those that are kept: a long file is not written over and over. */
const keptAfterPages = 4;
const keptAfterShare = 0.1;
const mostJsonBytes = 256 * 1024 * 1024;

const side = z.number().positive();
/** By the picture that was read, and the how many-th of its kind it is. */
const RecognizedPages = z.record(
  z.string(),
  z.object({
    width: side,
    height: side,
    turns: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
    skew: z.number().exactOptional(),
    rows: z.array(
      z.array(
        z.object({
          text: z.string(),
          left: z.number(),
          top: z.number(),
          right: z.number(),
          bottom: z.number(),
          baseline: z.number(),
          confidence: z.number(),
        }),
      ),
    ),
    source: z.literal('textract').exactOptional(),
  }),
);

export interface ResumedReader {
  readonly reader: OpticalReader;
  /** To be told how many pages the file has before the first is recognized; tells it on. */
  readonly onProgress: (pagesDone: number, pagesTotal: number) => void;
  /** The whole reading is stored: its pages need not be kept any longer. */
  readonly end: () => Promise<void>;
}

/**
 * A reader that keeps what it recognized of a long file in `file`, now and then, so that a reading that a crash or a time
 * limit ended goes on where it was. `file` belongs to one run: a document that is read anew on purpose is read anew.
 */
export function resumedReader(
  reader: OpticalReader,
  file: FileKey,
  files: FileStore,
  onProgress?: ResumedReader['onProgress'],
): ResumedReader {
  let isLong = false;
  let known: Map<string, RecognizedPage> | undefined;
  let kept = 0;
  const met = new Map<string, number>();

  async function recognize(raster: Raster, signal?: AbortSignal): Promise<RecognizedPage> {
    if (!isLong) return reader.recognize(raster, signal);
    if (known === undefined) {
      known = await keptPages(file, files);
      kept = known.size;
    }
    const picture = identityOf(raster);
    const times = (met.get(picture) ?? 0) + 1;
    met.set(picture, times);
    const name = `${picture}-${times}`;
    const before = known.get(name);
    if (before !== undefined) return before;
    const page = await reader.recognize(raster, signal);
    known.set(name, page);
    if (known.size - kept >= Math.max(keptAfterPages, keptAfterShare * kept)) {
      await keep(known);
      kept = known.size;
    }
    return page;
  }

  async function keep(pages: ReadonlyMap<string, RecognizedPage>): Promise<void> {
    const json = JSON.stringify(Object.fromEntries(pages));
    await files.put(file, gzipSync(json, { level: 1 }), 'application/gzip');
  }

  return {
    reader: { ...reader, recognize },
    onProgress(pagesDone, pagesTotal) {
      isLong = pagesTotal >= fewestPages;
      onProgress?.(pagesDone, pagesTotal);
    },
    async end() {
      // Emptied: nothing of what organizations have is ever deleted on AWS.
      if (kept > 0) await keep(new Map());
    },
  };
}

async function keptPages(file: FileKey, files: FileStore): Promise<Map<string, RecognizedPage>> {
  const stored = await files.get(file);
  if (stored === undefined) return new Map();
  try {
    const json = gunzipSync(stored.body, { maxOutputLength: mostJsonBytes }).toString('utf8');
    return new Map(Object.entries(RecognizedPages.parse(JSON.parse(json))));
  } catch {
    // Written by another version, or damaged: the pages are read again.
    return new Map();
  }
}

function identityOf({ pixels, width, height }: Raster): string {
  return createHash('sha256').update(`${width}x${height}\0`).update(pixels).digest('hex');
}

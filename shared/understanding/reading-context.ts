import { setImmediate } from 'node:timers/promises';
import type { ReadingLimits } from './limits.ts';
import { type Reading, UnreadableDocument } from './reading.ts';
import type { OpticalReader } from './recognition/optical-reader.ts';

/** What a reader of one format gives; the language is told from its text afterwards. */
export type Contents = Omit<Reading, 'language'>;

export type ReadingContext = {
  limits: ReadingLimits;
  ocr: OpticalReader | null;
  signal: AbortSignal | undefined;
  onProgress: (page: number, pageCount: number) => void;
  /**
   * To be called between two steps: gives other work its turn now and then. Throws the signal's reason when
   * aborted, UnreadableDocument `too_slow` when the time is up.
   */
  checkpoint: () => Promise<void>;
};

const TURN_MILLISECONDS = 30;

/** Starts the clock for one file. */
export function startReading(
  options: Pick<ReadingContext, 'limits' | 'ocr' | 'signal' | 'onProgress'>,
): ReadingContext {
  const start = performance.now();
  let lastTurn = start;
  return {
    ...options,
    checkpoint: async () => {
      const now = performance.now();
      if (now - lastTurn > TURN_MILLISECONDS) {
        await setImmediate();
        lastTurn = performance.now();
      }
      options.signal?.throwIfAborted();
      if (now - start > options.limits.milliseconds)
        throw new UnreadableDocument('too_slow', `not read within ${options.limits.milliseconds} ms`);
    },
  };
}

import type { DocumentIn } from '../../shared/documents/document.ts';
import type { ReadingProgress, ReadingProgressRepository } from '../../shared/documents/reading-progress.ts';
import type { DocumentRepository } from '../../shared/documents/repository.ts';
import { log } from '../../shared/lambda/log.ts';
import type { LiveUpdates } from '../../shared/platform/ports/live-updates.ts';

export interface WatchDependencies {
  readonly documents: DocumentRepository;
  readonly progress: ReadingProgressRepository;
  readonly live: LiveUpdates;
  readonly now: () => string;
  /** How often a reading under way is looked at: shorter ones cost nothing. */
  readonly watchEveryMilliseconds: number;
}

export interface Watch {
  /** Aborted once nobody wants the reading any more. */
  readonly signal: AbortSignal;
  readonly onProgress: (pagesDone: number, pagesTotal: number) => void;
}

/**
 * Reads a document under a watch that tells now and then which page it is at, and ends the reading when a person has
 * stopped it or it was started again: then the result is `stopped`.
 */
export async function watchedReading<Result>(
  document: DocumentIn<'extracting'>,
  read: (watch: Watch) => Promise<Result>,
  deps: WatchDependencies,
): Promise<Result | 'stopped'> {
  const { organizationId, documentId, run } = document;
  const stop = new AbortController();
  let reached: ReadingProgress | undefined;
  let told: ReadingProgress | undefined;
  let looking = false;

  async function look(): Promise<void> {
    const newest = await deps.documents.get(organizationId, documentId);
    if (newest?.status !== 'extracting' || newest.run !== run) return stop.abort();
    if (reached === undefined || reached === told || reached.pagesTotal < 2) return;
    told = reached;
    await deps.progress.put(document, told, deps.now());
    await deps.live.push(organizationId, { type: 'document.reading', documentId, ...told });
  }

  const timer = setInterval(() => {
    if (looking) return;
    looking = true;
    look()
      // The next look makes it good; the reading itself is not concerned.
      .catch((error: unknown) => log.warn('reading not watched', { documentId, error: String(error) }))
      .finally(() => {
        looking = false;
      });
  }, deps.watchEveryMilliseconds);
  try {
    return await read({
      signal: stop.signal,
      onProgress: (pagesDone, pagesTotal) => {
        reached = { pagesDone, pagesTotal };
      },
    });
  } catch (error) {
    if (stop.signal.aborted) return 'stopped';
    throw error;
  } finally {
    clearInterval(timer);
  }
}

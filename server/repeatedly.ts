import { logFailure } from './advice.ts';

/**
 * Does `work` every `everyMs` milliseconds, never twice at once. What fails is logged and tried again at the next
 * turn: a full disk or a busy database must not end the host. Returns how to stop.
 */
export function repeatedly(what: string, everyMs: number, work: () => unknown): () => void {
  let working = false;
  const timer = setInterval(async () => {
    if (working) return;
    working = true;
    try {
      await work();
    } catch (error) {
      logFailure('recurring work failed', error, { what });
    } finally {
      working = false;
    }
  }, everyMs);
  return () => clearInterval(timer);
}

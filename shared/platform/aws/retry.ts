import { setTimeout as pause } from 'node:timers/promises';

/** Attempts beyond those of the SDK, for refusals that it does not retry by itself. */
const attempts = 6;
const firstPauseMs = 40;

/** Waits before the next attempt: twice as long each time, at random within that, so that racers spread out. */
export function backOff(attempt: number): Promise<void> {
  return pause(Math.random() * firstPauseMs * 2 ** attempt);
}

/** Runs `work` again while it fails with something that passes `isTransient`; throws the last failure. */
export async function retrying<T>(
  work: () => Promise<T>,
  isTransient: (error: unknown) => boolean,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= attempts || !isTransient(error)) throw error;
      await backOff(attempt);
    }
  }
}

/**
 * Sends a batch of which the service may refuse single entries, and those again, until none is refused.
 * `send` returns what was refused and why. Throws when some still are after the last attempt.
 */
export async function sendAll<Entry>(
  entries: readonly Entry[],
  send: (entries: readonly Entry[]) => Promise<{ refused: Entry[]; reason: string }>,
): Promise<void> {
  let waiting = entries;
  for (let attempt = 1; ; attempt++) {
    const { refused, reason } = await send(waiting);
    if (refused.length === 0) return;
    if (attempt >= attempts)
      throw new Error(`${refused.length} of ${entries.length} entries were refused: ${reason}`);
    waiting = refused;
    await backOff(attempt);
  }
}

/** Cuts a list into batches of at most `maxCount` entries and `maxBytes` bytes together. */
export function batches<Entry>(
  entries: readonly Entry[],
  maxCount: number,
  maxBytes: number,
  size: (entry: Entry) => number,
): Entry[][] {
  const result: Entry[][] = [];
  let batch: Entry[] = [];
  let bytes = 0;
  for (const entry of entries) {
    const entryBytes = size(entry);
    if (batch.length > 0 && (batch.length >= maxCount || bytes + entryBytes > maxBytes)) {
      result.push(batch);
      batch = [];
      bytes = 0;
    }
    batch.push(entry);
    bytes += entryBytes;
  }
  if (batch.length > 0) result.push(batch);
  return result;
}

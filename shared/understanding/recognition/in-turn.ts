/**
 * Does a piece of work while no other thread of the process does one of the same name. Node does not wake those who wait for a
 * thread that was ended amid its turn (24.21), so nobody waits longer than `patience` milliseconds: what is saved by taking turns
 * is not worth a page that is never read. Throws what the work throws.
 */
export async function inTurn<T>(name: string, patience: number, work: () => Promise<T>): Promise<T> {
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), patience);
  try {
    return await navigator.locks.request(name, { signal: waiting.signal }, () => {
      clearTimeout(timer);
      return work();
    });
  } catch (error) {
    if (error !== waiting.signal.reason) throw error;
    return work();
  } finally {
    clearTimeout(timer);
  }
}

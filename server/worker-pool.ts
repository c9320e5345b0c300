import { Worker } from 'node:worker_threads';
import { type FunctionName, wiring } from '../functions/wiring.ts';
import type { Invocation, InvocationResult } from './invocation.ts';

/** Megabytes of JavaScript heap of one worker: a file that needs more ends its worker, not the host. */
const heapMB = 768;

interface Slot {
  worker: Worker | undefined;
  busy: boolean;
}

export interface WorkerPool {
  /** Whether a worker that may run this function has nothing to do. */
  canRun(functionName: FunctionName): boolean;
  /**
   * Runs an invocation in an idle worker and answers why tasks failed, by id. Rejects when the worker ended or took
   * longer than the function may; the worker is replaced.
   */
  run(invocation: Omit<Invocation, 'id'>): Promise<ReadonlyMap<string, string>>;
  stop(): Promise<void>;
}

/**
 * Worker threads, started when they are first needed: `readers` of them for anything, and one more that never reads
 * documents, so that a pile of scans keeps no short work waiting, and no more recognition engines are open than needed. Schedules run
 * in that one only.
 */
export function workerPool(readers: number): WorkerPool {
  const slots: Slot[] = Array.from({ length: readers + 1 }, () => ({ worker: undefined, busy: false }));
  let lastId = 0;

  function started(slot: Slot): Worker {
    if (slot.worker !== undefined) return slot.worker;
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: heapMB },
    });
    slot.worker = worker;
    worker.once('exit', () => {
      if (slot.worker === worker) slot.worker = undefined;
    });
    // Without a listener an error of an idle worker would end the host.
    worker.on('error', () => undefined);
    return worker;
  }

  function idleSlot(functionName: FunctionName): Slot | undefined {
    const { trigger, grants } = wiring[functionName];
    // One after the other: an idle host should not start a worker for each of its schedules.
    if (trigger.kind === 'schedule') return slots.slice(readers).find((slot) => !slot.busy);
    if (grants.text !== 'extract') return slots.findLast((slot) => !slot.busy);
    return slots.slice(0, readers).find((slot) => !slot.busy);
  }

  return {
    canRun: (functionName) => idleSlot(functionName) !== undefined,

    async run(invocation) {
      const slot = idleSlot(invocation.functionName);
      if (slot === undefined) throw new Error('no worker is idle');
      slot.busy = true;
      lastId += 1;
      try {
        const seconds = wiring[invocation.functionName].timeoutSeconds;
        return await invoke(started(slot), { ...invocation, id: lastId }, seconds * 1_000);
      } catch (error) {
        const worker = slot.worker;
        slot.worker = undefined;
        await worker?.terminate();
        throw error;
      } finally {
        slot.busy = false;
      }
    },

    async stop() {
      await Promise.all(slots.map(({ worker }) => worker?.terminate()));
    },
  };
}

function invoke(
  worker: Worker,
  invocation: Invocation,
  timeoutMs: number,
): Promise<ReadonlyMap<string, string>> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
      finish();
    };
    const onMessage = (result: InvocationResult) => {
      if (result.id === invocation.id) settle(() => resolve(result.failures));
    };
    const onError = (error: Error) => settle(() => reject(error));
    const onExit = (code: number) => settle(() => reject(new Error(`the worker ended with code ${code}`)));
    const timer = setTimeout(
      () => settle(() => reject(new Error(`not done within ${timeoutMs / 1_000} s`))),
      timeoutMs,
    );
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    worker.postMessage(invocation);
  });
}

import { onQueueActivity } from '#platform';
import { type FunctionName, functionNames, wiring } from '../functions/wiring.ts';
import { log } from '../shared/lambda/log.ts';
import type { Metrics, ReceivedTask, TaskQueue } from '../shared/platform/ports.ts';
import type { WorkerPool } from './worker-pool.ts';

/** Ended back-offs and other processes (the command line) do not announce themselves. */
const pollMs = 200;

export interface Dispatcher {
  /** Takes nothing more and waits for what is under way, up to `withinMs`; what is not done by then is done again later. */
  stop(withinMs: number): Promise<void>;
}

/**
 * Brings tasks from the queues to the functions, as SQS event source mappings do. Functions take turns, and reading
 * documents may occupy all workers but one, so that a pile of scans never keeps short work waiting.
 */
export function startDispatcher(deps: {
  queues: TaskQueue;
  pool: WorkerPool;
  metrics: Metrics;
  readers: number;
}): Dispatcher {
  const { queues, pool, metrics } = deps;
  const names = functionNames.filter((name) => wiring[name].trigger.kind !== 'request');
  const running = new Map<FunctionName, number>(names.map((name) => [name, 0]));
  const underWay = new Set<Promise<void>>();
  let stopping = false;
  let wake = () => {};
  let turn = 0;
  const stopListening = onQueueActivity(() => wake());

  function mayStart(name: FunctionName): boolean {
    const { grants, maxConcurrency } = wiring[name];
    const limit = grants.text === 'extract' ? Math.min(deps.readers, maxConcurrency) : maxConcurrency;
    return (running.get(name) ?? 0) < limit;
  }

  async function invoke(name: FunctionName, tasks: readonly ReceivedTask[]): Promise<void> {
    const began = performance.now();
    let failures: ReadonlyMap<string, string>;
    try {
      failures = await pool.run({ functionName: name, tasks });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      log.error('invocation failed', { function: name, reason });
      failures = new Map(tasks.map((task) => [task.id, reason]));
    }
    const dimensions = { function: name };
    metrics.duration('FunctionDuration', performance.now() - began, dimensions);
    metrics.count('FunctionRecords', tasks.length, dimensions);
    if (failures.size > 0) metrics.count('FunctionFailures', failures.size, dimensions);
    await queues.acknowledge(
      name,
      tasks.filter((task) => !failures.has(task.id)),
    );
    for (const task of tasks) {
      const reason = failures.get(task.id);
      if (reason !== undefined) await queues.release(name, task, reason);
    }
  }

  function start(name: FunctionName, tasks: readonly ReceivedTask[]): void {
    running.set(name, (running.get(name) ?? 0) + 1);
    const work = invoke(name, tasks).finally(() => {
      running.set(name, (running.get(name) ?? 1) - 1);
      underWay.delete(work);
      wake();
    });
    underWay.add(work);
  }

  /** One batch for one idle worker; true when there was one. */
  async function startNext(): Promise<boolean> {
    for (let step = 0; step < names.length; step += 1) {
      const name = names[(turn + step) % names.length];
      if (name === undefined || !mayStart(name)) continue;
      const tasks = await queues.receive(name, wiring[name].batchSize);
      if (tasks.length === 0) continue;
      turn = (turn + step + 1) % names.length;
      const fresh = tasks.filter((task) => task.receiveCount === 1);
      const again = tasks.filter((task) => task.receiveCount > 1);
      // What failed before runs alone, so that it cannot take its neighbours down a second time.
      await runInTurn(name, [...(fresh.length > 0 ? [fresh] : []), ...again.map((task) => [task])]);
      return true;
    }
    return false;
  }

  async function runInTurn(name: FunctionName, batches: readonly (readonly ReceivedTask[])[]): Promise<void> {
    for (const [index, batch] of batches.entries()) {
      if (index > 0) await idleWorker();
      start(name, batch);
    }
  }

  async function idleWorker(): Promise<void> {
    while (pool.idle === 0) await Promise.race(underWay);
  }

  const loop = (async () => {
    while (!stopping) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      let started = false;
      if (pool.idle > 0) started = await startNext();
      if (!started && !stopping) {
        const timer = setTimeout(wake, pollMs);
        await woken;
        clearTimeout(timer);
      }
    }
  })();

  return {
    async stop(withinMs) {
      stopping = true;
      stopListening();
      wake();
      const drained = loop.then(() => Promise.all(underWay));
      let timer: NodeJS.Timeout | undefined;
      const patience = new Promise((resolve) => {
        timer = setTimeout(resolve, withinMs);
      });
      await Promise.race([drained, patience]);
      clearTimeout(timer);
    },
  };
}

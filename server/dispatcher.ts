import { onQueueActivity } from '#platform';
import { type FunctionName, queuedFunctions as names, wiring } from '../functions/wiring.ts';
import type { Metrics } from '../shared/platform/ports/metrics.ts';
import type { ReceivedTask, TaskQueue } from '../shared/platform/ports/task-queue.ts';
import { logFailure } from './advice.ts';
import type { WorkerPool } from './worker-pool.ts';

/** Ended back-offs and other processes (the command line) do not announce themselves. */
const pollMs = 200;

export interface Dispatcher {
  /** Takes nothing more and waits for what is under way, up to `withinMs`; what is not done by then is done again later. */
  stop(withinMs: number): Promise<void>;
}

/**
 * Brings tasks from the queues to the functions, as SQS event source mappings do. Functions take turns.
 */
export function startDispatcher(deps: { queues: TaskQueue; pool: WorkerPool; metrics: Metrics }): Dispatcher {
  const { queues, pool, metrics } = deps;
  const running = new Map<FunctionName, number>(names.map((name) => [name, 0]));
  const underWay = new Set<Promise<void>>();
  const backlog: Batch[] = [];
  let stopping = false;
  let wake = () => {};
  let turn = 0;
  const stopListening = onQueueActivity(() => wake());

  function mayStart(name: FunctionName): boolean {
    return pool.canRun(name) && (running.get(name) ?? 0) < wiring[name].maxConcurrency;
  }

  async function invoke(name: FunctionName, tasks: readonly ReceivedTask[]): Promise<void> {
    const began = performance.now();
    let failures: ReadonlyMap<string, string>;
    try {
      failures = await pool.run({ functionName: name, tasks });
    } catch (error) {
      const reason = told(error);
      logFailure('invocation failed', error, { function: name });
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

  function start({ name, tasks }: Batch): void {
    running.set(name, (running.get(name) ?? 0) + 1);
    const work = invoke(name, tasks)
      // What could not be acknowledged comes again after its visibility timeout: stages bear that.
      .catch((error: unknown) => logFailure('acknowledgement failed', error, { function: name }))
      .finally(() => {
        running.set(name, (running.get(name) ?? 1) - 1);
        underWay.delete(work);
        wake();
      });
    underWay.add(work);
  }

  /** One batch for one idle worker; true when there was one. */
  async function startNext(): Promise<boolean> {
    const held = backlog.findIndex(({ name }) => mayStart(name));
    const [next] = held === -1 ? [] : backlog.splice(held, 1);
    if (next !== undefined) {
      start(next);
      return true;
    }
    for (let step = 0; step < names.length; step += 1) {
      const name = names[(turn + step) % names.length];
      if (name === undefined || !mayStart(name)) continue;
      const tasks = await queues.receive(name, wiring[name].batchSize);
      if (tasks.length === 0) continue;
      turn = (turn + step + 1) % names.length;
      backlog.push(...batches(name, tasks));
      return true;
    }
    return false;
  }

  async function work(): Promise<void> {
    while (!stopping) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const started = await startNext().catch((error: unknown) => {
        logFailure('queue failed', error);
        return false;
      });
      if (started || stopping) continue;
      const timer = setTimeout(wake, pollMs);
      await woken;
      clearTimeout(timer);
    }
  }
  const loop = work();

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

interface Batch {
  readonly name: FunctionName;
  readonly tasks: readonly ReceivedTask[];
}

/** What failed before runs alone, so that it cannot take its neighbours down a second time. */
function batches(name: FunctionName, tasks: readonly ReceivedTask[]): Batch[] {
  const fresh = tasks.filter((task) => task.receiveCount === 1);
  const again = tasks.filter((task) => task.receiveCount > 1);
  return [...(fresh.length > 0 ? [fresh] : []), ...again.map((task) => [task])].map((each) => ({
    name,
    tasks: each,
  }));
}

function told(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

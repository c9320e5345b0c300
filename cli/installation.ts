import { commit, configureSubscriptions, eventBus, platformEnvironment, table, taskQueue } from '#platform';
import { subscriptions } from '../functions/wiring.ts';
import type { Commit, EventBus } from '../shared/platform/ports/event-bus.ts';
import type { Table } from '../shared/platform/ports/table.ts';
import type { TaskQueue } from '../shared/platform/ports/task-queue.ts';
import { told } from './aws/ask.ts';

/*
 * Where a command works: on this machine, or, with a stage file, in an AWS account. What only one of them needs is loaded
 * when it is.
 */

/** What it takes to drive work on. */
export interface Pipeline {
  readonly items: Table;
  readonly queues: TaskQueue;
  readonly bus: EventBus;
  readonly commit: Commit;
}

/** Runs a command there; what AWS refuses ends it with a sentence. */
export function runAt<Result>(
  stageFile: string | undefined,
  command: () => Promise<Result>,
): Promise<Result> {
  return stageFile === undefined ? command() : told(command);
}

/** The records. Throws `CommandError` for a stage that is not deployed. */
export async function recordsAt(stageFile: string | undefined): Promise<Table> {
  if (stageFile === undefined) return table(platformEnvironment());
  const [{ clientsOf }, { dataResources, tableIn }, { stageFrom }] = await Promise.all([
    import('./aws/clients.ts'),
    import('./aws/records.ts'),
    import('./aws/stage-file.ts'),
  ]);
  const stage = stageFrom(stageFile);
  return told(async () => tableIn(await dataResources(clientsOf(stage), stage), stage));
}

/** The queues. Throws `CommandError` for a stage that is not deployed. */
export async function queuesAt(stageFile: string | undefined): Promise<TaskQueue> {
  if (stageFile === undefined) return taskQueue(platformEnvironment());
  const [{ clientsOf }, { stageQueues }, { stageFrom }] = await Promise.all([
    import('./aws/clients.ts'),
    import('./aws/queues.ts'),
    import('./aws/stage-file.ts'),
  ]);
  const stage = stageFrom(stageFile);
  return told(() => stageQueues(clientsOf(stage), stage));
}

/** All that work is driven on with. Throws `CommandError` for a stage that is not deployed. */
export async function pipelineAt(stageFile: string | undefined): Promise<Pipeline> {
  if (stageFile === undefined) {
    configureSubscriptions(subscriptions);
    const env = platformEnvironment();
    return { items: table(env), queues: taskQueue(env), bus: eventBus(env), commit: commit(env) };
  }
  const [{ clientsOf }, { stagePipeline }, { stageFrom }] = await Promise.all([
    import('./aws/clients.ts'),
    import('./aws/pipeline.ts'),
    import('./aws/stage-file.ts'),
  ]);
  const stage = stageFrom(stageFile);
  return told(() => stagePipeline(clientsOf(stage), stage));
}

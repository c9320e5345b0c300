import { platformEnvironment, table, taskQueue } from '#platform';
import type { Table } from '../shared/platform/ports/table.ts';
import type { TaskQueue } from '../shared/platform/ports/task-queue.ts';

/*
 * Where a command works: on this machine, or, with a stage file, in an AWS account. What only one of them needs is loaded
 * when it is.
 */

/** The records. Throws `CommandError` for a stage that is not deployed. */
export async function recordsAt(stageFile: string | undefined): Promise<Table> {
  if (stageFile === undefined) return table(platformEnvironment());
  const [{ told }, { clientsOf }, { dataResources, tableIn }, { stageFrom }] = await Promise.all([
    import('./aws/ask.ts'),
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
  const [{ told }, { clientsOf }, { stageQueues }, { stageFrom }] = await Promise.all([
    import('./aws/ask.ts'),
    import('./aws/clients.ts'),
    import('./aws/queues.ts'),
    import('./aws/stage-file.ts'),
  ]);
  const stage = stageFrom(stageFile);
  return told(() => stageQueues(clientsOf(stage), stage));
}

/*
 * A process (or worker thread) on a data directory, for the durability tests: `commit` writes an item and announces it,
 * `take` receives and acknowledges, each telling the parent what has certainly happened.
 */
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod';
import {
  commit,
  configureQueues,
  configureSubscriptions,
  readEnvironment,
  taskQueue,
} from '../../shared/platform/embedded/index.ts';
import { documentReceivedEvent, newOrganization } from './identities.ts';

const input = z
  .object({ dataDirectory: z.string(), mode: z.enum(['commit', 'take']) })
  .parse(isMainThread ? JSON.parse(process.argv[2] ?? '') : workerData);
const env = readEnvironment({ FACTEUR_DATA_DIR: input.dataDirectory });
configureSubscriptions({ 'document.received.v1': ['work'] });
configureQueues({ work: { visibilitySeconds: 600, maxReceives: 3 } });

function tell(line: string): void {
  if (parentPort) parentPort.postMessage(line);
  else process.stdout.write(`${line}\n`);
}

if (input.mode === 'commit') {
  const organization = newOrganization();
  const save = commit(env);
  for (let n = 1; ; n += 1) {
    const event = documentReceivedEvent(organization, n);
    await save({
      writes: [
        { put: { pk: 'DURABLE', sk: event.id, version: 1, data: null }, condition: { ifAbsent: true } },
      ],
      events: [event],
    });
    tell(event.id);
  }
}

const queues = taskQueue(env);
for (;;) {
  const tasks = await queues.receive('work', 3);
  if (tasks.length === 0) break;
  for (const task of tasks) tell(task.id);
  await queues.acknowledge('work', tasks);
}

import { commit } from '../../shared/platform/aws/commit.ts';
import { eventBus } from '../../shared/platform/aws/events.ts';
import type { StageConfiguration } from '../../shared/stage/configuration.ts';
import { namesOf } from '../../shared/stage/names.ts';
import type { Clients } from './clients.ts';
import { platformOf } from './platform.ts';
import { stageQueues } from './queues.ts';
import { dataResources, tableIn, tableName } from './records.ts';

/** Table, bus and queues of a stage. Throws `CommandError` when it is not deployed. */
export async function stagePipeline(clients: Clients, stage: StageConfiguration) {
  const resources = await dataResources(clients, stage);
  const queues = await stageQueues(clients, stage);
  const env = platformOf(stage, {
    FACTEUR_TABLE: tableName(resources, stage),
    FACTEUR_EVENT_BUS: namesOf(stage).busName,
  });
  return { items: tableIn(resources, stage), queues, bus: eventBus(env), commit: commit(env) };
}

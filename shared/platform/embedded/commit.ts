import type { Commit } from '../ports/event-bus.ts';
import { transaction } from './database.ts';
import type { PlatformEnvironment } from './environment.ts';
import { enqueueEvents } from './events.ts';
import { writeItems } from './items.ts';
import { announceActivity } from './queue-activity.ts';
import { stateDatabase } from './state-database.ts';

/** State and events in one transaction: neither is ever there without the other. */
export function commit(env: PlatformEnvironment): Commit {
  const database = stateDatabase(env);
  return async ({ writes, events }) => {
    if (writes.length === 0 && events.length === 0) return;
    const queues = transaction(database, () => {
      writeItems(database, writes);
      return enqueueEvents(database, events, Date.now());
    });
    announceActivity(queues);
  };
}

import type { Commit } from '../ports/event-bus.ts';
import type { PlatformEnvironment } from './environment.ts';
import { eventBus } from './events.ts';
import { table } from './table.ts';

/** The write, then the publish: DynamoDB and EventBridge share no transaction. */
export function commit(env: PlatformEnvironment): Commit {
  const { write } = table(env);
  const { publish } = eventBus(env);
  return async ({ writes, events }) => {
    await write(writes);
    await publish(events);
  };
}

import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { eventSource } from '../../../events/event.ts';
import type { EventType, FacteurEvent } from '../../../events/index.ts';
import type { EventBus } from '../ports/event-bus.ts';
import { transaction } from './database.ts';
import type { PlatformEnvironment } from './environment.ts';
import { announceActivity } from './queue-activity.ts';
import { enqueue } from './queues.ts';
import { stateDatabase } from './state-database.ts';

export type Subscriptions = Readonly<Partial<Record<EventType, readonly string[]>>>;

let subscriptions: Subscriptions | undefined;

/** Tells this thread which queues wait for which events. Every thread that publishes needs it. */
export function configureSubscriptions(map: Subscriptions): void {
  subscriptions = map;
}

/** The bus: one task for each event and subscribed queue, all in one transaction. */
export function eventBus(env: PlatformEnvironment): EventBus {
  const database = stateDatabase(env);
  return {
    publish: async (events) => {
      if (events.length === 0) return;
      announceActivity(transaction(database, () => enqueueEvents(database, events, Date.now())));
    },
  };
}

/** Within the caller's transaction; returns the queues that got something. */
export function enqueueEvents(
  database: DatabaseSync,
  events: readonly FacteurEvent[],
  now: number,
): ReadonlySet<string> {
  const queues = new Set<string>();
  if (events.length === 0) return queues;
  if (!subscriptions)
    throw new Error('events published before configureSubscriptions: nobody would get them');
  for (const event of events) {
    const body = JSON.stringify(envelope(event, now));
    for (const queue of subscriptions[event.type] ?? []) {
      enqueue(database, queue, event.organizationId, body, { now, readyAt: now });
      queues.add(queue);
    }
  }
  return queues;
}

/** What EventBridge makes of an entry on its way to SQS, so that handlers see the same on every platform. */
function envelope(event: FacteurEvent, now: number) {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': event.type,
    source: eventSource,
    account: '000000000000',
    time: new Date(now).toISOString().replace(/\.\d{3}Z$/, 'Z'),
    region: 'local',
    resources: [],
    detail: event,
  };
}

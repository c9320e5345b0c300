import { configureQueues, configureSubscriptions, type QueueSettings } from '#platform';
import type { EventType } from '../events/index.ts';
import { queuedFunctions, wiring } from '../functions/wiring.ts';

/**
 * Sets up this thread's queues and subscriptions as `functions/wiring.ts` says, as CDK does on AWS. As there, a task
 * is hidden for six times its function's time-out: a batch may be handled one by one.
 */
export function wireQueues(): void {
  const queues: Record<string, QueueSettings> = {};
  const subscriptions: Partial<Record<EventType, string[]>> = {};
  for (const name of queuedFunctions) {
    const { trigger, timeoutSeconds, maxReceives } = wiring[name];
    queues[name] = { visibilitySeconds: timeoutSeconds * 6, maxReceives };
    if (trigger.kind !== 'events') continue;
    for (const type of trigger.events) subscriptions[type] = [...(subscriptions[type] ?? []), name];
  }
  configureQueues(queues);
  configureSubscriptions(subscriptions);
}

import { configureQueues, configureSubscriptions } from '#platform';
import { queuedFunctions, subscriptions, wiring } from '../functions/wiring.ts';

/**
 * Sets up this thread's queues and subscriptions as `functions/wiring.ts` says, as CDK does on AWS. As there, a task
 * is hidden for six times its function's time-out: a batch may be handled one by one.
 */
export function wireQueues(): void {
  const settings = queuedFunctions.map((name) => {
    const { timeoutSeconds, maxReceives } = wiring[name];
    return [name, { visibilitySeconds: timeoutSeconds * 6, maxReceives }] as const;
  });
  configureQueues(Object.fromEntries(settings));
  configureSubscriptions(subscriptions);
}

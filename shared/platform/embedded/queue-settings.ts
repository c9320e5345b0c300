/** How a queue treats its tasks. */
export interface QueueSettings {
  /** How long a delivered task is hidden while somebody works on it. */
  readonly visibilitySeconds: number;
  /** Deliveries before a task is a dead letter. */
  readonly maxReceives: number;
}

const defaults: QueueSettings = { visibilitySeconds: 60, maxReceives: 5 };
const configured = new Map<string, QueueSettings>();

/** Sets how queues treat their tasks in this thread; queues that are not named keep 60 s and 5 receives. */
export function configureQueues(settings: Readonly<Record<string, QueueSettings>>): void {
  for (const [queue, each] of Object.entries(settings)) configured.set(queue, each);
}

export function queueSettings(queue: string): QueueSettings {
  return configured.get(queue) ?? defaults;
}

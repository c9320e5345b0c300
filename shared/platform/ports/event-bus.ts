import type { FacteurEvent } from '../../../events/index.ts';
import type { TableWrite } from './table.ts';

export interface EventBus {
  /** Resolves when every event is durably on its way; throws if a single one was refused. */
  publish(events: readonly FacteurEvent[]): Promise<void>;
}

/**
 * Writes a state change and announces it. Embedded: one SQLite transaction. AWS: the write, then the publish; a
 * caller whose publish failed is retried, finds its write done, and publishes the same events again.
 * Throws `ConditionFailed` without publishing.
 */
export type Commit = (change: {
  readonly writes: readonly TableWrite[];
  readonly events: readonly FacteurEvent[];
}) => Promise<void>;

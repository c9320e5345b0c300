import type { OrganizationId } from '../../../events/ids.ts';
import type { Json } from './table.ts';

/** One piece of work on a queue. `body` is JSON; `organizationId` is what fairness is measured by. */
export interface Task {
  readonly organizationId: OrganizationId;
  readonly body: Json;
}

export interface ReceivedTask {
  readonly id: string;
  /** Proof of this very delivery; an older one no longer acknowledges. */
  readonly receipt: string;
  readonly organizationId: string;
  /** The body as it was sent, as JSON text. */
  readonly body: string;
  /** 1 on the first delivery. */
  readonly receiveCount: number;
  readonly enqueuedAt: string;
}

export interface DeadLetter {
  readonly id: string;
  readonly queue: string;
  readonly organizationId: string;
  readonly body: string;
  readonly receiveCount: number;
  /** Why it died, where the platform can say. */
  readonly reason: string | undefined;
  readonly deadAt: string | undefined;
}

/** Durable queues, one per function: at least once, unordered, with a dead-letter queue behind each. */
export interface TaskQueue {
  send(queue: string, tasks: readonly Task[], options?: { delaySeconds?: number }): Promise<void>;
  /**
   * Takes up to `max` (1–10) tasks and hides them for the queue's visibility timeout. Organizations take turns, so
   * that one with 10,000 tasks does not starve one with a single task. Moves what was received too often to the dead letters.
   */
  receive(queue: string, max: number): Promise<ReceivedTask[]>;
  /** Done: never delivered again. */
  acknowledge(queue: string, tasks: readonly ReceivedTask[]): Promise<void>;
  /** Not done: delivered again after exponential back-off with jitter, or dead after the queue's last receive. */
  release(queue: string, task: ReceivedTask, reason: string): Promise<void>;
  /**
   * Counts: ready or delayed, in flight, dead; and the age of the oldest ready one, which SQS does not tell: on AWS it is
   * 0, and CloudWatch has it (`ApproximateAgeOfOldestMessage`), with an alarm.
   */
  depth(queue: string): Promise<{ waiting: number; inFlight: number; dead: number; oldestSeconds: number }>;
  deadLetters(queue: string, limit: number): Promise<DeadLetter[]>;
  /** Gives dead letters a new life with a fresh receive count; returns how many. */
  redrive(queue: string): Promise<number>;
}

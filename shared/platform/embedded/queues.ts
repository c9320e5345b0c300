import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { backoffSeconds } from '../backoff.ts';
import type { ReceivedTask, TaskQueue } from '../ports/task-queue.ts';
import { prepared, repeatableTransaction, transaction } from './database.ts';
import { bury, deadLetters, redrive } from './dead-letters.ts';
import type { PlatformEnvironment } from './environment.ts';
import { announceActivity } from './queue-activity.ts';
import { type QueueSettings, queueSettings } from './queue-settings.ts';
import { stateDatabase } from './state-database.ts';

/** Durable queues in SQLite. */
export function taskQueue(env: PlatformEnvironment): TaskQueue {
  return taskQueueWithClock(env, Date.now);
}

/** As `taskQueue`, by another clock (milliseconds since 1970). */
export function taskQueueWithClock(env: PlatformEnvironment, now: () => number): TaskQueue {
  const database = stateDatabase(env);
  return {
    send: async (queue, tasks, options) => {
      if (tasks.length === 0) return;
      const at = now();
      const readyAt = at + Math.round((options?.delaySeconds ?? 0) * 1000);
      transaction(database, () => {
        for (const task of tasks) {
          enqueue(database, queue, task.organizationId, JSON.stringify(task.body), { now: at, readyAt });
        }
      });
      announceActivity([queue]);
    },
    receive: async (queue, max) => {
      if (!(max >= 1 && max <= 10)) throw new RangeError(`${max} tasks at once; 1 to 10`);
      const at = now();
      // An empty look must not take the only writer's place.
      if (
        !prepared(database, 'SELECT 1 FROM tasks WHERE queue = ? AND ready_at <= ? LIMIT 1').get(queue, at)
      ) {
        return [];
      }
      return repeatableTransaction(database, () => take(database, queue, max, queueSettings(queue), at));
    },
    acknowledge: async (queue, tasks) => {
      if (tasks.length === 0) return;
      repeatableTransaction(database, () => {
        for (const task of tasks) {
          prepared(database, 'DELETE FROM tasks WHERE id = ? AND receipt = ?').run(task.id, task.receipt);
          leaveLane(database, queue, task.organizationId);
        }
      });
    },
    release: async (queue, task, reason) => {
      repeatableTransaction(database, () => release(database, queue, task, reason, now()));
    },
    depth: async (queue) => depth(database, queue, now()),
    deadLetters: async (queue, limit) => deadLetters(database, queue, limit),
    redrive: async (queue) => {
      const at = now();
      const count = transaction(database, () =>
        redrive(database, queue, (letter) =>
          enqueue(database, queue, letter.organizationId, letter.body, { now: at, readyAt: at }),
        ),
      );
      if (count > 0) announceActivity([queue]);
      return count;
    },
  };
}

/** Adds one task, within the caller's transaction. Its organization joins the line at the end if it is new there. */
export function enqueue(
  database: DatabaseSync,
  queue: string,
  organizationId: string,
  body: string,
  times: { readonly now: number; readonly readyAt: number },
): void {
  prepared(
    database,
    'INSERT INTO tasks (queue, organization_id, body, enqueued_at, ready_at) VALUES (?, ?, ?, ?, ?)',
  ).run(queue, organizationId, body, times.now, times.readyAt);
  prepared(
    database,
    `INSERT INTO lanes (queue, organization_id, served)
     VALUES (?1, ?2, coalesce((SELECT max(served) FROM lanes WHERE queue = ?1), 0)) ON CONFLICT DO NOTHING`,
  ).run(queue, organizationId);
}

const TaskRow = z.object({
  id: z.number(),
  organization_id: z.string(),
  body: z.string(),
  receive_count: z.number(),
  enqueued_at: z.number(),
  reason: z.string().nullable(),
});
type TaskRow = z.infer<typeof TaskRow>;

/** Takes from every organization in turn, the one served longest ago first. */
function take(
  database: DatabaseSync,
  queue: string,
  max: number,
  settings: QueueSettings,
  now: number,
): ReceivedTask[] {
  const waiting = organizationsByTurn(database, queue, max, now).map((organizationId) =>
    readyTasks(database, queue, organizationId, max, settings, now),
  );
  const taken: ReceivedTask[] = [];
  for (let round = 0; round < max && taken.length < max; round += 1) {
    for (const row of waiting.map((tasks) => tasks[round])) {
      if (row && taken.length < max) taken.push(deliver(database, queue, row, settings, now));
    }
  }
  return taken;
}

/** Organizations with a ready task, at most `max`. */
function organizationsByTurn(database: DatabaseSync, queue: string, max: number, now: number): string[] {
  return prepared(
    database,
    `SELECT organization_id FROM lanes WHERE queue = ?1 AND EXISTS (
       SELECT 1 FROM tasks
       WHERE tasks.queue = ?1 AND tasks.organization_id = lanes.organization_id AND tasks.ready_at <= ?2
     ) ORDER BY served, organization_id LIMIT ?3`,
  )
    .all(queue, now, max)
    .map((row) => z.string().parse(row.organization_id));
}

/** Ready tasks of one organization; those without receives left go to the dead letters instead. */
function readyTasks(
  database: DatabaseSync,
  queue: string,
  organizationId: string,
  max: number,
  settings: QueueSettings,
  now: number,
): TaskRow[] {
  for (;;) {
    const found = prepared(
      database,
      `SELECT id, organization_id, body, receive_count, enqueued_at, reason FROM tasks
       WHERE queue = ? AND organization_id = ? AND ready_at <= ? ORDER BY ready_at LIMIT ?`,
    )
      .all(queue, organizationId, now, max)
      .map((row) => TaskRow.parse(row));
    const spent = found.filter((row) => row.receive_count >= settings.maxReceives);
    if (spent.length === 0) return found;
    for (const row of spent) {
      bury(database, row.id, row.reason ?? 'no worker finished it within the visibility timeout', now);
    }
    leaveLane(database, queue, organizationId);
  }
}

function deliver(
  database: DatabaseSync,
  queue: string,
  row: TaskRow,
  settings: QueueSettings,
  now: number,
): ReceivedTask {
  const receipt = randomUUID();
  prepared(
    database,
    'UPDATE tasks SET receipt = ?, ready_at = ?, receive_count = receive_count + 1 WHERE id = ?',
  ).run(receipt, now + settings.visibilitySeconds * 1000, row.id);
  prepared(
    database,
    `UPDATE lanes SET served = 1 + (SELECT max(served) FROM lanes WHERE queue = ?1)
     WHERE queue = ?1 AND organization_id = ?2`,
  ).run(queue, row.organization_id);
  return {
    id: String(row.id),
    receipt,
    organizationId: row.organization_id,
    body: row.body,
    receiveCount: row.receive_count + 1,
    enqueuedAt: new Date(row.enqueued_at).toISOString(),
  };
}

function release(
  database: DatabaseSync,
  queue: string,
  task: ReceivedTask,
  reason: string,
  now: number,
): void {
  const before = z
    .object({ reason: z.string().nullable() })
    .optional()
    .parse(prepared(database, 'SELECT reason FROM tasks WHERE id = ?').get(task.id))?.reason;
  const readyAt = now + Math.round(backoffSeconds(task.receiveCount) * 1000);
  const released = prepared(
    database,
    'UPDATE tasks SET receipt = NULL, ready_at = ?, reason = ? WHERE id = ? AND receipt = ?',
  ).run(readyAt, reason, task.id, task.receipt);
  if (Number(released.changes) === 0 || task.receiveCount < queueSettings(queue).maxReceives) return;
  bury(database, Number(task.id), before == null || before === reason ? reason : `${before}; ${reason}`, now);
  leaveLane(database, queue, task.organizationId);
}

/** An organization without tasks in a queue is out of its line. */
function leaveLane(database: DatabaseSync, queue: string, organizationId: string): void {
  prepared(
    database,
    `DELETE FROM lanes WHERE queue = ?1 AND organization_id = ?2
     AND NOT EXISTS (SELECT 1 FROM tasks WHERE queue = ?1 AND organization_id = ?2)`,
  ).run(queue, organizationId);
}

const Depth = z.object({
  total: z.number(),
  flying: z.number(),
  dead: z.number(),
  oldest: z.number().nullable(),
});

function depth(database: DatabaseSync, queue: string, now: number) {
  const counts = Depth.parse(
    prepared(
      database,
      `SELECT
         (SELECT count(*) FROM tasks WHERE queue = ?1) AS total,
         (SELECT count(*) FROM tasks WHERE queue = ?1 AND receipt IS NOT NULL AND ready_at > ?2) AS flying,
         (SELECT count(*) FROM dead_letters WHERE queue = ?1) AS dead,
         (SELECT min(enqueued_at) FROM tasks WHERE queue = ?1 AND ready_at <= ?2) AS oldest`,
    ).get(queue, now),
  );
  return {
    waiting: counts.total - counts.flying,
    inFlight: counts.flying,
    dead: counts.dead,
    oldestSeconds: counts.oldest === null ? 0 : Math.max(0, (now - counts.oldest) / 1000),
  };
}

import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import type { DeadLetter } from '../ports/task-queue.ts';
import { prepared } from './database.ts';

/** Moves a task to the dead letters, within the caller's transaction. */
export function bury(database: DatabaseSync, taskId: number, reason: string, now: number): void {
  prepared(
    database,
    `INSERT INTO dead_letters (id, queue, organization_id, body, receive_count, reason, dead_at)
     SELECT id, queue, organization_id, body, receive_count, ?, ? FROM tasks WHERE id = ?`,
  ).run(reason, now, taskId);
  prepared(database, 'DELETE FROM tasks WHERE id = ?').run(taskId);
}

const DeadLetterRow = z.object({
  id: z.number(),
  queue: z.string(),
  organization_id: z.string(),
  body: z.string(),
  receive_count: z.number(),
  reason: z.string().nullable(),
  dead_at: z.number(),
});

/** The oldest dead letters of a queue. */
export function deadLetters(database: DatabaseSync, queue: string, limit: number): DeadLetter[] {
  return prepared(database, 'SELECT * FROM dead_letters WHERE queue = ? ORDER BY id LIMIT ?')
    .all(queue, limit)
    .map((row) => {
      const letter = DeadLetterRow.parse(row);
      return {
        id: String(letter.id),
        queue: letter.queue,
        organizationId: letter.organization_id,
        body: letter.body,
        receiveCount: letter.receive_count,
        reason: letter.reason ?? undefined,
        deadAt: new Date(letter.dead_at).toISOString(),
      };
    });
}

/** Gives every dead letter of a queue to `revive` and forgets it, within the caller's transaction; returns how many. */
export function redrive(database: DatabaseSync, queue: string, revive: (letter: DeadLetter) => void): number {
  let count = 0;
  for (;;) {
    const letters = deadLetters(database, queue, 1_000);
    if (letters.length === 0) return count;
    for (const letter of letters) {
      revive(letter);
      prepared(database, 'DELETE FROM dead_letters WHERE id = ?').run(Number(letter.id));
    }
    count += letters.length;
  }
}

import { prepared, transaction } from './database.ts';
import type { PlatformEnvironment } from './environment.ts';
import { stateDatabase } from './state-database.ts';

/** So many interrupted deliveries of one task are blamed on the host, further ones on the task. */
const forgivenInterruptions = 10;

/**
 * Makes every task that was in flight when the host ended ready at once. Such a delivery does not count, up to a
 * number: a task that takes the host down with it time and again must end in the dead letters. Only for the one host
 * of a data directory, before it receives anything. Returns how many there were.
 */
export function recoverInterruptedTasks(env: PlatformEnvironment): number {
  const database = stateDatabase(env);
  const now = Date.now();
  return transaction(database, () =>
    Number(
      prepared(
        database,
        `UPDATE tasks SET receipt = NULL, ready_at = ?1, interruptions = interruptions + 1,
           receive_count = receive_count - (interruptions < ?2)
         WHERE receipt IS NOT NULL AND ready_at > ?1`,
      ).run(now, forgivenInterruptions).changes,
    ),
  );
}

/** Clocks are corrected by less than this all the time. */
const correctionMs = 60_000;

/**
 * Makes tasks ready that were queued while the machine's clock was ahead: they would wait until that time comes again.
 * Returns how many there were.
 */
export function hastenTasksFromTheFuture(env: PlatformEnvironment, now = Date.now()): number {
  const database = stateDatabase(env);
  return transaction(database, () =>
    Number(
      prepared(
        database,
        'UPDATE tasks SET ready_at = ?1, enqueued_at = ?1 WHERE receipt IS NULL AND enqueued_at > ?1 + ?2',
      ).run(now, correctionMs).changes,
    ),
  );
}

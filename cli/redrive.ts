import { queuedFunctions } from '../functions/wiring.ts';
import type { TaskQueue } from '../shared/platform/ports/task-queue.ts';
import { CommandError } from './command-error.ts';
import { queuesAt, runAt } from './installation.ts';

/**
 * `facteur redrive [FUNCTION]`: gives the dead letters of one function, or of all, a new life. What was done meanwhile
 * is not done twice. Throws `CommandError` when there is no such function.
 */
export async function redriveDeadLetters(
  name: string | undefined,
  options: { readonly stage?: string } = {},
): Promise<number> {
  const chosen = name === undefined ? queuedFunctions : queuedFunctions.filter((each) => each === name);
  if (chosen.length === 0) {
    throw new CommandError(
      `There is no function "${name}" with a queue. There are: ${queuedFunctions.join(', ')}.`,
    );
  }
  return runAt(options.stage, async () => redriven(chosen, await queuesAt(options.stage)));
}

async function redriven(chosen: readonly string[], queues: TaskQueue): Promise<number> {
  let total = 0;
  for (const queue of chosen) {
    const count = await queues.redrive(queue);
    if (count > 0) process.stdout.write(`${queue}: ${count} tried again\n`);
    total += count;
  }
  if (total === 0) process.stdout.write('There are no dead letters.\n');
  return 0;
}

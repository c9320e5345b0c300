import { type FunctionName, queuedFunctions } from '../functions/wiring.ts';
import { organizationRepository } from '../shared/organizations/repository.ts';
import type { Table } from '../shared/platform/ports/table.ts';
import type { TaskQueue } from '../shared/platform/ports/task-queue.ts';
import { CommandError } from './command-error.ts';
import { findAt } from './find.ts';
import { givenKeyOf } from './given-key.ts';
import { queuesAt, recordsAt, runAt } from './installation.ts';

/** Dead letters of which the reason is told, of each queue. */
const reasonsTold = 5;

export interface StatusOptions {
  readonly json?: true;
  readonly stage?: string;
}

/**
 * `facteur status`: documents by state and the queues, whether the host runs or not, or of a stage on AWS. There, a given
 * key counts the documents of its own organization alone, which is said. Exit code 1 when something is dead. Throws `CommandError` where nothing was ever set up.
 */
export function printStatus(options: StatusOptions): Promise<number> {
  return runAt(options.stage, () => status(options));
}

async function status({ json, stage }: StatusOptions): Promise<number> {
  const organizations = await documentsByState(await recordsAt(stage), stage);
  const queues = await depths(await queuesAt(stage), await agesAt(stage));
  if (json === true) {
    process.stdout.write(`${JSON.stringify({ organizations, queues })}\n`);
  } else {
    for (const { organizationId, documents } of organizations) {
      const counts = Object.entries(documents).map(([state, count]) => `${count} ${state}`);
      process.stdout.write(
        `${organizationId}: ${counts.length === 0 ? 'no documents yet' : counts.join(', ')}\n`,
      );
    }
    process.stdout.write(queueTable(queues));
  }
  return queues.some(({ dead }) => dead > 0) ? 1 : 0;
}

async function documentsByState(items: Table, stage: string | undefined) {
  const all = await organizationRepository(items).all();
  if (all.length === 0) {
    throw new CommandError(
      stage === undefined
        ? 'Nothing is here yet: `npm start` sets up the data directory. If it is elsewhere, set FACTEUR_DATA_DIR.'
        : 'There is no organization yet: facteur organization create makes one.',
    );
  }
  const owner = stage === undefined ? undefined : givenKeyOf();
  const counted = all.filter(({ organizationId }) => owner === undefined || organizationId === owner);
  if (counted.length === 0) throw new CommandError(`There is no organization "${owner}" here.`);
  if (owner !== undefined) {
    process.stderr.write(
      `Only documents of ${owner} are counted, as FACTEUR_API_KEY is its key. Without it, those of every organization are.\n`,
    );
  }
  return Promise.all(
    counted.map(async ({ organizationId }) => {
      const find = await findAt(stage, organizationId);
      return { organizationId, documents: (await find({ limit: 1 })).byStatus };
    }),
  );
}

/** Seconds that the oldest task of each queue waits, where the queues themselves do not tell. */
async function agesAt(stageFile: string | undefined): Promise<ReadonlyMap<FunctionName, number>> {
  if (stageFile === undefined) return new Map();
  const [{ clientsOf }, { oldestTasks }, { stageFrom }] = await Promise.all([
    import('./aws/clients.ts'),
    import('./aws/queues.ts'),
    import('./aws/stage-file.ts'),
  ]);
  const stage = stageFrom(stageFile);
  return oldestTasks(clientsOf(stage), stage);
}

function depths(queues: TaskQueue, ages: ReadonlyMap<FunctionName, number>) {
  return Promise.all(
    queuedFunctions.map(async (name) => {
      const depth = await queues.depth(name);
      const dead = depth.dead === 0 ? [] : await queues.deadLetters(name, reasonsTold);
      return {
        name,
        ...depth,
        oldestSeconds: ages.get(name) ?? depth.oldestSeconds,
        deadLetters: dead.map(({ reason, deadAt }) => ({ reason, deadAt })),
      };
    }),
  );
}

function queueTable(queues: Awaited<ReturnType<typeof depths>>): string {
  const line = (name: string, ...cells: string[]) =>
    `${name.padEnd(26)}${cells.map((cell) => cell.padStart(9)).join('')}\n`;
  const rows = queues.map(({ name, waiting, inFlight, dead, oldestSeconds, deadLetters }) => {
    const oldest = oldestSeconds < 60 ? '' : `${Math.round(oldestSeconds / 60)} min`;
    const reasons = deadLetters.flatMap(({ reason }) =>
      reason === undefined ? [] : [`  dead: ${reason}\n`],
    );
    return `${line(name, String(waiting), String(inFlight), String(dead), oldest)}${reasons.join('')}`;
  });
  return `\n${line('QUEUE', 'WAITING', 'RUNNING', 'DEAD', 'OLDEST')}${rows.join('')}`;
}

import { platformEnvironment, searchIndex, table, taskQueue } from '#platform';
import { queuedFunctions } from '../functions/wiring.ts';
import { organizationRepository } from '../shared/organizations/repository.ts';
import { CommandError } from './command-error.ts';

/**
 * `facteur status`: documents by state and the queues, whether the host runs or not. Exit code 1 when something is
 * dead. Throws `CommandError` when no host ever started on the data directory.
 */
export async function printStatus(options: { json?: boolean }): Promise<number> {
  const env = platformEnvironment();
  const queues = taskQueue(env);
  const search = searchIndex(env);
  const organizations = await Promise.all(
    (await organizationRepository(table(env)).all()).map(async ({ organizationId }) => {
      const found = await search.search(organizationId, { sort: 'receivedAt', descending: true, limit: 1 });
      const documents = Object.fromEntries(found.facets.status.map(({ value, count }) => [value, count]));
      return { organizationId, documents };
    }),
  );
  if (organizations.length === 0) {
    throw new CommandError(
      'Nothing is here yet: `npm start` sets up the data directory. If it is elsewhere, set FACTEUR_DATA_DIR.',
    );
  }
  const depths = await Promise.all(
    queuedFunctions.map(async (name) => ({
      name,
      ...(await queues.depth(name)),
      deadLetters: (await queues.deadLetters(name, 5)).map(({ reason, deadAt }) => ({ reason, deadAt })),
    })),
  );
  if (options.json === true) {
    process.stdout.write(`${JSON.stringify({ organizations, queues: depths })}\n`);
  } else {
    for (const { organizationId, documents } of organizations) {
      const counts = Object.entries(documents).map(([status, count]) => `${count} ${status}`);
      process.stdout.write(
        `${organizationId}: ${counts.length === 0 ? 'no documents yet' : counts.join(', ')}\n`,
      );
    }
    process.stdout.write(
      `\n${'QUEUE'.padEnd(26)}${'WAITING'.padStart(8)}${'RUNNING'.padStart(8)}${'DEAD'.padStart(6)}\n`,
    );
    for (const { name, waiting, inFlight, dead, deadLetters } of depths) {
      const row = [String(waiting).padStart(8), String(inFlight).padStart(8), String(dead).padStart(6)];
      process.stdout.write(`${name.padEnd(26)}${row.join('')}\n`);
      for (const { reason } of deadLetters) process.stdout.write(`  dead: ${reason ?? 'unknown reason'}\n`);
    }
  }
  return depths.some(({ dead }) => dead > 0) ? 1 : 0;
}

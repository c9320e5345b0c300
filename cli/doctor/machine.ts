import { constants } from 'node:fs';
import { access, readFile, stat, statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import * as z from 'zod';
import {
  holdDataDirectory,
  type PlatformEnvironment,
  platformEnvironment,
  table,
  taskQueue,
} from '#platform';
import { queuedFunctions } from '../../functions/wiring.ts';
import { bad, type Check, count, good, notice } from '../check.ts';
import { CommandError } from '../command-error.ts';
import { stuckChecks } from '../stuck.ts';

const gigabyte = 1024 ** 3;
/** Below this no mail should be taken any more; below the other, somebody should know. */
const tooLittleDisk = gigabyte;
const littleDisk = 5 * gigabyte;
const oldTaskSeconds = 15 * 60;
const oldestNode = 24;

const Variables = z.object({
  FACTEUR_HOST: z.string().min(1).default('127.0.0.1'),
  FACTEUR_HTTP_PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  FACTEUR_SMTP_PORT: z.coerce.number().int().min(0).max(65_535).default(2525),
});
type Variables = z.infer<typeof Variables>;

/** Looks at Facteur on this machine, whether it runs or not. */
export async function machineChecks(): Promise<Check[]> {
  const variables = variablesOf(process.env);
  const env = platformEnvironment();
  const checks = [...(await versions()), ...(await dataDirectory(env))];
  if (checks.some(({ about, outcome }) => about === 'data' && outcome === 'bad')) return checks;
  const running = isHeld(env);
  return [
    ...checks,
    ...(running ? [await answering(variables)] : await freePorts(variables)),
    ...(await queueChecks(env)),
    ...(await stuckChecks(table(env), new Date())),
    ...(await outgoingMail(env)),
  ];
}

function variablesOf(environment: NodeJS.ProcessEnv): Variables {
  const parsed = Variables.safeParse(environment);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new CommandError(`The environment is not valid. ${wrong.join('; ')}`);
}

async function versions(): Promise<Check[]> {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(join(import.meta.dirname, '../../package.json'), 'utf8')));
  const node = process.versions.node;
  return [
    Number(node.split('.')[0]) < oldestNode
      ? bad(
          'version',
          `Facteur ${version} on Node ${node}`,
          `Run it with Node ${oldestNode}, which comes with \`npm ci\`: npx facteur …`,
        )
      : good('version', `Facteur ${version} on Node ${node}`),
  ];
}

async function dataDirectory({ dataDirectory }: PlatformEnvironment): Promise<Check[]> {
  const database = join(dataDirectory, 'facteur.sqlite');
  try {
    await access(database);
  } catch {
    return [
      bad(
        'data',
        `there is nothing at ${dataDirectory}`,
        'Run `npm start` once, or set FACTEUR_DATA_DIR to where the data is.',
      ),
    ];
  }
  try {
    await access(dataDirectory, constants.R_OK | constants.W_OK | constants.X_OK);
    await access(database, constants.R_OK | constants.W_OK);
  } catch {
    return [
      bad(
        'data',
        `${dataDirectory} cannot be written to`,
        'Give it to the user that Facteur runs as (chown -R).',
      ),
    ];
  }
  const open = ((await stat(database)).mode & 0o077) !== 0;
  const { bavail, bsize } = await statfs(dataDirectory);
  return [
    open
      ? notice(
          'data',
          `${dataDirectory} can be read by others on this machine`,
          `chmod -R go= ${dataDirectory}`,
        )
      : good('data', dataDirectory),
    freeDisk(bavail * bsize),
  ];
}

/** What `bytes` of free disk mean. */
export function freeDisk(bytes: number): Check {
  const free = `${(bytes / gigabyte).toFixed(1)} GB free`;
  if (bytes < tooLittleDisk)
    return bad('disk', free, 'Make room: without it, mail is refused and senders try later.');
  if (bytes < littleDisk) return notice('disk', free, 'Make room soon.');
  return good('disk', free);
}

function isHeld(env: PlatformEnvironment): boolean {
  try {
    holdDataDirectory(env)();
    return false;
  } catch {
    return true;
  }
}

async function answering({ FACTEUR_HOST, FACTEUR_HTTP_PORT }: Variables): Promise<Check> {
  const host = ['0.0.0.0', '::'].includes(FACTEUR_HOST) ? '127.0.0.1' : FACTEUR_HOST;
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${FACTEUR_HTTP_PORT}/health`;
  try {
    const { ok, status } = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    if (ok) return good('host', `running, and answers at ${url}`);
    return bad('host', `running, but ${url} answers ${status}`, 'See what it prints, and start it again.');
  } catch {
    return notice(
      'host',
      `running, but nobody answers at ${url}`,
      'Set FACTEUR_HOST and FACTEUR_HTTP_PORT as the host has them, or start it again if it hangs.',
    );
  }
}

async function freePorts({
  FACTEUR_HOST,
  FACTEUR_HTTP_PORT,
  FACTEUR_SMTP_PORT,
}: Variables): Promise<Check[]> {
  const taken: string[] = [];
  for (const [name, port] of Object.entries({ FACTEUR_HTTP_PORT, FACTEUR_SMTP_PORT })) {
    if (!(await isFree(port, FACTEUR_HOST))) taken.push(`${name} to another one than ${port}`);
  }
  return [
    notice('host', 'not running', 'npm start'),
    taken.length === 0
      ? good('ports', `${FACTEUR_HTTP_PORT} and ${FACTEUR_SMTP_PORT} are free`)
      : bad('ports', 'in use by another program, or not allowed', `Set ${taken.join(', and ')}.`),
  ];
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .listen(port, host, () => server.close(() => resolve(true)));
  });
}

async function queueChecks(env: PlatformEnvironment): Promise<Check[]> {
  const queues = taskQueue(env);
  const depths = await Promise.all(
    queuedFunctions.map(async (name) => ({ name, ...(await queues.depth(name)) })),
  );
  const dead = depths.filter((depth) => depth.dead > 0);
  const waiting = depths.reduce((sum, depth) => sum + depth.waiting, 0);
  const oldest = depths.reduce((most, depth) => Math.max(most, depth.oldestSeconds), 0);
  return [
    oldest > oldTaskSeconds
      ? notice(
          'queues',
          `${count(waiting, 'task')} waiting, the oldest for ${Math.round(oldest / 60)} minutes`,
          'Start the host if it does not run; with a running one this is a long line, or FACTEUR_WORKERS is too low.',
        )
      : good('queues', waiting === 0 ? 'nothing waits' : `${count(waiting, 'task')} waiting`),
    dead.length === 0
      ? good('dead letters', 'none')
      : bad(
          'dead letters',
          dead.map((depth) => `${depth.name} ${depth.dead}`).join(', '),
          'npx facteur status tells why; mend the cause, then npx facteur redrive.',
        ),
  ];
}

async function outgoingMail({ smtpRelayUrl }: PlatformEnvironment): Promise<Check[]> {
  if (smtpRelayUrl === undefined) {
    return [notice('outgoing mail', 'is kept in outbox/', 'Set FACTEUR_SMTP_RELAY_URL to have it sent.')];
  }
  const { createTransport } = await import('nodemailer');
  const { host } = new URL(smtpRelayUrl);
  const transport = createTransport({ url: smtpRelayUrl, connectionTimeout: 5_000, greetingTimeout: 5_000 });
  try {
    await transport.verify();
    return [good('outgoing mail', `goes through ${host}`)];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [bad('outgoing mail', `${host} does not take it: ${why}`, 'Mend FACTEUR_SMTP_RELAY_URL.')];
  } finally {
    transport.close();
  }
}

import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { closeDatabases, readEnvironment, table } from '#platform';
import { freeDisk } from '../../cli/doctor/machine.ts';
import { OrganizationId } from '../../events/ids.ts';
import { freePort } from '../engines/engine.ts';
import { leaveStuck } from '../fixtures/stuck.ts';
import { runCommand } from '../host/command.ts';
import { type HostProcess, startHostProcess } from '../host/host-process.ts';

const Answer = z.object({
  healthy: z.boolean(),
  checks: z.array(
    z.object({ about: z.string(), outcome: z.string(), finding: z.string(), todo: z.string().optional() }),
  ),
});

let folder: string;
let host: HostProcess;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facteur-doctor-'));
  host = await startHostProcess(folder);
});
afterAll(async () => {
  await host.stop();
  await rm(folder, { recursive: true, force: true });
});

async function doctor(environment: Record<string, string> = {}, dataDirectory = folder) {
  const { code, stdout, stderr } = await runCommand(['doctor', '--json'], { dataDirectory, environment });
  const { healthy, checks } = Answer.parse(JSON.parse(stdout || stderr));
  const about = new Map(checks.map((check) => [check.about, check]));
  return { code, healthy, about };
}

/** Changes what a running host has, as time and failures would. */
function change(sql: string) {
  const database = new DatabaseSync(join(folder, 'facteur.sqlite'));
  database.exec(`PRAGMA busy_timeout = 5000; ${sql}`);
  database.close();
}

test('a running host is well, and everything is said in lines that a person can read', async () => {
  const environment = { FACTEUR_HTTP_PORT: new URL(host.httpUrl).port };
  const { code, healthy, about } = await doctor(environment);
  expect(about.get('host')).toMatchObject({
    outcome: 'good',
    finding: `running, and answers at ${host.httpUrl}/health`,
  });
  expect([code, healthy]).toEqual([0, true]);

  const { stdout } = await runCommand(['doctor'], { dataDirectory: folder, environment });
  expect(stdout).toMatch(/^✓ version {12}Facteur \d/);
  expect(stdout).toMatch(/\n! outgoing mail {6}is kept in outbox\/\n {21}→ Set FACTEUR_SMTP_RELAY_URL/);
  expect(stdout).toMatch(/\nAll is well\.\n$/);
  // Nobody reads colours in a file.
  expect(stdout).not.toContain('\u001B');
});

test('dead letters and tasks that nobody takes are told, with the way out', async () => {
  change(`INSERT INTO dead_letters (id, queue, organization_id, body, receive_count, reason, dead_at)
          VALUES (1000001, 'classify', 'demo', '{}', 5, 'broken', 0)`);
  const { code, about } = await doctor();
  expect(about.get('dead letters')).toMatchObject({ outcome: 'bad', finding: 'classify 1' });
  expect(about.get('dead letters')?.todo).toContain('npx facteur redrive');
  expect(code).toBe(1);
  change('DELETE FROM dead_letters');
});

test('data that others can read and mail that cannot be sent are told', async () => {
  await chmod(join(folder, 'facteur.sqlite'), 0o644);
  const port = await freePort();
  const { about } = await doctor({ FACTEUR_SMTP_RELAY_URL: `smtp://127.0.0.1:${port}` });
  expect(about.get('data')).toMatchObject({ outcome: 'notice', todo: `chmod -R go= ${folder}` });
  expect(about.get('outgoing mail')).toMatchObject({ outcome: 'bad' });
  expect(about.get('outgoing mail')?.finding).toContain(`127.0.0.1:${port} does not take it`);
  await chmod(join(folder, 'facteur.sqlite'), 0o600);
});

test('what is not there, or runs no more, is told with the command that helps', async () => {
  const nowhere = await doctor({}, join(folder, 'nowhere'));
  expect([nowhere.code, nowhere.about.get('data')?.outcome]).toEqual([1, 'bad']);
  expect(nowhere.about.get('data')?.todo).toContain('npm start');

  const wrong = await runCommand(['doctor'], {
    dataDirectory: folder,
    environment: { FACTEUR_HTTP_PORT: 'http' },
  });
  expect([wrong.code, wrong.stdout]).toEqual([1, '']);
  expect(wrong.stderr).toMatch(/^The environment is not valid\. FACTEUR_HTTP_PORT: /);

  await host.stop();
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const address = other.address();
  const taken = typeof address === 'object' ? String(address?.port) : '';
  const stopped = await doctor({ FACTEUR_HTTP_PORT: taken, FACTEUR_SMTP_PORT: String(await freePort()) });
  other.close();
  expect(stopped.about.get('host')).toMatchObject({ outcome: 'notice', finding: 'not running' });
  expect(stopped.about.get('ports')).toMatchObject({
    outcome: 'bad',
    todo: `Set FACTEUR_HTTP_PORT to another one than ${taken}.`,
  });
});

test('e-mails and documents that stopped on their way are found', async () => {
  const env = readEnvironment({ FACTEUR_DATA_DIR: folder });
  await leaveStuck(
    table(env),
    OrganizationId.parse('demo'),
    new Date(Date.now() - 40 * 60_000).toISOString(),
  );
  closeDatabases(env);
  const { code, about } = await doctor();
  expect(about.get('documents')?.finding).toBe(
    '1 document unmoved for 30 minutes, waiting for extract-text (1)',
  );
  expect(about.get('Textract')?.finding).toContain('1 document without an answer');
  expect(about.get('e-mails')?.finding).toContain('1 e-mail unmoved');
  expect(code).toBe(1);
});

test('little room on the disk is told before there is none', () => {
  const gigabyte = 1024 ** 3;
  expect([100, 3, 0.5].map((free) => freeDisk(free * gigabyte).outcome)).toEqual(['good', 'notice', 'bad']);
});

import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import {
  closeDatabases,
  configureSubscriptions,
  eventBus,
  fileStore,
  hastenTasksFromTheFuture,
  onQueueActivity,
  type PlatformEnvironment,
  readEnvironment,
  removeExpired,
  removeUnfinishedFiles,
  secretStore,
  table,
  taskQueue,
} from '../../shared/platform/embedded/index.ts';
import { taskQueueWithClock } from '../../shared/platform/embedded/queues.ts';
import { documentReceivedEvent, fileKey, newOrganization } from './identities.ts';

const program = fileURLToPath(new URL('embedded-process.ts', import.meta.url));

describe('one machine', () => {
  let env: PlatformEnvironment;

  beforeEach(() => {
    env = readEnvironment({ FACTEUR_DATA_DIR: mkdtempSync(join(tmpdir(), 'facteur-durability-')) });
    configureSubscriptions({ 'document.received.v1': ['work'] });
  });
  afterEach(async () => {
    closeDatabases(env);
    await rm(env.dataDirectory, { recursive: true });
  });

  /** Lets a process commit until it said so `count` times, then kills it at once. */
  async function commitAndKill(count: number): Promise<string[]> {
    const input = JSON.stringify({ dataDirectory: env.dataDirectory, mode: 'commit' });
    const flags = ['--conditions=embedded', '--disable-warning=ExperimentalWarning'];
    const child = spawn(process.execPath, [...flags, program, input], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const said: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      said.push(line);
      if (said.length === count) child.kill('SIGKILL');
    }
    return said;
  }

  /** Ids told by worker threads that take tasks until there are none. */
  function takeInThreads(count: number): Promise<string[][]> {
    const workerData = { dataDirectory: env.dataDirectory, mode: 'take' };
    const threads = Array.from({ length: count }, async () => {
      const told: string[] = [];
      const worker = new Worker(program, { workerData });
      worker.on('message', (message) => told.push(z.string().parse(message)));
      const code = await new Promise((resolve, reject) => worker.on('error', reject).on('exit', resolve));
      expect(code).toBe(0);
      return told;
    });
    return Promise.all(threads);
  }

  test('keeps what was committed, and state and events together, through SIGKILL', async () => {
    const said = [...(await commitAndKill(50)), ...(await commitAndKill(50))];

    const { items } = await table(env).query({ pk: 'DURABLE', limit: 1_000 });
    const states = items.map((item) => item.sk);
    expect(states).toEqual(expect.arrayContaining(said));
    const queues = taskQueue(env);
    const announced: string[] = [];
    for (let tasks = await queues.receive('work', 10); tasks.length > 0; ) {
      for (const task of tasks) {
        announced.push(
          z.object({ detail: z.object({ id: z.string() }) }).parse(JSON.parse(task.body)).detail.id,
        );
      }
      await queues.acknowledge('work', tasks);
      tasks = await queues.receive('work', 10);
    }
    expect(announced.sort()).toEqual(states.sort());
  }, 30_000);

  test('gives each task to one of several threads', async () => {
    const queues = taskQueue(env);
    const organizations = [newOrganization(), newOrganization(), newOrganization()];
    await queues.send(
      'work',
      Array.from({ length: 300 }, (_, n) => ({
        organizationId: organizations[n % 3] ?? newOrganization(),
        body: n,
      })),
    );
    const told = (await takeInThreads(3)).flat();
    expect(told).toHaveLength(300);
    expect(new Set(told).size).toBe(300);
    expect(await queues.depth('work')).toMatchObject({ waiting: 0, inFlight: 0, dead: 0 });
  }, 30_000);

  test('is set up once when several threads open a new data directory at the same time', async () => {
    expect(await takeInThreads(4)).toEqual([[], [], [], []]);
    expect((await stat(join(env.dataDirectory, 'facteur.sqlite'))).mode & 0o077).toBe(0);
  }, 30_000);

  test('refuses the data of a newer version', async () => {
    taskQueue(env);
    closeDatabases(env);
    const database = new DatabaseSync(join(env.dataDirectory, 'facteur.sqlite'));
    database.exec('PRAGMA user_version = 999');
    database.close();
    expect(() => taskQueue(env)).toThrow(/newer/);
  });

  test('wakes the dispatcher of this process when a task is sent', async () => {
    const woken: string[] = [];
    const stop = onQueueActivity((queues) => woken.push(...queues));
    await eventBus(env).publish([documentReceivedEvent(newOrganization())]);
    await expect.poll(() => woken).toEqual(['work']);
    stop();
  });

  test('goes on with what was queued before the clock was set back', async () => {
    const hour = 3_600_000;
    const ahead = taskQueueWithClock(env, () => Date.now() + 2 * hour);
    await ahead.send('work', [{ organizationId: newOrganization(), body: {} }]);
    const queue = taskQueue(env);
    expect(await queue.receive('work', 10)).toEqual([]);
    expect(hastenTasksFromTheFuture(env)).toBe(1);
    expect(await queue.receive('work', 10)).toHaveLength(1);
    // What is delayed on purpose stays so.
    await queue.send('work', [{ organizationId: newOrganization(), body: {} }], { delaySeconds: 600 });
    expect(hastenTasksFromTheFuture(env)).toBe(0);
  });

  test('removes items after their end', async () => {
    const store = table(env);
    const item = (sk: string, expiresAt: number) => ({
      put: { pk: 'P', sk, version: 1, expiresAt, data: null },
    });
    await store.write([
      item('ended', 1_000),
      item('goes-on', 3_000),
      { put: { pk: 'P', sk: 'stays', version: 1, data: null } },
    ]);
    expect(removeExpired(env, new Date(2_000_000))).toBe(1);
    expect((await store.query({ pk: 'P' })).items.map((each) => each.sk)).toEqual(['goes-on', 'stays']);
  });

  test('keeps secrets unreadable, and bound to their organization and name', async () => {
    const [mine, theirs] = [newOrganization(), newOrganization()];
    const secrets = secretStore(env);
    await secrets.put(mine, 'token', 'open sesame');
    await secrets.put(theirs, 'token', 'other');
    const database = new DatabaseSync(join(env.dataDirectory, 'facteur.sqlite'));
    const sealed = database.prepare('SELECT sealed FROM secrets WHERE organization_id = ?').get(mine)?.sealed;
    expect(Buffer.from(z.instanceof(Uint8Array).parse(sealed)).includes('open sesame')).toBe(false);
    database
      .prepare('UPDATE secrets SET sealed = (SELECT sealed FROM secrets WHERE organization_id = ?)')
      .run(mine);
    database.close();
    await expect(secrets.get(theirs, 'token')).rejects.toThrow();
    expect(await secrets.get(mine, 'token')).toBe('open sesame');
    const key = join(env.dataDirectory, 'facteur.key');
    expect((await stat(key)).mode & 0o777).toBe(0o600);
    expect(await readFile(key, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
  });

  test('stores files only below its folder, and leaves nothing unfinished behind', async () => {
    const files = fileStore(env);
    const organization = newOrganization();
    for (const path of [
      '../escape',
      'a/../../../escape',
      '/etc/passwd',
      `${organization}/..`,
      `${organization}/a\0b`,
    ]) {
      // As a caller without the type system would.
      const put: (key: never) => Promise<void> = (key) => files.put(key, new Uint8Array([1]), 'text/plain');
      await expect(Reflect.apply(put, undefined, [path]), path).rejects.toThrow();
      await expect(files.list(`${path}/`), path).rejects.toThrow();
    }
    await files.put(fileKey(organization, 'both'), new Uint8Array([1]), 'text/plain');
    await files.put(fileKey(organization, 'both/inside'), new Uint8Array([2]), 'text/plain');
    expect((await files.list(`${organization}/`)).keys).toEqual([
      `${organization}/both`,
      `${organization}/both/inside`,
    ]);
    expect(await readdir(join(env.dataDirectory, 'files', '.unfinished'))).toEqual([]);
    expect((await readdir(env.dataDirectory)).sort()).toEqual(['files']);
    await writeFile(join(env.dataDirectory, 'files', '.unfinished', 'left-by-a-crash'), 'x');
    expect((await files.list(`${organization}/`)).keys).toHaveLength(2);
    expect(await removeUnfinishedFiles(env)).toBe(0);
    expect(await removeUnfinishedFiles(env, new Date(Date.now() + 7_200_000))).toBe(1);
  });
});

import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { closeDatabases, fileStore, readEnvironment, table, taskQueue } from '#platform';
import { OrganizationId } from '../../events/ids.ts';
import { byteBudget } from '../../server/byte-budget.ts';
import { smtpCertificate } from '../../server/certificate.ts';
import { smtpServer } from '../../server/smtp-server.ts';
import { newOrganization } from '../../shared/organizations/organization.ts';
import { organizationRepository } from '../../shared/organizations/repository.ts';

const directory = await mkdtemp(join(tmpdir(), 'facteur-smtp-'));
const env = readEnvironment({ FACTEUR_DATA_DIR: directory });
const organizations = organizationRepository(table(env));
const server = smtpServer({
  organizations,
  files: fileStore(env),
  queues: taskQueue(env),
  certificate: await smtpCertificate(directory),
  memory: byteBudget(10_000),
});

let port: number;
const sockets: Socket[] = [];
beforeAll(async () => {
  await organizations.create(
    newOrganization(OrganizationId.parse('demo'), 'Demo', '2026-01-01T00:00:00.000Z'),
  );
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  port = z.object({ port: z.number() }).parse(server.server.address()).port;
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await new Promise<void>((resolve) => server.close(resolve));
  closeDatabases(env);
  await rm(directory, { recursive: true, force: true });
});

async function reply(socket: Socket, line?: string): Promise<string> {
  if (line !== undefined) socket.write(`${line}\r\n`);
  return String((await once(socket, 'data'))[0]);
}

/** A connection on which a message has begun and `bytes` of it were sent. */
async function begun(bytes: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  await reply(socket);
  for (const line of ['HELO test', 'MAIL FROM:<a@b.example>', 'RCPT TO:<demo@x.example>', 'DATA']) {
    await reply(socket, line);
  }
  socket.write(`Subject: x\r\n\r\n${'x'.repeat(bytes)}\r\n`);
  return socket;
}

test('what would not fit in memory beside the other mails is asked to come later', async () => {
  const slow = await begun(8_000);
  expect(await reply(await begun(5_000), '.')).toMatch(/^452 4\.3\.1 /);
  expect(await reply(await begun(500), '.')).toMatch(/^250 /);
  expect(await reply(slow, '.')).toMatch(/^250 /);
  expect(await reply(await begun(8_000), '.')).toMatch(/^250 /);
});

test('a mail that breaks off leaves its place to others', async () => {
  const open = server.connections.size;
  const broken = await begun(8_000);
  broken.destroy();
  await expect.poll(() => server.connections.size).toBe(open);
  expect(await reply(await begun(8_000), '.')).toMatch(/^250 /);
});

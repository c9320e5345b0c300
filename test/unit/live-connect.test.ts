import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { closeDatabases, readEnvironment, table } from '#platform';
import { OrganizationId } from '../../events/ids.ts';
import { connectLive } from '../../functions/live-connect/live-connect.ts';
import { lambdaContext } from '../../server/lambda-context.ts';
import { onConnect } from '../../shared/lambda/on-connect.ts';
import { liveConnections } from '../../shared/live/connections.ts';
import { liveTickets } from '../../shared/live/tickets.ts';

const directory = await mkdtemp(join(tmpdir(), 'facteur-live-'));
const env = readEnvironment({ FACTEUR_DATA_DIR: directory });
const items = table(env);
const tickets = liveTickets(items);
const connections = liveConnections(items);
const organizationId = OrganizationId.parse('demo');
let now = new Date('2026-01-01T08:00:00.000Z');
const handler = onConnect((connection) => connectLive(connection, { tickets, connections, now: () => now }));

afterAll(async () => {
  closeDatabases(env);
  await rm(directory, { recursive: true, force: true });
});

/** What API Gateway sends, reduced to what matters; without a query it says null. */
function connect(connectionId: string, ticket?: string) {
  return handler(
    {
      requestContext: { eventType: 'CONNECT', connectionId, routeKey: '$connect', stage: 'live' },
      queryStringParameters: ticket === undefined ? null : { ticket },
    },
    lambdaContext('live-connect'),
  );
}

test('a ticket opens one connection, of its own organization', async () => {
  const { ticket } = await tickets.issue(organizationId, now);
  expect(await connect('first=', ticket)).toEqual({ statusCode: 200 });
  expect(await connections.list(organizationId)).toEqual([{ connectionId: 'first=', openedAt: now }]);
  expect(await connect('second=', ticket)).toEqual({ statusCode: 401 });
  expect(await connections.list(organizationId)).toHaveLength(1);
  expect(await connections.list(OrganizationId.parse('other'))).toEqual([]);
});

test('no ticket, a made-up one and an old one open nothing', async () => {
  expect(await connect('third=')).toEqual({ statusCode: 401 });
  expect(await connect('third=', `demo.${'0'.repeat(64)}`)).toEqual({ statusCode: 401 });
  const { ticket } = await tickets.issue(organizationId, now);
  now = new Date(now.getTime() + 61_000);
  expect(await connect('third=', ticket)).toEqual({ statusCode: 401 });
});

import { once } from 'node:events';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { platformEnvironment } from '../../shared/platform/aws/environment.ts';
import { table } from '../../shared/platform/aws/table.ts';
import { ConditionFailed, type Table } from '../../shared/platform/ports/table.ts';
import { createTable } from '../engines/resources.ts';

/* A connection to DynamoDB that breaks after the work is done: the SDK sends the same write once more. */

const { dynamoDb } = inject('engines');
let losing = 0;

const server = createServer(async (request, response) => {
  const headers = new Headers(
    Object.entries(request.headersDistinct).map(([name, values]) => [name, values?.[0] ?? '']),
  );
  for (const name of ['host', 'connection', 'content-length', 'transfer-encoding']) headers.delete(name);
  const answer = await fetch(dynamoDb, { method: 'POST', headers, body: await buffer(request) });
  const body = Buffer.from(await answer.arrayBuffer());
  if (losing > 0) {
    losing -= 1;
    response.destroy();
    return;
  }
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
  response.end(body);
});
let items: Table;

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  Object.assign(process.env, {
    AWS_REGION: 'eu-west-3',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${address.port}`,
  });
  items = table({ ...platformEnvironment(), FACTEUR_TABLE: await createTable() });
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

const first = { pk: 'P', sk: 'A', version: 1, data: { state: 'first' } };
const second = { ...first, version: 2, data: { state: 'second' } };

test('a write whose answer was lost is done, once', async () => {
  losing = 1;
  await items.write([{ put: first, line: 1, condition: { ifAbsent: true } }]);
  losing = 1;
  await items.write([{ put: second, line: 2, condition: { ifVersion: 1 } }]);
  expect(losing).toBe(0);
  expect(await items.get('P', 'A')).toEqual({ ...second, trail: [1, 2] });
});

test('a write that somebody else was faster with fails, lost answer or not', async () => {
  const late = items.write([{ put: second, line: 2, condition: { ifVersion: 1 } }]);
  await expect(late).rejects.toThrow(ConditionFailed);
  losing = 1;
  const other = items.write([{ put: { ...second, data: { state: 'other' } }, condition: { ifVersion: 1 } }]);
  await expect(other).rejects.toThrow(ConditionFailed);
});

import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { commit } from '../../shared/platform/aws/commit.ts';
import { type PlatformEnvironment, platformEnvironment } from '../../shared/platform/aws/environment.ts';
import { eventBus } from '../../shared/platform/aws/events.ts';
import { table } from '../../shared/platform/aws/table.ts';
import { createBus, createQueues, createTable } from '../engines/resources.ts';
import { routingDesk } from '../fixtures/routed-documents.ts';

/* What `test/unit/suppliers.test.ts` proves on one machine, where it differs: DynamoDB's transactions, and many at once. */

const engines = inject('engines');
let desk: Awaited<ReturnType<typeof routingDesk>>;

beforeAll(async () => {
  Object.assign(process.env, {
    AWS_REGION: 'eu-west-3',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL: engines.moto,
    AWS_ENDPOINT_URL_DYNAMODB: engines.dynamoDb,
  });
  const prefix = await createQueues(['listener'], { visibilitySeconds: 30, maxReceives: 2 });
  const env: PlatformEnvironment = {
    ...platformEnvironment(),
    FACTEUR_TABLE: await createTable(),
    FACTEUR_EVENT_BUS: await createBus(prefix, { 'document.filed.v1': ['listener'] }),
  };
  desk = await routingDesk({
    table: table(env),
    commit: commit(env),
    bus: eventBus(env),
    close: async () => {},
  });
});
afterAll(() => desk.close());

test('documents of a few suppliers at once, each delivered twice: one record each, nothing counted twice', async () => {
  const writings = [
    { sellerName: 'Menuiserie Lemaire' },
    { sellerName: 'LEMAIRE MENUISERIE SARL', iban: ['FR1420041010050500013M02606'] },
    { sellerName: 'Menuiserie Lemaire', sellerRegistrationId: '732829320' },
    { sellerName: 'Bois Bonnet', sellerRegistrationId: '552081317', buyerName: 'Maison Verdier' },
  ];
  const documents = Array.from({ length: 12 }, (_, index) => ({
    name: `at-once-${index}`,
    fields: {
      ...writings[index % writings.length],
      documentNumber: `F-${index}`,
      issueDate: '2026-02-01',
      totalGross: `${index + 1}.00`,
    },
  }));
  const events = await Promise.all(documents.map((document) => desk.read(document)));
  await desk.deliver([...events, ...events]);
  const counts = (await desk.suppliers()).map(({ name, documentCount }) => [name, documentCount]);
  expect(counts).toEqual([
    ['Bois Bonnet', 3],
    [expect.stringMatching(/lemaire/i), 9],
  ]);
  for (const { name } of documents) expect((await desk.current(name)).supplier).not.toBeNull();
});

test('copies of one invoice at once: all but one are told to be copies', async () => {
  const copies = Array.from({ length: 5 }, (_, index) => ({
    name: `copy-${index}`,
    fields: {
      sellerName: 'Reprographie Colin',
      documentNumber: 'F-2026-001',
      issueDate: '2026-02-01',
      totalGross: '10.00',
    },
  }));
  const events = await Promise.all(copies.map((copy) => desk.read(copy)));
  await desk.deliver(events);
  const routed = await Promise.all(copies.map(({ name }) => desk.current(name)));
  expect(routed.filter(({ status }) => status === 'filed')).toHaveLength(1);
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloudWatchClient, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import {
  DeleteMessageCommand,
  GetQueueUrlCommand,
  PurgeQueueCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { OrganizationId } from '../../events/ids.ts';
import { parseApiKey, secretMatches } from '../../shared/api-keys/api-key.ts';
import { apiKeyRepository } from '../../shared/api-keys/repository.ts';
import { originalFileKey } from '../../shared/documents/files.ts';
import { documentIdentity } from '../../shared/documents/identity.ts';
import { documentRepository, saveDocument } from '../../shared/documents/repository.ts';
import { summaryOf } from '../../shared/documents/summary.ts';
import { failedAt, newDocument } from '../../shared/documents/transitions.ts';
import { contract } from '../../shared/http/contract.ts';
import { newOrganization } from '../../shared/organizations/organization.ts';
import { organizationRepository } from '../../shared/organizations/repository.ts';
import { platformEnvironment } from '../../shared/platform/aws/environment.ts';
import { table } from '../../shared/platform/aws/table.ts';
import { parseStage } from '../../shared/stage/configuration.ts';
import { leaveStuck } from '../fixtures/stuck.ts';
import { runCommand } from '../host/command.ts';
import { type Account, openAccount } from './account.ts';
import { makeStage } from './small-stage.ts';

/* Commands that work on a stage as they do on one machine. */

const configuration = {
  name: 'running',
  region: 'eu-west-3',
  domain: 'mail.example.com',
  search: 'nextgen',
  ocr: 'textract',
};
let folder: string;
let stageFile: string;
let account: Account;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facteur-operating-'));
  stageFile = join(folder, 'running.json');
  await writeFile(stageFile, JSON.stringify(configuration));
  account = await openAccount();
  for (const [name, value] of Object.entries({ ...account.environment, AWS_REGION: 'eu-west-3' }))
    process.env[name] = value;
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  const address = api.address();
  const apiUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  await makeStage(account.url, parseStage(configuration), { apiUrl, consoleUrl: account.url });
}, 60_000);
afterAll(async () => {
  api.close();
  await account.close();
  await rm(folder, { recursive: true, force: true });
});

const records = () => table({ ...platformEnvironment(), FACTEUR_TABLE: 'running-records' });

const sqs = () =>
  new SQSClient({
    region: 'eu-west-3',
    endpoint: account.url,
    credentials: { accessKeyId: 'operator', secretAccessKey: 'operator' },
  });
const urlOf = async (QueueName: string) => (await sqs().send(new GetQueueUrlCommand({ QueueName }))).QueueUrl;

/** Takes what is in a queue. */
async function eventsIn(queue: string): Promise<unknown[]> {
  const QueueUrl = await urlOf(queue);
  const { Messages = [] } = await sqs().send(
    new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
  );
  for (const { ReceiptHandle } of Messages)
    await sqs().send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
  return Messages.map(({ Body }) => JSON.parse(Body ?? ''));
}

const Queues = z.object({ queues: z.array(z.object({ name: z.string(), dead: z.int() })) });

/** What the API was asked, and with which key. */
const asked: { keyName: string; query: unknown }[] = [];

/** The API's list of documents, over the records alone: the key is checked as the authorizer does, the query as the contract says. */
const api = createServer(async (request, response) => {
  const url = new URL(request.url ?? '', 'http://api');
  const parsed = parseApiKey((request.headers.authorization ?? '').replace('Bearer ', ''));
  const key =
    parsed === undefined
      ? undefined
      : await apiKeyRepository(records()).get(parsed.organizationId, parsed.keyId);
  if (parsed === undefined || key === undefined || !secretMatches(key, parsed.secret)) {
    const problem = {
      type: 'about:blank',
      title: 'no',
      status: 401,
      code: 'unauthorized',
      detail: 'The key is not known.',
    };
    response.writeHead(401).end(JSON.stringify(problem));
    return;
  }
  const query = contract.listDocuments.query.parse(Object.fromEntries(url.searchParams));
  asked.push({ keyName: key.name, query });
  const document = await documentRepository(records()).get(key.organizationId, unread);
  const items = document === undefined ? [] : [summaryOf(document)];
  response.end(
    JSON.stringify({
      items: items.map((item) => ({ ...item, highlights: [] })),
      nextCursor: null,
      total: items.length,
      facets: {
        documentType: [],
        status: items.map(({ status }) => ({ value: status, count: 1 })),
        supplier: [],
        tag: [],
      },
    }),
  );
});

const unread = documentIdentity(OrganizationId.parse('dupont'), 'unread');

/** A document of Dupont's that nobody could read. */
async function leaveFailed() {
  const organizationId = OrganizationId.parse('dupont');
  const at = new Date().toISOString();
  const received = newDocument({
    organizationId,
    documentId: unread,
    contentType: 'application/pdf',
    size: 1,
    sha256: 'unread',
    originalFile: originalFileKey(organizationId, unread),
    occurrence: { messageId: null, partId: null, fileName: 'unread.pdf', at },
  });
  const save = saveDocument(({ writes }) => records().write(writes));
  await save(received);
  await save(failedAt(received, 'extract-text', 'unreadable', at));
}

/** The age of the oldest task of a queue, as SQS tells CloudWatch. */
async function tellAge(queue: string, seconds: number) {
  const region = 'eu-west-3';
  const credentials = { accessKeyId: 'operator', secretAccessKey: 'operator' };
  await new CloudWatchClient({ region, endpoint: account.url, credentials }).send(
    new PutMetricDataCommand({
      Namespace: 'AWS/SQS',
      MetricData: [
        {
          MetricName: 'ApproximateAgeOfOldestMessage',
          Dimensions: [{ Name: 'QueueName', Value: queue }],
          Timestamp: new Date(Date.now() - 60_000),
          Value: seconds,
        },
      ],
    }),
  );
}

const run = (...args: string[]) =>
  runCommand([...args, '--stage', stageFile], { environment: account.environment });

test('an organization and a key for it are made on a stage', async () => {
  const early = await run('api-key', 'create', '--organization', 'dupont', '--name', 'console');
  expect([early.code, early.stderr]).toEqual([1, 'There is no organization "dupont" here.\n']);
  const created = await run('organization', 'create', 'dupont', '--title', 'Dupont SARL');
  expect([created.code, created.stderr]).toEqual([0, '']);
  expect((await run('organization', 'create', 'dupont')).stderr).toContain('"dupont" already');
  expect((await run('organization', 'create', 'Dupont & Cie')).stderr).toContain(
    'cannot stand in an address',
  );

  const made = await run('api-key', 'create', '--organization', 'dupont', '--name', 'console');
  expect(made.code, made.stderr).toBe(0);
  const items = records();
  const organizationId = OrganizationId.parse('dupont');
  expect(await organizationRepository(items).get(organizationId)).toMatchObject({ name: 'Dupont SARL' });
  const { keyId = '' } = parseApiKey(made.stdout.trim()) ?? {};
  expect(await apiKeyRepository(items).get(organizationId, keyId)).toMatchObject({ name: 'console' });
});

test('dead letters of a stage are tried again', async () => {
  await sqs().send(
    new SendMessageCommand({ QueueUrl: await urlOf('running-classify-dead'), MessageBody: '{"a":1}' }),
  );
  const { code, stdout, stderr } = await run('redrive', 'classify');
  expect([code, stdout, stderr]).toEqual([0, 'classify: 1 tried again\n', '']);
  const { Messages = [] } = await sqs().send(
    new ReceiveMessageCommand({ QueueUrl: await urlOf('running-classify') }),
  );
  expect(Messages.map(({ Body }) => Body)).toEqual(['{"a":1}']);
});

test('status counts documents by state, through the API, and tells the queues with their age', async () => {
  await leaveFailed();
  await tellAge('running-extract-text', 1_920);
  const shown = await run('status');
  expect([shown.code, shown.stderr]).toEqual([0, '']);
  expect(shown.stdout).toMatch(/^dupont: 1 failed\n\nQUEUE +WAITING +RUNNING +DEAD +OLDEST\n/);
  expect(shown.stdout).toMatch(/^extract-text +0 +0 +0 +32 min$/m);

  const dead = await urlOf('running-route-dead');
  await sqs().send(new SendMessageCommand({ QueueUrl: dead, MessageBody: '{}' }));
  const { code, stdout } = await run('status', '--json');
  expect(code).toBe(1);
  const { queues } = Queues.parse(JSON.parse(stdout));
  expect(queues.filter((queue) => queue.dead > 0)).toMatchObject([{ name: 'route', dead: 1 }]);
  await sqs().send(new PurgeQueueCommand({ QueueUrl: dead }));
});

test('with a key, status counts the documents of its organization alone, and says so', async () => {
  const other = OrganizationId.parse('martin');
  await organizationRepository(records()).create(newOrganization(other, 'Martin', new Date().toISOString()));
  const made = await run('api-key', 'create', '--organization', 'dupont', '--name', 'counting');
  const withKey = (...args: string[]) =>
    runCommand([...args, '--stage', stageFile], {
      environment: { ...account.environment, FACTEUR_API_KEY: made.stdout.trim() },
    });
  const { code, stdout, stderr } = await withKey('status');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^dupont: 1 failed\n\n/);
  expect(stderr).toMatch(/^Only documents of dupont are counted, as FACTEUR_API_KEY is its key/);
  const all = await run('status');
  expect([all.stdout.split('\n').slice(0, 2).sort(), all.stderr]).toEqual([
    ['dupont: 1 failed', 'martin: no documents yet'],
    '',
  ]);
  expect(await withKey('search', '--organization', 'martin')).toMatchObject({
    code: 1,
    stderr: 'FACTEUR_API_KEY is a key of "dupont", not of "martin".\n',
  });
});

test('search asks the API with a key of its own, or with the one that is given', async () => {
  const found = await run('search', 'facture', '--organization', 'dupont', '--status', 'failed');
  expect([found.code, found.stderr]).toEqual([0, '']);
  expect(found.stdout).toMatch(new RegExp(`^${unread} .*  failed +unread\\.pdf\\n$`));
  expect(asked.at(-1)).toMatchObject({
    keyName: 'command line',
    query: { q: 'facture', status: ['failed'] },
  });

  const made = await run('api-key', 'create', '--organization', 'dupont', '--name', 'mine');
  const own = await runCommand(['search', '--organization', 'dupont', '--stage', stageFile, '--json'], {
    environment: { ...account.environment, FACTEUR_API_KEY: made.stdout.trim() },
  });
  expect(JSON.parse(own.stdout)).toMatchObject({ total: 1, documents: [{ id: unread }] });
  expect(asked.at(-1)).toMatchObject({ keyName: 'mine' });

  expect(await run('search', '--organization', 'dupont', '--type', 'bill')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('"bill" is no type. There are: invoice'),
  });
  const refused = await runCommand(['search', '--organization', 'dupont', '--stage', stageFile], {
    environment: { ...account.environment, FACTEUR_API_KEY: `${made.stdout.trim().slice(0, -1)}x` },
  });
  expect(refused).toMatchObject({ code: 1, stderr: 'The API answered: The key is not known.\n' });
});

test('what failed is read again, and only once', async () => {
  expect(await run('replay', '--organization', 'dupont', '--failed')).toMatchObject({
    code: 0,
    stdout: '1 replay begun.\n',
    stderr: '',
  });
  expect(await eventsIn('running-extract-text')).toMatchObject([
    { 'detail-type': 'document.received.v1', detail: { data: { documentId: unread } } },
  ]);
  expect(await run('replay', '--organization', 'dupont', unread)).toMatchObject({
    code: 1,
    stdout: `${unread}: under way already\n0 replays begun.\n`,
  });
  expect((await run('replay', '--organization', 'dupont', 'invoice.pdf')).stderr).toBe(
    '"invoice.pdf" is no id of a document (doc_…) or an e-mail (msg_…).\n',
  );
  expect((await run('replay', '--organization', 'dupont')).stderr).toContain('or --failed');
});

test('reconcile drives on what stopped on its way', async () => {
  const at = new Date(Date.now() - 40 * 60_000).toISOString();
  const organizationId = OrganizationId.parse('stuck');
  await organizationRepository(records()).create(newOrganization(organizationId, 'Stuck', at));
  await leaveStuck(records(), organizationId, at);
  const { code, stdout, stderr } = await run('reconcile');
  expect([code, stderr]).toEqual([0, '']);
  // The answer of Textract that is missing is the sweeper's to ask for.
  expect(stdout).toMatch(/^\d e-mails and documents driven on, 0 given up after six hours, \d in line/);
  expect(await eventsIn('running-unpack-message')).toMatchObject([{ 'detail-type': 'message.received.v1' }]);
  expect(await eventsIn('running-extract-text')).toMatchObject([{ 'detail-type': 'document.received.v1' }]);
});

test('what AWS refuses an operator is told in a sentence', async () => {
  account.answer('Query', () => ({
    status: 400,
    body: JSON.stringify({
      __type: 'com.amazon.coral.service#AccessDeniedException',
      message: 'User: alice is not authorized to perform: dynamodb:Query',
    }),
  }));
  const { code, stdout, stderr } = await run('status');
  account.forget();
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toBe(
    'User: alice is not authorized to perform: dynamodb:Query. Use a role that may do this (docs/deploy.md, "Permissions").\n',
  );
});

test('a stage that is not deployed is told as such', async () => {
  await writeFile(stageFile, JSON.stringify({ ...configuration, name: 'absent' }));
  expect(await run('redrive')).toMatchObject({
    code: 1,
    stderr: 'absent has no queues: deploy it first (facteur deploy).\n',
  });
  expect(await run('organization', 'create', 'dupont')).toMatchObject({
    code: 1,
    stderr: 'absent-data is not there: deploy it first (facteur deploy).\n',
  });
});

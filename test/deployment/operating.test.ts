import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  GetQueueUrlCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { OrganizationId } from '../../events/ids.ts';
import { parseApiKey } from '../../shared/api-keys/api-key.ts';
import { apiKeyRepository } from '../../shared/api-keys/repository.ts';
import { organizationRepository } from '../../shared/organizations/repository.ts';
import { platformEnvironment } from '../../shared/platform/aws/environment.ts';
import { table } from '../../shared/platform/aws/table.ts';
import { parseStage } from '../../shared/stage/configuration.ts';
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
  await makeStage(account.url, parseStage(configuration), { apiUrl: account.url, consoleUrl: account.url });
}, 60_000);
afterAll(async () => {
  await account.close();
  await rm(folder, { recursive: true, force: true });
});

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
  for (const [name, value] of Object.entries({ ...account.environment, AWS_REGION: 'eu-west-3' }))
    vi.stubEnv(name, value);
  const items = table({ ...platformEnvironment(), FACTEUR_TABLE: 'running-records' });
  const organizationId = OrganizationId.parse('dupont');
  expect(await organizationRepository(items).get(organizationId)).toMatchObject({ name: 'Dupont SARL' });
  const { keyId = '' } = parseApiKey(made.stdout.trim()) ?? {};
  expect(await apiKeyRepository(items).get(organizationId, keyId)).toMatchObject({ name: 'console' });
});

test('dead letters of a stage are tried again', async () => {
  const sqs = new SQSClient({
    region: 'eu-west-3',
    endpoint: account.url,
    credentials: { accessKeyId: 'operator', secretAccessKey: 'operator' },
  });
  const urlOf = async (QueueName: string) => (await sqs.send(new GetQueueUrlCommand({ QueueName }))).QueueUrl;
  await sqs.send(
    new SendMessageCommand({ QueueUrl: await urlOf('running-classify-dead'), MessageBody: '{"a":1}' }),
  );
  const { code, stdout, stderr } = await run('redrive', 'classify');
  expect([code, stdout, stderr]).toEqual([0, 'classify: 1 tried again\n', '']);
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl: await urlOf('running-classify') }),
  );
  expect(Messages.map(({ Body }) => Body)).toEqual(['{"a":1}']);
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

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import {
  HeadBucketCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { describeStack } from '../../cli/aws/stacks.ts';
import { parseStage } from '../../shared/stage/configuration.ts';
import { stageStacks } from '../../shared/stage/names.ts';
import { runCommand } from '../host/command.ts';
import { type Account, openAccount, refusal } from './account.ts';
import { makeStage } from './small-stage.ts';

const configuration = {
  name: 'going',
  region: 'eu-west-3',
  mailRegion: 'eu-west-1',
  domain: 'mail.example.com',
  search: 'nextgen',
  ocr: 'textract',
};
const stage = parseStage(configuration);
const addresses = { apiUrl: 'http://127.0.0.1:9', consoleUrl: 'http://127.0.0.1:9' };
const bucket = { Bucket: 'going-intake' };

let folder: string;
let account: Account;
let s3: S3Client;
const clientOptions = (region: string) => ({
  region,
  endpoint: account.url,
  credentials: { accessKeyId: 'operator', secretAccessKey: 'operator' },
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facteur-destroy-'));
  account = await openAccount();
  s3 = new S3Client({ ...clientOptions(stage.region), forcePathStyle: true });
});
afterAll(async () => {
  await account.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await account.empty();
});

async function destroy(changes: object, ...options: string[]) {
  const file = join(folder, 'going.json');
  await writeFile(file, JSON.stringify({ ...configuration, ...changes }));
  return runCommand(['destroy', '--stage', file, ...options], { environment: account.environment });
}

async function left(): Promise<string[]> {
  const found = await Promise.all(
    stageStacks(stage).map(async ({ name, region }) => {
      const state = await describeStack(new CloudFormationClient(clientOptions(region)), name);
      return state === undefined ? [] : [name];
    }),
  );
  return found.flat();
}

test('what holds data stays, and what that costs is said; the rest goes, mail first', async () => {
  await makeStage(account.url, stage, addresses);
  const unsaid = await destroy({});
  expect(unsaid.code).toBe(1);
  expect(unsaid.stderr).toBe(
    'Destroying needs the name of the stage: run it in a terminal, or with --confirm going.\n',
  );
  const mistaken = await destroy({}, '--confirm', 'staying');
  expect(mistaken.stderr).toBe('--confirm says staying, but the stage is going.\n');
  expect(await left()).toHaveLength(7);

  const { code, stdout, stderr } = await destroy({}, '--confirm', 'going');
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Deleted from account 123456789012\n {2}going-mail .* in eu-west-1\n/);
  expect(stdout).toMatch(
    /Kept in going-data \("data": "keep"\)\n {2}table: going-records\n {2}bucket: going-intake\n {2}That costs about \d+\.\d\d USD a month/,
  );
  expect(stdout.match(/\S+ is deleted/g)).toEqual(
    ['mail', 'operations', 'console', 'api', 'pipeline', 'live'].map((kind) => `going-${kind} is deleted`),
  );
  expect(stdout).toContain('Take the MX record of mail.example.com out of DNS');
  expect(await left()).toEqual(['going-data']);

  const again = await destroy({}, '--confirm', 'going');
  expect([again.code, again.stdout]).toEqual([
    0,
    expect.stringMatching(/^Nothing of going is there to delete/),
  ]);
});

test('a stage for trials goes with all that is in it', async () => {
  await makeStage(account.url, { ...stage, data: 'destroy' }, addresses);
  await s3.send(
    new PutBucketVersioningCommand({ ...bucket, VersioningConfiguration: { Status: 'Enabled' } }),
  );
  for (const Body of ['first', 'second']) await s3.send(new PutObjectCommand({ ...bucket, Key: 'a', Body }));
  const { code, stdout, stderr } = await destroy({ data: 'destroy' }, '--confirm', 'going');
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('NOTHING IS KEPT');
  expect(stdout).toContain('going-intake: 2 objects deleted');
  expect(await left()).toEqual([]);
  await expect(s3.send(new HeadBucketCommand(bucket))).rejects.toThrow();
});

test('data that was deployed to be kept is not deleted by a changed file alone', async () => {
  await makeStage(account.url, stage, addresses);
  const { code, stderr } = await destroy({ data: 'destroy' }, '--confirm', 'going');
  expect(code).toBe(1);
  expect(stderr).toMatch(/^going-data is protected, .* Deploy it once with "data": "destroy"/);
  expect(await left()).toHaveLength(7);
});

test('what AWS cannot delete is told, and the next run goes on', async () => {
  await makeStage(account.url, stage, addresses);
  let failed = false;
  account.answer('DeleteStack', (request) => {
    if (new URLSearchParams(request).get('StackName') !== 'going-api' || failed) return undefined;
    failed = true;
    return refusal('AccessDenied', 'not authorized to perform: cloudformation:DeleteStack', 403);
  });
  const first = await destroy({}, '--confirm', 'going');
  expect(first.code).toBe(1);
  expect(first.stderr).toContain('not authorized to perform: cloudformation:DeleteStack');
  expect(first.stderr).not.toMatch(/\bat \S+:\d+/);
  expect(await left()).toEqual(['going-data', 'going-live', 'going-pipeline', 'going-api']);
  expect((await destroy({}, '--confirm', 'going')).code).toBe(0);
  expect(await left()).toEqual(['going-data']);
});

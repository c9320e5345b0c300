import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { consoleFiles } from '../../cdk/provisioning/console-files/console-files.ts';
import { createBucket } from '../engines/resources.ts';

/* What CloudFormation calls to bring the console into its bucket, against S3 (moto). */

const folder = mkdtempSync(join(tmpdir(), 'facteur-console-'));
const Config = '{"apiBaseUrl":""}';
let client: S3Client;
let BucketName: string;

beforeAll(async () => {
  Object.assign(process.env, {
    AWS_REGION: 'eu-west-3',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_S3: inject('engines').moto,
  });
  client = new S3Client({ forcePathStyle: true });
  BucketName = await createBucket();
  mkdirSync(join(folder, '_next/static'), { recursive: true });
  mkdirSync(join(folder, 'emails'));
  writeFileSync(join(folder, 'index.html'), '<html></html>');
  writeFileSync(join(folder, 'emails/index.html'), '<html></html>');
  writeFileSync(join(folder, '_next/static/code.js'), 'code()');
  writeFileSync(join(folder, 'config.json'), '{"apiBaseUrl":"of the build"}');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function keys(): Promise<string[]> {
  const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: BucketName }));
  return Contents.flatMap(({ Key }) => Key ?? []);
}

async function file(Key: string) {
  const { Body, ContentType, CacheControl } = await client.send(
    new GetObjectCommand({ Bucket: BucketName, Key }),
  );
  return { text: await Body?.transformToString(), ContentType, CacheControl };
}

test('brings the files with their types, what never changes for ever, and the configuration of the stage', async () => {
  const files = consoleFiles(client, folder);
  const id = await files.put({ BucketName, Revision: '1', Config });
  expect(await keys()).toEqual(['_next/static/code.js', 'config.json', 'emails/index.html', 'index.html']);
  expect(await file('config.json')).toEqual({
    text: Config,
    ContentType: 'application/json; charset=utf-8',
    CacheControl: 'no-cache',
  });
  expect(await file('_next/static/code.js')).toEqual({
    text: 'code()',
    ContentType: 'text/javascript; charset=utf-8',
    CacheControl: 'public, max-age=31536000, immutable',
  });
  expect(await files.put({ BucketName, Revision: '2', Config })).toBe(id);
  await files.remove(id, { BucketName, Revision: '2', Config });
  expect(await keys()).toEqual([]);
});

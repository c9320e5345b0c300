import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConsole } from '../../cdk/constructs/exported-console.ts';
import { facteur } from '../../cdk/facteur.ts';
import { eventually } from '../host/condition.ts';
import { everyOption, stageOf } from '../infra/synthesised.ts';
import { readAssembly } from './assembly.ts';
import type { Aws } from './aws.ts';
import { customer } from './customer.ts';
import { deployed } from './deployed.ts';
import { mailWith, scanOf, shortPages } from './mails.ts';

const outdir = mkdtempSync(join(tmpdir(), 'facteur-options-'));
const bundles = join(import.meta.dirname, '../../dist/functions');
let aws: Aws;

beforeAll(async () => {
  const exported = readConsole(join(bundles, 'console-files', 'console'));
  facteur({ stage: stageOf(everyOption), bundles, exported, outdir }).app.synth();
  aws = await deployed(readAssembly(outdir));
});
afterAll(async () => {
  await aws?.close();
  rmSync(outdir, { recursive: true, force: true });
});

test('a stage with every option reads a scan by itself, behind aliases, into a domain of OpenSearch', async () => {
  const demo = await customer(aws, 'demo');
  const page = await shortPages('note.pdf', ['Une note numérisée\n\nà lire sans Textract']);
  const { raw, envelope } = await mailWith('options', [await scanOf(page, 1)]);
  await aws.mail.receive({ raw, from: envelope.from, to: [demo.address] });
  await aws.quiet();
  expect(aws.account.findings, aws.lambda.log.join('\n')).toEqual([]);
  const found = await eventually('the index to show it', async () => {
    const { items } = await demo.call('listDocuments', { query: { q: 'note' } });
    return items.length === 0 ? undefined : items;
  });
  expect(found).toMatchObject([{ fileName: 'note.pdf', status: 'in_review' }]);
  expect(aws.cloud.calls.filter(({ service }) => service === 'textract')).toEqual([]);
  expect((await aws.edge.get('/health')).status).toBe(200);
});

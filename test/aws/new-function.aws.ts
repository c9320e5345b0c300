import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { platformEnvironment, table } from '../../shared/platform/aws/index.ts';
import { readAssembly } from './assembly.ts';
import type { Aws } from './aws.ts';
import { customer, functionNamed } from './customer.ts';
import { deployed } from './deployed.ts';
import { mailWith, shortPages } from './mails.ts';

/*
 * A function that nobody foresaw: in a copy of the project it gets a line in the wiring and a handler, and nothing else. The
 * copy's own `cdk/` makes the templates, and the harness executes them as they are.
 */

const project = join(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'facteur-new-function-'));

const line = `
  'note-arrivals': {
    ...stage,
    purpose: 'Notes which documents were read. When it fails, they are not noted, which hurts nobody.',
    trigger: { kind: 'events', events: ['document.text-extracted.v1'] },
    grants: { table: 'read-write' },
    timeoutSeconds: 30,
    memoryMB: 256,
  },`;
const handler = `
import { platformEnvironment, table } from '#platform';
import { onEvent } from '../../shared/lambda/on-event.ts';

const items = table(platformEnvironment());

export const handler = onEvent(['document.text-extracted.v1'], {
  handle: ({ organizationId, data }) =>
    items.write([{ put: { pk: \`\${organizationId}#ARRIVALS\`, sk: data.documentId, version: 1, data: null } }]),
});
`;

let aws: Aws;

beforeAll(async () => {
  for (const folder of ['events', 'shared', 'functions', 'cdk']) {
    cpSync(join(project, folder), join(copy, folder), { recursive: true });
  }
  cpSync(join(project, 'package.json'), join(copy, 'package.json'));
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
  mkdirSync(join(copy, 'functions/note-arrivals'));
  writeFileSync(join(copy, 'functions/note-arrivals/handler.ts'), handler);
  const wiring = join(copy, 'functions/wiring.ts');
  const text = readFileSync(wiring, 'utf8');
  writeFileSync(
    wiring,
    text
      .replace('export const functionNames = [', "export const functionNames = [\n  'note-arrivals',")
      .replace(/(export const wiring: .* = \{)/, `$1${line}`),
  );

  const bundles = join(copy, 'dist/functions');
  const built = join(copy, 'built');
  inCopy(`
    const { bundleFunctions } = await import('./cdk/bundle.ts');
    await bundleFunctions(${JSON.stringify(built)}, ['note-arrivals']);
  `);
  // The others are bundled already, by the same code.
  mkdirSync(bundles, { recursive: true });
  for (const name of readdirSync(join(project, 'dist/functions')))
    symlinkSync(join(project, 'dist/functions', name), join(bundles, name));
  symlinkSync(join(built, 'note-arrivals'), join(bundles, 'note-arrivals'));
  inCopy("await import('./cdk/app.ts');");
  aws = await deployed(readAssembly(join(copy, 'cdk.out')));
}, 300_000);
afterAll(async () => {
  await aws?.close();
  rmSync(copy, { recursive: true, force: true });
});

function inCopy(script: string): void {
  execFileSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', script],
    {
      cwd: copy,
      env: { ...process.env, NODE_OPTIONS: '', CDK_OUTDIR: join(copy, 'cdk.out') },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
}

test('a function that is only added to the wiring is deployed, fed, and may do what it is granted', async () => {
  const demo = await customer(aws, 'demo');
  const { raw, envelope } = await mailWith('new-function', [await shortPages('note.pdf', ['Une note'])]);
  await aws.mail.receive({ raw, from: envelope.from, to: [demo.address] });
  await aws.quiet();
  expect(aws.account.findings, aws.lambda.log.join('\n')).toEqual([]);
  const { environment } = functionNamed(aws, 'note-arrivals');
  const items = table({ ...platformEnvironment(), FACTEUR_TABLE: environment.FACTEUR_TABLE });
  const noted = await items.query({ pk: 'demo#ARRIVALS' });
  const { items: documents } = await demo.call('listDocuments', { query: { limit: 10 } });
  expect(documents.map(({ id }) => id)).toContain(noted.items[0]?.sk);
  expect(noted.items).toHaveLength(1);
});

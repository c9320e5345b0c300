import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type BundleSize, bundleFunctions, bundleLimit } from '../../cdk/bundle.ts';
import { functionNames } from '../../functions/wiring.ts';
import { loadMilliseconds } from './load-time.ts';
import { environmentOf, type Resources, synthesise } from './synthesised.ts';

vi.stubEnv('CDK_VALIDATION', 'false');

// Inside the project, so that the engines of this very machine are found above it.
const folder = join(import.meta.dirname, '../../dist', `test-bundles-${process.pid}`);
let sizes: BundleSize[];
let resources: Resources;

beforeAll(async () => {
  sizes = await bundleFunctions(folder, functionNames);
  resources = synthesise();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the functions that decide types (of pages, too) and learn them have the trained model beside them, and nobody else', () => {
  const holders = functionNames.filter((name) =>
    existsSync(join(folder, name, 'assets/document-types.model')),
  );
  expect(holders.toSorted()).toEqual(['api', 'classify', 'extract-fields', 'train']);
});

describe.each(functionNames)('the bundle of %s', (name) => {
  test('is small', () => {
    expect(sizes.find((size) => size.name === name)?.bytes).toBeLessThan(bundleLimit);
  });

  test('loads with nothing but the environment that its grants bring', { timeout: 60_000 }, async () => {
    await loadMilliseconds(join(folder, name, 'index.mjs'), environmentOf(resources, name));
  });
});

import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** `npm run test:aws`: the templates of `npm run synth`, executed. Needs what `test:engines` needs. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    include: ['test/aws/*.aws.ts'],
    globalSetup: ['test/engines/global-setup.ts'],
    pool: 'forks',
    // They share the engines.
    fileParallelism: false,
    execArgv: ['--disable-warning=ExperimentalWarning'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});

import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** `npm run test:aws` and `test:mutations`: the templates of `npm run synth`, executed. Needs what `test:engines` needs. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    include: ['test/aws/*.aws.ts'],
    globalSetup: ['test/engines/global-setup.ts'],
    pool: 'forks',
    // They share the engines.
    fileParallelism: false,
    execArgv: ['--disable-warning=ExperimentalWarning'],
    // Against hanging only: what takes one minute takes five on a machine that does other things, too.
    testTimeout: 600_000,
    hookTimeout: 300_000,
  },
});

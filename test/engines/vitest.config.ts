import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** `npm run test:engines`: the AWS adapters against independent engines. Needs Java 17, Python 3 and `install.ts`. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    include: ['test/contract/aws*.test.ts'],
    globalSetup: ['test/engines/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    execArgv: ['--disable-warning=ExperimentalWarning'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});

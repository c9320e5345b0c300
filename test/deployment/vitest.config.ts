import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * `npm run test:deployment`: the commands for AWS in processes of their own, with CDK's own command, against moto. Needs
 * Python 3 and `npm run engines:install`.
 */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    include: ['test/deployment/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    execArgv: ['--disable-warning=ExperimentalWarning'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    unstubEnvs: true,
  },
});

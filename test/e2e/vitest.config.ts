import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** `npm run test:e2e`: the built console in a real browser, on the real host. Needs Chromium (`CHROMIUM`, default /usr/bin/chromium). */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    globalSetup: ['test/e2e/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 1,
    execArgv: ['--disable-warning=ExperimentalWarning'],
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

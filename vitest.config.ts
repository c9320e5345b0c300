import { defineConfig } from 'vitest/config';

/** `npm test`: all that needs no other engine than ours. End-to-end tests and the AWS adapters have their own commands. */
export default defineConfig({
  // Passed on to the test processes as `--conditions`, so that workers and native imports agree.
  ssr: { resolve: { conditions: ['embedded', 'node'] } },
  test: {
    include: ['test/{unit,contract,pipeline,infra}/**/*.test.ts'],
    exclude: ['test/contract/aws*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    execArgv: ['--disable-warning=ExperimentalWarning'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    unstubEnvs: true,
  },
});

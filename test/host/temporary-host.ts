import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type HostProcess, startHostProcess } from './host-process.ts';

/** A host on a fresh directory for all tests of a file. */
export function temporaryHost(): () => HostProcess {
  let directory: string;
  let host: HostProcess | undefined;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'facteur-test-'));
    host = await startHostProcess(directory);
  });
  afterAll(async () => {
    await host?.stop();
    await rm(directory, { recursive: true, force: true });
  });
  return () => {
    if (host === undefined) throw new Error('the host runs within tests only');
    return host;
  };
}

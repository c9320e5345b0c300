import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** Stores 3 MB and says how that ended; the shell allows the process files of 1 MB (2,048 blocks of 512 bytes). */
const store = `
  process.on('SIGXFSZ', () => undefined);
  const { fileStore, platformEnvironment } = await import('#platform');
  const files = fileStore(platformEnvironment());
  const ended = await files.put('demo/large', new Uint8Array(3_000_000), 'text/plain').then(() => 'stored', (error) => error.code);
  console.log(ended, await files.head('demo/large'));
`;

test('a file that does not fit on the disk is refused, never stored in part', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'facteur-full-'));
  try {
    const command = 'ulimit -f 2048; exec "$0" --conditions=embedded --input-type=module -e "$1"';
    const { stdout } = await promisify(execFile)('sh', ['-c', command, process.execPath, store], {
      env: {
        ...process.env,
        FACTEUR_DATA_DIR: directory,
        NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
      },
    });
    expect(stdout.trim()).toBe('EFBIG undefined');
    expect(await readdir(join(directory, 'files', '.unfinished'))).toEqual([]);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
});

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const freedMemory = new URL('../../shared/platform/freed-memory.ts', import.meta.url).href;
/** Makes objects of which a part lives on for a while, and prints what the room for new ones has grown to, in MiB. */
const busy = `
  const kept = [];
  for (let at = 0; at < 3_000_000; at++) kept[at % 200_000] = { at };
  const { getHeapSpaceStatistics } = require('node:v8');
  const room = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
  console.log(room.space_size / 1024 / 1024);`;

async function roomOf(script: string, ...flags: string[]): Promise<number> {
  const {
    MALLOC_ARENA_MAX: _,
    MALLOC_MMAP_THRESHOLD_: __,
    MALLOC_TRIM_THRESHOLD_: ___,
    ...env
  } = process.env;
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, '--eval', script], { env });
  return Number(stdout);
}

test.runIf(process.platform === 'linux')(
  'room for new objects stays small in what recognizes pages',
  async () => {
    const few = 16;
    expect(await roomOf(busy)).toBeGreaterThan(few);
    expect(
      await roomOf(busy, '--disable-warning=ExperimentalWarning', `--import=${freedMemory}`),
    ).toBeLessThan(few);
  },
);

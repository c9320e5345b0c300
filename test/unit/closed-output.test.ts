import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const command = fileURLToPath(new URL('../../cli/facteur.ts', import.meta.url));

test('a command whose output nobody reads any more ends without a fuss', async () => {
  const flags = ['--conditions=embedded', '--disable-warning=ExperimentalWarning'];
  const child = spawn(process.execPath, [...flags, command, 'inspect', '--json', '/nowhere', '/nowhere']);
  child.stdout.destroy();
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect({ said, code }).toEqual({ said: '', code: 0 });
}, 30_000);

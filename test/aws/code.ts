import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { installEngines } from '../../cdk/engines.ts';
import type { LambdaDefinition } from './account.ts';

/**
 * Where the code of functions can run on this machine: as it was packed; where it has engines for another processor, a
 * copy with the same versions for this one.
 */
export async function runnableCode(folder: string, architecture = 'arm64') {
  const cpu = process.arch === 'arm64' ? 'arm64' : 'x64';
  const engines = cpu === architecture ? undefined : await installEngines(join(folder, 'engines'), cpu);
  const copies = new Map<string, string>();
  return ({ code }: LambdaDefinition): string => {
    if (engines === undefined || !existsSync(join(code, 'node_modules'))) return code;
    const known = copies.get(code);
    if (known !== undefined) return known;
    const copy = join(folder, 'code', basename(code));
    copies.set(code, copy);
    if (existsSync(copy)) return copy;
    mkdirSync(copy, { recursive: true });
    cpSync(code, copy, { recursive: true, filter: (path) => basename(path) !== 'node_modules' });
    symlinkSync(engines, join(copy, 'node_modules'));
    return copy;
  };
}

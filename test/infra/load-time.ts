import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/**
 * Milliseconds that a fresh Node takes to import a bundle with the given environment, as Lambda does: the smaller of
 * elapsed and processor time, since a busy machine stretches the first and V8's own threads add to the second. Throws when
 * the module has no `handler`.
 */
export async function loadMilliseconds(
  bundle: string,
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  const script = `
    const before = performance.now();
    const usage = process.cpuUsage();
    const { handler } = await import(${JSON.stringify(pathToFileURL(bundle).href)});
    const { user, system } = process.cpuUsage(usage);
    const elapsed = performance.now() - before;
    if (typeof handler !== 'function') throw new Error('no handler');
    process.stdout.write(String(Math.min(elapsed, (user + system) / 1000)), () => process.exit());`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    env: { PATH: process.env.PATH, ...environment },
  });
  return Number(stdout);
}

import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { CommandError } from '../command-error.ts';

/** Where the project is: its infrastructure is built and synthesised by programs of their own. */
export const projectFolder = join(import.meta.dirname, '../..');

/** CDK's own command, of the version that the project was tested with; `FACTEUR_CDK` names another. */
export const cdkCommand = () => process.env.FACTEUR_CDK ?? join(projectFolder, 'node_modules/.bin/cdk');

export interface Step {
  readonly program: string;
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Where it runs; the project's own folder if left out. */
  readonly folder?: string;
}

/** Runs a program of the project quietly. Throws `CommandError` with the end of what it said when it fails. */
export async function runStep(what: string, { program, args, environment, folder }: Step): Promise<void> {
  const child = spawn(program, args, {
    cwd: folder ?? projectFolder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve, reject) => {
      child.once('error', (error) => reject(new CommandError(`${what} cannot be started: ${error.message}`)));
      child.once('close', resolve);
    }),
  ]);
  if (code !== 0) throw new CommandError(`${what} failed:\n${lastLines(`${out}\n${err}`)}`);
}

/** Starts a program whose words go into a file; ends with its exit code. `stop` asks it to end. */
export async function startLogged({ program, args, environment }: Step, logFile: string) {
  await mkdir(dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile);
  const child = spawn(program, args, {
    cwd: projectFolder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      log.write(chunk);
      said = (said + chunk.toString('utf8')).slice(-8_000);
    });
  }
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => log.end(() => resolve(code)));
  });
  return { ended, lastWords: () => lastLines(said), stop: (signal: NodeJS.Signals) => child.kill(signal) };
}

/** The end, and before it the first line that names an error: what follows it may be long. */
function lastLines(said: string): string {
  const lines = said.trim().split('\n');
  const end = lines.slice(-15);
  const cause = lines.find((line) => /\berror\b/i.test(line));
  return (cause === undefined || end.includes(cause) ? end : [cause, '…', ...end]).join('\n');
}

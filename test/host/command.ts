import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const facteur = fileURLToPath(new URL('../../cli/facteur.ts', import.meta.url));

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly dataDirectory?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Kills it outright. */
  readonly signal?: AbortSignal;
  /** As Ctrl-C does. */
  readonly interrupt?: AbortSignal;
}

/** Runs `facteur …` in a process of its own, as a person would in a terminal. */
export function runCommand(args: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  const env = { ...process.env, NODE_OPTIONS: '', ...options.environment };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--conditions=embedded', '--disable-warning=ExperimentalWarning', facteur, ...args],
      {
        env: options.dataDirectory === undefined ? env : { ...env, FACTEUR_DATA_DIR: options.dataDirectory },
        maxBuffer: 64 * 1024 * 1024,
        killSignal: 'SIGKILL',
        ...(options.signal === undefined ? {} : { signal: options.signal }),
      },
      (_error, stdout, stderr) => resolve({ code: child.exitCode, stdout, stderr }),
    );
    options.interrupt?.addEventListener('abort', () => child.kill('SIGINT'));
  });
}

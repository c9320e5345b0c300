import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Client, createClient } from '../../shared/http/client.ts';

const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url));
/** As the script `start` has them. */
const hostFlags = [
  '--conditions=embedded',
  '--disable-warning=ExperimentalWarning',
  `--import=${new URL('../../shared/platform/freed-memory.ts', import.meta.url).href}`,
];

/** The real host in a process of its own, as `npm start` runs it. */
export interface HostProcess {
  readonly dataDirectory: string;
  readonly httpUrl: string;
  readonly consoleUrl: string;
  readonly apiKey: string;
  readonly smtpPort: number;
  readonly call: Client;
  /** All that it printed. */
  output(): string;
  /** Milliseconds from the start of the process to the line that says it is ready. */
  readonly startMs: number;
  /** Resident memory now and at its highest, in bytes. */
  memory(): Promise<{ now: number; peak: number }>;
  /** As a power cut would. */
  kill(): Promise<void>;
  /** As Ctrl-C does; resolves with the exit code. */
  stop(): Promise<number | null>;
}

/** Starts the host on a data directory; ports are free ones unless given. Throws with its output when it does not come up. */
export async function startHostProcess(
  dataDirectory: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<HostProcess> {
  const began = performance.now();
  const child = spawn(process.execPath, [...hostFlags, main], {
    env: {
      ...process.env,
      FACTEUR_DATA_DIR: dataDirectory,
      FACTEUR_HTTP_PORT: '0',
      FACTEUR_SMTP_PORT: '0',
      FACTEUR_HOST: '127.0.0.1',
      NODE_OPTIONS: '',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString('utf8');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString('utf8');
  });
  await ready(child, () => /smtp:\/\/[^:]+:\d+ /.test(output));
  const consoleUrl = /Console: (\S+)/.exec(output)?.[1];
  const smtpPort = Number(/smtp:\/\/[^:]+:(\d+)/.exec(output)?.[1]);
  if (consoleUrl === undefined || Number.isNaN(smtpPort))
    throw new Error(`the host did not come up:\n${output}`);
  const { origin, hash } = new URL(consoleUrl);
  const apiKey = hash.replace('#key=', '');
  const exited = once(child, 'exit');
  return {
    dataDirectory,
    httpUrl: origin,
    consoleUrl,
    apiKey,
    smtpPort,
    call: createClient({ baseUrl: origin, token: () => apiKey }),
    output: () => output,
    startMs: performance.now() - began,
    async memory() {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
      const kilobytes = (name: string) =>
        Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) * 1024;
      return { now: kilobytes('VmRSS'), peak: kilobytes('VmHWM') };
    },
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
    async stop() {
      child.kill('SIGINT');
      await exited;
      return child.exitCode;
    },
  };
}

async function ready(child: ChildProcess, isReady: () => boolean): Promise<void> {
  while (!isReady() && child.exitCode === null) {
    await Promise.race([...(child.stdout === null ? [] : [once(child.stdout, 'data')]), once(child, 'exit')]);
  }
}

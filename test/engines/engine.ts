import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A server that runs beside the tests. */
export interface Engine {
  readonly url: string;
  stop(): Promise<void>;
}

const patienceMs = 300_000;

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/**
 * Starts a server and waits until it answers any HTTP request. It dies with the process that started it. Throws with
 * what it printed when it ends or does not answer in time.
 */
export async function startEngine(
  port: number,
  command: string,
  args: readonly string[],
  folder = process.cwd(),
): Promise<Engine> {
  const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output = (output + String(chunk)).slice(-4_000);
    });
  }
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const url = `http://127.0.0.1:${port}`;
  const failed = once(child, 'error').then(([error]) => Promise.reject(error));
  await Promise.race([answers(url, child, () => output), failed]);
  return {
    url,
    async stop() {
      process.off('exit', kill);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      kill();
      await ended;
    },
  };
}

async function answers(url: string, child: ChildProcess, output: () => string) {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The engine ended:\n${output()}`);
    if (Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`The engine does not answer:\n${output()}`);
    }
    try {
      await fetch(url, { signal: AbortSignal.timeout(2_000) });
      return;
    } catch {
      // Not listening yet; the deadline decides.
      await pause(100);
    }
  }
}

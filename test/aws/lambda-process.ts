import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Account, Finding, LambdaDefinition } from './account.ts';
import { type Authorizer, firstRefused, roleOf } from './authorize.ts';
import { accessKeyOf, hostHeader } from './cloud.ts';

/** What an invocation came to. */
export type Outcome =
  | { readonly kind: 'result'; readonly value: unknown }
  | {
      readonly kind: Extract<Finding['kind'], 'error' | 'time-out' | 'killed' | 'out-of-memory' | 'refused'>;
      readonly what: string;
    };

export interface Lambda {
  /** Runs a function in a process of its own, which is kept for the next invocation. Waits while the account is at its limit. */
  invoke(definition: LambdaDefinition, event: unknown): Promise<Outcome>;
  /** Invocations that run or wait. */
  readonly running: number;
  /** Ends a process of this function in the middle of its work; false when none works. */
  killOne(functionName: string): boolean;
  /** What functions have printed, oldest first. */
  readonly log: readonly string[];
  /** Bytes that they have printed so far. */
  readonly logged: number;
  /** Milliseconds that functions think to be later than it is. */
  clockAheadMs: number;
  /** Invocations so far, by function, with the time they took. */
  readonly invocations: ReadonlyMap<string, { count: number; milliseconds: number }>;
  close(): Promise<void>;
}

const FromProcess = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({ result: z.string(), peakMB: z.number() }),
  z.object({ error: z.string() }),
]);

/** As on Lambda: the code has so long to load before its first invocation. */
const initSeconds = 10;
const logLines = 2_000;

/**
 * Lambda for an account: functions run as their template says, with its environment, memory and time-out, at most
 * `concurrency` at once. Between invocations a process stands still.
 */
export function openLambda(
  account: Account,
  authorize: Authorizer,
  options: {
    port: number;
    concurrency: number;
    temporary: string;
    /** Where the runtime keeps what it has compiled. */
    compiled: string;
    codeOf: (definition: LambdaDefinition) => string;
  },
): Lambda {
  const idle = new Map<string, ChildProcess[]>();
  const busy = new Map<ChildProcess, string>();
  const waiting: (() => void)[] = [];
  const log: string[] = [];
  let logged = 0;
  const invocations = new Map<string, { count: number; milliseconds: number }>();
  let free = options.concurrency;
  let running = 0;
  let count = 0;

  const lambda: Lambda = {
    clockAheadMs: 0,
    invocations,
    async invoke(definition, event) {
      running += 1;
      if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
      else free -= 1;
      try {
        const began = performance.now();
        const outcome = await run(definition, event);
        const { count: invoked, milliseconds } = invocations.get(definition.name) ?? {
          count: 0,
          milliseconds: 0,
        };
        invocations.set(definition.name, {
          count: invoked + 1,
          milliseconds: milliseconds + performance.now() - began,
        });
        if (outcome.kind !== 'result') account.findings.push({ ...outcome, who: definition.name });
        return outcome;
      } finally {
        running -= 1;
        const next = waiting.shift();
        if (next === undefined) free += 1;
        else next();
      }
    },
    get running() {
      return running;
    },
    killOne(functionName) {
      for (const [child, name] of busy) {
        if (name === functionName) return child.kill('SIGKILL');
      }
      return false;
    },
    log,
    get logged() {
      return logged;
    },
    async close() {
      const children = [...busy.keys(), ...[...idle.values()].flat()];
      await Promise.all(children.map(end));
    },
  };
  return lambda;

  async function run(definition: LambdaDefinition, event: unknown): Promise<Outcome> {
    const warm = idle.get(definition.name)?.pop();
    let child = warm;
    if (child === undefined) {
      const refused = await refusedStart(definition);
      if (refused !== undefined) return { kind: 'refused', what: refused };
      child = start(definition);
      busy.set(child, definition.name);
      // A machine under load is slower than Lambda; the init limit is Lambda's own business and only guards against hanging.
      const init = await answerOf(child, 6 * initSeconds * 1_000);
      if (init.kind !== 'result') {
        busy.delete(child);
        await end(child);
        return { ...init, what: `while loading: ${init.what}\n${log.slice(-3).join('\n')}` };
      }
    } else {
      child.kill('SIGCONT');
      busy.set(child, definition.name);
    }
    count += 1;
    const timeoutMs = definition.timeoutSeconds * 1_000;
    const invocation = {
      event,
      clockAheadMs: lambda.clockAheadMs,
      context: {
        awsRequestId: `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
        functionName: definition.name,
        invokedFunctionArn: definition.arn,
        memoryLimitInMB: String(definition.memoryMB),
        callbackWaitsForEmptyEventLoop: true,
        timeoutMs,
      },
    };
    // A process that was killed at this moment takes no message; that it ended is told by `answerOf`.
    child.send(invocation, () => {});
    const outcome = await answerOf(child, timeoutMs, definition.memoryMB);
    busy.delete(child);
    if (outcome.kind !== 'result' && outcome.kind !== 'error') await end(child);
    else {
      child.kill('SIGSTOP');
      idle.set(definition.name, [...(idle.get(definition.name) ?? []), child]);
    }
    return outcome;
  }

  /** Lambda takes the role of the function, and writes the log with it. */
  async function refusedStart(definition: LambdaDefinition): Promise<string | undefined> {
    const role = roleOf(account, definition.arn);
    if (!(await authorize.trusts(role, 'lambda.amazonaws.com', definition.arn)))
      return `${role.name} does not trust Lambda`;
    const resource = `${definition.logGroupArn.replace(/:\*$/, '')}:log-stream:2026/01/01/1`;
    const needs = ['CreateLogStream', 'PutLogEvents'].map((action) => ({
      action: `logs:${action}`,
      resource,
    }));
    const refused = await firstRefused(authorize, role, needs);
    return refused && `${refused.action} on ${refused.resource}`;
  }

  function start(definition: LambdaDefinition): ChildProcess {
    const code = options.codeOf(definition);
    const [file = '', exported = ''] = definition.handler.split('.');
    const bundle = ['.mjs', '.js', '.cjs'].map((end) => join(code, `${file}${end}`)).find(existsSync);
    if (bundle === undefined)
      throw new Error(`${definition.name}: there is no ${definition.handler} in its code.`);
    count += 1;
    const temporary = join(options.temporary, `${definition.name}-${count}`);
    mkdirSync(temporary);
    const child = fork(
      join(import.meta.dirname, 'lambda-runtime.ts'),
      [bundle, exported, String(options.port), hostHeader],
      {
        cwd: code,
        execArgv: [`--max-old-space-size=${definition.memoryMB}`, '--disable-warning=ExperimentalWarning'],
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        env: {
          ...definition.environment,
          AWS_REGION: definition.region,
          AWS_DEFAULT_REGION: definition.region,
          AWS_ACCESS_KEY_ID: accessKeyOf(definition),
          AWS_SECRET_ACCESS_KEY: 'secret',
          AWS_SESSION_TOKEN: 'session',
          AWS_LAMBDA_FUNCTION_NAME: definition.name,
          AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(definition.memoryMB),
          AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
          LAMBDA_TASK_ROOT: code,
          _HANDLER: definition.handler,
          TMPDIR: temporary,
          NODE_COMPILE_CACHE: options.compiled,
          TZ: ':UTC',
          PATH: '/usr/bin:/bin',
        },
      },
    );
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        logged += Buffer.byteLength(text);
        log.push(`${definition.name}: ${text.trimEnd()}`);
        log.splice(0, log.length - logLines);
      });
    }
    return child;
  }
}

/** The next message of a process, or how it ended without one. */
function answerOf(
  child: ChildProcess,
  withinMs: number,
  memoryMB = Number.POSITIVE_INFINITY,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      settle({ kind: 'time-out', what: `Task timed out after ${withinMs / 1_000} seconds` });
    }, withinMs);
    const onMessage = (message: unknown) => {
      const answer = FromProcess.parse(message);
      if ('error' in answer) settle({ kind: 'error', what: answer.error });
      else if (!('result' in answer)) settle({ kind: 'result', value: null });
      else if (answer.peakMB > memoryMB)
        settle({ kind: 'out-of-memory', what: `It used ${Math.round(answer.peakMB)} of ${memoryMB} MB.` });
      else settle({ kind: 'result', value: JSON.parse(answer.result) });
    };
    const onExit = (code: number | null, signal: string | null) =>
      settle({ kind: 'killed', what: `Runtime exited with ${signal ?? `status ${code}`}` });
    function settle(outcome: Outcome) {
      clearTimeout(timer);
      child.off('message', onMessage);
      child.off('exit', onExit);
      resolve(outcome);
    }
    child.on('message', onMessage);
    child.on('exit', onExit);
    if (child.exitCode !== null || child.signalCode !== null) onExit(child.exitCode, child.signalCode);
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

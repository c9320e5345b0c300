import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { flushCompileCache, syncBuiltinESMExports } from 'node:module';
import { pathToFileURL } from 'node:url';

/*
 * Inside a function's process, as Lambda's own runtime is: loads the handler and runs one invocation at a time. What the
 * function sends to a host of AWS goes to the cloud of the tests instead, with the host it was meant for in a header.
 */

type Request = Parameters<typeof https.request>;

const [bundle = '', exported = '', port = '', hostHeader = ''] = process.argv.slice(2);
const agent = new http.Agent({ keepAlive: true });

function toCloud(...[first, second, third]: Request | [URL | string, https.RequestOptions, never]) {
  const isUrl = typeof first === 'string' || first instanceof URL;
  const url = isUrl ? new URL(first) : undefined;
  const given: https.RequestOptions = isUrl ? (typeof second === 'object' ? second : {}) : first;
  const host = String(url?.hostname ?? given.hostname ?? given.host);
  if (!host.endsWith('.amazonaws.com')) throw new Error(`There is no way out of here to ${host}.`);
  const { agent: _agent, protocol: _protocol, ...rest } = given;
  const path = url === undefined ? {} : { path: `${url.pathname}${url.search}` };
  const headers = { ...given.headers, [hostHeader]: host };
  const listener = typeof second === 'function' ? second : third;
  return http.request(
    { ...rest, ...path, agent, protocol: 'http:', host: '127.0.0.1', hostname: '127.0.0.1', port, headers },
    listener,
  );
}

Object.assign(https, { request: toCloud });
syncBuiltinESMExports();

/** What the clock says here, as the tests may set it ahead. */
let clockAheadMs = 0;
const RealDate = Date;
class AheadDate extends RealDate {
  constructor(...given: [] | [number | string | Date]) {
    super(given.length === 0 ? AheadDate.now() : given[0]);
  }
  static override now(): number {
    return RealDate.now() + clockAheadMs;
  }
}

const module: Record<string, unknown> = await import(pathToFileURL(bundle).href);
const handler = module[exported];
// The process may be killed at any moment, and would keep nothing of it for the next one.
flushCompileCache();
if (typeof handler !== 'function') throw new Error(`${bundle} exports no ${exported}.`);

interface Invocation {
  readonly event: unknown;
  readonly clockAheadMs: number;
  readonly context: Record<string, unknown>;
}

/** Not by getrusage(2), whose `ru_maxrss` begins with what the process took that started this one. */
function peakMB(): number {
  return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
}

process.on('message', async ({ event, context, ...invocation }: Invocation) => {
  clockAheadMs = invocation.clockAheadMs;
  if (clockAheadMs !== 0) Object.assign(globalThis, { Date: AheadDate });
  const deadline = performance.now() + Number(context.timeoutMs);
  const whole = { ...context, getRemainingTimeInMillis: () => deadline - performance.now() };
  try {
    const result: unknown = await handler(event, whole);
    process.send?.({ result: JSON.stringify(result ?? null), peakMB: peakMB() });
  } catch (error) {
    process.send?.({ error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
});
process.send?.({ ready: true });

import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
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

const module: Record<string, unknown> = await import(pathToFileURL(bundle).href);
const handler = module[exported];
if (typeof handler !== 'function') throw new Error(`${bundle} exports no ${exported}.`);

process.on('message', async ({ event, context }: { event: unknown; context: Record<string, unknown> }) => {
  const deadline = Date.now() + Number(context.timeoutMs);
  const whole = { ...context, getRemainingTimeInMillis: () => deadline - Date.now() };
  try {
    const result: unknown = await handler(event, whole);
    process.send?.({ result: JSON.stringify(result ?? null) });
  } catch (error) {
    process.send?.({ error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
});
process.send?.({ ready: true });

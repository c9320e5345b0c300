import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';

export interface ScriptedTextract {
  readonly url: string;
  /** What the operation answers next, in turn; the last answer stays. A string is the name of an error. */
  answer(operation: string, ...answers: readonly (object | string)[]): void;
  /** Requests so far, by operation. */
  requests(operation: string): readonly unknown[];
  close(): Promise<void>;
}

/**
 * Textract's protocol with answers that a test writes: jobs that run, fail, are forgotten or come in several pages,
 * none of which moto's has.
 */
export async function openScriptedTextract(): Promise<ScriptedTextract> {
  const script = new Map<string, (object | string)[]>();
  const seen = new Map<string, unknown[]>();
  const server = createServer(async (request, response) => {
    const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    seen.set(operation, [...(seen.get(operation) ?? []), await json(request)]);
    const answers = script.get(operation) ?? [];
    const answer = (answers.length > 1 ? answers.shift() : answers[0]) ?? 'InternalServerError';
    const isError = typeof answer === 'string';
    response.writeHead(isError ? 400 : 200, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify(isError ? { __type: answer, message: answer } : answer));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    answer: (operation, ...answers) => script.set(operation, [...answers]),
    requests: (operation) => seen.get(operation) ?? [],
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

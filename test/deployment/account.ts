import { createServer, request as outgoing } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { startMoto } from '../engines/start.ts';
import { deviations } from './service-model.ts';

/** What a call of AWS answers: a body in the service's own wire format. */
export interface Answer {
  readonly status?: number;
  readonly body: string;
}

/** `region`: that of the signature. */
type Reply = (request: string, region: string) => Answer | undefined | Promise<Answer | undefined>;

export interface Account {
  readonly url: string;
  /** What an operator's environment is, so that every client talks to this account. */
  readonly environment: Readonly<Record<string, string>>;
  /**
   * Answers an operation here instead of by moto, until it is forgotten. Undefined leaves one call to moto. What AWS's own
   * description of the service does not allow is told when it is forgotten.
   */
  answer(operation: string, reply: Reply): void;
  /** Throws when an answer was none that AWS gives. */
  forget(): void;
  /** As it was at first. */
  empty(): Promise<void>;
  close(): Promise<void>;
}

/**
 * An AWS account of its own: moto, and in front of it what moto does not know (drift, health of domains, quotas, deletion of receipt
 * rules …), answered over HTTP in the wire format of each service.
 */
export async function openAccount(): Promise<Account> {
  const engine = await startMoto([]);
  const moto = engine.url;
  const answers = new Map<string, Reply>();
  const misfits: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    const operation = operationOf(
      request.method ?? '',
      request.url ?? '',
      request.headers['x-amz-target'],
      body,
    );
    const answered = await answers.get(operation)?.(
      body.toString('utf8'),
      scopeOf(request.headers.authorization).region,
    );
    if (answered !== undefined) {
      if (answered.status === undefined) {
        const wrong = deviations({
          signedFor: scopeOf(request.headers.authorization).service,
          method: request.method ?? '',
          path: (request.url ?? '').split('?')[0] ?? '',
          operation,
          request: body.toString('utf8'),
          answer: answered.body,
        });
        misfits.push(...wrong.map((each) => `${operation}: ${each}`));
      }
      const type = answered.body.startsWith('<') ? 'text/xml' : 'application/x-amz-json-1.0';
      response.writeHead(answered.status ?? 200, { 'content-type': type }).end(answered.body);
      return;
    }
    // With its own host name, so that the URLs that moto answers lead here too.
    const { hostname, port } = new URL(moto);
    const { method, url: path, headers } = request;
    const forwarded = outgoing({ hostname, port, method, path, headers }, (from) => {
      response.writeHead(from.statusCode ?? 502, from.headers);
      from.pipe(response);
    });
    forwarded.on('error', () => response.destroy());
    forwarded.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const url = `http://127.0.0.1:${address.port}`;
  return {
    url,
    environment: {
      AWS_ENDPOINT_URL: url,
      AWS_ACCESS_KEY_ID: 'operator',
      AWS_SECRET_ACCESS_KEY: 'operator',
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_MAX_ATTEMPTS: '1',
    },
    answer: (operation, reply) => answers.set(operation, reply),
    forget() {
      answers.clear();
      const found = misfits.splice(0);
      if (found.length > 0) throw new Error(`AWS would not answer so:\n${found.join('\n')}`);
    },
    async empty() {
      await fetch(`${moto}/moto-api/reset`, { method: 'POST' });
      answers.clear();
    },
    async close() {
      server.close();
      await engine.stop();
    },
  };
}

/** `AWS4-HMAC-SHA256 Credential=<key>/<day>/<region>/<service>/aws4_request, …` */
function scopeOf(authorization: string | undefined): { region: string; service: string } {
  const [, , region = '', service = ''] = authorization?.split('/') ?? [];
  return { region, service };
}

/** `DescribeStacks` of a form, `DescribeAlarms` of a target or an RPC path; `GET /v2/email/account` otherwise. */
function operationOf(
  method: string,
  url: string,
  target: string | string[] | undefined,
  body: Buffer,
): string {
  if (typeof target === 'string') return target.split('.').at(-1) ?? target;
  const rpc = /\/operation\/(\w+)$/.exec(url);
  if (rpc?.[1] !== undefined) return rpc[1];
  const form = new URLSearchParams(body.length < 100_000 ? body.toString('utf8') : '');
  return form.get('Action') ?? `${method} ${url.split('?')[0]}`;
}

/** An answer of the query protocol. */
export const xml = (operation: string, result: string): Answer => ({
  body: `<${operation}Response><${operation}Result>${result}</${operation}Result></${operation}Response>`,
});

export const json = (value: unknown): Answer => ({ body: JSON.stringify(value) });

/** A refusal of the query protocol. */
export const refusal = (code: string, message: string, status = 400): Answer => ({
  status,
  body: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
});

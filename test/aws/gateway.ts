import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import * as z from 'zod';
import { type Account, arnOf, existing, type GatewayApi, type LambdaDefinition } from './account.ts';
import type { Authorizer } from './authorize.ts';
import type { Answer } from './cloud.ts';
import type { Lambda, Outcome } from './lambda-process.ts';

const Structured = z.object({
  statusCode: z.int(),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  cookies: z.array(z.string()).default([]),
  body: z.string().default(''),
  isBase64Encoded: z.boolean().default(false),
});

export interface HttpGateway {
  readonly url: string;
  close(): void;
}

/** An HTTP API of the account over HTTP on this machine: its routes and integrations, with events of format 2.0. */
export async function openHttpGateway(
  account: Account,
  authorize: Authorizer,
  lambda: Lambda,
  api: GatewayApi,
): Promise<HttpGateway> {
  const stage = '$default';
  if (!api.stages.has(stage)) throw new Error(`The HTTP API ${api.id} has no stage: nobody reaches it.`);
  const server = createServer(async (request, response) => {
    const answer = await answerTo(request).catch(
      (error: unknown): Answer => ({ status: 500, headers: {}, body: Buffer.from(String(error)) }),
    );
    response.writeHead(answer.status, answer.headers);
    response.end(request.method === 'HEAD' ? undefined : answer.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };

  async function answerTo(request: IncomingMessage): Promise<Answer> {
    const { method = 'GET' } = request;
    const url = new URL(request.url ?? '/', 'http://api');
    const found = matchRoute(api, method, url.pathname);
    if (found === undefined)
      return { status: 404, headers: {}, body: Buffer.from('{"message":"Not Found"}') };
    const body = await buffer(request);
    const { routeKey, pathParameters } = found;
    const definition = await integrated(account, authorize, api, routeKey, `${stage}${sourceOf(routeKey)}`);
    if (definition === undefined) return failure(500);
    const { cookie, ...headers } = request.headers;
    const isText = /^(?:text\/|application\/(?:.+\+)?json|application\/x-www-form-urlencoded)/.test(
      headers['content-type'] ?? 'text/plain',
    );
    const outcome = await lambda.invoke(definition, {
      version: '2.0',
      routeKey,
      rawPath: url.pathname,
      rawQueryString: url.search.slice(1),
      ...(cookie === undefined ? {} : { cookies: cookie.split('; ') }),
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, [value].flat().join(',')]),
      ),
      ...(url.search === '' ? {} : { queryStringParameters: Object.fromEntries(url.searchParams) }),
      ...(pathParameters === undefined ? {} : { pathParameters }),
      requestContext: {
        accountId: account.id,
        apiId: api.id,
        domainName: `${api.id}.execute-api.${api.region}.amazonaws.com`,
        domainPrefix: api.id,
        http: {
          method,
          path: url.pathname,
          protocol: 'HTTP/1.1',
          sourceIp: '203.0.113.7',
          userAgent: headers['user-agent'] ?? '',
        },
        requestId: randomUUID(),
        routeKey,
        stage,
        time: new Date().toUTCString(),
        timeEpoch: Date.now(),
      },
      ...(body.byteLength === 0 ? {} : { body: body.toString(isText ? 'utf8' : 'base64') }),
      isBase64Encoded: body.byteLength > 0 && !isText,
    });
    return answerOf(outcome);
  }
}

/** What API Gateway makes of what a function returned. */
function answerOf(outcome: Outcome): Answer {
  if (outcome.kind !== 'result') return failure(outcome.kind === 'time-out' ? 503 : 500);
  const structured = Structured.safeParse(outcome.value);
  if (!structured.success) {
    const body = typeof outcome.value === 'string' ? outcome.value : JSON.stringify(outcome.value);
    return { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from(body) };
  }
  const { statusCode, headers, cookies, body, isBase64Encoded } = structured.data;
  return {
    status: statusCode,
    headers: {
      ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
      ...(cookies.length === 0 ? {} : { 'set-cookie': cookies }),
    },
    body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
  };
}

function failure(status: number): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body: Buffer.from('{"message":null}') };
}

/** The function behind a route; undefined, with a finding, when its policy does not let API Gateway call it. */
async function integrated(
  account: Account,
  authorize: Authorizer,
  api: GatewayApi,
  routeKey: string,
  source: string,
): Promise<LambdaDefinition | undefined> {
  const functionArn = existing(api.integrations, existing(api.routes, routeKey));
  const sourceArn = arnOf(account, 'execute-api', api.region, `${api.id}/${source}`);
  const need = { action: 'lambda:InvokeFunction', resource: functionArn };
  if (await authorize.serviceMay('apigateway.amazonaws.com', sourceArn, need))
    return existing(account.functions, functionArn);
  account.findings.push({ kind: 'refused', who: sourceArn, what: `lambda:InvokeFunction on ${functionArn}` });
  return undefined;
}

/** The end of the ARN that a route calls its function in the name of. */
function sourceOf(routeKey: string): string {
  const [method = '', path] = routeKey.split(' ');
  return path === undefined ? `/${method}` : `/${method === 'ANY' ? '*' : method}${path}`;
}

/** The most specific route: without parameters, then with, then greedy ones, then `$default`. */
function matchRoute(api: GatewayApi, method: string, path: string) {
  const candidates = [...api.routes.keys()].flatMap((routeKey) => {
    if (routeKey === '$default') return [{ routeKey, rank: 9, pathParameters: undefined }];
    const [wanted = '', template = ''] = routeKey.split(' ');
    if (wanted !== 'ANY' && wanted !== method) return [];
    const pattern = template
      .replace(/\{(\w+)\+\}/g, '(?<$1>.+)')
      .replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')
      .replaceAll('.', '\\.');
    const match = new RegExp(`^${pattern}$`).exec(path);
    if (match === null) return [];
    const rank = (template.includes('+}') ? 4 : template.includes('{') ? 2 : 0) + (wanted === 'ANY' ? 1 : 0);
    return [{ routeKey, rank, pathParameters: match.groups }];
  });
  return candidates.sort((a, b) => a.rank - b.rank)[0];
}

export interface LiveSocket {
  readonly connectionId: string;
  /** What the account sent to it so far, parsed. */
  readonly received: unknown[];
}

export interface WebSockets {
  /** Opens a WebSocket as a browser would, at `wss://<api>.execute-api.<region>.amazonaws.com/<stage>?…`; its status when refused. */
  connect(url: string): Promise<LiveSocket | number>;
  /** The browser goes away without a word. */
  vanish(socket: LiveSocket): void;
  /** `POST /<stage>/@connections/<id>`. */
  post(path: string, body: Buffer): Answer;
}

export function openWebSockets(account: Account, authorize: Authorizer, lambda: () => Lambda): WebSockets {
  const open = new Map<string, LiveSocket>();
  return {
    async connect(address) {
      const url = new URL(address);
      const [id = ''] = url.hostname.split('.');
      const api = existing(account.apis, id);
      const [, stage = ''] = url.pathname.split('/');
      if (!api.stages.has(stage)) return 403;
      const connectionId = randomUUID();
      if (api.routes.has('$connect')) {
        const definition = await integrated(account, authorize, api, '$connect', `${stage}/$connect`);
        if (definition === undefined) return 500;
        const answer = answerOf(
          await lambda().invoke(definition, {
            headers: { host: url.hostname },
            ...(url.search === '' ? {} : { queryStringParameters: Object.fromEntries(url.searchParams) }),
            requestContext: {
              routeKey: '$connect',
              eventType: 'CONNECT',
              messageDirection: 'IN',
              connectionId,
              domainName: url.hostname,
              stage,
              apiId: id,
              requestId: randomUUID(),
              requestTimeEpoch: Date.now(),
              identity: { sourceIp: '203.0.113.7' },
            },
            isBase64Encoded: false,
          }),
        );
        if (answer.status !== 200) return answer.status;
      }
      const socket: LiveSocket = { connectionId, received: [] };
      open.set(connectionId, socket);
      return socket;
    },
    vanish({ connectionId }) {
      open.delete(connectionId);
    },
    post(path, body) {
      const socket = open.get(path.split('/').at(-1) ?? '');
      if (socket === undefined) {
        const headers = { 'x-amzn-errortype': 'GoneException', 'content-type': 'application/json' };
        return { status: 410, headers, body: Buffer.from('{"message":"Gone"}') };
      }
      socket.received.push(JSON.parse(body.toString()));
      return { status: 200, headers: {}, body: Buffer.alloc(0) };
    },
  };
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as z from 'zod';
import { metricsText, type PlatformEnvironment, verifyFileUrl, verifyUploadUrl } from '#platform';
import { authorize } from '../functions/api/authorize.ts';
import { largestRequest } from '../functions/api/request-body.ts';
import type { ApiKeyRepository } from '../shared/api-keys/repository.ts';
import { problemOf, VisibleError } from '../shared/http/problem.ts';
import type { FileStore } from '../shared/platform/ports/file-store.ts';
import { logFailure } from './advice.ts';
import { apiEvent } from './api-event.ts';
import type { ByteBudget } from './byte-budget.ts';
import { lambdaContext } from './lambda-context.ts';
import type { LiveSockets } from './live-sockets.ts';
import type { loadHandler } from './load-handler.ts';
import { serveConsole } from './static-console.ts';

export interface HttpDependencies {
  readonly env: PlatformEnvironment;
  readonly api: Awaited<ReturnType<typeof loadHandler>>;
  readonly files: FileStore;
  readonly intake: FileStore;
  readonly apiKeys: ApiKeyRepository;
  readonly live: LiveSockets;
  /** What requests that are being sent and answered may take together. */
  readonly memory: ByteBudget;
  /** The exported console. */
  readonly consoleDirectory: string;
}

/**
 * What CloudFront, API Gateway and S3 do on AWS: `/api` and `/health` go to the `api` function, `/files` are signed
 * links, `/intake` are signed links to upload to, `/live` becomes a WebSocket, `/metrics` is for Prometheus, all else is the console. Requests wait for `ready`.
 */
export function httpServer(ready: Promise<HttpDependencies>): Server {
  const options = {
    requestTimeout: 120_000,
    headersTimeout: 20_000,
    // Other offers are passed over (RFC 9110 §7.8): some clients offer HTTP/2 with every request.
    shouldUpgradeCallback: (request: IncomingMessage) =>
      pathOf(request) === '/live' && request.headers.upgrade?.toLowerCase() === 'websocket',
  };
  const server = createServer(options, (request, response) => {
    ready.then((deps) => answer(request, response, deps)).catch((error: unknown) => refuse(error, response));
  });
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    ready
      .then((deps) => deps.live.upgrade(request, socket, head))
      .catch((error: unknown) => {
        logFailure('live connection failed', error);
        socket.destroy();
      });
  });
  return server;
}

function pathOf(request: IncomingMessage): string {
  return URL.parse(request.url ?? '/', 'http://host')?.pathname ?? '/';
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  deps: HttpDependencies,
): Promise<void> {
  const path = pathOf(request);
  if (path === '/health' || path.startsWith('/api/')) {
    await answerApi(request, response, deps);
    return;
  }
  if (request.method === 'PUT' && path.startsWith('/intake/')) {
    await takeUpload(request, response, deps);
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    throw new VisibleError(405, 'method_not_allowed', `${request.method ?? 'This'} is not possible here.`);
  }
  if (path.startsWith('/files/')) {
    await sendFile(request, response, deps);
  } else if (path === '/metrics') {
    const { apiKeys } = deps;
    await authorize(request.headers.authorization, 'operations:read', { apiKeys, now: () => new Date() });
    response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
    response.end(await metricsText());
  } else {
    await serveConsole(deps.consoleDirectory, path, response);
  }
}

async function answerApi(
  request: IncomingMessage,
  response: ServerResponse,
  deps: HttpDependencies,
): Promise<void> {
  await holding(deps.memory, async (hold) => {
    const body = await bodyOf(request, hold);
    const result = ApiResult.parse(await deps.api(apiEvent(request, body), lambdaContext('api')));
    send({ ...result, headers: ownLinks(result.headers, deps.env) }, response);
  });
}

/** Runs `work`, which says how many bytes it is about to hold, and gives them back when it is done. */
async function holding(memory: ByteBudget, work: (hold: (bytes: number) => void) => Promise<void>) {
  let held = 0;
  try {
    await work((bytes) => {
      if (!memory.take(bytes))
        throw new VisibleError(503, 'too_busy', 'Too much is being sent. Try again soon.');
      held += bytes;
    });
  } finally {
    memory.give(held);
  }
}

const ApiResult = z.looseObject({
  statusCode: z.int(),
  headers: z.record(z.string(), z.string()).optional(),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().optional(),
}) satisfies z.ZodType<APIGatewayProxyStructuredResultV2>;

/** Links to files of ours, without the origin: whoever asks reaches this host by a name that it may not know. */
function ownLinks(headers: Record<string, string> = {}, { publicUrl }: PlatformEnvironment) {
  const { location } = headers;
  if (!location?.startsWith(`${publicUrl}/files/`)) return headers;
  return { ...headers, location: location.slice(new URL(publicUrl).origin.length) };
}

function send(result: z.infer<typeof ApiResult>, response: ServerResponse): void {
  response.writeHead(result.statusCode, { 'x-content-type-options': 'nosniff', ...result.headers });
  response.end(Buffer.from(result.body ?? '', result.isBase64Encoded === true ? 'base64' : 'utf8'));
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  deps: HttpDependencies,
): Promise<void> {
  const link = verifyFileUrl(deps.env, 'files', request.url ?? '');
  if (link === undefined) {
    throw new VisibleError(403, 'link_ended', 'This link is not valid any more. Ask for the file again.');
  }
  const file = await deps.files.get(link.key);
  if (file === undefined) throw new VisibleError(404, 'file_not_found', 'The file is not there any more.');
  response.writeHead(200, {
    'content-type': link.contentType ?? file.contentType,
    'content-disposition': link.disposition ?? 'attachment',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
  response.end(file.body);
}

async function takeUpload(
  request: IncomingMessage,
  response: ServerResponse,
  deps: HttpDependencies,
): Promise<void> {
  const link = verifyUploadUrl(deps.env, 'intake', request.url ?? '');
  // As S3 answers what was not signed; the length is part of what was.
  if (link === undefined || request.headers['content-length'] !== String(link.size)) {
    throw new VisibleError(403, 'link_ended', 'This link does not take this file. Start the upload again.');
  }
  await holding(deps.memory, async (hold) => {
    const body = await bodyOf(request, hold);
    await deps.intake.put(link.key, body, 'application/octet-stream');
  });
  response.writeHead(200).end();
}

/** Stops reading as soon as there is too much; `hold` is told of each piece and may refuse it. */
async function bodyOf(request: IncomingMessage, hold: (bytes: number) => void): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = z.instanceof(Buffer).parse(chunk);
    size += bytes.byteLength;
    if (size > largestRequest + 1_000_000) {
      throw new VisibleError(
        413,
        'request_too_large',
        'The request is larger than 40 MB. Send less at once.',
      );
    }
    hold(bytes.byteLength);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, size);
}

function refuse(error: unknown, response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const visible =
    error instanceof VisibleError
      ? error
      : new VisibleError(500, 'internal_error', 'Something went wrong on our side. Please try again.');
  if (visible !== error) {
    logFailure('request failed', error);
  }
  response.writeHead(visible.status, { 'content-type': 'application/problem+json', connection: 'close' });
  response.end(JSON.stringify(problemOf(visible)));
}

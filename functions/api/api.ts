import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as z from 'zod';
import { contract, type RouteName } from '../../shared/http/contract.ts';
import { VisibleError } from '../../shared/http/problem.ts';
import type { RouteContract } from '../../shared/http/route.ts';
import { authorize } from './authorize.ts';
import { requestBody } from './request-body.ts';
import type { ApiDependencies, RouteHandler } from './route-handler.ts';
import { classifyDocument, correctDocument, extractDocument } from './routes/corrections.ts';
import { approveDocument, rejectDocument, reopenDocument, undoReopening } from './routes/decisions.ts';
import {
  getDocumentFile,
  getDocumentPage,
  getDocumentTables,
  getDocumentText,
  getDocumentThumbnail,
  getSearchableFile,
} from './routes/document-files.ts';
import {
  deleteDocument,
  getDocument,
  getDocumentHistory,
  reprocessDocument,
  stopReading,
} from './routes/documents.ts';
import {
  getEmail,
  getEmailHtml,
  getEmailRaw,
  getHandedInFile,
  receiveEmail,
  reprocessEmail,
} from './routes/emails.ts';
import { listDocuments } from './routes/list-documents.ts';
import { listEmails } from './routes/list-emails.ts';
import {
  createLiveTicket,
  getHealth,
  getOpenApi,
  getSession,
  getStatus,
  listApiKeys,
} from './routes/operations.ts';
import { getOrganization, putOrganization } from './routes/organization.ts';
import { mergeDocument, splitDocument } from './routes/packets.ts';
import { chooseTypeModel, getQuality, getTypeModel, trainTypeModel } from './routes/quality.ts';
import { getReadingSettings, putReadingSettings } from './routes/reading-settings.ts';
import { getSupplier, listSuppliers } from './routes/suppliers.ts';
import { completeEmailUpload, completeUpload, createUpload, uploadDocuments } from './routes/uploads.ts';

const handlers: { readonly [Name in RouteName]: RouteHandler<Name> } = {
  getHealth,
  getOpenApi,
  listDocuments,
  uploadDocuments,
  createUpload,
  completeUpload,
  completeEmailUpload,
  getDocument,
  deleteDocument,
  getDocumentFile,
  getDocumentThumbnail,
  getSearchableFile,
  getDocumentPage,
  getDocumentText,
  getDocumentTables,
  getDocumentHistory,
  reprocessDocument,
  stopReading,
  correctDocument,
  classifyDocument,
  extractDocument,
  approveDocument,
  rejectDocument,
  reopenDocument,
  undoReopening,
  splitDocument,
  mergeDocument,
  listSuppliers,
  getSupplier,
  listEmails,
  receiveEmail,
  getEmail,
  getEmailHtml,
  getEmailRaw,
  getHandedInFile,
  reprocessEmail,
  createLiveTicket,
  getSession,
  listApiKeys,
  getOrganization,
  putOrganization,
  getQuality,
  getTypeModel,
  trainTypeModel,
  chooseTypeModel,
  getReadingSettings,
  putReadingSettings,
  getStatus,
};

const routes = Object.entries(contract).map(([name, route]: [string, RouteContract]) => ({
  name,
  route,
  pattern: new RegExp(`^${route.path.replaceAll('.', '\\.').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}));

/** Answers one HTTP request: finds its route, checks who calls and what they send, runs it. */
export async function answerRequest(
  event: APIGatewayProxyEventV2,
  deps: ApiDependencies,
): Promise<APIGatewayProxyStructuredResultV2> {
  const { name, route, params } = findRoute(event.requestContext.http.method, event.rawPath);
  const principal =
    route.access === 'public' ? undefined : await authorize(event.headers.authorization, route.access, deps);
  const input = {
    params: parseInput('path', route.params, params),
    query: parseInput('query', route.query, queryOf(event.rawQueryString)),
    body: await parseBody(event, route),
    principal,
  };
  // Each handler gets what its own entry in the contract parses to; the table above holds it to that.
  const run = handlers[name] as (input: unknown, deps: ApiDependencies) => Promise<unknown>;
  return httpAnswer(route, await run(input, deps));
}

function findRoute(asked: string, path: string) {
  // HEAD is GET whose body the server leaves out (RFC 9110 §9.3.2).
  const method = asked === 'HEAD' ? 'GET' : asked;
  let otherMethod = false;
  for (const { name, route, pattern } of routes) {
    const match = pattern.exec(path);
    if (match === null) continue;
    if (route.method === method && isRouteName(name)) return { name, route, params: decoded(match.groups) };
    otherMethod = true;
  }
  throw otherMethod
    ? new VisibleError(405, 'method_not_allowed', `${method} is not possible here.`)
    : new VisibleError(404, 'route_not_found', 'There is nothing at this address.');
}

function isRouteName(name: string): name is RouteName {
  return Object.hasOwn(contract, name);
}

function decoded(groups: Record<string, string> | undefined): Record<string, string> {
  try {
    return Object.fromEntries(
      Object.entries(groups ?? {}).map(([key, value]) => [key, decodeURIComponent(value)]),
    );
  } catch {
    throw new VisibleError(400, 'invalid_path', 'The address is not properly encoded.');
  }
}

function queryOf(raw: string): Record<string, string> {
  return Object.fromEntries([...new URLSearchParams(raw)].filter(([, value]) => value !== ''));
}

function parseInput(where: 'path' | 'query' | 'body', schema: z.ZodType, input: unknown): unknown {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const errors = result.error.issues.map((issue) => ({
    field: [where, ...issue.path].join('.'),
    message: issue.message,
  }));
  const named = errors.map((error) => `${error.field}: ${error.message}`).join('; ');
  throw new VisibleError(400, 'invalid_input', `The request is not valid. ${named}`, errors);
}

async function parseBody(event: APIGatewayProxyEventV2, route: RouteContract): Promise<unknown> {
  const body = await requestBody(event, route.body);
  return route.body.kind === 'json' ? parseInput('body', route.body.schema, body) : body;
}

const FileAnswerShape = z.union([
  z.object({ redirect: z.string() }),
  z.object({
    body: z.instanceof(Uint8Array),
    contentType: z.string(),
    downloadName: z.string().optional(),
    cache: z.literal(true).optional(),
  }),
]);

function httpAnswer(route: RouteContract, answer: unknown): APIGatewayProxyStructuredResultV2 {
  if (route.answer.kind === 'file') return fileAnswer(FileAnswerShape.parse(answer));
  return {
    statusCode: route.status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(answer),
  };
}

function fileAnswer(answer: z.infer<typeof FileAnswerShape>): APIGatewayProxyStructuredResultV2 {
  if ('redirect' in answer) {
    return { statusCode: 302, headers: { location: answer.redirect, 'cache-control': 'no-store' } };
  }
  return {
    statusCode: 200,
    headers: {
      'content-type': answer.contentType,
      'cache-control': answer.cache === true ? 'private, max-age=86400, immutable' : 'no-store',
      ...(answer.downloadName === undefined
        ? {}
        : { 'content-disposition': `attachment; filename*=UTF-8''${encodeFileName(answer.downloadName)}` }),
    },
    body: Buffer.from(answer.body).toString('base64'),
    isBase64Encoded: true,
  };
}

/** RFC 8187 `ext-value`: stricter than `encodeURIComponent`. */
function encodeFileName(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

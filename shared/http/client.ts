import type * as z from 'zod';
import { type Contract, contract, type RouteName } from './contract.ts';
import { Problem } from './problem.ts';
import type { RouteContract } from './route.ts';

type Shape<Schema extends z.ZodType> = z.input<Schema>;

/** What a call of a route needs: `params`, `query`, and the body of its kind. */
export type CallInput<Name extends RouteName> = {
  readonly params?: Shape<Contract[Name]['params']>;
  readonly query?: Shape<Contract[Name]['query']>;
  readonly body?: Contract[Name]['body'] extends { kind: 'json'; schema: infer Schema extends z.ZodType }
    ? Shape<Schema>
    : Contract[Name]['body'] extends { kind: 'files' }
      ? FormData
      : Contract[Name]['body'] extends { kind: 'bytes' }
        ? Blob
        : never;
  readonly signal?: AbortSignal;
};

/** What a route answers: parsed JSON, or a Blob for files. */
export type CallAnswer<Name extends RouteName> = Contract[Name]['answer'] extends {
  kind: 'json';
  schema: infer Schema extends z.ZodType;
}
  ? z.output<Schema>
  : Blob;

/** The API refused or failed; `problem` says why. `problem.code` is `unreachable` when there was no answer at all. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

export interface ClientOptions {
  /** Without a final slash; empty for the same origin. */
  readonly baseUrl: string;
  /** Asked before each call, so that a renewed token is used at once. */
  readonly token: () => string | undefined;
}

export type Client = <Name extends RouteName>(
  name: Name,
  input?: CallInput<Name>,
) => Promise<CallAnswer<Name>>;

/** The typed client of the HTTP API. Throws `ApiError` for every answer that is not the promised one. */
export function createClient(options: ClientOptions): Client {
  return async function call<Name extends RouteName>(
    name: Name,
    input: CallInput<Name> = {},
  ): Promise<CallAnswer<Name>> {
    const route: RouteContract = contract[name];
    const response = await request(route, input, options);
    if (!response.ok) throw new ApiError(await readProblem(response));
    const answer: unknown =
      route.answer.kind === 'json' ? route.answer.schema.parse(await response.json()) : await response.blob();
    return answer as CallAnswer<Name>;
  };
}

async function request<Name extends RouteName>(
  route: RouteContract,
  input: CallInput<Name>,
  options: ClientOptions,
): Promise<Response> {
  const headers = new Headers({ accept: 'application/json, */*;q=0.5' });
  const token = options.token();
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  const init: RequestInit = { method: route.method, headers };
  if (input.signal !== undefined) init.signal = input.signal;
  const body: unknown = input.body;
  if (body instanceof FormData || body instanceof Blob) {
    init.body = body;
    if (route.body.kind === 'bytes') headers.set('content-type', route.body.contentType);
  } else if (body !== undefined) {
    init.body = JSON.stringify(body);
    headers.set('content-type', 'application/json');
  }
  try {
    return await fetch(`${options.baseUrl}${pathOf(route.path, input.params)}${queryOf(input.query)}`, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError(
      problem(503, 'unreachable', 'The server cannot be reached. Check the connection and try again.'),
    );
  }
}

function pathOf(template: string, params: object | undefined): string {
  const values = new Map<string, unknown>(Object.entries(params ?? {}));
  return template.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(String(values.get(key))));
}

function queryOf(query: object | undefined): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== '') search.set(key, String(value));
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

async function readProblem(response: Response): Promise<Problem> {
  const text = await response.text();
  try {
    return Problem.parse(JSON.parse(text));
  } catch {
    return problem(
      response.status,
      'unexpected_answer',
      `The server answered ${response.status} without saying why.`,
    );
  }
}

function problem(status: number, code: string, detail: string): Problem {
  return { type: 'about:blank', title: code, status, code, detail };
}

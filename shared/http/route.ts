import * as z from 'zod';

/** What an API key may do; a route names the one it needs. */
export const Scope = z.enum([
  'documents:read',
  'documents:write',
  'mail:read',
  'mail:write',
  'operations:read',
  'settings:write',
]);
export type Scope = z.infer<typeof Scope>;

/** What a route takes besides parameters: JSON of a shape, raw bytes of a type, files, or nothing. */
export type BodyContract =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly schema: z.ZodType }
  | { readonly kind: 'bytes'; readonly contentType: string }
  | { readonly kind: 'files' };

/** What a route answers when all is well. */
export type AnswerContract =
  | { readonly kind: 'json'; readonly schema: z.ZodType }
  | { readonly kind: 'file'; readonly contentTypes: readonly string[] };

/** One route of the HTTP API; server, client, OpenAPI document and console are all typed from it. */
export interface RouteContract {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With `{name}` for parameters. */
  readonly path: string;
  readonly summary: string;
  /** Who may call it. `public` needs no key, `any_key` no scope. */
  readonly access: 'public' | 'any_key' | Scope;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: BodyContract;
  readonly status: 200 | 201 | 202 | 204;
  readonly answer: AnswerContract;
}

export const nothing = z.object({});
export const noBody = { kind: 'none' } as const;

export function json<Schema extends z.ZodType>(schema: Schema) {
  return { kind: 'json', schema } as const;
}

export function file(...contentTypes: string[]) {
  return { kind: 'file', contentTypes } as const;
}

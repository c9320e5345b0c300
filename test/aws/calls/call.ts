import type { IncomingHttpHeaders } from 'node:http';
import type * as z from 'zod';
import type { Need } from '../authorize.ts';

/** Services by the name that requests are signed for. */
export type ServiceName =
  | 'aoss'
  | 'dynamodb'
  | 'es'
  | 'events'
  | 'execute-api'
  | 'kms'
  | 's3'
  | 'secretsmanager'
  | 'ses'
  | 'sns'
  | 'sqs'
  | 'textract';

/** A request as a function sent it to AWS. */
export interface Call {
  readonly method: string;
  /** Host that it was meant for. */
  readonly host: string;
  /** Path and query. */
  readonly url: URL;
  /** Region that it was signed for. */
  readonly region: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface KnownCall {
  readonly service: ServiceName;
  readonly operation: string;
  readonly region: string;
  /** All permissions that it takes. */
  readonly needs: readonly Need[];
  /** What the function may do in the search engine's own terms. */
  readonly searchNeed?: { readonly permission: string; readonly index: string };
  /** Path and query for the engine. */
  readonly path: string;
}

/** The operation of a JSON protocol: `X-Amz-Target: DynamoDB_20120810.GetItem`. */
export function target({ headers }: Call): string {
  return String(headers['x-amz-target']).split('.').at(-1) ?? '';
}

export function json<Schema extends z.ZodType>(schema: Schema, { body }: Call): z.infer<Schema> {
  return schema.parse(JSON.parse(body.toString('utf8')));
}

export function unknownCall(service: string, what: string): Error {
  return new Error(
    `${service}'s ${what} is not known here: say in test/aws/calls which permissions it takes.`,
  );
}

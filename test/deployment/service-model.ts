import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { XMLParser } from 'fast-xml-parser';
import * as z from 'zod';
import { motoFolder } from '../engines/cache.ts';

/*
 * What AWS's own descriptions of its services (the models that botocore brings along with moto) say of an operation, so that
 * no stand-in takes or answers what AWS would not: a misspelt field, a state that does not exist, a list where one thing is.
 */

const Reference = z.object({ shape: z.string(), locationName: z.string().optional() });
const Shape = z.object({
  type: z.string(),
  required: z.array(z.string()).default([]),
  members: z.record(z.string(), Reference).default({}),
  member: Reference.optional(),
  value: Reference.optional(),
  enum: z.array(z.string()).optional(),
});
const Model = z.object({
  operations: z.record(
    z.string(),
    z.object({
      http: z.object({ method: z.string(), requestUri: z.string() }),
      input: Reference.optional(),
      output: Reference.optional(),
    }),
  ),
  shapes: z.record(z.string(), Shape),
});
type Model = z.infer<typeof Model>;

/** A call as it came over HTTP, and what a stand-in answers it. */
export interface Exchange {
  /** As in the signature: `es`, `cloudformation`. */
  readonly signedFor: string;
  readonly method: string;
  readonly path: string;
  /** By name where the protocol has one: `DescribeStacks`. */
  readonly operation: string;
  readonly request: string;
  readonly answer: string;
}

/** What is not as the service's model says; empty when all is. */
export function deviations(exchange: Exchange): string[] {
  const service = serviceOf(exchange);
  const model = modelOf(service);
  const name = operationName(model, exchange);
  const operation = name === undefined ? undefined : model.operations[name];
  if (name === undefined || operation === undefined) return [`${service} has no ${exchange.operation}`];
  const found: string[] = [];
  const check = (reference: z.infer<typeof Reference> | undefined, value: unknown, where: string): void => {
    const shape = reference === undefined ? undefined : model.shapes[reference.shape];
    if (shape === undefined) return;
    const wrong = (what: string) => found.push(`${where} ${what}`);
    switch (shape.type) {
      case 'structure': {
        const fields = value === '' ? {} : value;
        if (!isRecord(fields)) return void wrong('is no structure');
        for (const [key, each] of Object.entries(fields)) {
          const member = Object.entries(shape.members).find(
            ([own, { locationName }]) => key === (locationName ?? own),
          );
          if (member === undefined) wrong(`has no ${key}`);
          else check(member[1], each, `${where}.${key}`);
        }
        for (const own of shape.required) {
          if (!((shape.members[own]?.locationName ?? own) in fields)) wrong(`lacks ${own}`);
        }
        return;
      }
      case 'list': {
        const items =
          isRecord(value) && 'member' in value ? [value.member].flat() : value === '' ? [] : value;
        if (!Array.isArray(items)) return void wrong('is no list');
        for (const item of items) check(shape.member, item, `${where}[]`);
        return;
      }
      case 'string':
        if (typeof value !== 'string') wrong('is no text');
        else if (shape.enum !== undefined && !shape.enum.includes(value)) wrong(`cannot be ${value}`);
        return;
      case 'boolean':
        if (!['true', 'false'].includes(String(value))) wrong('is neither true nor false');
        return;
      case 'integer':
      case 'long':
      case 'double':
      case 'float':
        if (value === '' || Number.isNaN(Number(value))) wrong('is no number');
        return;
      default:
    }
  };
  checkRequest(model, operation.input, exchange, found);
  check(operation.output, answered(name, exchange.answer), name);
  return found;
}

/** Names on the first level, and what is required: deeper down the SDK's types see to it. */
function checkRequest(
  model: Model,
  input: z.infer<typeof Reference> | undefined,
  { request, path }: Exchange,
  found: string[],
): void {
  const shape = input === undefined ? undefined : model.shapes[input.shape];
  if (shape === undefined || path !== '/') return;
  const names = new Set(
    request.startsWith('{')
      ? Object.keys(z.record(z.string(), z.unknown()).parse(JSON.parse(request)))
      : [...new URLSearchParams(request).keys()].map((key) => key.split('.')[0] ?? key),
  );
  for (const name of names) {
    if (!(name in shape.members) && name !== 'Action' && name !== 'Version')
      found.push(`the request has ${name}`);
  }
  for (const name of shape.required) if (!names.has(name)) found.push(`the request lacks ${name}`);
}

const xml = new XMLParser({ parseTagValue: false, ignoreDeclaration: true });

function answered(operation: string, text: string): unknown {
  if (!text.startsWith('<')) return text === '' ? {} : JSON.parse(text);
  const body = z.record(z.string(), z.record(z.string(), z.unknown())).parse(xml.parse(text));
  return body[`${operation}Response`]?.[`${operation}Result`] ?? '';
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function serviceOf({ signedFor, path }: Exchange): string {
  if (signedFor === 'ses') return path.startsWith('/v2/') ? 'sesv2' : 'ses';
  const others: Readonly<Record<string, string>> = {
    es: 'opensearch',
    aoss: 'opensearchserverless',
    servicequotas: 'service-quotas',
    monitoring: 'cloudwatch',
  };
  return others[signedFor] ?? signedFor;
}

/** By its name, or by method and path: `GET /2021-01-01/opensearch/domain/{DomainName}/health`. */
function operationName(model: Model, { operation, method, path }: Exchange): string | undefined {
  if (operation in model.operations) return operation;
  return Object.entries(model.operations).find(([, { http }]) => {
    const pattern = http.requestUri
      .split('?')[0]
      ?.replace(/\/$/, '')
      .replace(/\{[^}]+\}/g, '[^/]+');
    return http.method === method && new RegExp(`^${pattern}$`).test(path.replace(/\/$/, ''));
  })?.[0];
}

const models = new Map<string, Model>();

/** The newest version of a service's model. */
function modelOf(service: string): Model {
  const known = models.get(service);
  if (known !== undefined) return known;
  const lib = join(motoFolder, 'lib');
  const [python = ''] = readdirSync(lib).filter((name) => name.startsWith('python3'));
  const folder = join(lib, python, 'site-packages/botocore/data', service);
  const version = readdirSync(folder).sort().at(-1) ?? '';
  const text = gunzipSync(readFileSync(join(folder, version, 'service-2.json.gz'))).toString('utf8');
  const model = Model.parse(JSON.parse(text));
  models.set(service, model);
  return model;
}

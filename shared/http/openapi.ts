import * as z from 'zod';
import { contract } from './contract.ts';
import { Problem } from './problem.ts';
import type { RouteContract } from './route.ts';

/** The OpenAPI 3.1 description of the API, generated from the contract. */
export function openApiDocument(version: string): { openapi: string } & Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, route] of Object.entries<RouteContract>(contract)) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(name, route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Facteur',
      version,
      description:
        'Times are UTC instants (ISO 8601), amounts decimal strings, boxes fractions 0..1 from the top left corner. ' +
        'Errors are application/problem+json (RFC 9457) with a stable `code`.',
    },
    servers: [{ url: '/' }],
    security: [{ apiKey: [] }],
    paths,
    components: {
      securitySchemes: {
        apiKey: { type: 'http', scheme: 'bearer', description: 'An API key: `fct_…`' },
      },
      schemas: { Problem: schemaOf(Problem, 'output') },
    },
  };
}

function operation(name: string, route: RouteContract): Record<string, unknown> {
  const body = requestBody(route);
  return {
    operationId: name,
    summary: route.summary,
    tags: [route.path.split('/')[2] ?? 'health'],
    ...(route.access === 'public'
      ? { security: [] }
      : {
          description:
            route.access === 'any_key' ? 'Needs a key of any scope.' : `Needs the scope \`${route.access}\`.`,
        }),
    parameters: [...parameters('path', route.params), ...parameters('query', route.query)],
    ...(body === undefined ? {} : { requestBody: body }),
    responses: {
      [route.status]: { description: 'Done', content: answerContent(route) },
      default: {
        description: 'What went wrong',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

function parameters(where: 'path' | 'query', schema: z.ZodObject): Record<string, unknown>[] {
  return Object.entries(schema.shape).map(([name, value]) => ({
    name,
    in: where,
    required: where === 'path' || !z.safeParse(z.object({ value }), {}).success,
    schema: schemaOf(value, 'input'),
  }));
}

function requestBody(route: RouteContract): Record<string, unknown> | undefined {
  switch (route.body.kind) {
    case 'none':
      return undefined;
    case 'json':
      return {
        required: true,
        content: { 'application/json': { schema: schemaOf(route.body.schema, 'input') } },
      };
    case 'bytes':
      return { required: true, content: { [route.body.contentType]: {} } };
    case 'files':
      return {
        required: true,
        content: {
          'multipart/form-data': {
            schema: {
              type: 'object',
              properties: { files: { type: 'array', items: { type: 'string', format: 'binary' } } },
              required: ['files'],
            },
          },
        },
      };
  }
}

function answerContent(route: RouteContract): Record<string, unknown> {
  if (route.answer.kind === 'json') {
    return { 'application/json': { schema: schemaOf(route.answer.schema, 'output') } };
  }
  return Object.fromEntries(route.answer.contentTypes.map((type) => [type, {}]));
}

function schemaOf(schema: z.ZodType | z.core.$ZodType, io: 'input' | 'output'): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    target: 'draft-2020-12',
  });
  return rest;
}

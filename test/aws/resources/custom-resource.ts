import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import * as z from 'zod';
import { existing } from '../account.ts';
import type { Make } from './make.ts';

const Properties = z.looseObject({ ServiceToken: z.string() });

const Answer = z.looseObject({
  Status: z.enum(['SUCCESS', 'FAILED']),
  Reason: z.string().optional(),
  PhysicalResourceId: z.string(),
  LogicalResourceId: z.string(),
  RequestId: z.string(),
  Data: z.record(z.string(), z.string()).default({}),
});

/**
 * Has a resource made by the function that its service token names, which answers by an HTTP request of its own
 * ("Custom resource request types", CloudFormation User Guide). CloudFormation passes every value as text.
 */
export const customResource: Make = async (properties, { account, stack, logicalId, invoke }) => {
  const { ServiceToken, ...given } = Properties.parse(properties);
  const definition = existing(account.functions, ServiceToken);
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  try {
    const answered = once(server, 'request').then(async ([request, response]) => {
      const body: unknown = await json(request);
      response.end();
      return Answer.parse(body);
    });
    const RequestId = crypto.randomUUID();
    const outcome = await invoke(definition, {
      RequestType: 'Create',
      ResponseURL: `http://127.0.0.1:${address.port}/`,
      StackId: stack,
      RequestId,
      LogicalResourceId: logicalId,
      ResourceProperties: asText({ ServiceToken, ...given }),
    });
    if (outcome.kind !== 'result') throw new Error(outcome.what);
    const answer = await answered;
    if (answer.Status === 'FAILED') throw new Error(answer.Reason);
    if (answer.RequestId !== RequestId) throw new Error('It answered to another request.');
    return { ref: answer.PhysicalResourceId, attributes: answer.Data };
  } finally {
    server.closeAllConnections();
    server.close();
  }
};

function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, asText(item)]));
}

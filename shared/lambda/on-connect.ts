import middy from '@middy/core';
import * as z from 'zod';
import { log } from './log.ts';

/** What API Gateway sends when somebody opens a WebSocket (`$connect`). */
const ConnectEvent = z.looseObject({
  requestContext: z.looseObject({ eventType: z.literal('CONNECT'), connectionId: z.string() }),
  queryStringParameters: z.record(z.string(), z.string()).nullish(),
});

/**
 * A Lambda handler for the `$connect` route of a WebSocket API: `admit` says whether the bearer of a ticket
 * (`?ticket=…`) may come in. Anybody else gets 401, and 500 while something is broken; the socket then does not open.
 */
export function onConnect(admit: (connection: { connectionId: string; ticket: string }) => Promise<boolean>) {
  return middy().handler(async (event: unknown): Promise<{ statusCode: number }> => {
    const { requestContext, queryStringParameters } = ConnectEvent.parse(event);
    const { connectionId } = requestContext;
    try {
      const admitted = await admit({ connectionId, ticket: queryStringParameters?.ticket ?? '' });
      return { statusCode: admitted ? 200 : 401 };
    } catch (error) {
      log.error('connection failed', {
        connectionId,
        reason: error instanceof Error ? error.name : 'unknown',
      });
      return { statusCode: 500 };
    }
  });
}

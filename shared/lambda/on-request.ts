import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { problemOf, VisibleError } from '../http/problem.ts';
import { log } from './log.ts';

/** A Lambda handler for HTTP API events (payload 2.0). What a caller may see is answered as a problem, all else as 500. */
export function onRequest(
  handle: (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>,
) {
  return middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>().handler(async (event) => {
    const requestId = event.requestContext.requestId;
    try {
      return await handle(event);
    } catch (error) {
      if (error instanceof VisibleError) return problemAnswer(error);
      log.error('request failed', {
        requestId,
        route: event.routeKey,
        reason: error instanceof Error ? `${error.name}: ${error.stack ?? error.message}` : 'unknown',
      });
      return problemAnswer(
        new VisibleError(
          500,
          'internal_error',
          `Something went wrong on our side. Please try again; if it goes on, tell us the number ${requestId}.`,
        ),
      );
    }
  });
}

function problemAnswer(error: VisibleError): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: error.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
    body: JSON.stringify(problemOf(error)),
  };
}

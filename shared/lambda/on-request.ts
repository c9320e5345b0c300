import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { problemOf, VisibleError } from '../http/problem.ts';
import { ConditionFailed, InvalidCursor } from '../platform/ports/table.ts';
import { compressed } from './compressed.ts';
import { log } from './log.ts';

/** A Lambda handler for HTTP API events (payload 2.0). What a caller may see is answered as a problem, all else as 500. */
export function onRequest(
  handle: (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>,
) {
  return middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>().handler(async (event) => {
    const requestId = event.requestContext.requestId;
    try {
      return compressed(await handle(event), event.headers['accept-encoding']);
    } catch (error) {
      const visible = visibleError(error);
      if (visible !== undefined) return problemAnswer(visible);
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

/** What the caller did, or may do about it; undefined for what is our own affair. */
function visibleError(error: unknown): VisibleError | undefined {
  if (error instanceof VisibleError) return error;
  if (error instanceof InvalidCursor) {
    return new VisibleError(
      400,
      'invalid_cursor',
      'This cursor is not one of this list. Begin without one.',
      [{ field: 'query.cursor', message: 'not a cursor of this list' }],
    );
  }
  if (error instanceof ConditionFailed) {
    return new VisibleError(409, 'changed_meanwhile', 'It has just been changed. Look at it and try again.');
  }
  return undefined;
}

function problemAnswer(error: VisibleError): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: error.status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      // RFC 9110 §11.6.1: a 401 names the scheme.
      ...(error.status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
    },
    body: JSON.stringify(problemOf(error)),
  };
}

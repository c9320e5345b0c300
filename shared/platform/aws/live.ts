import { setImmediate } from 'node:timers/promises';
import {
  ApiGatewayManagementApiClient,
  PostToConnectionCommand,
} from '@aws-sdk/client-apigatewaymanagementapi';
import type { OrganizationId } from '../../../events/ids.ts';
import { type LiveConnection, liveConnections } from '../../live/connections.ts';
import type { LiveUpdate, LiveUpdates } from '../ports/live-updates.ts';
import { clientOptions } from './client-options.ts';
import type { PlatformEnvironment } from './environment.ts';
import { table } from './table.ts';

/** Posts to this many consoles at once. */
const concurrency = 20;
/** A connection is written down before API Gateway has opened it: until then it is "gone" too. */
const openingMs = 30_000;

interface Gathered {
  readonly updates: LiveUpdate[];
  readonly sent: Promise<void>;
}

/**
 * Through the WebSocket API, to the connections in the table; those that are gone are taken out of it. What is pushed at the
 * same time, as the records of one invocation are, goes out in one message.
 */
export function liveUpdates(env: PlatformEnvironment): LiveUpdates {
  const endpoint = env.FACTEUR_LIVE_ENDPOINT;
  // Without a WebSocket API nobody is connected.
  if (endpoint === undefined) return { async push() {} };
  const client = new ApiGatewayManagementApiClient({ ...clientOptions, endpoint });
  const { list, remove } = liveConnections(table(env));

  const gathered = new Map<OrganizationId, Gathered>();
  return {
    async push(organizationId, update) {
      const open = gathered.get(organizationId) ?? gather(organizationId);
      gathered.set(organizationId, open);
      open.updates.push(update);
      await open.sent;
    },
  };

  function gather(organizationId: OrganizationId): Gathered {
    const updates: LiveUpdate[] = [];
    const sent = setImmediate().then(() => {
      gathered.delete(organizationId);
      return send(organizationId, updates);
    });
    return { updates, sent };
  }

  async function send(organizationId: OrganizationId, updates: readonly LiveUpdate[]) {
    const Data = new TextEncoder().encode(JSON.stringify(updates));
    const waiting = await list(organizationId);
    const failures: unknown[] = [];

    async function post({ connectionId, openedAt }: LiveConnection) {
      try {
        await client.send(new PostToConnectionCommand({ ConnectionId: connectionId, Data }));
      } catch (error) {
        if (!isGone(error)) failures.push(error);
        else if (Date.now() - openedAt.getTime() > openingMs) await remove(organizationId, connectionId);
      }
    }
    async function postAll() {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await post(next);
    }

    await Promise.all(Array.from({ length: concurrency }, postAll));
    if (failures.length > 0)
      throw new AggregateError(failures, `${failures.length} consoles could not be reached.`);
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && error.name === 'GoneException';
}

import * as z from 'zod';
import type { OrganizationId } from '../../events/ids.ts';
import type { Table } from '../platform/ports/table.ts';

/** API Gateway ends every connection after two hours; a little more, for clocks. */
const lifetimeSeconds = 2 * 60 * 60 + 600;

const partition = (organizationId: OrganizationId) => `${organizationId}#LIVE`;
const ConnectionId = z.string().min(1).max(128);
const Opened = z.iso.datetime();

export interface LiveConnection {
  readonly connectionId: string;
  readonly openedAt: Date;
}

/** The consoles that are connected to the WebSocket API now, by organization. The one-machine host holds its sockets itself. */
export function liveConnections(table: Table) {
  return {
    async add(organizationId: OrganizationId, connectionId: string, now: Date): Promise<void> {
      await table.write([
        {
          put: {
            pk: partition(organizationId),
            sk: ConnectionId.parse(connectionId),
            version: 1,
            expiresAt: Math.floor(now.getTime() / 1000) + lifetimeSeconds,
            data: now.toISOString(),
          },
        },
      ]);
    },

    async remove(organizationId: OrganizationId, connectionId: string): Promise<void> {
      await table.write([
        { delete: { pk: partition(organizationId), sk: ConnectionId.parse(connectionId) } },
      ]);
    },

    /** Some may have gone without a word. */
    async list(organizationId: OrganizationId): Promise<LiveConnection[]> {
      const found: LiveConnection[] = [];
      let cursor: string | undefined;
      do {
        const page = await table.query({
          pk: partition(organizationId),
          limit: 1_000,
          ...(cursor === undefined ? {} : { cursor }),
        });
        found.push(
          ...page.items.map((item) => ({
            connectionId: item.sk,
            openedAt: new Date(Opened.parse(item.data)),
          })),
        );
        cursor = page.cursor;
      } while (cursor !== undefined);
      return found;
    },
  };
}

export type LiveConnections = ReturnType<typeof liveConnections>;

import { createHash, randomBytes } from 'node:crypto';
import { OrganizationId } from '../../events/ids.ts';
import { ConditionFailed, type Table } from '../platform/ports/table.ts';

/** A ticket opens one connection within this time. WebSockets take no Authorization header, and URLs end in logs. */
const lifetimeSeconds = 60;

export interface LiveTickets {
  issue(organizationId: OrganizationId, now: Date): Promise<{ ticket: string; expiresAt: string }>;
  /** The organization a ticket is good for; undefined when it is unknown, used or too old. Uses it up. */
  redeem(ticket: string, now: Date): Promise<OrganizationId | undefined>;
}

export function liveTickets(table: Table): LiveTickets {
  return {
    async issue(organizationId, now) {
      const secret = randomBytes(32).toString('hex');
      const expiresAt = new Date(now.getTime() + lifetimeSeconds * 1_000);
      await table.write([
        {
          put: {
            ...key(organizationId, secret),
            version: 1,
            expiresAt: Math.ceil(expiresAt.getTime() / 1_000),
            data: expiresAt.toISOString(),
          },
        },
      ]);
      return { ticket: `${organizationId}.${secret}`, expiresAt: expiresAt.toISOString() };
    },

    async redeem(ticket, now) {
      const [organization, secret] = ticket.split('.');
      const organizationId = OrganizationId.safeParse(organization);
      if (!organizationId.success || secret === undefined || !/^[0-9a-f]{64}$/.test(secret)) return undefined;
      const at = key(organizationId.data, secret);
      const item = await table.get(at.pk, at.sk);
      if (item === undefined || String(item.data) < now.toISOString()) return undefined;
      try {
        await table.write([{ delete: at, condition: { ifVersion: item.version } }]);
      } catch (error) {
        if (error instanceof ConditionFailed) return undefined;
        throw error;
      }
      return organizationId.data;
    },
  };
}

/** Looked up by the hash of the secret, so that the table holds nothing that opens a connection. */
function key(organizationId: OrganizationId, secret: string): { pk: string; sk: string } {
  return {
    pk: `${organizationId}#LIVE_TICKETS`,
    sk: createHash('sha256').update(secret).digest('hex'),
  };
}

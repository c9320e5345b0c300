import type { LiveConnections } from '../../shared/live/connections.ts';
import type { LiveTickets } from '../../shared/live/tickets.ts';

export interface LiveConnectDependencies {
  readonly tickets: LiveTickets;
  readonly connections: LiveConnections;
  readonly now: () => Date;
}

/** Lets a console in that shows a good ticket, and writes its connection down; false for any other. Uses the ticket up. */
export async function connectLive(
  { connectionId, ticket }: { readonly connectionId: string; readonly ticket: string },
  deps: LiveConnectDependencies,
): Promise<boolean> {
  const now = deps.now();
  const organizationId = await deps.tickets.redeem(ticket, now);
  if (organizationId === undefined) return false;
  await deps.connections.add(organizationId, connectionId, now);
  return true;
}

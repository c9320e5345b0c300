import { platformEnvironment, table } from '#platform';
import { onConnect } from '../../shared/lambda/on-connect.ts';
import { liveConnections } from '../../shared/live/connections.ts';
import { liveTickets } from '../../shared/live/tickets.ts';
import { connectLive } from './live-connect.ts';

const items = table(platformEnvironment());
const deps = { tickets: liveTickets(items), connections: liveConnections(items), now: () => new Date() };

export const handler = onConnect((connection) => connectLive(connection, deps));

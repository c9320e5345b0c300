import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { onLiveUpdate, type PlatformEnvironment } from '#platform';
import type { OrganizationId } from '../events/ids.ts';
import type { LiveTickets } from '../shared/live/tickets.ts';

const heartbeatMs = 30_000;

export interface LiveSockets {
  /** `GET /live?ticket=…` that asks to become a WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void>;
  stop(): void;
}

/** The consoles that are connected, by organization; each update goes to its own organization's only. */
export function liveSockets(env: PlatformEnvironment, tickets: LiveTickets): LiveSockets {
  // A console has nothing to say: what it sends is small or refused.
  const server = new WebSocketServer({ noServer: true, maxPayload: 1_024 });
  const rooms = new Map<OrganizationId, Set<WebSocket>>();
  const alive = new WeakSet<WebSocket>();

  const stopListening = onLiveUpdate(env, (organizationId, update) => {
    const text = JSON.stringify([update]);
    for (const socket of rooms.get(organizationId) ?? []) socket.send(text);
  });

  const heartbeat = setInterval(() => {
    for (const socket of server.clients) {
      if (!alive.has(socket)) socket.terminate();
      alive.delete(socket);
      socket.ping();
    }
  }, heartbeatMs);

  function join(organizationId: OrganizationId, socket: WebSocket): void {
    const room = rooms.get(organizationId) ?? new Set<WebSocket>();
    rooms.set(organizationId, room);
    room.add(socket);
    alive.add(socket);
    socket.on('pong', () => alive.add(socket));
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      room.delete(socket);
      if (room.size === 0) rooms.delete(organizationId);
    });
  }

  return {
    async upgrade(request, socket, head) {
      const ticket = new URL(request.url ?? '/', 'http://host').searchParams.get('ticket') ?? '';
      const organizationId = await tickets.redeem(ticket, new Date());
      if (organizationId === undefined) {
        socket.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
        return;
      }
      server.handleUpgrade(request, socket, head, (opened) => join(organizationId, opened));
    },

    stop() {
      clearInterval(heartbeat);
      stopListening();
      for (const socket of server.clients) socket.close(1001, 'the server stops');
      server.close();
    },
  };
}

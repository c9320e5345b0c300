import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

export interface Consoles {
  /** The endpoint that API Gateway would have. */
  readonly url: string;
  /** Opens a connection; gives what it has received so far. */
  connect(connectionId: string): { received(): readonly string[]; disconnect(): void };
  close(): Promise<void>;
}

/**
 * The management side of a WebSocket API: `POST /@connections/{id}` reaches a connection or answers 410. moto's takes
 * any connection for one that is there and never shows what it got.
 */
export async function openConsoles(): Promise<Consoles> {
  const inboxes = new Map<string, string[]>();
  const server = createServer(async (request, response) => {
    const id = decodeURIComponent(request.url?.split('/@connections/')[1] ?? '');
    const body = await text(request);
    const inbox = inboxes.get(id);
    inbox?.push(body);
    response.writeHead(inbox ? 200 : 410, { 'x-amzn-errortype': 'GoneException' }).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/live`,
    connect(connectionId) {
      const inbox: string[] = [];
      inboxes.set(connectionId, inbox);
      return { received: () => inbox, disconnect: () => inboxes.delete(connectionId) };
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

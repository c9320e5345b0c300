import * as z from 'zod';
import type { LiveTicket } from '../../../shared/http/answers/service.ts';
import { retryDelay } from './retry-delay.ts';

/** What the server says when something changed. It carries ids only; the pages ask again for what they show. */
const LiveUpdate = z.object({
  type: z.string(),
  documentId: z.string().optional(),
  messageId: z.string().optional(),
  status: z.string().optional(),
  pagesDone: z.number().optional(),
  pagesTotal: z.number().optional(),
});
export type LiveUpdate = z.infer<typeof LiveUpdate>;

export type LiveState = 'connecting' | 'live' | 'retrying';

/** Where to connect with a ticket: its URL, which may be relative to the API, as a WebSocket URL that carries it. */
export function socketUrl(ticket: LiveTicket, apiBase: string): string {
  const url = new URL(ticket.url, apiBase);
  url.protocol = url.protocol.replace(/^http/, 'ws');
  if (!url.searchParams.has('ticket')) url.searchParams.set('ticket', ticket.ticket);
  return url.href;
}

function parseUpdates(data: unknown): readonly LiveUpdate[] {
  if (typeof data !== 'string') return [];
  try {
    const parsed = z.array(LiveUpdate).safeParse(JSON.parse(data));
    return parsed.success ? parsed.data : [];
  } catch {
    // A note in a form we do not know changes nothing: pages refetch on every reconnect.
    return [];
  }
}

/**
 * Keeps one WebSocket open, with a new ticket for each attempt, until the returned function is called. After a loss
 * it tries again with growing, jittered delays, and at once when the browser comes back online.
 */
export function connectLive(options: {
  /** Asks for a ticket; its failure counts as a failed attempt. */
  readonly open: () => Promise<string>;
  readonly onState: (state: LiveState) => void;
  readonly onUpdate: (update: LiveUpdate) => void;
}): () => void {
  let stopped = false;
  let socket: WebSocket | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  function retry(): void {
    if (stopped || timer !== undefined) return;
    options.onState('retrying');
    failures += 1;
    timer = setTimeout(attempt, retryDelay(failures));
  }

  function attempt(): void {
    clearTimeout(timer);
    timer = undefined;
    options.open().then(connect, retry);
  }

  function connect(url: string): void {
    if (stopped) return;
    socket = new WebSocket(url);
    socket.onopen = () => {
      failures = 0;
      options.onState('live');
    };
    socket.onmessage = (event) => {
      for (const update of parseUpdates(event.data)) options.onUpdate(update);
    };
    socket.onclose = retry;
  }

  function retryNow(): void {
    if (timer !== undefined) attempt();
  }

  options.onState('connecting');
  attempt();
  window.addEventListener('online', retryNow);
  return () => {
    stopped = true;
    clearTimeout(timer);
    window.removeEventListener('online', retryNow);
    socket?.close();
  };
}

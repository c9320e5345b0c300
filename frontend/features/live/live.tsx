'use client';

import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { isUnauthorized, useApi } from '../../components/api.tsx';
import { queryKeys } from '../../components/query-keys.ts';
import { connectLive, type LiveState, type LiveUpdate, socketUrl } from './live-connection.ts';

const LiveContext = createContext<LiveState>('connecting');

/** Under load hundreds of updates arrive each second; what they touch is asked for again this often at most. */
const refreshEveryMs = 800;
/** Lists come from the search index, which follows on its own queue: they are asked for once more when all is calm. */
const calmMs = 3_000;

/** A list that somebody has gone far down in: each of its pages is a request, so it is asked for again only when all is calm. */
function isLongList(data: unknown): boolean {
  const isPaged = typeof data === 'object' && data !== null && 'pages' in data;
  return isPaged && Array.isArray(data.pages) && data.pages.length > 4;
}

function keysOf(update: LiveUpdate): readonly (readonly string[])[] {
  const keys: (readonly string[])[] = [queryKeys.status];
  // The pages of e-mails and suppliers show documents too.
  if (update.documentId !== undefined) {
    keys.push(queryKeys.documents, queryKeys.document(update.documentId), queryKeys.anyEmail);
    keys.push(queryKeys.suppliers, queryKeys.anySupplier);
  }
  if (update.messageId !== undefined) keys.push(queryKeys.emails, queryKeys.email(update.messageId));
  return keys;
}

/** Keeps what is on screen true: the server says over a WebSocket what changed, and the pages ask for it again. */
export function LiveProvider(props: { onUnauthorized: () => void; children: ReactNode }) {
  const { baseUrl, call } = useApi();
  const { onUnauthorized } = props;
  const queryClient = useQueryClient();
  const [state, setState] = useState<LiveState>('connecting');

  useEffect(() => {
    const old = new Map<string, readonly string[]>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let calm: ReturnType<typeof setTimeout> | undefined;

    function refresh(): void {
      timer = undefined;
      for (const queryKey of old.values())
        void queryClient.invalidateQueries({ queryKey, predicate: ({ state }) => !isLongList(state.data) });
      old.clear();
    }

    async function open(): Promise<string> {
      try {
        const ticket = await call('createLiveTicket');
        return socketUrl(ticket, baseUrl === '' ? location.origin : baseUrl);
      } catch (error) {
        if (isUnauthorized(error)) onUnauthorized();
        throw error;
      }
    }

    const disconnect = connectLive({
      open,
      onState(next) {
        setState(next);
        // Whatever was missed while there was no connection is made good here.
        if (next === 'live')
          void queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'picture' });
      },
      onUpdate(update) {
        const { documentId, pagesDone, pagesTotal } = update;
        if (documentId !== undefined && pagesDone !== undefined && pagesTotal !== undefined) {
          // The note says it all: nothing has to be asked for.
          queryClient.setQueryData(queryKeys.readingProgress(documentId), { pagesDone, pagesTotal });
          return;
        }
        // Emptied, not removed: whoever looks at it would no longer hear of the next reading.
        if (documentId !== undefined)
          queryClient.setQueryData(queryKeys.readingProgress(documentId), (known: unknown) =>
            known === undefined ? undefined : null,
          );
        for (const key of keysOf(update)) old.set(key.join(' '), key);
        timer ??= setTimeout(refresh, refreshEveryMs);
        clearTimeout(calm);
        calm = setTimeout(() => {
          void queryClient.invalidateQueries({ queryKey: queryKeys.documents });
          void queryClient.invalidateQueries({ queryKey: queryKeys.emails });
        }, calmMs);
      },
    });
    return () => {
      clearTimeout(timer);
      clearTimeout(calm);
      disconnect();
    };
  }, [baseUrl, call, onUnauthorized, queryClient]);

  return <LiveContext value={state}>{props.children}</LiveContext>;
}

export function useLiveState(): LiveState {
  return useContext(LiveContext);
}

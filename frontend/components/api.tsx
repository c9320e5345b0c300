'use client';

import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { ApiError, type Client, createClient } from '../../shared/http/client.ts';

export interface Api {
  readonly baseUrl: string;
  readonly token: string;
  readonly call: Client;
}

const ApiContext = createContext<Api | null>(null);

export function isUnauthorized(error: unknown): boolean {
  return error instanceof ApiError && error.problem.status === 401;
}

/** Worth another try: nobody answered, or the server says that it is its own fault. */
function isPassing(error: unknown): boolean {
  return error instanceof ApiError && error.problem.status >= 500;
}

function newQueryClient(onUnauthorized: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (isUnauthorized(error)) onUnauthorized();
      },
    }),
    defaultOptions: {
      queries: {
        // The server may be on this very machine: a browser that thinks it is offline should still ask.
        networkMode: 'always',
        staleTime: 10_000,
        retry: (failures, error) => failures < 2 && isPassing(error),
        retryDelay: (failures) => Math.min(4_000, 500 * 2 ** failures),
      },
      mutations: { networkMode: 'always' },
    },
  });
}

/** The API as one signed-in person sees it. Give it `key={token}`, so that nothing is kept from one session to the next. */
export function ApiProvider(props: {
  baseUrl: string;
  token: string;
  onUnauthorized: () => void;
  children: ReactNode;
}) {
  const { baseUrl, token, onUnauthorized } = props;
  const [queryClient] = useState(() => newQueryClient(onUnauthorized));
  const api = useMemo<Api>(
    () => ({ baseUrl, token, call: createClient({ baseUrl, token: () => token }) }),
    [baseUrl, token],
  );
  return (
    <ApiContext value={api}>
      <QueryClientProvider client={queryClient}>{props.children}</QueryClientProvider>
    </ApiContext>
  );
}

export function useApi(): Api {
  const api = useContext(ApiContext);
  if (api === null) throw new Error('useApi needs an ApiProvider');
  return api;
}

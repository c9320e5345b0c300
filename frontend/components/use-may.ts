'use client';

import { useQuery } from '@tanstack/react-query';
import type { Session } from '../../shared/http/answers/service.ts';
import { useApi } from './api.tsx';
import { queryKeys } from './query-keys.ts';

export type Scope = Session['scopes'][number];

/** What the key of this session is good for. */
export function useKeySession() {
  const { call } = useApi();
  return useQuery({
    queryKey: queryKeys.session,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => call('getSession', { signal }),
  });
}

/** What the key of this session may do; undefined until that is known. The API decides in the end. */
export function useScopes(): readonly Scope[] | undefined {
  return useKeySession().data?.scopes;
}

/** Whether the key of this session may do something; undefined until that is known. */
export function useMay(scope: Scope): boolean | undefined {
  return useScopes()?.includes(scope);
}

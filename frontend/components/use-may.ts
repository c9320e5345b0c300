'use client';

import { useQuery } from '@tanstack/react-query';
import type { Session } from '../../shared/http/answers.ts';
import { useApi } from './api.tsx';
import { queryKeys } from './query-keys.ts';

/** Whether the key of this session may do something; undefined until that is known. The API decides in the end. */
export function useMay(scope: Session['scopes'][number]): boolean | undefined {
  const { call } = useApi();
  const session = useQuery({
    queryKey: queryKeys.session,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => call('getSession', { signal }),
  });
  return session.data?.scopes.includes(scope);
}

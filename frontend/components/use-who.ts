'use client';

import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { useApi } from './api.tsx';
import { queryKeys } from './query-keys.ts';

const staleAfterMs = 5 * 60_000;

/** What whoever did something is called: a history has the id of their key (`key:<id>`). */
export function useWho(): (by: string) => string {
  const t = useTranslations('history');
  const { call } = useApi();
  const keys = useQuery({
    queryKey: queryKeys.apiKeys,
    staleTime: staleAfterMs,
    queryFn: ({ signal }) => call('listApiKeys', { signal }),
  });
  const items = keys.data?.items;
  return useCallback(
    (by) => {
      if (!by.startsWith('key:')) return by;
      const keyId = by.slice('key:'.length);
      const known = items?.find((key) => key.keyId === keyId);
      return t('key', { name: known?.name ?? keyId });
    },
    [items, t],
  );
}

'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useNotices } from './notices.tsx';
import { queryKeys } from './query-keys.ts';

const parts = ['organization', 'reading'] as const;

/** Saves one part of an organization's settings. All parts are one record with one version: what is typed into another one stays. */
export function useSaveSettings<Body, Saved extends { readonly version: number }>(
  part: (typeof parts)[number],
  put: (body: Body) => Promise<Saved>,
) {
  const t = useTranslations('settings');
  const queryClient = useQueryClient();
  const notices = useNotices();
  return useMutation({
    mutationFn: put,
    onSuccess: (saved) => {
      const { version } = saved;
      queryClient.setQueryData(queryKeys[part], saved);
      for (const other of parts.filter((each) => each !== part)) {
        queryClient.setQueryData<{ version: number }>(
          queryKeys[other],
          (known) => known && { ...known, version },
        );
      }
      // It tells how right the chosen threshold has been.
      void queryClient.invalidateQueries({ queryKey: queryKeys.quality });
      notices.done(t('saved'));
    },
    onError: (error) => {
      notices.problem(error);
      for (const each of parts) void queryClient.invalidateQueries({ queryKey: queryKeys[each] });
    },
  });
}

'use client';

import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { contract } from '../../../shared/http/contract.ts';
import { useApi } from '../../components/api.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { ErrorState, StaleNotice } from '../../components/page-state.tsx';
import { queryKeys } from '../../components/query-keys.ts';
import { EmailView } from './email-view.tsx';

/** `/email/?id=msg_…`: one e-mail, what was in it, and what became of each part. */
export function EmailPage() {
  const t = useTranslations('emails');
  const loading = useTranslations('states')('loading');
  const search = useSearchParams();
  const { call } = useApi();
  const address = contract.getEmail.params.safeParse({ messageId: search.get('id') });
  const messageId = address.data?.messageId ?? '';
  const query = useQuery({
    queryKey: queryKeys.email(messageId),
    enabled: address.success,
    queryFn: ({ signal }) => call('getEmail', { params: { messageId }, signal }),
  });

  if (!address.success) return <PageFrame title={t('one')}>{t('badAddress')}</PageFrame>;
  if (query.data === undefined) {
    return (
      <PageFrame title={t('one')}>
        {query.isError ? (
          <ErrorState error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <Box role="status" aria-label={loading} sx={{ display: 'grid', gap: 2 }}>
            <Skeleton variant="rounded" height={120} />
            <Skeleton variant="rounded" height={320} />
          </Box>
        )}
      </PageFrame>
    );
  }
  return (
    <PageFrame title={query.data.subject === '' ? t('noSubject') : query.data.subject}>
      {query.isError ? <StaleNotice error={query.error} onRetry={() => void query.refetch()} /> : null}
      <EmailView email={query.data} />
    </PageFrame>
  );
}

'use client';

import InboxIcon from '@mui/icons-material/MarkEmailUnreadOutlined';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useApi } from '../../components/api.tsx';
import { LoadMore } from '../../components/load-more.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { EmptyState, ErrorState, StaleNotice } from '../../components/page-state.tsx';
import { queryKeys } from '../../components/query-keys.ts';
import { EmailRow, EmailRows } from './email-row.tsx';

const pageSize = 50;

/** Every e-mail that arrived, newest first. */
export function EmailsPage() {
  const t = useTranslations('emails');
  const { call } = useApi();
  const query = useInfiniteQuery({
    queryKey: queryKeys.emails,
    queryFn: ({ pageParam, signal }) =>
      call('listEmails', {
        query: { limit: pageSize, ...(pageParam === '' ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
  const items = query.data?.pages.flatMap((page) => page.items);

  function list(): ReactNode {
    if (items === undefined) {
      return query.isError ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <RowsSkeleton />
      );
    }
    if (items.length === 0)
      return <EmptyState icon={<InboxIcon />} title={t('empty')} text={t('emptyText')} />;
    return (
      <EmailRows aria-label={t('title')}>
        {items.map((email) => (
          <EmailRow key={email.id} email={email} />
        ))}
      </EmailRows>
    );
  }

  return (
    <PageFrame title={t('title')}>
      {query.isError && items !== undefined ? (
        <StaleNotice error={query.error} onRetry={() => void query.refetch()} />
      ) : null}
      <Paper variant="outlined" sx={{ overflow: 'hidden' }}>
        {list()}
      </Paper>
      {query.hasNextPage ? (
        <LoadMore loading={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
      ) : null}
    </PageFrame>
  );
}

function RowsSkeleton() {
  const t = useTranslations('states');
  return (
    <Box role="status" aria-label={t('loading')} sx={{ px: 2 }}>
      {['58%', '46%', '64%', '52%', '60%', '42%'].map((width) => (
        <Box key={width} sx={{ py: 1.25 }}>
          <Skeleton width={width} />
          <Skeleton width="26%" height={14} />
        </Box>
      ))}
    </Box>
  );
}

'use client';

import InboxIcon from '@mui/icons-material/MarkEmailUnreadOutlined';
import NothingFoundIcon from '@mui/icons-material/SearchOff';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { useApi } from '../../components/api.tsx';
import { LoadMore } from '../../components/load-more.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { EmptyState, ErrorState, StaleNotice } from '../../components/page-state.tsx';
import { queryKeys } from '../../components/query-keys.ts';
import { useAddressSearch } from '../../components/use-address-search.ts';
import { EmailFilters } from './email-filters.tsx';
import { EmailRow, EmailRows } from './email-row.tsx';
import { emailQuery, emptySearch, readEmailSearch, writeEmailSearch } from './email-search.ts';

const pageSize = 50;

/** Every e-mail that arrived, newest first. */
export function EmailsPage() {
  const t = useTranslations('emails');
  const common = useTranslations('filters');
  const { call } = useApi();
  const { search, change } = useAddressSearch(readEmailSearch, writeEmailSearch);
  const question = emailQuery(search);
  const query = useInfiniteQuery({
    queryKey: [...queryKeys.emails, question],
    queryFn: ({ pageParam, signal }) =>
      call('listEmails', {
        query: { ...question, limit: pageSize, ...(pageParam === '' ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
  const items = query.data?.pages.flatMap((page) => page.items);

  // A rare kind of e-mail may lie beyond what one answer looks through: the search goes on until something is found.
  const { hasNextPage, isFetchingNextPage, isError, fetchNextPage } = query;
  const isLookingOn = items?.length === 0 && hasNextPage && !isError;
  useEffect(() => {
    if (isLookingOn && !isFetchingNextPage) void fetchNextPage();
  }, [isLookingOn, isFetchingNextPage, fetchNextPage]);

  function list(): ReactNode {
    if (items === undefined) {
      return query.isError ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <RowsSkeleton />
      );
    }
    if (items.length === 0 && isLookingOn) return <RowsSkeleton />;
    if (items.length === 0 && writeEmailSearch(search) !== '') {
      return (
        <EmptyState
          icon={<NothingFoundIcon />}
          title={t('nothingFound')}
          text={t('nothingFoundText')}
          action={
            <Button variant="outlined" onClick={() => change(emptySearch)}>
              {common('clearFilters')}
            </Button>
          }
        />
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
      <EmailFilters search={search} onChange={change} />
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

'use client';

import NothingFoundIcon from '@mui/icons-material/SearchOff';
import SupplierIcon from '@mui/icons-material/StorefrontOutlined';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useApi } from '../../components/api.tsx';
import { LoadMore } from '../../components/load-more.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { EmptyState, ErrorState, StaleNotice } from '../../components/page-state.tsx';
import { queryKeys } from '../../components/query-keys.ts';
import { SearchBox } from '../../components/search-box.tsx';
import { SupplierRow, SupplierRows } from './supplier-row.tsx';

const pageSize = 50;

/** Replaces the search in the address, so that it can be shared and gone back to. */
function search(q: string): void {
  const address = q.trim() === '' ? location.pathname : `?${new URLSearchParams({ q })}`;
  history.replaceState(null, '', address);
}

/** Everybody that documents came from, by name. */
export function SuppliersPage() {
  const t = useTranslations('suppliers');
  const { call } = useApi();
  const written = useSearchParams().get('q')?.slice(0, 200) ?? '';
  const q = written.trim();
  const query = useInfiniteQuery({
    queryKey: [...queryKeys.suppliers, q],
    queryFn: ({ pageParam, signal }) =>
      call('listSuppliers', {
        query: { limit: pageSize, q: q === '' ? undefined : q, cursor: pageParam },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
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
    if (items.length === 0 && !query.hasNextPage) {
      return q === '' ? (
        <EmptyState icon={<SupplierIcon />} title={t('empty')} text={t('emptyText')} />
      ) : (
        <EmptyState icon={<NothingFoundIcon />} title={t('nothingFound')} text={t('nothingFoundText')} />
      );
    }
    return (
      <SupplierRows aria-label={t('title')}>
        {items.map((supplier) => (
          <SupplierRow key={supplier.id} supplier={supplier} />
        ))}
      </SupplierRows>
    );
  }

  return (
    <PageFrame title={t('title')}>
      <Box sx={{ mb: 1.5, maxWidth: 560 }}>
        <SearchBox
          label={t('search')}
          placeholder={t('searchPlaceholder')}
          value={written}
          onSearch={search}
        />
      </Box>
      {query.isError && items !== undefined ? (
        <StaleNotice error={query.error} onRetry={() => void query.refetch()} />
      ) : null}
      <Paper variant="outlined" sx={{ position: 'relative', overflow: 'hidden' }}>
        {query.isPlaceholderData ? (
          <LinearProgress
            aria-label={t('searching')}
            sx={{ position: 'absolute', insetInline: 0, top: 0, height: 2 }}
          />
        ) : null}
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
        </Box>
      ))}
    </Box>
  );
}

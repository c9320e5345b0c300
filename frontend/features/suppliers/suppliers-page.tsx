'use client';

import NothingFoundIcon from '@mui/icons-material/SearchOff';
import SupplierIcon from '@mui/icons-material/StorefrontOutlined';
import Box from '@mui/material/Box';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { useApi } from '../../components/api.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { EmptyState } from '../../components/page-state.tsx';
import { queryKeys } from '../../components/query-keys.ts';
import { ResultList } from '../../components/result-list.tsx';
import { Rows, RowsSkeleton } from '../../components/rows.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { SupplierRow } from './supplier-row.tsx';

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
  const nothing =
    q === '' ? (
      <EmptyState icon={<SupplierIcon />} title={t('empty')} text={t('emptyText')} />
    ) : (
      <EmptyState icon={<NothingFoundIcon />} title={t('nothingFound')} text={t('nothingFoundText')} />
    );

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
      <ResultList query={query} skeleton={<RowsSkeleton />} nothing={nothing}>
        {(items) => (
          <Rows aria-label={t('title')}>
            {items.map((supplier) => (
              <SupplierRow key={supplier.id} supplier={supplier} />
            ))}
          </Rows>
        )}
      </ResultList>
    </PageFrame>
  );
}

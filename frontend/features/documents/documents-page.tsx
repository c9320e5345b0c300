'use client';

import InboxIcon from '@mui/icons-material/MoveToInbox';
import NothingFoundIcon from '@mui/icons-material/SearchOff';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Theme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useApi } from '../../components/api.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { EmptyState } from '../../components/page-state.tsx';
import { queryKeys } from '../../components/query-keys.ts';
import { ResultList } from '../../components/result-list.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { useAddressSearch } from '../../components/use-address-search.ts';
import { DocumentCards } from './document-cards.tsx';
import { DocumentTable } from './document-table.tsx';
import { FilterBar } from './filter-bar.tsx';
import { ListSkeleton } from './list-skeleton.tsx';
import { emptySearch, isNarrowed, readSearch, searchQuery, writeSearch } from './search-state.ts';
import { SelectionBar } from './selection-bar.tsx';
import { StatusTabs } from './status-tabs.tsx';
import { useRowKeys } from './use-row-keys.ts';
import { useSelectedRows } from './use-selected-rows.ts';

const pageSize = 50;

/** Everything that arrived: searched, filtered, and kept up to date while one looks at it. */
export function DocumentsPage({ actions }: { actions: ReactNode }) {
  const t = useTranslations('documents');
  const common = useTranslations('filters');
  const { call } = useApi();
  const { search: state, change } = useAddressSearch(readSearch, writeSearch);
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));

  const question = searchQuery(state);
  const query = useInfiniteQuery({
    queryKey: [...queryKeys.documents, question],
    queryFn: async ({ pageParam, signal }) => {
      const page = await call('listDocuments', {
        query: { ...question, limit: pageSize, ...(pageParam === '' ? {} : { cursor: pageParam }) },
        signal,
      });
      return { ...page, q: state.q };
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
  const items = useMemo(() => query.data?.pages.flatMap((page) => page.items) ?? [], [query.data]);
  const rows = useSelectedRows(items);
  useRowKeys(rows);
  const first = query.data?.pages[0];
  // What the list was searched for, while the next answer is awaited.
  const shownQ = first?.q ?? state.q;
  const search = useCallback((q: string) => change({ q, sort: undefined }, 'replace'), [change]);

  const nothing = isNarrowed(state) ? (
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
  ) : (
    <EmptyState icon={<InboxIcon />} title={t('empty')} text={t('emptyText')} />
  );

  return (
    <PageFrame title={t('title')} actions={actions}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Box sx={{ flex: '1 1 340px' }}>
          <SearchBox
            label={t('search')}
            placeholder={t('searchPlaceholder')}
            value={state.q}
            onSearch={search}
          />
        </Box>
        <FilterBar state={state} facets={first?.facets} onChange={change} />
      </Box>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          columnGap: 2,
          py: 0.5,
          my: 0.5,
          // In the place of the tabs, so that nothing moves under the pointer; in sight however far down the rows are.
          ...(rows.selected.length === 0
            ? {}
            : { position: 'sticky', top: { xs: 46, md: 0 }, zIndex: 5, bgcolor: 'background.default' }),
        }}
      >
        {rows.selected.length > 0 ? (
          <SelectionBar rows={rows} count={items.length} />
        ) : (
          <>
            <StatusTabs
              facet={first?.facets.status}
              selected={state.statuses}
              onSelect={(statuses) => change({ statuses })}
            />
            <Typography
              role="status"
              variant="caption"
              sx={{ color: 'text.secondary', ml: 'auto', whiteSpace: 'nowrap' }}
            >
              {first === undefined ? null : t('total', { count: first.total })}
            </Typography>
          </>
        )}
      </Box>
      <ResultList query={query} skeleton={<ListSkeleton />} nothing={nothing}>
        {(items) =>
          narrow ? (
            <DocumentCards items={items} q={shownQ} rows={rows} />
          ) : (
            <DocumentTable
              items={items}
              q={shownQ}
              sort={state.sort}
              onSort={(sort) => change({ sort })}
              rows={rows}
            />
          )
        }
      </ResultList>
    </PageFrame>
  );
}

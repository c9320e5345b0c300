'use client';

import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { LoadMore } from './load-more.tsx';
import { ErrorState, StaleNotice } from './page-state.tsx';

/**
 * A list that is fetched page by page: while it loads, when it fails, when there is nothing, and how to go on. What is rare may
 * lie beyond what one answer looks through: then the search goes on until something is found.
 */
export function ResultList<Item>(props: {
  query: UseInfiniteQueryResult<InfiniteData<{ readonly items: readonly Item[] }>>;
  skeleton: ReactNode;
  /** In place of no items. */
  nothing: ReactNode;
  children: (items: readonly Item[]) => ReactNode;
}) {
  const { query } = props;
  const t = useTranslations('states');
  const items = query.data?.pages.flatMap((page) => page.items);
  const { hasNextPage, isFetchingNextPage, isError, fetchNextPage } = query;
  const isLookingOn = items?.length === 0 && hasNextPage && !isError;
  useEffect(() => {
    if (isLookingOn && !isFetchingNextPage) void fetchNextPage();
  }, [isLookingOn, isFetchingNextPage, fetchNextPage]);

  function shown(): ReactNode {
    if (items === undefined && isError)
      return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
    if (items === undefined || isLookingOn) return props.skeleton;
    return items.length === 0 ? props.nothing : props.children(items);
  }

  return (
    <>
      {isError && items !== undefined ? (
        <StaleNotice error={query.error} onRetry={() => void query.refetch()} />
      ) : null}
      <Paper variant="outlined" sx={{ position: 'relative', overflow: 'hidden' }}>
        {query.isPlaceholderData ? (
          <LinearProgress
            aria-label={t('searching')}
            sx={{ position: 'absolute', insetInline: 0, top: 0, height: 2 }}
          />
        ) : null}
        {shown()}
      </Paper>
      {hasNextPage && !isLookingOn ? (
        <LoadMore loading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
      ) : null}
    </>
  );
}

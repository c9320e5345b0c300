'use client';

import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { PageFrame } from './page-frame.tsx';
import { ErrorState, StaleNotice } from './page-state.tsx';

/** A page of one thing that is fetched: while it loads, when it fails, and when only a later look at it fails. */
export function LoadedPage<Data>(props: {
  query: UseQueryResult<Data>;
  /** Until it is there. */
  title: string;
  /** Where others of its kind are. */
  list?: string;
  titleOf?: (data: Data) => string;
  children: (data: Data) => ReactNode;
}) {
  const { query, title, list, titleOf } = props;
  const retry = () => void query.refetch();
  if (query.data === undefined) {
    return (
      <PageFrame title={title} list={list}>
        {query.isError ? <ErrorState error={query.error} onRetry={retry} /> : <PageSkeleton />}
      </PageFrame>
    );
  }
  return (
    <PageFrame title={titleOf === undefined ? title : titleOf(query.data)} list={list}>
      {query.isError ? <StaleNotice error={query.error} onRetry={retry} /> : null}
      {props.children(query.data)}
    </PageFrame>
  );
}

function PageSkeleton() {
  const t = useTranslations('states');
  return (
    <Box role="status" aria-label={t('loading')} sx={{ display: 'grid', gap: 2 }}>
      <Skeleton variant="rounded" height={120} />
      <Skeleton variant="rounded" height={320} />
    </Box>
  );
}

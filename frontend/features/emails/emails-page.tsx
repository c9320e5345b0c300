'use client';

import InboxIcon from '@mui/icons-material/MarkEmailUnreadOutlined';
import NothingFoundIcon from '@mui/icons-material/SearchOff';
import Button from '@mui/material/Button';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useApi } from '../../components/api.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { EmptyState } from '../../components/page-state.tsx';
import { queryKeys } from '../../components/query-keys.ts';
import { ResultList } from '../../components/result-list.tsx';
import { Rows, RowsSkeleton } from '../../components/rows.tsx';
import { useAddressSearch } from '../../components/use-address-search.ts';
import { EmailFilters } from './email-filters.tsx';
import { EmailRow } from './email-row.tsx';
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
  const nothing =
    writeEmailSearch(search) === '' ? (
      <EmptyState icon={<InboxIcon />} title={t('empty')} text={t('emptyText')} />
    ) : (
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

  return (
    <PageFrame title={t('title')}>
      <EmailFilters search={search} onChange={change} />
      <ResultList query={query} skeleton={<RowsSkeleton />} nothing={nothing}>
        {(items) => (
          <Rows aria-label={t('title')}>
            {items.map((email) => (
              <EmailRow key={email.id} email={email} />
            ))}
          </Rows>
        )}
      </ResultList>
    </PageFrame>
  );
}

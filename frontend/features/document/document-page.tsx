'use client';

import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { contract } from '../../../shared/http/contract.ts';
import { useApi } from '../../components/api.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { ErrorState, NothingThere, StaleNotice } from '../../components/page-state.tsx';
import { queryKeys } from '../../components/query-keys.ts';
import { DocumentView } from './document-view.tsx';

/** `/document/?id=doc_…&q=…`: one document; `q` is what it was found by. */
export function DocumentPage() {
  const t = useTranslations('document');
  const search = useSearchParams();
  const { call } = useApi();
  const address = contract.getDocument.params.safeParse({ documentId: search.get('id') });
  const documentId = address.data?.documentId ?? '';
  const query = useQuery({
    queryKey: queryKeys.document(documentId),
    enabled: address.success,
    queryFn: ({ signal }) => call('getDocument', { params: { documentId }, signal }),
  });

  if (!address.success) return <NothingThere title={t('badAddress')} />;
  if (query.data === undefined) {
    return (
      <PageFrame title={t('title')}>
        {query.isError ? (
          <ErrorState error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <DocumentSkeleton />
        )}
      </PageFrame>
    );
  }
  return (
    <>
      {query.isError ? (
        <Box sx={{ px: 3, pt: 2 }}>
          <StaleNotice error={query.error} onRetry={() => void query.refetch()} />
        </Box>
      ) : null}
      <DocumentView key={query.data.id} document={query.data} q={search.get('q') ?? ''} />
    </>
  );
}

function DocumentSkeleton() {
  const t = useTranslations('states');
  return (
    <Box
      role="status"
      aria-label={t('loading')}
      sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', lg: '1fr 440px' } }}
    >
      <Skeleton variant="rounded" height={560} />
      <Skeleton variant="rounded" height={560} />
    </Box>
  );
}

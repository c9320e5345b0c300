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
import { SupplierView } from './supplier-view.tsx';

/** `/supplier/?id=sup_…`: one supplier, all that its documents have told. */
export function SupplierPage() {
  const t = useTranslations('suppliers');
  const loading = useTranslations('states')('loading');
  const search = useSearchParams();
  const { call } = useApi();
  const address = contract.getSupplier.params.safeParse({ supplierId: search.get('id') });
  const supplierId = address.data?.supplierId ?? '';
  const query = useQuery({
    queryKey: queryKeys.supplier(supplierId),
    enabled: address.success,
    queryFn: ({ signal }) => call('getSupplier', { params: { supplierId }, signal }),
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
    <PageFrame title={query.data.name}>
      {query.isError ? <StaleNotice error={query.error} onRetry={() => void query.refetch()} /> : null}
      <SupplierView supplier={query.data} />
    </PageFrame>
  );
}

'use client';

import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { contract } from '../../../shared/http/contract.ts';
import { useApi } from '../../components/api.tsx';
import { LoadedPage } from '../../components/loaded-page.tsx';
import { NothingThere } from '../../components/page-state.tsx';
import { queryKeys } from '../../components/query-keys.ts';
import { SupplierView } from './supplier-view.tsx';

/** `/supplier/?id=sup_…`: one supplier, all that its documents have told. */
export function SupplierPage() {
  const t = useTranslations('suppliers');
  const search = useSearchParams();
  const { call } = useApi();
  const address = contract.getSupplier.params.safeParse({ supplierId: search.get('id') });
  const supplierId = address.data?.supplierId ?? '';
  const query = useQuery({
    queryKey: queryKeys.supplier(supplierId),
    enabled: address.success,
    queryFn: ({ signal }) => call('getSupplier', { params: { supplierId }, signal }),
  });

  if (!address.success) return <NothingThere title={t('badAddress')} />;
  return (
    <LoadedPage query={query} title={t('one')} list="/suppliers/" titleOf={({ name }) => name}>
      {(supplier) => <SupplierView supplier={supplier} />}
    </LoadedPage>
  );
}

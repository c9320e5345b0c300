'use client';

import { useTranslations } from 'use-intl';
import { DocumentType } from '../../../shared/document-types/names.ts';
import type { SupplierDetail } from '../../../shared/http/answers/suppliers.ts';
import { useTypeLabel } from '../../components/document-type.ts';
import { Fact, Facts } from '../../components/facts.tsx';
import { useFormats } from '../../components/formats.ts';
import { groupSiren } from '../../components/grouped.ts';

export function SupplierIdentity({ supplier }: { supplier: SupplierDetail }) {
  const t = useTranslations('suppliers');
  const formats = useFormats();
  const typeLabel = useTypeLabel();
  const counts = DocumentType.options.flatMap((type) => {
    const count = supplier.documentCounts[type] ?? 0;
    return count === 0 ? [] : [`${typeLabel(type)} (${formats.integer(count)})`];
  });
  const otherNames = supplier.names.map(({ name }) => name).filter((name) => name !== supplier.name);
  return (
    <Facts>
      <Fact name={t('sirens')}>{supplier.sirens.map(groupSiren).join(', ')}</Fact>
      <Fact name={t('vatIds')}>{supplier.vatIds.join(', ')}</Fact>
      <Fact name={t('otherNames')}>{otherNames.join(', ')}</Fact>
      <Fact name={t('documentTypes')}>{counts.join(', ')}</Fact>
      <Fact name={t('since')}>{formats.day(supplier.createdAt.slice(0, 10))}</Fact>
    </Facts>
  );
}

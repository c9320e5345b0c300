'use client';

import { styled } from '@mui/material/styles';
import { useTranslations } from 'use-intl';
import { DocumentType } from '../../../shared/document-types/names.ts';
import type { SupplierDetail } from '../../../shared/http/answers.ts';
import { useTypeLabel } from '../../components/document-type.ts';
import { useFormats } from '../../components/formats.ts';

const Facts = styled('dl')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'max-content minmax(0, 1fr)',
  columnGap: 16,
  rowGap: 4,
  margin: 0,
  padding: '0 16px 14px',
  fontSize: '0.8125rem',
  '& dt': { color: theme.vars?.palette.text.secondary },
  '& dd': { margin: 0, overflowWrap: 'anywhere' },
}));

export function SupplierIdentity({ supplier }: { supplier: SupplierDetail }) {
  const t = useTranslations('suppliers');
  const formats = useFormats();
  const typeLabel = useTypeLabel();
  const counts = DocumentType.options.flatMap((type) => {
    const count = supplier.documentCounts[type] ?? 0;
    return count === 0 ? [] : [`${typeLabel(type)} (${formats.integer(count)})`];
  });
  const otherNames = supplier.names.map(({ name }) => name).filter((name) => name !== supplier.name);
  const rows: (readonly [string, string])[] = [
    [t('sirens'), supplier.sirens.join(', ')],
    [t('vatIds'), supplier.vatIds.join(', ')],
    [t('otherNames'), otherNames.join(', ')],
    [t('documentTypes'), counts.join(', ')],
    [t('since'), formats.day(supplier.createdAt.slice(0, 10))],
  ];
  return (
    <Facts>
      {rows
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <Fact key={name} name={name} value={value} />
        ))}
    </Facts>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

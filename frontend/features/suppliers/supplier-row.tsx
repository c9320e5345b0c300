'use client';

import { styled } from '@mui/material/styles';
import { useTranslations } from 'use-intl';
import type { SupplierSummary } from '../../../shared/http/answers/suppliers.ts';
import { useFormats } from '../../components/formats.ts';
import { groupSiren } from '../../components/grouped.ts';
import { Row, RowLink } from '../../components/rows.tsx';
import { Tag } from '../../components/tag.tsx';

const Line = styled(Row)(({ theme }) => ({
  '& .name': { fontWeight: 600 },
  '& .facts': { fontSize: '0.75rem', color: theme.vars?.palette.text.secondary },
  '& .numbers, & .when': { gridColumn: '1 / -1' },
  '& .numbers': { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  [theme.breakpoints.up('md')]: {
    gridTemplateColumns: 'minmax(0, 1.4fr) minmax(0, 1fr) 130px 250px',
    minHeight: 46,
    '& .numbers, & .when': { gridColumn: 'auto' },
    '& .numbers': { order: -1 },
    '& .name': { order: -2 },
    '& .when': { textAlign: 'right' },
  },
}));

export function SupplierRow({ supplier }: { supplier: SupplierSummary }) {
  const t = useTranslations('suppliers');
  const formats = useFormats();
  const numbers = [...supplier.sirens.map((siren) => `SIREN ${groupSiren(siren)}`), ...supplier.vatIds];
  const suspects = supplier.suspectCount;
  return (
    <Line data-supplier={supplier.id}>
      <RowLink className="name" href={`/supplier/?id=${supplier.id}`}>
        {supplier.name}
      </RowLink>
      <span>{suspects === 0 ? null : <Tag tone="amber">{t('suspects', { count: suspects })}</Tag>}</span>
      <span className="facts numbers">{numbers.slice(0, 2).join(' · ')}</span>
      <span className="facts when">
        {t('documentCount', { count: supplier.documentCount })}
        {supplier.lastDocumentAt === null
          ? null
          : ` · ${t('lastDocument', { day: formats.day(supplier.lastDocumentAt.slice(0, 10)) })}`}
      </span>
    </Line>
  );
}

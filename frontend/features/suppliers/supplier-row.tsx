'use client';

import { styled } from '@mui/material/styles';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { SupplierSummary } from '../../../shared/http/answers.ts';
import { useFormats } from '../../components/formats.ts';
import { Tag } from '../../components/tag.tsx';

export const SupplierRows = styled('ul')({ listStyle: 'none', margin: 0, padding: 0 });

const Row = styled('li')(({ theme }) => ({
  position: 'relative',
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  columnGap: 16,
  rowGap: 2,
  alignItems: 'center',
  padding: '10px 14px',
  '& + &': { borderTop: `1px solid ${theme.vars?.palette.divider}` },
  '&:hover': { backgroundColor: theme.vars?.palette.action.hover },
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

const Name = styled(Link)(({ theme }) => ({
  fontWeight: 600,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  color: theme.vars?.palette.text.primary,
  textDecoration: 'none',
  '&::after': { content: '""', position: 'absolute', inset: 0 },
  '&:focus-visible': { outline: 'none' },
  '&:focus-visible::after': { outline: '2px solid var(--accent)', outlineOffset: -2 },
}));

export function SupplierRow({ supplier }: { supplier: SupplierSummary }) {
  const t = useTranslations('suppliers');
  const formats = useFormats();
  const numbers = [...supplier.sirens.map((siren) => `SIREN ${siren}`), ...supplier.vatIds];
  const suspects = supplier.suspectCount;
  return (
    <Row data-supplier={supplier.id}>
      <Name className="name" href={`/supplier/?id=${supplier.id}`}>
        {supplier.name}
      </Name>
      <span>{suspects === 0 ? null : <Tag tone="amber">{t('suspects', { count: suspects })}</Tag>}</span>
      <span className="facts numbers">{numbers.slice(0, 2).join(' · ')}</span>
      <span className="facts when">
        {t('documentCount', { count: supplier.documentCount })}
        {supplier.lastDocumentAt === null
          ? null
          : ` · ${t('lastDocument', { day: formats.day(supplier.lastDocumentAt.slice(0, 10)) })}`}
      </span>
    </Row>
  );
}

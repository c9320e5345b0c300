'use client';

import { styled } from '@mui/material/styles';
import Link from 'next/link';
import type { SupplierDetail } from '../../../shared/http/answers/suppliers.ts';
import { DocumentStatusTag } from '../../components/document-status.tsx';
import { useTypeLabel } from '../../components/document-type.ts';
import { useFormats } from '../../components/formats.ts';

const Rows = styled('ul')(({ theme }) => ({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& li': {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: 12,
    rowGap: 4,
    alignItems: 'center',
    padding: '8px 16px',
    borderTop: `1px solid ${theme.vars?.palette.divider}`,
  },
  '& .what': { gridColumn: '1 / -1' },
  [theme.breakpoints.up('sm')]: {
    '& li': { gridTemplateColumns: 'minmax(0, 1fr) auto 96px' },
    '& .what': { gridColumn: 'auto' },
  },
  '& li:hover': { backgroundColor: theme.vars?.palette.action.hover },
  '& a': {
    color: theme.vars?.palette.text.primary,
    fontWeight: 550,
    textDecoration: 'none',
    overflowWrap: 'anywhere',
  },
  '& a::after': { content: '""', position: 'absolute', inset: 0 },
  '& .facts': { fontSize: '0.75rem', color: theme.vars?.palette.text.secondary },
  '& .total': { fontWeight: 600, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
}));

type Document = SupplierDetail['documents'][number];

function single(document: Document, name: string): string | undefined {
  const value = document.fields[name]?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The latest documents of a supplier: which number, when, how much. */
export function SupplierDocuments({ documents }: { documents: readonly Document[] }) {
  const formats = useFormats();
  const typeLabel = useTypeLabel();
  return (
    <Rows>
      {documents.map((document) => {
        const total = single(document, 'totalGross');
        const date = single(document, 'issueDate');
        const facts = [typeLabel(document.documentType), single(document, 'documentNumber')].concat(
          date === undefined ? [] : [formats.day(date)],
        );
        return (
          <li key={document.id} data-document={document.id}>
            <div className="what">
              <Link href={`/document/?id=${document.id}`}>{document.fileName}</Link>
              <div className="facts">{facts.filter((fact) => fact !== undefined).join(' · ')}</div>
            </div>
            <span className="total">
              {total === undefined ? null : formats.amount(total, single(document, 'currency'))}
            </span>
            <span>
              <DocumentStatusTag status={document.status} />
            </span>
          </li>
        );
      })}
    </Rows>
  );
}

'use client';

import { styled } from '@mui/material/styles';
import Link from 'next/link';
import type { DocumentList } from '../../../shared/http/answers.ts';
import { Highlights } from './highlights.tsx';
import { headline } from './summary.ts';
import { Thumbnail } from './thumbnail.tsx';

const Frame = styled('div')({ display: 'flex', gap: 12, alignItems: 'center', minWidth: 0 });
const Words = styled('div')({ minWidth: 0, flex: 1 });

/** Its own area is the whole row: the row is `position: relative`. */
const RowLink = styled(Link)(({ theme }) => ({
  display: 'block',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  color: theme.vars?.palette.text.primary,
  fontWeight: 600,
  textDecoration: 'none',
  '&::after': { content: '""', position: 'absolute', inset: 0 },
  '&:focus-visible': { outline: 'none' },
  '&:focus-visible::after': { outline: '2px solid var(--accent)', outlineOffset: -2, borderRadius: 6 },
}));
const Second = styled('div')(({ theme }) => ({
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  fontSize: '0.75rem',
  color: theme.vars?.palette.text.secondary,
}));

/** Who it is from, its number and its file name; the way to its page. */
export function DocumentName({ item, q }: { item: DocumentList['items'][number]; q: string }) {
  const { party, number } = headline(item);
  const query = new URLSearchParams({ id: item.id, ...(q.trim() === '' ? {} : { q: q.trim() }) });
  const second = [number, party === undefined ? undefined : item.fileName].filter(
    (text) => text !== undefined,
  );
  return (
    <Frame>
      <Thumbnail documentId={item.id} ready={item.pageCount !== null} />
      <Words>
        <RowLink href={`/document/?${query}`} data-row-link title={item.fileName}>
          {party ?? item.fileName}
        </RowLink>
        {second.length === 0 ? null : <Second>{second.join(' · ')}</Second>}
        <Highlights passages={item.highlights} />
      </Words>
    </Frame>
  );
}

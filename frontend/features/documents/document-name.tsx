'use client';

import { styled } from '@mui/material/styles';
import type { DocumentList } from '../../../shared/http/answers/documents.ts';
import { RowLink } from '../../components/rows.tsx';
import { Highlights } from './highlights.tsx';
import { headline } from './summary.ts';
import { Thumbnail } from './thumbnail.tsx';

const Frame = styled('div')({ display: 'flex', gap: 12, alignItems: 'center', minWidth: 0 });
const Words = styled('div')({ minWidth: 0, flex: 1 });

const Name = styled(RowLink)({ display: 'block', fontWeight: 600 });
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
      <Thumbnail documentId={item.id} ready={item.hasPictures} />
      <Words>
        <Name href={`/document/?${query}`} data-row-link title={item.fileName}>
          {party ?? item.fileName}
        </Name>
        {second.length === 0 ? null : <Second>{second.join(' · ')}</Second>}
        <Highlights passages={item.highlights} />
      </Words>
    </Frame>
  );
}

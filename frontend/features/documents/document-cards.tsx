'use client';

import { styled } from '@mui/material/styles';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { DocumentList } from '../../../shared/http/answers/documents.ts';
import { DocumentStatusTag } from '../../components/document-status.tsx';
import { useTypeLabel } from '../../components/document-type.ts';
import { useFormats } from '../../components/formats.ts';
import { ReadingProgressText } from '../../components/reading-progress.tsx';
import { RowCheckbox } from '../../components/row-checkbox.tsx';
import { Tag } from '../../components/tag.tsx';
import { DocumentName } from './document-name.tsx';
import { headline } from './summary.ts';
import type { SelectedRows } from './use-selected-rows.ts';

const List = styled('ul')(({ theme }) => ({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& li': {
    position: 'relative',
    padding: '10px 12px',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: 7,
  },
  '& li[data-selected]': { backgroundColor: theme.vars?.palette.action.selected },
  '& .name': { display: 'flex', alignItems: 'center', gap: 4, marginLeft: -6, minWidth: 0 },
  '& .name > :last-child': { flex: 1 },
  '& li + li': { borderTop: `1px solid ${theme.vars?.palette.divider}` },
  '& .facts': {
    display: 'flex',
    alignItems: 'center',
    gap: 6,
    paddingLeft: 78,
    fontSize: '0.75rem',
    color: theme.vars?.palette.text.secondary,
  },
  '& .facts > time, & .facts > span:not([class])': { whiteSpace: 'nowrap' },
  '& .total': { color: theme.vars?.palette.text.primary, fontWeight: 600, fontSize: '0.8125rem' },
}));

/** The list on a narrow screen. */
export function DocumentCards({
  items,
  q,
  rows,
}: {
  items: readonly DocumentList['items'][number][];
  q: string;
  rows: SelectedRows<DocumentList['items'][number]>;
}) {
  const t = useTranslations('documents');
  return (
    <List aria-label={t('title')}>
      {items.map((item) => (
        <DocumentCard key={item.id} item={item} q={q} selected={rows.has(item.id)} onToggle={rows.toggle} />
      ))}
    </List>
  );
}

/** Of a list of a thousand, those that did not change are not rendered again. */
const DocumentCard = memo(function DocumentCard({
  item,
  q,
  selected,
  onToggle,
}: {
  item: DocumentList['items'][number];
  q: string;
  selected: boolean;
  onToggle: (id: string, through: boolean) => void;
}) {
  const bulk = useTranslations('bulk');
  const formats = useFormats();
  const typeLabel = useTypeLabel();
  const { party, date, total, currency } = headline(item);
  return (
    <li data-document={item.id} data-selected={selected || undefined}>
      <div className="name">
        <RowCheckbox
          label={bulk('select', { name: party ?? item.fileName })}
          checked={selected}
          onToggle={(through) => onToggle(item.id, through)}
        />
        <DocumentName item={item} q={q} />
      </div>
      {total === undefined && date === undefined ? null : (
        <div className="facts">
          <span style={{ flex: 1 }}>{date === undefined ? null : formats.day(date)}</span>
          {total === undefined ? null : <span className="total">{formats.amount(total, currency)}</span>}
        </div>
      )}
      <div className="facts">
        {item.documentType === null ? null : (
          <Tag style={{ minWidth: 0 }}>
            <span style={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
              {typeLabel(item.documentType)}
            </span>
          </Tag>
        )}
        <DocumentStatusTag status={item.status} />
        <ReadingProgressText id={item.id} status={item.status} />
        <span style={{ flex: 1 }} />
        <time dateTime={item.receivedAt}>{formats.recent(item.receivedAt)}</time>
      </div>
    </li>
  );
});

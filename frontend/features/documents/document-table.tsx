'use client';

import ArrowIcon from '@mui/icons-material/ArrowDownward';
import ButtonBase from '@mui/material/ButtonBase';
import { styled } from '@mui/material/styles';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { DocumentList } from '../../../shared/http/answers/documents.ts';
import { Confidence } from '../../components/confidence.tsx';
import { DocumentStatusTag } from '../../components/document-status.tsx';
import { useTypeLabel } from '../../components/document-type.ts';
import { useFormats } from '../../components/formats.ts';
import { ReadingProgressText } from '../../components/reading-progress.tsx';
import { RowCheckbox } from '../../components/row-checkbox.tsx';
import { Tag } from '../../components/tag.tsx';
import { DocumentName } from './document-name.tsx';
import type { Sort } from './search-state.ts';
import { headline } from './summary.ts';
import type { SelectedRows } from './use-selected-rows.ts';

const Table = styled('table')(({ theme }) => ({
  width: '100%',
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  fontSize: '0.8125rem',
  '& th': {
    textAlign: 'left',
    fontWeight: 550,
    fontSize: '0.75rem',
    color: theme.vars?.palette.text.secondary,
    padding: '6px 12px',
    borderBottom: `1px solid ${theme.vars?.palette.divider}`,
    whiteSpace: 'nowrap',
  },
  '& td': {
    padding: '7px 12px',
    borderBottom: `1px solid ${theme.vars?.palette.divider}`,
    verticalAlign: 'middle',
  },
  '& tbody tr': { position: 'relative' },
  '& tbody tr:last-of-type td': { borderBottom: 0 },
  '& tbody tr:hover': { backgroundColor: theme.vars?.palette.action.hover },
  '& tbody tr[data-selected]': { backgroundColor: theme.vars?.palette.action.selected },
  '& .choice': { padding: '0 0 0 6px' },
  '& .choice + *': { paddingLeft: 6 },
  '& .number': { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  '& .quiet': { color: theme.vars?.palette.text.secondary, whiteSpace: 'nowrap' },
  '& .stack': { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: 3, minWidth: 0 },
}));

interface DocumentTableProps {
  readonly items: readonly DocumentList['items'][number][];
  readonly q: string;
  readonly sort: Sort | undefined;
  readonly onSort: (sort: Sort) => void;
  readonly rows: SelectedRows<DocumentList['items'][number]>;
}

export function DocumentTable({ items, q, sort, onSort, rows }: DocumentTableProps) {
  const t = useTranslations('documents');
  const bulk = useTranslations('bulk');
  const shown = sort ?? (q.trim() === '' ? '-receivedAt' : 'relevance');
  return (
    <Table aria-label={t('title')}>
      <colgroup>
        <col style={{ width: 40 }} />
        <col />
        <col style={{ width: '17%' }} />
        <col style={{ width: 118 }} />
        <col style={{ width: 128 }} />
        <col style={{ width: 138 }} />
        <col style={{ width: 104 }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className="choice">
            <RowCheckbox
              label={bulk('selectAll')}
              checked={
                rows.selected.length === 0 ? false : rows.selected.length === items.length ? true : 'some'
              }
              onToggle={rows.toggleAll}
            />
          </th>
          <th scope="col">{t('columns.document')}</th>
          <th scope="col">{t('columns.type')}</th>
          <SortHeader label={t('columns.date')} by="issueDate" shown={shown} onSort={onSort} />
          <SortHeader label={t('columns.total')} by="totalGross" shown={shown} onSort={onSort} number />
          <th scope="col">{t('columns.status')}</th>
          <SortHeader label={t('columns.received')} by="receivedAt" shown={shown} onSort={onSort} number />
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <DocumentRow key={item.id} item={item} q={q} selected={rows.has(item.id)} onToggle={rows.toggle} />
        ))}
      </tbody>
    </Table>
  );
}

/** Of a list of a thousand, those that did not change are not rendered again. */
const DocumentRow = memo(function DocumentRow({
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
    <tr data-document={item.id} data-selected={selected || undefined}>
      <td className="choice">
        <RowCheckbox
          label={bulk('select', { name: party ?? item.fileName })}
          checked={selected}
          onToggle={(through) => onToggle(item.id, through)}
        />
      </td>
      <td>
        <DocumentName item={item} q={q} />
      </td>
      <td>
        {item.documentType === null ? (
          <span className="quiet">–</span>
        ) : (
          <span className="stack">
            <Tag>
              <span style={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
                {typeLabel(item.documentType)}
              </span>
            </Tag>
            {item.confidence === null ? null : <Confidence value={item.confidence} />}
          </span>
        )}
      </td>
      <td className="quiet">{date === undefined ? '–' : formats.day(date)}</td>
      <td className="number">{total === undefined ? '–' : formats.amount(total, currency)}</td>
      <td>
        <span className="stack">
          <DocumentStatusTag status={item.status} />
          <ReadingProgressText id={item.id} status={item.status} />
        </span>
      </td>
      <td className="number quiet">
        <time dateTime={item.receivedAt} title={formats.instant(item.receivedAt)}>
          {formats.recent(item.receivedAt)}
        </time>
      </td>
    </tr>
  );
});

function SortHeader(props: {
  label: string;
  by: 'issueDate' | 'totalGross' | 'receivedAt';
  shown: Sort;
  onSort: (sort: Sort) => void;
  number?: true;
}) {
  const { label, by, shown, onSort } = props;
  const direction = shown === by ? 'ascending' : shown === `-${by}` ? 'descending' : undefined;
  return (
    <th scope="col" className={props.number === true ? 'number' : undefined} aria-sort={direction ?? 'none'}>
      <ButtonBase
        onClick={() => onSort(direction === 'descending' ? by : `-${by}`)}
        sx={{
          font: 'inherit',
          color: direction === undefined ? 'inherit' : 'text.primary',
          gap: 0.5,
          borderRadius: '4px',
          // The label ends where the figures end.
          flexDirection: props.number === true ? 'row-reverse' : 'row',
        }}
      >
        {label}
        <ArrowIcon
          aria-hidden
          sx={{
            fontSize: 14,
            visibility: direction === undefined ? 'hidden' : 'visible',
            transform: direction === 'ascending' ? 'rotate(180deg)' : 'none',
          }}
        />
      </ButtonBase>
    </th>
  );
}

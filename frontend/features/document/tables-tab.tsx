'use client';

import CopyIcon from '@mui/icons-material/ContentCopyOutlined';
import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Skeleton from '@mui/material/Skeleton';
import { styled } from '@mui/material/styles';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'use-intl';
import type { DocumentDetail } from '../../../shared/http/answers/documents.ts';
import { useApi } from '../../components/api.tsx';
import { useNotices } from '../../components/notices.tsx';
import { ErrorState } from '../../components/page-state.tsx';
import { queryKeys } from '../../components/query-keys.ts';
import { saveBlob } from '../../components/save-blob.ts';
import { isFigure } from './sheet-columns.ts';
import { csvOf, pastedText } from './table-export.ts';
import { type TableOfDocument, wholeRows } from './whole-rows.ts';

const Grid = styled('table')(({ theme }) => ({
  borderCollapse: 'collapse',
  fontSize: '0.75rem',
  '& td': {
    padding: '4px 8px',
    border: `1px solid ${theme.vars?.palette.divider}`,
    verticalAlign: 'top',
    minWidth: 40,
    maxWidth: 260,
    overflowWrap: 'break-word',
  },
  '& .figure': { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
}));

interface TablesTabProps {
  readonly document: DocumentDetail;
  readonly onPage: (page: number) => void;
}

/** The tables of the document, to look at, copy and take along. */
export function TablesTab({ document, onPage }: TablesTabProps) {
  const t = useTranslations('document');
  const { call } = useApi();
  const query = useQuery({
    queryKey: queryKeys.documentTables(document.id, document.version),
    enabled: document.reading !== null,
    queryFn: ({ signal }) => call('getDocumentTables', { params: { documentId: document.id }, signal }),
  });
  const tables = query.data?.tables;
  return (
    <Box sx={{ p: 2, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2.5 }}>
      {document.reading === null ? (
        <Typography variant="body2">{t(document.failure === null ? 'notReadYet' : 'nothingRead')}</Typography>
      ) : query.isError ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : tables === undefined ? (
        <Skeleton variant="rounded" height={260} />
      ) : tables.length === 0 ? (
        <Typography variant="body2">{t('noTables')}</Typography>
      ) : (
        tables.map((table, index) => (
          <TableView
            // biome-ignore lint/suspicious/noArrayIndexKey: a table is known by its place
            key={index}
            table={table}
            number={tables.slice(0, index + 1).filter(({ page }) => page === table.page).length}
            fileName={document.fileName}
            onPage={onPage}
          />
        ))
      )}
    </Box>
  );
}

function TableView(props: {
  table: TableOfDocument;
  number: number;
  fileName: string;
  onPage: (page: number) => void;
}) {
  const { table, number, fileName, onPage } = props;
  const t = useTranslations('document');
  const notices = useNotices();
  const locale = useLocale();
  const name = t('tableOf', { page: table.page, number });

  function download() {
    const base = fileName.replace(/\.[^.]{1,5}$/, '');
    const blob = new Blob([csvOf(table, locale)], { type: 'text/csv;charset=utf-8' });
    saveBlob(blob, `${base}-${table.page}-${number}.csv`);
  }

  function copy() {
    navigator.clipboard.writeText(pastedText(table)).then(() => notices.done(t('copied')), notices.problem);
  }

  return (
    <section>
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 0.5 }}>
        <Link
          component="button"
          variant="caption"
          underline="hover"
          sx={{ fontWeight: 550, flex: 1, textAlign: 'left' }}
          onClick={() => onPage(table.page)}
        >
          {name}
        </Link>
        <Tooltip title={t('copy', { field: name })}>
          <IconButton size="small" aria-label={t('copy', { field: name })} onClick={copy}>
            <CopyIcon fontSize="small" />
          </IconButton>
        </Tooltip>
        <Tooltip title={t('downloadTable', { name })}>
          <IconButton size="small" aria-label={t('downloadTable', { name })} onClick={download}>
            <DownloadIcon fontSize="small" />
          </IconButton>
        </Tooltip>
      </Box>
      <Box role="region" aria-label={name} tabIndex={0} sx={{ overflowX: 'auto', outlineOffset: -2 }}>
        <Grid>
          <tbody>
            {wholeRows(table).map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place
              <tr key={row}>
                {cells.map(({ col, rowSpan, colSpan, text }) => (
                  <td
                    key={col}
                    rowSpan={rowSpan}
                    colSpan={colSpan}
                    className={isFigure(text) ? 'figure' : undefined}
                  >
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Grid>
      </Box>
    </section>
  );
}

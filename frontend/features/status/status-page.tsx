'use client';

import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { DocumentStatusName } from '../../../shared/http/answers/documents.ts';
import type { SystemStatus } from '../../../shared/http/answers/service.ts';
import { useApi } from '../../components/api.tsx';
import { statusTones } from '../../components/document-status.tsx';
import { useFormats } from '../../components/formats.ts';
import { LoadedPage } from '../../components/loaded-page.tsx';
import { queryKeys } from '../../components/query-keys.ts';
import { QueueTable } from './queue-table.tsx';

const refreshEveryMs = 3_000;

/** How much of everything there is, and whether the queues get along. */
export function StatusPage() {
  const t = useTranslations('status');
  const { call } = useApi();
  const query = useQuery({
    queryKey: queryKeys.status,
    queryFn: ({ signal }) => call('getStatus', { signal }),
    refetchInterval: refreshEveryMs,
  });

  return (
    <LoadedPage query={query} title={t('title')}>
      {({ documents, queues }) => (
        <>
          <DocumentCounts documents={documents} />
          {queues === null ? null : <QueueTable queues={queues} />}
        </>
      )}
    </LoadedPage>
  );
}

function DocumentCounts({ documents }: { documents: SystemStatus['documents'] }) {
  const t = useTranslations('status');
  const name = useTranslations('documentStatus');
  const formats = useFormats();
  const statuses = DocumentStatusName.options.filter(
    (status) => status !== 'deleted' || (documents[status] ?? 0) > 0,
  );
  return (
    <Box component="section" aria-labelledby="documents-by-state" sx={{ mb: 3 }}>
      <Typography variant="h2" id="documents-by-state" sx={{ mb: 1 }}>
        {t('documents')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fill, minmax(104px, 1fr))' }}>
        {statuses.map((status) => (
          <Paper
            key={status}
            variant="outlined"
            component={Link}
            href={`/?status=${status}`}
            sx={{
              p: 1.5,
              textDecoration: 'none',
              borderTop: `3px solid var(--${statusTones[status]}-ink)`,
              '&:hover': { bgcolor: 'action.hover' },
            }}
          >
            <Box sx={{ fontSize: '1.5rem', fontWeight: 650, letterSpacing: '-0.02em', lineHeight: 1.2 }}>
              {formats.integer(documents[status] ?? 0)}
            </Box>
            <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{name(status)}</Box>
          </Paper>
        ))}
      </Box>
    </Box>
  );
}

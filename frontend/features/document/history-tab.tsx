'use client';

import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { DocumentDetail } from '../../../shared/http/answers/documents.ts';
import { useApi } from '../../components/api.tsx';
import { useFormats } from '../../components/formats.ts';
import { ErrorState } from '../../components/page-state.tsx';
import { queryKeys } from '../../components/query-keys.ts';
import { Timeline } from '../../components/timeline.tsx';

/** Where the document came from, and everything that happened to it since. */
export function HistoryTab({ document }: { document: DocumentDetail }) {
  const t = useTranslations('document');
  const { call } = useApi();
  const formats = useFormats();
  const history = useQuery({
    queryKey: queryKeys.documentHistory(document.id),
    queryFn: ({ signal }) => call('getDocumentHistory', { params: { documentId: document.id }, signal }),
  });
  return (
    <Box sx={{ p: 2, display: 'grid', gap: 2.5 }}>
      <section>
        <Typography variant="h2" sx={{ mb: 1 }}>
          {t('occurrences', { count: document.occurrences.length })}
        </Typography>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75 }}>
          {document.occurrences.map((occurrence) => (
            <Box
              component="li"
              key={`${occurrence.messageId} ${occurrence.partId} ${occurrence.at}`}
              sx={{ fontSize: '0.8125rem' }}
            >
              <Box component="span" sx={{ fontWeight: 550, overflowWrap: 'anywhere' }}>
                {occurrence.fileName}
              </Box>
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {' · '}
                {formats.instant(occurrence.at)}
                {' · '}
                {occurrence.messageId === null ? (
                  t('uploaded')
                ) : (
                  <Box
                    component={Link}
                    href={`/email/?id=${occurrence.messageId}`}
                    sx={{ color: 'primary.main' }}
                  >
                    {t('inEmail')}
                  </Box>
                )}
              </Box>
            </Box>
          ))}
        </Box>
      </section>
      <section>
        <Typography variant="h2" sx={{ mb: 1.5 }}>
          {t('tabs.history')}
        </Typography>
        {history.isError ? <ErrorState error={history.error} onRetry={() => void history.refetch()} /> : null}
        {history.isPending ? <Skeleton variant="rounded" height={160} /> : null}
        {history.data === undefined ? null : <Timeline entries={history.data.items} />}
      </section>
    </Box>
  );
}

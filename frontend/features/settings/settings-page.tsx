'use client';

import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useApi } from '../../components/api.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { ErrorState } from '../../components/page-state.tsx';
import { queryKeys } from '../../components/query-keys.ts';
import { EmbeddedReading } from './embedded-reading.tsx';
import { OrganizationForm } from './organization-form.tsx';
import { ReadingForm } from './reading-form.tsx';

/** What an organization is, and what it chooses of how its documents are read. */
export function SettingsPage() {
  const t = useTranslations('settings');
  const { call } = useApi();
  // What a person is choosing is not taken from under their hands: neither when they come back to the page, nor when another
  // form of the same record is saved. A form begins anew only when its own values are others.
  const organization = useQuery({
    queryKey: queryKeys.organization,
    queryFn: ({ signal }) => call('getOrganization', { signal }),
    refetchOnWindowFocus: false,
  });
  const reading = useQuery({
    queryKey: queryKeys.reading,
    queryFn: ({ signal }) => call('getReadingSettings', { signal }),
    refetchOnWindowFocus: false,
  });
  return (
    <PageFrame title={t('title')}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2, maxWidth: 860 }}>
        <Section query={organization}>
          {(settings) => (
            <OrganizationForm key={JSON.stringify([settings.name, settings.domains])} settings={settings} />
          )}
        </Section>
        <Section query={reading}>
          {({ textract, ...settings }) =>
            textract === null ? (
              <EmbeddedReading />
            ) : (
              <ReadingForm
                key={JSON.stringify([settings.policy, settings.byType])}
                settings={settings}
                terms={textract}
              />
            )
          }
        </Section>
      </Box>
    </PageFrame>
  );
}

function Section<Data>({
  query,
  children,
}: {
  query: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
}) {
  const loading = useTranslations('states')('loading');
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton role="status" aria-label={loading} variant="rounded" height={180} />;
}

'use client';

import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useApi } from '../../components/api.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { ErrorState } from '../../components/page-state.tsx';
import { queryKeys } from '../../components/query-keys.ts';
import { FilingForm } from './filing-form.tsx';
import { MeasuredPrecision } from './measured-precision.tsx';
import { TypeModelSection } from './type-model-section.tsx';

/** What is filed without a look, how right that has been, and what was learnt from corrections. */
export function QualityPage() {
  const t = useTranslations('quality');
  const loading = useTranslations('states')('loading');
  const { call } = useApi();
  const organization = useQuery({
    queryKey: queryKeys.organization,
    queryFn: ({ signal }) => call('getOrganization', { signal }),
    // What a person is typing is not taken from under their hands.
    refetchOnWindowFocus: false,
  });
  const quality = useQuery({
    queryKey: queryKeys.quality,
    queryFn: ({ signal }) => call('getQuality', { signal }),
  });
  const failed = [organization, quality].find(({ isError }) => isError);
  if (organization.data === undefined || quality.data === undefined) {
    return (
      <PageFrame title={t('title')}>
        {failed === undefined ? (
          <Skeleton role="status" aria-label={loading} variant="rounded" height={320} />
        ) : (
          <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />
        )}
      </PageFrame>
    );
  }
  return (
    <PageFrame title={t('title')}>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 380px) minmax(0, 1fr)' },
        }}
      >
        <FilingForm
          key={JSON.stringify([organization.data.filingThreshold, organization.data.sampleRate])}
          settings={organization.data}
        />
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <MeasuredPrecision quality={quality.data} />
          <TypeModelSection />
        </Box>
      </Box>
    </PageFrame>
  );
}

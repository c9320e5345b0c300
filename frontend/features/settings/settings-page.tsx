'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useApi } from '../../components/api.tsx';
import { LoadedPage } from '../../components/loaded-page.tsx';
import { queryKeys } from '../../components/query-keys.ts';
import { EmbeddedReading } from './embedded-reading.tsx';
import { ReadingForm } from './reading-form.tsx';

/** What an organization chooses of how its documents are read. */
export function SettingsPage() {
  const t = useTranslations('settings');
  const { call } = useApi();
  const query = useQuery({
    queryKey: queryKeys.reading,
    queryFn: ({ signal }) => call('getReadingSettings', { signal }),
    // What a person is choosing is not taken from under their hands.
    refetchOnWindowFocus: false,
  });
  return (
    <LoadedPage query={query} title={t('title')}>
      {({ textract, ...settings }) =>
        textract === null ? (
          <EmbeddedReading />
        ) : (
          <ReadingForm key={settings.version} settings={settings} terms={textract} />
        )
      }
    </LoadedPage>
  );
}

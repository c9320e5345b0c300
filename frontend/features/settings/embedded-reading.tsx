'use client';

import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { Panel } from '../../components/panel.tsx';

/** Where there is no Amazon Textract there is nothing to choose: says who reads, and what that costs. */
export function EmbeddedReading() {
  const t = useTranslations('settings');
  return (
    <Panel title={t('reading')}>
      <Typography sx={{ px: 2, pb: 1, maxWidth: '70ch' }}>{t('embedded')}</Typography>
      <Typography variant="body2" sx={{ px: 2, pb: 2, maxWidth: '70ch', color: 'text.secondary' }}>
        {t('embeddedWhy')}
      </Typography>
    </Panel>
  );
}

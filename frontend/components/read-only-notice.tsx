'use client';

import Alert from '@mui/material/Alert';
import { useTranslations } from 'use-intl';

/** Above settings that the key of this session may see only. */
export function ReadOnlyNotice() {
  const t = useTranslations('states');
  return <Alert severity="info">{t('readOnly')}</Alert>;
}

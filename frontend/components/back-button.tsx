'use client';

import BackIcon from '@mui/icons-material/ArrowBack';
import IconButton from '@mui/material/IconButton';
import { useTranslations } from 'use-intl';
import { useGoBack } from './use-go-back.ts';

/** To where one came from, or to the list that the page belongs to. */
export function BackButton({ list }: { list: string }) {
  const t = useTranslations('states');
  const goBack = useGoBack(list);
  return (
    <IconButton aria-label={t('back')} title={t('back')} onClick={goBack}>
      <BackIcon fontSize="small" />
    </IconButton>
  );
}

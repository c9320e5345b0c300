'use client';

import LostIcon from '@mui/icons-material/ExploreOffOutlined';
import Button from '@mui/material/Button';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../components/page-state.tsx';

export default function NotFound() {
  const t = useTranslations('states');
  return (
    <EmptyState
      icon={<LostIcon />}
      title={t('noPage')}
      text={t('noPageText')}
      action={
        <Button variant="outlined" component={Link} href="/">
          {t('home')}
        </Button>
      }
    />
  );
}

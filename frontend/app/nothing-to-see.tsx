'use client';

import HiddenIcon from '@mui/icons-material/VisibilityOffOutlined';
import Paper from '@mui/material/Paper';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { PageFrame } from '../components/page-frame.tsx';
import { EmptyState } from '../components/page-state.tsx';

/** For a key that may hand things in, but look at nothing. */
export function NothingToSee({ actions }: { actions: ReactNode }) {
  const t = useTranslations('states');
  return (
    <PageFrame title="Facteur" actions={actions}>
      <Paper variant="outlined">
        <EmptyState icon={<HiddenIcon />} title={t('nothingToSee')} text={t('nothingToSeeText')} />
      </Paper>
    </PageFrame>
  );
}

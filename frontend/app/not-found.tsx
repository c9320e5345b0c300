'use client';

import { useTranslations } from 'use-intl';
import { NothingThere } from '../components/page-state.tsx';

export default function NotFound() {
  const t = useTranslations('states');
  return <NothingThere title={t('noPage')} />;
}

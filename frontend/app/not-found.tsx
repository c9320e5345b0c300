'use client';

import { useTranslations } from 'use-intl';
import { NothingThere } from '../components/page-state.tsx';

export default function NotFound() {
  return <NothingThere title={useTranslations('states')('noPage')} />;
}

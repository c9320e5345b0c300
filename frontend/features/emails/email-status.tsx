'use client';

import { useTranslations } from 'use-intl';
import type { EmailSummary } from '../../../shared/http/answers/emails.ts';
import { Tag } from '../../components/tag.tsx';

const tones = { received: 'blue', unpacked: 'green', failed: 'red' } as const;

export function EmailStatusTag({ status }: { status: EmailSummary['status'] }) {
  const t = useTranslations('emails');
  return <Tag tone={tones[status]}>{t(`status.${status}`)}</Tag>;
}

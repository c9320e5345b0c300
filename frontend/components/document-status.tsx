'use client';

import Box from '@mui/material/Box';
import { keyframes } from '@mui/material/styles';
import { useTranslations } from 'use-intl';
import type { DocumentStatusName } from '../../shared/http/answers/documents.ts';
import { Tag, type Tone } from './tag.tsx';

export const statusTones: Readonly<Record<DocumentStatusName, Tone>> = {
  received: 'blue',
  extracting: 'blue',
  classified: 'blue',
  in_review: 'amber',
  filed: 'green',
  failed: 'red',
  quarantined: 'red',
  rejected: 'neutral',
  split: 'neutral',
  deleted: 'neutral',
};

/** Functions are at work on it; the state will change by itself. */
export function isUnderway(status: DocumentStatusName): boolean {
  return status === 'received' || status === 'extracting' || status === 'classified';
}

const pulse = keyframes({ '0%, 100%': { opacity: 1 }, '50%': { opacity: 0.25 } });

export function DocumentStatusTag({ status }: { status: DocumentStatusName }) {
  const t = useTranslations('documentStatus');
  return (
    <Tag tone={statusTones[status]}>
      <Box
        aria-hidden
        component="span"
        sx={{
          width: 6,
          height: 6,
          borderRadius: '50%',
          bgcolor: 'currentColor',
          ...(isUnderway(status) ? { animation: `${pulse} 1.4s ease-in-out infinite` } : {}),
        }}
      />
      {t(status)}
    </Tag>
  );
}

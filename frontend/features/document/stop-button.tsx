'use client';

import StopIcon from '@mui/icons-material/Stop';
import Button from '@mui/material/Button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { DocumentDetail } from '../../../shared/http/answers/documents.ts';
import { useApi } from '../../components/api.tsx';
import { useNotices } from '../../components/notices.tsx';
import { queryKeys } from '../../components/query-keys.ts';

/** Ends the reading that is under way. */
export function StopButton({ shown }: { shown: DocumentDetail }) {
  const t = useTranslations('document');
  const { call } = useApi();
  const queryClient = useQueryClient();
  const notices = useNotices();
  const stop = useMutation({
    mutationFn: () => call('stopReading', { params: { documentId: shown.id } }),
    onSuccess: (document) => queryClient.setQueryData(queryKeys.document(shown.id), document),
    onError: notices.problem,
  });
  return (
    <Button
      variant="outlined"
      startIcon={<StopIcon />}
      loading={stop.isPending}
      loadingPosition="start"
      onClick={() => stop.mutate()}
    >
      {t('stopReading')}
    </Button>
  );
}

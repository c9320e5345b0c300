import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { DocumentDetail } from '../../../shared/http/answers/documents.ts';
import { useApi } from '../../components/api.tsx';
import { useNotices } from '../../components/notices.tsx';
import { queryKeys } from '../../components/query-keys.ts';

/** Has the original read again from the start. */
export function useReprocess({ id: documentId }: DocumentDetail) {
  const t = useTranslations('document');
  const { call } = useApi();
  const queryClient = useQueryClient();
  const notices = useNotices();
  return useMutation({
    mutationFn: () => call('reprocessDocument', { params: { documentId } }),
    onSuccess: (document) => {
      queryClient.setQueryData(queryKeys.document(documentId), document);
      notices.done(t('reprocessing'));
    },
    onError: notices.problem,
  });
}

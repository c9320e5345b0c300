import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import type { DocumentDetail } from '../../../shared/http/answers/documents.ts';
import { useApi } from '../../components/api.tsx';
import { useNotices } from '../../components/notices.tsx';
import { queryKeys } from '../../components/query-keys.ts';
import { useGoBack } from '../../components/use-go-back.ts';
import { useReprocess } from './use-reprocess.ts';

/** Clears away a document that failed, and leads back to where one came from. Taken back, it is read again. */
export function useDelete(document: DocumentDetail) {
  const t = useTranslations('document');
  const { call } = useApi();
  const queryClient = useQueryClient();
  const notices = useNotices();
  const router = useRouter();
  const goBack = useGoBack('/');
  const reprocess = useReprocess(document);
  return useMutation({
    mutationFn: () => call('deleteDocument', { params: { documentId: document.id } }),
    onSuccess: (after) => {
      queryClient.setQueryData(queryKeys.document(document.id), after);
      goBack();
      void queryClient.invalidateQueries({ queryKey: queryKeys.documents });
      const run = () => {
        reprocess.mutate();
        router.push(`/document/?id=${document.id}`);
      };
      notices.done(t('deleted'), { label: t('undo'), run });
    },
    onError: (error) => {
      notices.problem(error);
      void queryClient.invalidateQueries({ queryKey: queryKeys.document(document.id) });
    },
  });
}

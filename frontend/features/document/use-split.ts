import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { DocumentDetail } from '../../../shared/http/answers/documents.ts';
import { useApi } from '../../components/api.tsx';
import { useNotices } from '../../components/notices.tsx';
import { queryKeys } from '../../components/query-keys.ts';
import type { PageRange } from './page-ranges.ts';

/** Whether a person can make several documents of this file. */
export function isSplittable({ status, reading, pageCount }: DocumentDetail): boolean {
  const isAtRest = status === 'in_review' || status === 'filed';
  return isAtRest && (reading?.format === 'pdf' || reading?.format === 'image') && (pageCount ?? 0) > 1;
}

/** Makes several documents of a file, or one again. Without ranges, those that were found are made. */
export function useSplit(document: DocumentDetail) {
  const t = useTranslations('document');
  const { call } = useApi();
  const queryClient = useQueryClient();
  const notices = useNotices();
  const params = { documentId: document.id };
  const { version } = document;

  function settle(after: DocumentDetail, sentence: string): void {
    queryClient.setQueryData(queryKeys.document(document.id), after);
    void queryClient.invalidateQueries({ queryKey: queryKeys.documentHistory(document.id) });
    void queryClient.invalidateQueries({ queryKey: queryKeys.documents });
    notices.done(sentence);
  }
  function onError(error: unknown): void {
    notices.problem(error);
    void queryClient.invalidateQueries({ queryKey: queryKeys.document(document.id) });
  }

  const split = useMutation({
    mutationFn: (parts: readonly PageRange[] | undefined) =>
      call('splitDocument', {
        params,
        body: { version, ...(parts === undefined ? {} : { parts: [...parts] }) },
      }),
    onSuccess: (after) => settle(after, t('decided.split')),
    onError,
  });
  const merge = useMutation({
    mutationFn: () => call('mergeDocument', { params, body: { version } }),
    onSuccess: (after) => settle(after, t('decided.merge')),
    onError,
  });
  return { split, merge };
}

'use client';

import ApproveIcon from '@mui/icons-material/Check';
import RejectIcon from '@mui/icons-material/Close';
import ReopenIcon from '@mui/icons-material/Undo';
import Button from '@mui/material/Button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { DocumentDetail } from '../../../shared/http/answers.ts';
import { useApi } from '../../components/api.tsx';
import { useNotices } from '../../components/notices.tsx';
import { queryKeys } from '../../components/query-keys.ts';

const routes = {
  approve: 'approveDocument',
  reject: 'rejectDocument',
  reopen: 'reopenDocument',
} as const;
type DecisionName = keyof typeof routes;

/** What a person decides on a document: file it or reject it, and take either back. */
export function Decision({ shown }: { shown: DocumentDetail }) {
  const t = useTranslations('document');
  const { decide, pending } = useDecision(shown.id);
  if (shown.status === 'filed' || shown.status === 'rejected') {
    return (
      <Button
        variant="outlined"
        startIcon={<ReopenIcon />}
        loading={pending !== undefined}
        loadingPosition="start"
        onClick={() => decide('reopen', shown.version)}
      >
        {t('reopen')}
      </Button>
    );
  }
  if (shown.status !== 'in_review') return null;
  return (
    <>
      <Button
        variant="outlined"
        color="error"
        startIcon={<RejectIcon />}
        loading={pending === 'reject'}
        disabled={pending !== undefined}
        loadingPosition="start"
        onClick={() => decide('reject', shown.version)}
      >
        {t('reject')}
      </Button>
      <Button
        variant="contained"
        startIcon={<ApproveIcon />}
        loading={pending === 'approve'}
        disabled={pending !== undefined}
        loadingPosition="start"
        onClick={() => decide('approve', shown.version)}
      >
        {t('approve')}
      </Button>
    </>
  );
}

function useDecision(documentId: string) {
  const t = useTranslations('document');
  const { call } = useApi();
  const queryClient = useQueryClient();
  const notices = useNotices();
  const mutation = useMutation({
    mutationFn: ({ decision, version }: { decision: DecisionName; version: number }) =>
      call(routes[decision], { params: { documentId }, body: { version } }),
    onSuccess: (document, { decision }) => {
      queryClient.setQueryData(queryKeys.document(documentId), document);
      void queryClient.invalidateQueries({ queryKey: queryKeys.documentHistory(documentId) });
      void queryClient.invalidateQueries({ queryKey: queryKeys.anySupplier });
      const undo = { label: t('undo'), run: () => decide('reopen', document.version) };
      notices.done(t(`decided.${decision}`), decision === 'reopen' ? undefined : undo);
    },
    onError: (error) => {
      notices.problem(error);
      // Somebody else may have decided meanwhile: show what is true now.
      void queryClient.invalidateQueries({ queryKey: queryKeys.document(documentId) });
    },
  });
  function decide(decision: DecisionName, version: number): void {
    mutation.mutate({ decision, version });
  }
  return { decide, pending: mutation.isPending ? mutation.variables.decision : undefined };
}

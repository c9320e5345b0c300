'use client';

import ApproveIcon from '@mui/icons-material/Check';
import NextIcon from '@mui/icons-material/ChevronRight';
import RejectIcon from '@mui/icons-material/Close';
import ReopenIcon from '@mui/icons-material/Undo';
import Button from '@mui/material/Button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { DocumentDetail } from '../../../shared/http/answers/documents.ts';
import { useApi } from '../../components/api.tsx';
import { useNotices } from '../../components/notices.tsx';
import { queryKeys } from '../../components/query-keys.ts';
import { useMay } from '../../components/use-may.ts';
import { useNextInReview } from './use-next-in-review.ts';
import type { Review } from './use-review.ts';

const routes = {
  approve: 'approveDocument',
  reject: 'rejectDocument',
  reopen: 'reopenDocument',
  settle: 'undoReopening',
} as const;
type DecisionName = keyof typeof routes;

/** What a person decides on a document: file it or reject it, and take either back. What is not saved is saved first. */
export function Decision({ shown, review }: { shown: DocumentDetail; review: Review }) {
  const t = useTranslations('document');
  const queue = useNextInReview(shown);
  const { decide, pending } = useDecision(shown.id, queue.next);
  const mayDecide = useMay('documents:write') === true;
  const isReviewed = shown.status === 'in_review' && mayDecide;

  async function approve(): Promise<void> {
    const saved = await review.save();
    if (saved !== undefined) decide('approve', saved.version);
  }
  useApproveKey(isReviewed && pending === undefined ? approve : undefined);

  const next =
    queue.next === undefined ? null : (
      <Button
        variant="outlined"
        component={Link}
        href={`/document/?id=${queue.next}`}
        endIcon={<NextIcon />}
        title={t('waiting', { count: queue.count })}
      >
        {t('nextInReview', { count: queue.count })}
      </Button>
    );
  if (mayDecide && (shown.status === 'filed' || shown.status === 'rejected')) {
    return (
      <>
        {next}
        <Button
          variant="outlined"
          startIcon={<ReopenIcon />}
          loading={pending !== undefined}
          loadingPosition="start"
          onClick={() => decide('reopen', shown.version)}
        >
          {t('reopen')}
        </Button>
      </>
    );
  }
  if (!isReviewed) return null;
  return (
    <>
      {next}
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
        disabled={pending !== undefined || review.isSaving}
        loadingPosition="start"
        title={t('approveKey')}
        onClick={() => void approve()}
      >
        {review.changeCount > 0 ? t('saveAndApprove') : t('approve')}
      </Button>
    </>
  );
}

/** Ctrl+Enter (⌘+Enter) approves from anywhere on the page. */
function useApproveKey(approve: (() => Promise<void>) | undefined): void {
  useEffect(() => {
    if (approve === undefined) return;
    function onKey(event: KeyboardEvent): void {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
      event.preventDefault();
      void approve?.();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [approve]);
}

/** Decisions on a document; after one, the next document that waits is opened. */
function useDecision(documentId: string, next: string | undefined) {
  const t = useTranslations('document');
  const { call } = useApi();
  const queryClient = useQueryClient();
  const notices = useNotices();
  const router = useRouter();
  const mutation = useMutation({
    mutationFn: ({ decision, version }: { decision: DecisionName; version: number }) =>
      call(routes[decision], { params: { documentId }, body: { version } }),
    onSuccess: (document, { decision }) => {
      queryClient.setQueryData(queryKeys.document(documentId), document);
      void queryClient.invalidateQueries({ queryKey: queryKeys.documentHistory(documentId) });
      void queryClient.invalidateQueries({ queryKey: queryKeys.anySupplier });
      void queryClient.invalidateQueries({ queryKey: queryKeys.documents });
      const undo = {
        label: t('undo'),
        run: () => {
          decide(decision === 'reopen' ? 'settle' : 'reopen', document.version);
          router.push(`/document/?id=${documentId}`);
        },
      };
      notices.done(t(`decided.${decision}`), decision === 'settle' ? undefined : undo);
      const leaves = decision === 'approve' || decision === 'reject';
      if (leaves && next !== undefined) router.replace(`/document/?id=${next}`);
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

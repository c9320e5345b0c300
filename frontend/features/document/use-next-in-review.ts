'use client';

import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../components/api.tsx';
import { queryKeys } from '../../components/query-keys.ts';

export interface ReviewQueue {
  /** How many other documents wait. */
  readonly count: number;
  /** The one after this one, in the order in which they came; the longest waiting one at the end of the line. */
  readonly next: string | undefined;
}

/** Documents that wait for a person, the one that has waited longest first. */
export function useNextInReview(document: { readonly id: string; readonly receivedAt: string }): ReviewQueue {
  const { call } = useApi();
  const queue = useQuery({
    queryKey: [...queryKeys.documents, 'review-queue'],
    queryFn: ({ signal }) =>
      call('listDocuments', { query: { status: 'in_review', sort: 'receivedAt', limit: 100 }, signal }),
  });
  const others = queue.data?.items.filter(({ id }) => id !== document.id) ?? [];
  const isListed = others.length < (queue.data?.items.length ?? 0);
  const later = others.find(({ receivedAt }) => receivedAt >= document.receivedAt);
  return {
    count: Math.max(0, (queue.data?.total ?? 0) - (isListed ? 1 : 0)),
    next: (later ?? others[0])?.id,
  };
}

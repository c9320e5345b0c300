'use client';

import { skipToken, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { DocumentStatusName, ReadingProgress } from '../../shared/http/answers/documents.ts';
import { queryKeys } from './query-keys.ts';

/** Which page a document under reading is at, as last heard; nothing where that is not known. */
export function ReadingProgressText(props: {
  id: string;
  status: DocumentStatusName;
  /** What the server said when it was asked. */
  known?: ReadingProgress | null;
}) {
  const t = useTranslations('documentStatus');
  const pushed = useQuery<ReadingProgress | null>({
    queryKey: queryKeys.readingProgress(props.id),
    queryFn: skipToken,
  });
  const progress = pushed.data ?? props.known;
  // A list may still call it "received" while it is read.
  const isRead = props.status !== 'received' && props.status !== 'extracting';
  if (isRead || progress === undefined || progress === null) return null;
  const { pagesDone, pagesTotal } = progress;
  return <span>{t('pageOf', { page: Math.min(pagesDone + 1, pagesTotal), total: pagesTotal })}</span>;
}

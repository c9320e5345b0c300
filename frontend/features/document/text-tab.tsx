'use client';

import Box from '@mui/material/Box';
import OutlinedInput from '@mui/material/OutlinedInput';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import type { UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { DocumentText } from '../../../shared/http/answers/documents.ts';
import { ErrorState } from '../../components/page-state.tsx';
import { markTerms, searchTerms } from './mark.ts';

interface TextTabProps {
  readonly text: UseQueryResult<DocumentText>;
  /** The document has been read: there is, or will be, a text. */
  readonly ready: boolean;
  readonly failed: boolean;
  readonly q: string;
  readonly onSearch: (q: string) => void;
}

/** The words of the document, what is searched for marked. */
export function TextTab({ text, ready, failed, q, onSearch }: TextTabProps) {
  const t = useTranslations('document');
  const pages = useMemo(() => {
    const terms = searchTerms(q);
    return text.data?.pages.map((page) => ({ page: page.page, parts: markTerms(page.text, terms) }));
  }, [text.data, q]);
  const hits = pages?.reduce((sum, { parts }) => sum + parts.filter((part) => part.hit).length, 0) ?? 0;

  return (
    <Box sx={{ p: 2, display: 'grid', gap: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
        <OutlinedInput
          size="small"
          type="search"
          fullWidth
          value={q}
          placeholder={t('searchText')}
          inputProps={{ 'aria-label': t('searchText'), maxLength: 500 }}
          onChange={(event) => onSearch(event.target.value)}
        />
        <Typography variant="caption" role="status" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
          {q.trim() === '' ? null : t('hits', { count: hits })}
        </Typography>
      </Box>
      {text.isError ? <ErrorState error={text.error} onRetry={() => void text.refetch()} /> : null}
      {ready ? null : <Typography variant="body2">{failed ? t('nothingRead') : t('notReadYet')}</Typography>}
      {ready && text.isPending ? <Skeleton variant="rounded" height={260} /> : null}
      {pages?.map(({ page, parts }) => (
        <section key={page} aria-label={t('pageOf', { page })}>
          <Typography variant="caption" sx={{ color: 'text.secondary', fontWeight: 550 }}>
            {t('pageOf', { page })}
          </Typography>
          <Box
            sx={{ whiteSpace: 'pre-wrap', fontSize: '0.8125rem', lineHeight: 1.55, overflowWrap: 'anywhere' }}
          >
            {parts.length === 0 ? <em>{t('noText')}</em> : null}
            {parts.map((part, index) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place
              part.hit ? <mark key={index}>{part.text}</mark> : part.text,
            )}
          </Box>
        </section>
      ))}
    </Box>
  );
}

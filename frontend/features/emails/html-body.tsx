'use client';

import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { EmailDetail } from '../../../shared/http/answers/emails.ts';
import { useApi } from '../../components/api.tsx';
import { ErrorState } from '../../components/page-state.tsx';
import { queryKeys } from '../../components/query-keys.ts';

/** The HTML body, cleaned, in a frame that runs nothing, loads nothing and reaches nothing. */
export function HtmlBody({ messageId }: { messageId: EmailDetail['id'] }) {
  const t = useTranslations('emails');
  const { call } = useApi();
  const query = useQuery({
    queryKey: queryKeys.emailHtml(messageId),
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const { html, pictures, picturesLeftOut } = await call('getEmailHtml', {
        params: { messageId },
        signal,
      });
      // Few look at it: its cleaner is loaded with the first that is.
      const { harmlessPage } = await import('./clean-html.ts');
      return html === null ? null : { page: harmlessPage(html, pictures), picturesLeftOut };
    },
  });
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <Skeleton variant="rounded" height={320} sx={{ mx: 2, mb: 2 }} />;
  if (query.data === null) {
    return (
      <Box sx={{ px: 2, pb: 2 }}>
        <em>{t('noHtml')}</em>
      </Box>
    );
  }
  return (
    <Box sx={{ px: 2, pb: 2 }}>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mb: 0.75 }}>
        {t('htmlSafe')}{' '}
        {query.data.picturesLeftOut === 0
          ? null
          : t('picturesLeftOut', { count: query.data.picturesLeftOut })}
      </Typography>
      <Box
        component="iframe"
        title={t('htmlFrame')}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        referrerPolicy="no-referrer"
        srcDoc={query.data.page}
        sx={{
          display: 'block',
          width: '100%',
          height: { xs: 420, md: 560 },
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          bgcolor: '#fff',
          colorScheme: 'light',
        }}
      />
    </Box>
  );
}

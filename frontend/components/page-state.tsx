'use client';

import LostIcon from '@mui/icons-material/ExploreOffOutlined';
import RefreshIcon from '@mui/icons-material/Refresh';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '../../shared/http/client.ts';
import { useProblemSentence } from './problem.ts';

/** Nothing to show, and why that is all right. */
export function EmptyState(props: {
  icon: ReactNode;
  title: string;
  text: string;
  action?: ReactNode;
  /** Where there is nothing else on the page, this is its heading. */
  isPage?: boolean;
}) {
  return (
    <Box sx={{ py: 9, px: 3, display: 'grid', justifyItems: 'center', gap: 1, textAlign: 'center' }}>
      <Box aria-hidden sx={{ color: 'text.secondary', '& svg': { fontSize: 40 }, opacity: 0.7 }}>
        {props.icon}
      </Box>
      <Typography variant="h2" component={props.isPage === true ? 'h1' : 'p'}>
        {props.title}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', maxWidth: '46ch' }}>
        {props.text}
      </Typography>
      {props.action === undefined ? null : <Box sx={{ mt: 1.5 }}>{props.action}</Box>}
    </Box>
  );
}

/** An address leads nowhere: says so, and shows a way out. */
export function NothingThere({ title }: { title: string }) {
  const t = useTranslations('states');
  return (
    <EmptyState
      isPage
      icon={<LostIcon />}
      title={title}
      text={t('noPageText')}
      action={
        <Button variant="outlined" component={Link} href="/">
          {t('home')}
        </Button>
      }
    />
  );
}

/** What is not there will not be there the next time either. */
export function isGone(error: unknown): boolean {
  return error instanceof ApiError && error.problem.status === 404;
}

/** What was asked for could not be had: says why, and lets the person try again. */
export function ErrorState(props: { error: unknown; onRetry?: (() => void) | undefined }) {
  const t = useTranslations('states');
  const sentence = useProblemSentence();
  return (
    <Alert
      severity="error"
      variant="outlined"
      sx={{ m: 2, bgcolor: 'background.paper' }}
      action={
        isGone(props.error) ? (
          <Button color="inherit" component={Link} href="/">
            {t('home')}
          </Button>
        ) : props.onRetry === undefined ? undefined : (
          <Button color="inherit" startIcon={<RefreshIcon />} onClick={props.onRetry}>
            {t('retry')}
          </Button>
        )
      }
    >
      <Typography variant="h3" component="p" sx={{ mb: 0.25 }}>
        {t('errorTitle')}
      </Typography>
      {sentence(props.error)}
    </Alert>
  );
}

/** What is shown was true a moment ago, but the last refresh failed. */
export function StaleNotice(props: { error: unknown; onRetry: () => void }) {
  const t = useTranslations('states');
  const sentence = useProblemSentence();
  return (
    <Alert
      severity="warning"
      variant="outlined"
      sx={{ bgcolor: 'background.paper', mb: 1.5 }}
      action={
        <Button color="inherit" onClick={props.onRetry}>
          {t('retry')}
        </Button>
      }
    >
      {t('stale')} {sentence(props.error)}
    </Alert>
  );
}

'use client';

import BackIcon from '@mui/icons-material/ArrowBack';
import RetryIcon from '@mui/icons-material/Replay';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { DocumentDetail } from '../../../shared/http/answers/documents.ts';
import { Confidence } from '../../components/confidence.tsx';
import { DocumentStatusTag, isUnderway } from '../../components/document-status.tsx';
import { useTypeLabel } from '../../components/document-type.ts';
import { useFormats } from '../../components/formats.ts';
import { useWording } from '../../components/language.tsx';
import { atMostLines } from '../../components/lines.ts';
import { ReadingProgressText } from '../../components/reading-progress.tsx';
import { Tag } from '../../components/tag.tsx';
import { useMay } from '../../components/use-may.ts';
import { useWho } from '../../components/use-who.ts';
import { Decision } from './decision.tsx';
import { DocumentActions } from './document-actions.tsx';
import { StopButton } from './stop-button.tsx';
import { SupplierLink } from './supplier-link.tsx';
import { Tags } from './tags.tsx';
import { useReprocess } from './use-reprocess.ts';
import type { Review } from './use-review.ts';

/** What the document is, where it stands, and what can be done with it. */
export function DocumentHeader({ document: shown, review }: { document: DocumentDetail; review: Review }) {
  const t = useTranslations('document');
  const formats = useFormats();
  const typeLabel = useTypeLabel();
  const alternatives =
    shown.classification?.alternatives.filter(({ confidence }) => confidence >= 0.05) ?? [];

  const mayWrite = useMay('documents:write') === true;
  const isSettled = !isUnderway(shown.status);

  useEffect(() => {
    document.title = `${shown.fileName} · Facteur`;
  }, [shown.fileName]);

  return (
    <header>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, flexWrap: { xs: 'wrap', md: 'nowrap' } }}>
        <BackButton />
        <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
          <Typography
            variant="h1"
            title={shown.fileName}
            sx={{ fontSize: '1.125rem', lineHeight: '32px', ...atMostLines(2) }}
          >
            {shown.fileName}
          </Typography>
          <Box
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              alignItems: 'center',
              gap: 1,
              color: 'text.secondary',
              fontSize: '0.75rem',
            }}
          >
            <DocumentStatusTag status={shown.status} />
            <ReadingProgressText id={shown.id} status={shown.status} known={shown.progress} />
            {shown.documentType === null ? null : <Tag>{typeLabel(shown.documentType)}</Tag>}
            {shown.confidence === null ? null : <Confidence value={shown.confidence} />}
            {shown.supplier === null ? null : <SupplierLink supplier={shown.supplier} />}
            {alternatives.length === 0 ? null : (
              <span>
                {t('alternatives', {
                  list: alternatives
                    .slice(0, 2)
                    .map((other) => `${typeLabel(other.documentType)} ${formats.percent(other.confidence)}`)
                    .join(', '),
                })}
              </span>
            )}
            <span>
              {t('receivedAt', { at: formats.instant(shown.receivedAt) })} · {formats.size(shown.size)}
            </span>
            {isSettled && mayWrite ? <Tags document={shown} disabled={review.changeCount > 0} /> : null}
          </Box>
        </Box>
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', justifyContent: { md: 'flex-end' } }}>
          <Row>
            {mayWrite && isBeingRead(shown) ? <StopButton shown={shown} /> : null}
            <DocumentActions shown={shown} />
          </Row>
          <Row>
            <Decision shown={shown} review={review} />
          </Row>
        </Box>
      </Box>
      <Failure shown={shown} />
    </header>
  );
}

/** Buttons that stay together when there is no room for all of them in one line. */
function Row({ children }: { children: ReactNode }) {
  return <Box sx={{ display: 'flex', gap: 1, flexWrap: { xs: 'wrap', sm: 'nowrap' } }}>{children}</Box>;
}

function isBeingRead({ status, reading }: DocumentDetail): boolean {
  return reading === null && (status === 'received' || status === 'extracting');
}

function BackButton() {
  const t = useTranslations('document');
  const router = useRouter();
  return (
    <IconButton
      aria-label={t('back')}
      onClick={() => {
        // Back to the very search one came from; a page opened by its address has none.
        if (window.history.length > 1) router.back();
        else router.push('/');
      }}
    >
      <BackIcon fontSize="small" />
    </IconButton>
  );
}

function Failure({ shown }: { shown: DocumentDetail }) {
  const t = useTranslations('document');
  const wording = useWording();
  const mayWrite = useMay('documents:write') === true;
  const who = useWho();
  const reprocess = useReprocess(shown);
  if (shown.failure === null) return null;
  const { by } = shown.failure;
  return (
    <Alert
      severity={shown.status === 'quarantined' || by !== null ? 'warning' : 'error'}
      variant="outlined"
      sx={{ mt: 1.5, bgcolor: 'background.paper', alignItems: 'center' }}
      action={
        mayWrite ? (
          <Button
            variant="contained"
            startIcon={<RetryIcon />}
            loading={reprocess.isPending}
            loadingPosition="start"
            onClick={() => reprocess.mutate()}
          >
            {t('retry')}
          </Button>
        ) : null
      }
    >
      <Typography variant="h3" component="p">
        {by !== null
          ? t('stopped', { name: who(by) })
          : shown.status === 'quarantined'
            ? t('quarantined')
            : t('failed')}
      </Typography>
      {wording(shown.failure.message)}
    </Alert>
  );
}

'use client';

import BackIcon from '@mui/icons-material/ArrowBack';
import MailIcon from '@mui/icons-material/MailOutlined';
import RetryIcon from '@mui/icons-material/Replay';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { DocumentDetail } from '../../../shared/http/answers.ts';
import { useApi } from '../../components/api.tsx';
import { Confidence } from '../../components/confidence.tsx';
import { DocumentStatusTag, isUnderway } from '../../components/document-status.tsx';
import { useTypeLabel } from '../../components/document-type.ts';
import { DownloadButton } from '../../components/download-button.tsx';
import { useFormats } from '../../components/formats.ts';
import { useWording } from '../../components/language.tsx';
import { useNotices } from '../../components/notices.tsx';
import { queryKeys } from '../../components/query-keys.ts';
import { Tag } from '../../components/tag.tsx';
import { Decision } from './decision.tsx';
import { SupplierLink } from './supplier-link.tsx';
import { Tags } from './tags.tsx';
import type { Review } from './use-review.ts';

/** What the document is, where it stands, and what can be done with it. */
export function DocumentHeader({ document: shown, review }: { document: DocumentDetail; review: Review }) {
  const t = useTranslations('document');
  const { call } = useApi();
  const formats = useFormats();
  const typeLabel = useTypeLabel();
  const alternatives =
    shown.classification?.alternatives.filter(({ confidence }) => confidence >= 0.05) ?? [];

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
            sx={{ overflowWrap: 'anywhere', fontSize: '1.125rem', lineHeight: '32px' }}
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
            {isSettled ? <Tags document={shown} disabled={review.changeCount > 0} /> : null}
          </Box>
        </Box>
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          {shown.messageId === null ? null : (
            <Button
              variant="outlined"
              component={Link}
              href={`/email/?id=${shown.messageId}`}
              startIcon={<MailIcon />}
            >
              {t('email')}
            </Button>
          )}
          <DownloadButton
            label={t('download')}
            fileName={shown.fileName}
            fetchFile={() => call('getDocumentFile', { params: { documentId: shown.id } })}
          />
          {isScanned(shown) ? (
            <DownloadButton
              label={t('searchable')}
              fileName={`${shown.fileName.replace(/\.[^.]{1,5}$/, '')}.pdf`}
              fetchFile={() => call('getSearchableFile', { params: { documentId: shown.id } })}
            />
          ) : null}
          {shown.failure === null && shown.status !== 'split' ? <ReprocessButton shown={shown} /> : null}
          <Decision shown={shown} review={review} />
        </Box>
      </Box>
      <Failure shown={shown} />
    </header>
  );
}

/** Whether pages were recognized optically: only then is there more to search than in the original. */
function isScanned({ reading }: DocumentDetail): boolean {
  return reading !== null && ['pdf', 'image'].includes(reading.format) && reading.source !== 'text';
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

function ReprocessButton({ shown, prominent = false }: { shown: DocumentDetail; prominent?: boolean }) {
  const t = useTranslations('document');
  const { call } = useApi();
  const queryClient = useQueryClient();
  const notices = useNotices();
  const reprocess = useMutation({
    mutationFn: () => call('reprocessDocument', { params: { documentId: shown.id } }),
    onSuccess: (document) => {
      queryClient.setQueryData(queryKeys.document(shown.id), document);
      notices.done(t('reprocessing'));
    },
    onError: notices.problem,
  });
  return (
    <Button
      variant={prominent ? 'contained' : 'outlined'}
      startIcon={<RetryIcon />}
      loading={reprocess.isPending}
      loadingPosition="start"
      disabled={isUnderway(shown.status)}
      onClick={() => reprocess.mutate()}
    >
      {prominent ? t('retry') : t('reprocess')}
    </Button>
  );
}

function Failure({ shown }: { shown: DocumentDetail }) {
  const t = useTranslations('document');
  const wording = useWording();
  if (shown.failure === null) return null;
  return (
    <Alert
      severity={shown.status === 'quarantined' ? 'warning' : 'error'}
      variant="outlined"
      sx={{ mt: 1.5, bgcolor: 'background.paper', alignItems: 'center' }}
      action={<ReprocessButton shown={shown} prominent />}
    >
      <Typography variant="h3" component="p">
        {shown.status === 'quarantined' ? t('quarantined') : t('failed')}
      </Typography>
      {wording(shown.failure.message)}
    </Alert>
  );
}

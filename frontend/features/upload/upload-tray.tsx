'use client';

import CloseIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { largestUpload } from '../../../shared/http/inputs.ts';
import { useProblemSentence } from '../../components/problem.ts';
import { Tag } from '../../components/tag.tsx';
import type { SentFile } from './send-file.ts';
import { type Upload, useUploads } from './upload.tsx';

/** What became of each file that was sent, until the person closes it. */
export function UploadTray() {
  const t = useTranslations('upload');
  const { uploads, clear } = useUploads();
  if (uploads.length === 0) return null;
  const busy = uploads.filter(({ state }) => state.kind === 'waiting' || state.kind === 'sending').length;
  return (
    <Paper
      component="section"
      aria-label={t('trayTitle')}
      variant="outlined"
      sx={{
        position: 'fixed',
        zIndex: 1100,
        right: { xs: 8, md: 20 },
        left: { xs: 8, sm: 'auto' },
        bottom: { xs: 68, md: 20 },
        width: { sm: 380 },
        boxShadow: 'var(--shadow)',
        borderRadius: '12px',
        overflow: 'hidden',
      }}
    >
      <Box
        sx={{ display: 'flex', alignItems: 'center', px: 2, py: 1, borderBottom: 1, borderColor: 'divider' }}
      >
        <Typography variant="h2" role="status" sx={{ flex: 1 }}>
          {busy > 0 ? t('sending', { count: busy }) : t('done', { count: uploads.length })}
        </Typography>
        <IconButton aria-label={t('close')} disabled={busy > 0} onClick={clear}>
          <CloseIcon fontSize="small" />
        </IconButton>
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 260, overflowY: 'auto' }}>
        {uploads.map((upload) => (
          <UploadLine key={upload.id} upload={upload} />
        ))}
      </Box>
    </Paper>
  );
}

function UploadLine({ upload }: { upload: Upload }) {
  const sentence = useProblemSentence();
  const { file, state } = upload;
  return (
    <Box component="li" sx={{ px: 2, py: 1, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Typography variant="body2" noWrap title={file.name} sx={{ flex: 1, minWidth: 0 }}>
          {state.kind === 'sent' ? (
            <Box component={Link} href={placeOf(state.answer)} sx={{ color: 'primary.main' }}>
              {file.name}
            </Box>
          ) : (
            file.name
          )}
        </Typography>
        <UploadResult upload={upload} />
      </Box>
      {state.kind === 'failed' ? (
        <Typography variant="caption" component="p" role="alert" sx={{ color: 'var(--red-ink)', m: 0 }}>
          {sentence(state.error)}
        </Typography>
      ) : null}
      {state.kind === 'sending' ? (
        <LinearProgress
          variant="determinate"
          value={state.share * 100}
          aria-label={file.name}
          sx={{ mt: 0.75, borderRadius: '2px' }}
        />
      ) : null}
    </Box>
  );
}

/** An e-mail has a page of its own, which tells what was in it. */
function placeOf({ documentId, messageId }: SentFile): string {
  return messageId === null ? `/document/?id=${documentId}` : `/email/?id=${messageId}`;
}

function UploadResult({ upload }: { upload: Upload }) {
  const t = useTranslations('upload');
  const { retry } = useUploads();
  switch (upload.state.kind) {
    case 'waiting':
      return <Tag>{t('waiting')}</Tag>;
    case 'sending':
      return null;
    case 'sent':
      return upload.state.answer.duplicate ? (
        <Tag tone="amber">{t('duplicate')}</Tag>
      ) : (
        <Tag tone="green">{upload.state.answer.messageId === null ? t('received') : t('receivedEmail')}</Tag>
      );
    case 'failed':
      // A file that is too large will be so the next time.
      return upload.file.size > largestUpload ? null : (
        <Button onClick={() => retry(upload)}>{t('retry')}</Button>
      );
  }
}

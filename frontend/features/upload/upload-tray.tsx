'use client';

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { largestUpload } from '../../../shared/http/inputs.ts';
import { useProblemSentence } from '../../components/problem.ts';
import { Tag } from '../../components/tag.tsx';
import { Tray, TrayLine } from '../../components/tray.tsx';
import type { SentFile } from './send-file.ts';
import { type Upload, useUploads } from './upload.tsx';

/** What became of each file that was sent, until the person closes it. */
export function UploadTray() {
  const t = useTranslations('upload');
  const { uploads, clear } = useUploads();
  if (uploads.length === 0) return null;
  const busy = uploads.filter(({ state }) => state.kind === 'waiting' || state.kind === 'sending').length;
  return (
    <Tray
      label={t('trayTitle')}
      title={busy > 0 ? t('sending', { count: busy }) : t('done', { count: uploads.length })}
      close={{ label: t('close'), disabled: busy > 0, run: clear }}
    >
      {uploads.map((upload) => (
        <UploadLine key={upload.id} upload={upload} />
      ))}
    </Tray>
  );
}

function UploadLine({ upload }: { upload: Upload }) {
  const sentence = useProblemSentence();
  const { file, state } = upload;
  return (
    <TrayLine>
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
    </TrayLine>
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

'use client';

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { largestUpload } from '../../../shared/http/inputs.ts';
import { useWording } from '../../components/language.tsx';
import { useProblemSentence } from '../../components/problem.ts';
import { Tag } from '../../components/tag.tsx';
import { Tray, TrayLine } from '../../components/tray.tsx';
import { useMay } from '../../components/use-may.ts';
import type { SentFile } from './send-file.ts';
import { type Upload, useUploads } from './upload.tsx';

/** What became of each file that was sent, until the person closes it. */
export function UploadTray() {
  const t = useTranslations('upload');
  const { uploads, clear } = useUploads();
  if (uploads.length === 0) return null;
  const count = (isSo: (state: Upload['state']) => boolean) =>
    uploads.filter(({ state }) => isSo(state)).length;
  const busy = count(({ kind }) => kind === 'waiting' || kind === 'sending');
  const failed = count(({ kind }) => kind === 'failed');
  const skipped = count((state) => state.kind === 'sent' && state.answer.skipped !== null);
  // What did not go well may be further down the list than anybody looks.
  const ended = [
    t('done', { count: uploads.length - failed }),
    ...(skipped === 0 ? [] : [t('doneSkipped', { count: skipped })]),
    ...(failed === 0 ? [] : [t('doneFailed', { count: failed })]),
  ];
  return (
    <Tray
      label={t('trayTitle')}
      title={busy > 0 ? t('sending', { count: busy }) : ended.join(', ')}
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
  const wording = useWording();
  const mayReadMail = useMay('mail:read') === true;
  const { file, state } = upload;
  const place = state.kind === 'sent' ? placeOf(state.answer, mayReadMail) : undefined;
  return (
    <TrayLine>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Typography variant="body2" noWrap title={file.name} sx={{ flex: 1, minWidth: 0 }}>
          {place === undefined ? (
            file.name
          ) : (
            <Box component={Link} href={place} sx={{ color: 'primary.main' }}>
              {file.name}
            </Box>
          )}
        </Typography>
        <UploadResult upload={upload} />
      </Box>
      {state.kind === 'failed' ? (
        <Typography variant="caption" component="p" role="alert" sx={{ color: 'var(--red-ink)', m: 0 }}>
          {sentence(state.error)}
        </Typography>
      ) : null}
      {state.kind === 'sent' && state.answer.skipped !== null ? (
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary', m: 0 }}>
          {wording(state.answer.skipped.message)}
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

/** What is taken apart has a page of its own, which tells what was in it, for those who may see e-mails. */
function placeOf({ documentId, messageId }: SentFile, mayReadMail: boolean): string | undefined {
  if (documentId !== null) return `/document/?id=${documentId}`;
  return messageId !== null && mayReadMail ? `/email/?id=${messageId}&awaited=1` : undefined;
}

function UploadResult({ upload }: { upload: Upload }) {
  const t = useTranslations('upload');
  const { retry } = useUploads();
  switch (upload.state.kind) {
    case 'waiting':
      return <Tag>{t('waiting')}</Tag>;
    case 'sending':
      return null;
    case 'sent': {
      const { duplicate, skipped, messageId } = upload.state.answer;
      if (skipped !== null) return <Tag tone="amber">{t('skipped')}</Tag>;
      if (duplicate) return <Tag tone="amber">{t('duplicate')}</Tag>;
      return <Tag tone="green">{messageId === null ? t('received') : t('takenApart')}</Tag>;
    }
    case 'failed':
      // A file that is too large will be so the next time.
      return upload.file.size > largestUpload ? null : (
        <Button onClick={() => retry(upload)}>{t('retry')}</Button>
      );
  }
}

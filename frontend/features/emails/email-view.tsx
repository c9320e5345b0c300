'use client';

import RetryIcon from '@mui/icons-material/Replay';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { EmailDetail } from '../../../shared/http/answers/emails.ts';
import { useApi } from '../../components/api.tsx';
import { DownloadButton } from '../../components/download-button.tsx';
import { useWording } from '../../components/language.tsx';
import { useNotices } from '../../components/notices.tsx';
import { Panel } from '../../components/panel.tsx';
import { queryKeys } from '../../components/query-keys.ts';
import { Timeline } from '../../components/timeline.tsx';
import { useMay } from '../../components/use-may.ts';
import { EmailAnalysis } from './email-analysis.tsx';
import { EmailBody } from './email-body.tsx';
import { EmailHeaders } from './email-headers.tsx';
import { EntityList } from './entity-list.tsx';
import { Ledger } from './ledger.tsx';

export function EmailView({ email }: { email: EmailDetail }) {
  const t = useTranslations('emails');
  const { call } = useApi();
  const wording = useWording();
  const names = new Map(
    email.ledger.flatMap(({ document }) =>
      document === null ? [] : [[document.id, document.fileName] as const],
    ),
  );
  const isHandedIn = email.channel === 'upload';
  const entities = email.analysis?.state === 'done' ? email.analysis.entities : [];
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {email.failure === null ? null : (
        <Alert severity="error" variant="outlined" sx={{ bgcolor: 'background.paper' }}>
          <Typography variant="h3" component="p">
            {t('failed')}
          </Typography>
          {wording(email.failure.message)}
        </Alert>
      )}
      <Panel
        title={isHandedIn ? t('handedIn') : t('headers')}
        actions={
          <>
            {isHandedIn ? (
              <DownloadButton
                label={t('handedInFile')}
                fileName={email.subject}
                fetchFile={() => call('getHandedInFile', { params: { messageId: email.id } })}
              />
            ) : (
              <DownloadButton
                label={t('raw', { format: email.rawFormat })}
                fileName={`${email.id}.${email.rawFormat}`}
                fetchFile={() => call('getEmailRaw', { params: { messageId: email.id } })}
              />
            )}
            <ReprocessButton email={email} />
          </>
        }
      >
        <EmailHeaders email={email} />
      </Panel>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 380px' },
        }}
      >
        <Box sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
          {email.status === 'unpacked' && !isHandedIn ? (
            <Panel title={t('analysis')}>
              <EmailAnalysis email={email} />
            </Panel>
          ) : null}
          <Panel title={t('ledger')} explanation={isHandedIn ? t('ledgerTextUpload') : t('ledgerText')}>
            <Ledger parts={email.ledger} />
          </Panel>
          {isHandedIn ? null : (
            <Panel title={t('body')}>
              <EmailBody email={email} entities={entities} />
            </Panel>
          )}
        </Box>
        <Box sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
          {email.analysis?.state === 'done' && !isHandedIn ? (
            <Panel title={t('entities')}>
              <EntityList entities={entities} />
            </Panel>
          ) : null}
          <Panel title={t('timeline')}>
            <Box sx={{ px: 2, pb: 0.5, pt: 0.5 }}>
              <Timeline entries={isHandedIn ? ofArchive(email.timeline) : email.timeline} names={names} />
            </Box>
          </Panel>
        </Box>
      </Box>
    </Box>
  );
}

/** An archive is recorded as an e-mail is, but nobody sent it, and nothing is written in it. */
function ofArchive(entries: EmailDetail['timeline']): EmailDetail['timeline'] {
  return entries
    .filter(({ event }) => !event.startsWith('message.anal'))
    .map((entry) => ({ ...entry, event: entry.event.replace(/^message\./, 'archive.') }));
}

function ReprocessButton({ email }: { email: EmailDetail }) {
  const t = useTranslations('emails');
  const { call } = useApi();
  const queryClient = useQueryClient();
  const notices = useNotices();
  const reprocess = useMutation({
    mutationFn: () => call('reprocessEmail', { params: { messageId: email.id } }),
    onSuccess: () => {
      notices.done(t('reprocessing'));
      return queryClient.invalidateQueries({ queryKey: queryKeys.email(email.id) });
    },
    onError: notices.problem,
  });
  if (useMay('mail:write') !== true) return null;
  return (
    <Button
      variant={email.failure === null ? 'outlined' : 'contained'}
      startIcon={<RetryIcon />}
      loading={reprocess.isPending}
      loadingPosition="start"
      onClick={() => reprocess.mutate()}
    >
      {t('reprocess')}
    </Button>
  );
}

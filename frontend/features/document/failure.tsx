'use client';

import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import RetryIcon from '@mui/icons-material/Replay';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { DocumentDetail } from '../../../shared/http/answers/documents.ts';
import { useWording } from '../../components/language.tsx';
import { useMay } from '../../components/use-may.ts';
import { useWho } from '../../components/use-who.ts';
import { useDelete } from './use-delete.ts';
import { useReprocess } from './use-reprocess.ts';

/** Why a document could not be read, and what can be done about it: try again, or clear it away. */
export function Failure({ shown }: { shown: DocumentDetail }) {
  const t = useTranslations('document');
  const wording = useWording();
  const mayWrite = useMay('documents:write') === true;
  const who = useWho();
  const reprocess = useReprocess(shown);
  const clear = useDelete(shown);
  if (shown.failure === null) return null;
  const { by } = shown.failure;
  const isBusy = reprocess.isPending || clear.isPending;
  return (
    <Alert
      severity={shown.status === 'quarantined' || by !== null ? 'warning' : 'error'}
      variant="outlined"
      sx={{
        mt: 1.5,
        bgcolor: 'background.paper',
        alignItems: 'center',
        flexWrap: { xs: 'wrap', sm: 'nowrap' },
        '& .MuiAlert-message': { flex: '1 1 200px' },
        '& .MuiAlert-action': { pt: { xs: 0, sm: 0.5 } },
      }}
      action={
        mayWrite ? (
          <Box sx={{ display: 'flex', gap: 1 }}>
            <Button
              variant="outlined"
              startIcon={<DeleteIcon />}
              loading={clear.isPending}
              disabled={isBusy}
              loadingPosition="start"
              onClick={() => clear.mutate()}
            >
              {t('delete')}
            </Button>
            <Button
              variant="contained"
              startIcon={<RetryIcon />}
              loading={reprocess.isPending}
              disabled={isBusy}
              loadingPosition="start"
              onClick={() => reprocess.mutate()}
            >
              {t('retry')}
            </Button>
          </Box>
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

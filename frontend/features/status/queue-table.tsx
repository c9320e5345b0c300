'use client';

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { QueueDepth } from '../../../shared/http/answers/service.ts';
import { useFormats } from '../../components/formats.ts';
import { Tag } from '../../components/tag.tsx';

/** Those that have a name for people; a queue of a newer server is shown under its own. */
const names = [
  'receive-message',
  'sweep-incoming-mail',
  'unpack-message',
  'analyze-message',
  'extract-text',
  'finish-text-extraction',
  'sweep-text-extractions',
  'classify',
  'extract-fields',
  'analyze-document',
  'route',
  'split-document',
  'index-search',
  'push-live-updates',
  'render-pages',
  'train',
  'reconcile',
] as const;

const isBusy = ({ waiting, inFlight, dead }: QueueDepth) => waiting + inFlight + dead > 0;

const Table = styled('table')(({ theme }) => ({
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: '0.8125rem',
  '& th, & td': { padding: '8px 14px', textAlign: 'right', whiteSpace: 'nowrap' },
  '& th:first-of-type': { textAlign: 'left', whiteSpace: 'normal' },
  '& thead th': { fontWeight: 550, fontSize: '0.75rem', color: theme.vars?.palette.text.secondary },
  '& tbody th': { fontWeight: 550 },
  '& tbody th, & tbody td': { borderTop: `1px solid ${theme.vars?.palette.divider}` },
  '& code': { fontSize: '0.6875rem', color: theme.vars?.palette.text.secondary, fontWeight: 400 },
}));

/** The queues that have something to do or gave something up; the idle ones on demand. */
export function QueueTable({ queues }: { queues: readonly QueueDepth[] }) {
  const t = useTranslations('status');
  const [all, setAll] = useState(false);
  const shown = all ? queues : queues.filter(isBusy);
  return (
    <section aria-labelledby="queues">
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1, flexWrap: 'wrap' }}>
        <Box sx={{ flex: '1 1 260px' }}>
          <Typography variant="h2" id="queues">
            {t('queues')}
          </Typography>
          <Typography variant="caption" component="p" sx={{ color: 'text.secondary', m: 0 }}>
            {t('queuesText')}
          </Typography>
        </Box>
        <Button variant="outlined" aria-pressed={all} onClick={() => setAll(!all)}>
          {all ? t('onlyBusy') : t('allQueues')}
        </Button>
      </Box>
      <Paper
        variant="outlined"
        role="region"
        aria-labelledby="queues"
        tabIndex={0}
        sx={{ overflowX: 'auto' }}
      >
        {shown.length === 0 ? (
          <Typography variant="body2" sx={{ color: 'text.secondary', px: 1.75, py: 1.5 }}>
            {t('idle')}
          </Typography>
        ) : (
          <Rows queues={shown} />
        )}
      </Paper>
    </section>
  );
}

function Rows({ queues }: { queues: readonly QueueDepth[] }) {
  const t = useTranslations('status');
  const formats = useFormats();
  return (
    <Table>
      <thead>
        <tr>
          <th scope="col">{t('queue')}</th>
          <th scope="col">{t('waiting')}</th>
          <th scope="col">{t('inFlight')}</th>
          <th scope="col">{t('oldest')}</th>
          <th scope="col">{t('dead')}</th>
        </tr>
      </thead>
      <tbody>
        {queues.map((queue) => {
          const name = names.find((known) => known === queue.name);
          return (
            <tr key={queue.name}>
              <th scope="row">
                {name === undefined ? queue.name : t(`names.${name}`)}
                {name === undefined ? null : (
                  <Box component="code" sx={{ display: { xs: 'none', sm: 'block' } }}>
                    {queue.name}
                  </Box>
                )}
              </th>
              <td>{formats.integer(queue.waiting)}</td>
              <td>{formats.integer(queue.inFlight)}</td>
              <td>{queue.waiting === 0 ? '–' : formats.seconds(queue.oldestSeconds)}</td>
              <td>{queue.dead === 0 ? '0' : <Tag tone="red">{formats.integer(queue.dead)}</Tag>}</td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

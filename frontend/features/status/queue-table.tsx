'use client';

import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { SystemStatus } from '../../../shared/http/answers.ts';
import { useFormats } from '../../components/formats.ts';
import { Tag } from '../../components/tag.tsx';

const names = [
  'receive-message',
  'unpack-message',
  'extract-text',
  'finish-text-extraction',
  'sweep-text-extractions',
  'classify',
  'extract-fields',
  'route',
  'index-search',
  'push-live-updates',
  'render-pages',
  'train',
  'reconcile',
] as const;

const Table = styled('table')(({ theme }) => ({
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: '0.8125rem',
  '& th, & td': { padding: '8px 14px', textAlign: 'right', whiteSpace: 'nowrap' },
  '& th:first-of-type, & td:first-of-type': { textAlign: 'left', whiteSpace: 'normal' },
  '& thead th': { fontWeight: 550, fontSize: '0.75rem', color: theme.vars?.palette.text.secondary },
  '& tbody th': { fontWeight: 550 },
  '& tbody th, & tbody td': { borderTop: `1px solid ${theme.vars?.palette.divider}` },
  '& code': { fontSize: '0.6875rem', color: theme.vars?.palette.text.secondary, fontWeight: 400 },
}));

export function QueueTable({ queues }: { queues: SystemStatus['queues'] }) {
  const t = useTranslations('status');
  const formats = useFormats();
  return (
    <section aria-labelledby="queues">
      <Typography variant="h2" id="queues">
        {t('queues')}
      </Typography>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary', m: 0, mb: 1 }}>
        {t('queuesText')}
      </Typography>
      <Paper
        variant="outlined"
        role="region"
        aria-labelledby="queues"
        tabIndex={0}
        sx={{ overflowX: 'auto' }}
      >
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
      </Paper>
    </section>
  );
}

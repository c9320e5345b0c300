'use client';

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { useWording } from '../../components/language.tsx';
import { useProblemSentence } from '../../components/problem.ts';
import { Tag } from '../../components/tag.tsx';
import { Tray, TrayLine } from '../../components/tray.tsx';
import { type BulkLine, useBulk } from './bulk.tsx';
import { NotInBulk } from './bulk-action.ts';
import { headline } from './summary.ts';

/** What became of each document that something was done to with others, until the person closes it. */
export function BulkTray() {
  const t = useTranslations('bulk');
  const { job, stop, undo, close } = useBulk();
  if (job === undefined) return null;
  const { kind, lines, isBusy } = job;
  const count = (state: BulkLine['state']['kind']) =>
    lines.filter((line) => line.state.kind === state).length;
  const ended = lines.length - count('waiting') - count('working');
  const done = t(`done.${kind}`, { count: count('done') });
  const refused = count('refused');
  const mayUndo = lines.some(({ state }) => state.kind === 'done' && state.undo !== undefined);
  return (
    <Tray
      label={t('tray')}
      title={
        isBusy
          ? t('progress', { ended, count: lines.length })
          : refused === 0
            ? done
            : t('doneAndRefused', { done, refused })
      }
      action={
        isBusy ? (
          <Button onClick={stop}>{t('stop')}</Button>
        ) : mayUndo ? (
          <Button onClick={undo}>{t('undo')}</Button>
        ) : undefined
      }
      close={{ label: t('close'), disabled: isBusy, run: close }}
    >
      {isBusy ? (
        <li>
          <LinearProgress
            variant="determinate"
            value={(100 * ended) / lines.length}
            aria-label={t('tray')}
            sx={{ height: 3 }}
          />
        </li>
      ) : null}
      {lines.map((line) => (
        <Line key={line.document.id} line={line} />
      ))}
    </Tray>
  );
}

function Line({ line: { document, state } }: { line: BulkLine }) {
  const t = useTranslations('bulk');
  const reasonOf = useReason();
  const { party, number } = headline(document);
  const name = party === undefined ? document.fileName : [party, number].filter(Boolean).join(' · ');
  return (
    <TrayLine data-bulk={state.kind}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Typography variant="body2" noWrap title={document.fileName} sx={{ flex: 1, minWidth: 0 }}>
          <Box component={Link} href={`/document/?id=${document.id}`} sx={{ color: 'primary.main' }}>
            {name}
          </Box>
        </Typography>
        {state.kind === 'waiting' || state.kind === 'working' ? null : (
          <Tag tone={state.kind === 'done' ? 'green' : state.kind === 'refused' ? 'amber' : 'neutral'}>
            {t(`states.${state.kind}`)}
          </Tag>
        )}
      </Box>
      {state.kind === 'refused' ? (
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary', m: 0 }}>
          {reasonOf(state.error)}
        </Typography>
      ) : null}
    </TrayLine>
  );
}

function useReason(): (error: unknown) => string {
  const t = useTranslations('bulk');
  const sentence = useProblemSentence();
  const wording = useWording();
  return (error) => {
    if (!(error instanceof NotInBulk)) return sentence(error);
    const { reason } = error;
    if (reason.kind === 'finding') return t('refusals.finding', { finding: wording(reason.message) });
    return t(`refusals.${reason.kind}`);
  };
}

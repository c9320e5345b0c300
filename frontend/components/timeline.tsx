'use client';

import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { HistoryEntry } from '../../shared/http/answers/history.ts';
import { useFormats } from './formats.ts';
import { useHistoryWording } from './history-wording.ts';
import { onOneLine } from './lines.ts';
import { useWho } from './use-who.ts';

function toneOf(event: string): string {
  if (event.endsWith('failed') || event === 'document.rejected') return 'var(--red-ink)';
  if (event === 'document.filed') return 'var(--green-ink)';
  if (event === 'document.review-requested' || event === 'document.reopened') return 'var(--amber-ink)';
  return 'var(--accent)';
}

/** What happened, from top to bottom, oldest first. `names` gives documents their file names. */
export function Timeline(props: { entries: readonly HistoryEntry[]; names?: ReadonlyMap<string, string> }) {
  const t = useTranslations('history');
  const formats = useFormats();
  const wording = useHistoryWording();
  const who = useWho();
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {props.entries.map((entry, index) => {
        const name = entry.documentId === null ? undefined : props.names?.get(entry.documentId);
        const details = wording.details(entry);
        return (
          <Box
            component="li"
            // Entries are only ever appended.
            // biome-ignore lint/suspicious/noArrayIndexKey: two entries may be equal in every respect
            key={index}
            sx={{
              position: 'relative',
              pl: 3,
              pb: 2,
              '&::before': {
                content: '""',
                position: 'absolute',
                left: 3,
                top: 6,
                width: 9,
                height: 9,
                borderRadius: '50%',
                bgcolor: toneOf(entry.event),
              },
              '&:not(:last-of-type)::after': {
                content: '""',
                position: 'absolute',
                left: 7,
                top: 20,
                bottom: -2,
                width: '1px',
                bgcolor: 'divider',
              },
            }}
          >
            <Typography variant="body2" sx={{ fontWeight: 550 }}>
              {wording.event(entry)}
              {name === undefined || entry.documentId === null ? null : (
                <Box
                  component={Link}
                  href={`/document/?id=${entry.documentId}`}
                  title={name}
                  sx={{ ml: 0.75, color: 'primary.main', fontWeight: 400, ...onOneLine }}
                >
                  {name}
                </Box>
              )}
            </Typography>
            <Typography variant="caption" component="p" sx={{ color: 'text.secondary', m: 0 }}>
              <time dateTime={entry.at}>{formats.preciseInstant(entry.at)}</time>
              {' · '}
              {entry.by === 'system' ? t('bySystem') : t('by', { name: who(entry.by) })}
              {details === '' ? null : ` · ${details}`}
            </Typography>
            {wording.changes(entry).map((change) => (
              <Typography
                key={change}
                variant="caption"
                component="p"
                sx={{ m: 0, overflowWrap: 'anywhere' }}
              >
                {change}
              </Typography>
            ))}
          </Box>
        );
      })}
    </Box>
  );
}

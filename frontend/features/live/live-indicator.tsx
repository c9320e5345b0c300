'use client';

import Box from '@mui/material/Box';
import { useTranslations } from 'use-intl';
import { useLiveState } from './live.tsx';

const colours = {
  connecting: 'var(--neutral-ink)',
  live: 'var(--green-ink)',
  retrying: 'var(--amber-ink)',
} as const;

/** Says whether the page follows what happens, or may be behind. */
export function LiveIndicator() {
  const t = useTranslations('live');
  const state = useLiveState();
  return (
    <Box
      role="status"
      data-state={state}
      title={t(state)}
      sx={{
        display: 'flex',
        minWidth: 0,
        alignItems: 'center',
        gap: 1,
        px: { md: 1.25 },
        py: 0.5,
        fontSize: '0.75rem',
        lineHeight: 1.3,
        color: state === 'retrying' ? 'var(--amber-ink)' : 'text.secondary',
      }}
    >
      <Box
        aria-hidden
        sx={{
          width: 8,
          height: 8,
          flex: 'none',
          borderRadius: '50%',
          bgcolor: colours[state],
          boxShadow: state === 'live' ? '0 0 0 3px var(--green-soft)' : 'none',
        }}
      />
      <Box
        component="span"
        sx={{
          overflow: 'hidden',
          textOverflow: 'ellipsis',
          whiteSpace: 'nowrap',
          // On a small screen the dot says it, unless the page may be behind.
          display: { xs: state === 'retrying' ? 'block' : 'none', sm: 'block' },
        }}
      >
        {t(state)}
      </Box>
    </Box>
  );
}

'use client';

import Box from '@mui/material/Box';
import { useTranslations } from 'use-intl';
import { useFormats } from './formats.ts';
import type { Tone } from './tag.tsx';

export function confidenceTone(value: number): Tone {
  if (value >= 0.9) return 'green';
  return value >= 0.7 ? 'amber' : 'red';
}

/** A probability 0..1 as a small bar and a number. */
export function Confidence({ value, compact = false }: { value: number; compact?: boolean }) {
  const t = useTranslations('documents');
  const formats = useFormats();
  const text = formats.percent(value);
  return (
    <Box
      component="span"
      title={t('confidenceOf', { value: text })}
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.75,
        color: 'text.secondary',
        fontSize: '0.75rem',
      }}
    >
      <Box
        aria-hidden
        component="span"
        sx={{
          width: compact ? 18 : 32,
          height: 4,
          borderRadius: '2px',
          bgcolor: 'var(--neutral-soft)',
          overflow: 'hidden',
        }}
      >
        <Box
          component="span"
          sx={{
            display: 'block',
            height: '100%',
            width: `${Math.round(value * 100)}%`,
            bgcolor: `var(--${confidenceTone(value)}-ink)`,
          }}
        />
      </Box>
      <Box component="span" sx={{ minWidth: '2.7em', textAlign: 'right' }}>
        {text}
      </Box>
    </Box>
  );
}

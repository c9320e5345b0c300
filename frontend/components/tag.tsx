'use client';

import { styled } from '@mui/material/styles';

export type Tone = 'neutral' | 'green' | 'amber' | 'red' | 'blue' | 'accent';

/** A small label whose tone carries meaning together with its words. */
export const Tag = styled('span', { shouldForwardProp: (name) => name !== 'tone' })<{ tone?: Tone }>(
  ({ tone = 'neutral' }) => ({
    display: 'inline-flex',
    alignItems: 'center',
    gap: 5,
    maxWidth: '100%',
    padding: '1px 8px',
    borderRadius: 999,
    fontSize: '0.75rem',
    fontWeight: 550,
    lineHeight: '20px',
    whiteSpace: 'nowrap',
    backgroundColor: `var(--${tone}-soft)`,
    color: tone === 'accent' ? 'var(--accent)' : `var(--${tone}-ink)`,
  }),
);

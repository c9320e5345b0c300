'use client';

import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { styled } from '@mui/material/styles';
import Link from 'next/link';
import { useTranslations } from 'use-intl';

export const Rows = styled('ul')({ listStyle: 'none', margin: 0, padding: 0 });

/** A line of a list; its parts are laid out by whoever styles it further. */
export const Row = styled('li')(({ theme }) => ({
  position: 'relative',
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  columnGap: 16,
  rowGap: 2,
  alignItems: 'center',
  padding: '10px 14px',
  '& + &': { borderTop: `1px solid ${theme.vars?.palette.divider}` },
  '&:hover': { backgroundColor: theme.vars?.palette.action.hover },
}));

/** What a row leads to: a click anywhere on the row follows it. */
export const RowLink = styled(Link)(({ theme }) => ({
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  color: theme.vars?.palette.text.primary,
  textDecoration: 'none',
  '&::after': { content: '""', position: 'absolute', inset: 0 },
  '&:focus-visible': { outline: 'none' },
  '&:focus-visible::after': { outline: '2px solid var(--accent)', outlineOffset: -2 },
}));

export function RowsSkeleton() {
  const t = useTranslations('states');
  return (
    <Box role="status" aria-label={t('loading')} sx={{ px: 2 }}>
      {['58%', '46%', '64%', '52%', '60%', '42%'].map((width) => (
        <Box key={width} sx={{ py: 1.25 }}>
          <Skeleton width={width} />
        </Box>
      ))}
    </Box>
  );
}

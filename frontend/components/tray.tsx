'use client';

import CloseIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Paper from '@mui/material/Paper';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** Where trays lie, the latest lowest: above the places on a small screen, in the corner on a large one. */
export const Trays = styled('div')(({ theme }) => ({
  position: 'fixed',
  zIndex: 1100,
  right: 8,
  left: 8,
  bottom: 68,
  display: 'grid',
  gap: 8,
  pointerEvents: 'none',
  '& > *': { pointerEvents: 'auto' },
  [theme.breakpoints.up('sm')]: { left: 'auto', width: 400 },
  [theme.breakpoints.up('md')]: { right: 20, bottom: 20 },
}));

/** What goes on behind the page, line by line, until the person closes it. */
export function Tray(props: {
  readonly label: string;
  readonly title: string;
  readonly action?: ReactNode;
  readonly close: { readonly label: string; readonly disabled: boolean; readonly run: () => void };
  readonly children: ReactNode;
}) {
  return (
    <Paper
      component="section"
      aria-label={props.label}
      variant="outlined"
      sx={{ boxShadow: 'var(--shadow)', borderRadius: '12px', overflow: 'hidden' }}
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          px: 2,
          py: 1,
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <Typography variant="h2" role="status" sx={{ flex: 1, minWidth: 0 }}>
          {props.title}
        </Typography>
        {props.action}
        <IconButton
          aria-label={props.close.label}
          title={props.close.label}
          disabled={props.close.disabled}
          onClick={props.close.run}
        >
          <CloseIcon fontSize="small" />
        </IconButton>
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 260, overflowY: 'auto' }}>
        {props.children}
      </Box>
    </Paper>
  );
}

export const TrayLine = styled('li')(({ theme }) => ({
  padding: '8px 16px',
  '& + &': { borderTop: `1px solid ${theme.vars?.palette.divider}` },
}));

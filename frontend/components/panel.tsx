'use client';

import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';

/** A part of a page with a heading, a word of explanation and what can be done with it. */
export function Panel(props: {
  title: string;
  explanation?: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-labelledby={id}
      sx={{ minWidth: 0, overflow: 'hidden' }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, px: 2, pt: 1.5, pb: 1 }}>
        <Box sx={{ flex: '1 1 max-content', maxWidth: '100%' }}>
          <Typography variant="h2" id={id}>
            {props.title}
          </Typography>
          {props.explanation === undefined ? null : (
            <Typography variant="caption" sx={{ color: 'text.secondary' }}>
              {props.explanation}
            </Typography>
          )}
        </Box>
        {props.actions === undefined ? null : (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>{props.actions}</Box>
        )}
      </Box>
      {props.children}
    </Paper>
  );
}

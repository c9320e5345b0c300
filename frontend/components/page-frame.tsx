'use client';

import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect } from 'react';
import { BackButton } from './back-button.tsx';
import { atMostLines } from './lines.ts';

/** A page with its title (also in the browser's tab) and what can be done on it; the page of one thing leads back to its `list`. */
export function PageFrame(props: {
  title: string;
  list?: string | undefined;
  actions?: ReactNode;
  children: ReactNode;
}) {
  useEffect(() => {
    document.title = `${props.title} · Facteur`;
  }, [props.title]);
  return (
    <Box sx={{ px: { xs: 1.5, sm: 3 }, py: { xs: 1.5, sm: 2.5 }, maxWidth: 1480, mx: 'auto' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: { xs: 1.5, sm: 2 }, minHeight: 34 }}>
        {props.list === undefined ? null : <BackButton list={props.list} />}
        <Typography variant="h1" title={props.title} sx={{ flex: 1, minWidth: 0, ...atMostLines(3) }}>
          {props.title}
        </Typography>
        {props.actions}
      </Box>
      {props.children}
    </Box>
  );
}

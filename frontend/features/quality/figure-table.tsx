'use client';

import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';

const Table = styled('table')(({ theme }) => ({
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: '0.8125rem',
  '& th, & td': { padding: '6px 12px 6px 0', textAlign: 'right', whiteSpace: 'nowrap' },
  '& th:first-of-type': { textAlign: 'left', whiteSpace: 'normal' },
  '& thead th': { fontWeight: 550, fontSize: '0.75rem', color: theme.vars?.palette.text.secondary },
  '& tbody th': { fontWeight: 550 },
  '& tbody th, & tbody td': { borderTop: `1px solid ${theme.vars?.palette.divider}` },
  // Outcomes in words, and all headings of a small screen, take several lines rather than the last column away.
  '& th:last-of-type, & td:last-of-type': { whiteSpace: 'normal', paddingRight: 0 },
  [theme.breakpoints.down('sm')]: {
    '& th, & td': { paddingRight: 8 },
    '& thead th': { whiteSpace: 'normal', verticalAlign: 'bottom' },
  },
}));

/** Figures in rows with a name each. */
export function FigureTable(props: {
  label: string;
  columns: readonly string[];
  rows: readonly { readonly key: string; readonly name: ReactNode; readonly cells: readonly ReactNode[] }[];
}) {
  const id = useId();
  return (
    <Box sx={{ mb: 1.5 }}>
      <Typography variant="h3" id={id} component="h3" sx={{ mb: 0.5 }}>
        {props.label}
      </Typography>
      <Box role="region" aria-labelledby={id} tabIndex={0} sx={{ overflowX: 'auto' }}>
        <Table>
          <thead>
            <tr>
              {props.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {props.rows.map(({ key, name, cells }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </Box>
    </Box>
  );
}

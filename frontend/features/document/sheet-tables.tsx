'use client';

import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { memo, useId } from 'react';
import { useTranslations } from 'use-intl';
import type { DocumentText } from '../../../shared/http/answers/documents.ts';
import { markTerms, searchTerms } from './mark.ts';
import { headerRow, isFigure } from './sheet-columns.ts';

type Sheet = DocumentText['sheets'][number];

const Table = styled('table')(({ theme }) => ({
  // Borders of their own: shared ones do not stick with their cells.
  borderCollapse: 'separate',
  borderSpacing: 0,
  fontSize: '0.8125rem',
  minWidth: '100%',
  '& td, & th': {
    padding: '5px 10px',
    borderBottom: `1px solid ${theme.vars?.palette.divider}`,
    borderRight: `1px solid ${theme.vars?.palette.divider}`,
    textAlign: 'left',
    verticalAlign: 'top',
    maxWidth: 360,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'break-word',
  },
  '& th': {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    fontWeight: 600,
    backgroundColor: 'var(--neutral-soft)',
  },
  '& .figure': { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  '& tr > :last-child': { borderRight: 0 },
  '& tr:last-of-type > td': { borderBottom: 0 },
}));

/** The sheets of a workbook, each as a table under its name. */
export function SheetTables({ sheets, q }: { sheets: readonly Sheet[]; q: string }) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
      {sheets.map((sheet, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two sheets may have one name
        <SheetTable key={index} sheet={sheet} number={index + 1} q={q} />
      ))}
    </Box>
  );
}

/** Thousands of cells: they are rendered again only when what is looked for changes. */
const SheetTable = memo(function SheetTable({
  sheet,
  number,
  q,
}: {
  sheet: Sheet;
  number: number;
  q: string;
}) {
  const t = useTranslations('document');
  const id = useId();
  const terms = searchTerms(q);
  const shown = (text: string) => (terms.length === 0 || text === '' ? text : marked(text, terms));
  const { rows } = sheet;
  const header = headerRow(rows);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return (
    <Paper variant="outlined" component="section" aria-labelledby={id} sx={{ overflow: 'hidden' }}>
      <Typography variant="h2" id={id} sx={{ px: 1.5, py: 1, borderBottom: 1, borderColor: 'divider' }}>
        {sheet.name === '' ? t('sheet', { number }) : sheet.name}
      </Typography>
      <Box
        role="region"
        aria-labelledby={id}
        tabIndex={0}
        sx={{ overflow: 'auto', maxHeight: 'min(70vh, 900px)', outlineOffset: -2 }}
      >
        <Table>
          <tbody>
            {rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place
              <tr key={index}>
                {isTitle(row, width) ? (
                  <td colSpan={width}>{shown(row[0] ?? '')}</td>
                ) : (
                  Array.from({ length: width }, (_, column) => {
                    const text = row[column] ?? '';
                    return index === header ? (
                      <th
                        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its place
                        key={column}
                        scope="col"
                        className={isFigure(rows[index + 1]?.[column] ?? '') ? 'figure' : undefined}
                      >
                        {shown(text)}
                      </th>
                    ) : (
                      // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its place
                      <td key={column} className={isFigure(text) ? 'figure' : undefined}>
                        {shown(text)}
                      </td>
                    );
                  })
                )}
              </tr>
            ))}
          </tbody>
        </Table>
      </Box>
      {sheet.cut ? (
        <Typography
          variant="caption"
          component="p"
          sx={{ m: 0, px: 1.5, py: 1, color: 'text.secondary', borderTop: 1, borderColor: 'divider' }}
        >
          {t('sheetCut', { count: rows.length })}
        </Typography>
      ) : null}
    </Paper>
  );
});

/** A text with nothing beside it may run across the columns. */
function isTitle(row: readonly string[], width: number): boolean {
  return width > 1 && row[0] !== '' && row.slice(1).every((text) => text === '') && !isFigure(row[0] ?? '');
}

function marked(text: string, terms: readonly string[]) {
  return markTerms(text, terms).map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place
    part.hit ? <mark key={index}>{part.text}</mark> : part.text,
  );
}

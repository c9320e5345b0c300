'use client';

import AddIcon from '@mui/icons-material/Add';
import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import InputBase from '@mui/material/InputBase';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { correctableLines, type TypedLine } from '../../../shared/http/inputs.ts';
import { useRefusal } from './refusal.ts';
import type { Review } from './use-review.ts';

export const lineColumns = ['description', 'quantity', 'unitPrice', 'taxRate', 'totalNet'] as const;

const emptyLine: TypedLine = {
  description: null,
  quantity: null,
  unitPrice: null,
  taxRate: null,
  totalNet: null,
};

const Table = styled('table')(({ theme }) => ({
  width: '100%',
  borderCollapse: 'collapse',
  '& th': {
    padding: '4px 6px',
    fontSize: '0.75rem',
    fontWeight: 550,
    textAlign: 'left',
    color: theme.vars?.palette.text.secondary,
  },
  '& td': { padding: '2px', verticalAlign: 'top', borderTop: `1px solid ${theme.vars?.palette.divider}` },
  '& th:first-of-type, & td:first-of-type': { paddingLeft: 14 },
}));

const Cell = styled(InputBase)(({ theme }) => ({
  width: '100%',
  fontSize: '0.8125rem',
  borderRadius: 6,
  '& .MuiInputBase-input': { padding: '4px 6px' },
  '&.MuiInputBase-multiline': { padding: 0 },
  '&:hover': { backgroundColor: theme.vars?.palette.action.hover },
  '&.Mui-focused': { outline: '2px solid var(--accent)' },
  '&.Mui-error': { outline: '1px solid var(--red-ink)' },
}));

/** The lines of a document as a table to type in. */
export function LineEditor({ lines, review }: { lines: readonly TypedLine[]; review: Review }) {
  const t = useTranslations('document');
  const refusal = useRefusal();
  const refused = Object.entries(review.errors).filter(([key]) => key.startsWith('lineItems.'));
  return (
    <>
      <Box role="region" aria-labelledby="line-items" tabIndex={0} sx={{ overflowX: 'auto' }}>
        <Table>
          <thead>
            <tr>
              {lineColumns.map((column) => (
                <th key={column} scope="col">
                  {t(`line.${column}`)}
                </th>
              ))}
              <td style={{ border: 0 }} />
            </tr>
          </thead>
          <tbody>
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
              <tr key={index}>
                {lineColumns.map((column) => {
                  const error = review.errors[`lineItems.${index}.${column}`];
                  return (
                    <td key={column} style={{ minWidth: column === 'description' ? 150 : 70 }}>
                      <Cell
                        value={line[column] ?? ''}
                        multiline={column === 'description'}
                        error={error !== undefined}
                        onChange={(event) =>
                          review.setLines(lines.with(index, { ...line, [column]: event.target.value }))
                        }
                        inputProps={{
                          'aria-label': `${t('lineNumber', { number: String(index + 1) })}, ${t(`line.${column}`)}`,
                          'aria-invalid': error !== undefined,
                          maxLength: 2_000,
                        }}
                      />
                    </td>
                  );
                })}
                <td>
                  <IconButton
                    aria-label={t('removeLine', { number: index + 1 })}
                    onClick={() => review.setLines(lines.toSpliced(index, 1))}
                  >
                    <RemoveIcon sx={{ fontSize: 17 }} />
                  </IconButton>
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Box>
      {refused.map(([key, code]) => (
        <Typography
          key={key}
          role="alert"
          variant="caption"
          component="p"
          sx={{ color: 'var(--red-ink)', px: 2.25, m: 0 }}
        >
          {t('lineNumber', { number: String(Number(key.split('.')[1]) + 1) })} : {refusal(code)}
        </Typography>
      ))}
      <Box sx={{ px: 1.5, pt: 0.5 }}>
        <Button
          color="inherit"
          startIcon={<AddIcon />}
          disabled={lines.length >= correctableLines}
          onClick={() => review.setLines([...lines, emptyLine])}
        >
          {t('addLine')}
        </Button>
      </Box>
    </>
  );
}

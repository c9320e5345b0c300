'use client';

import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { DocumentDetail } from '../../../shared/http/answers.ts';
import { useFormats } from '../../components/formats.ts';
import type { Selection } from './use-selection.ts';

const Table = styled('table')(({ theme }) => ({
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: '0.75rem',
  '& th, & td': { padding: '6px 8px', textAlign: 'right', whiteSpace: 'nowrap', verticalAlign: 'top' },
  '& th': { fontWeight: 550, color: theme.vars?.palette.text.secondary },
  '& td': { borderTop: `1px solid ${theme.vars?.palette.divider}` },
  '& th:first-of-type, & td:first-of-type': {
    textAlign: 'left',
    whiteSpace: 'normal',
    minWidth: 150,
    paddingLeft: 18,
  },
  '& th:last-of-type, & td:last-of-type': { paddingRight: 16 },
  '& tr[data-active="true"]': { backgroundColor: theme.vars?.palette.action.selected },
}));

export function LineItems({ document, selection }: { document: DocumentDetail; selection: Selection }) {
  const t = useTranslations('document');
  const formats = useFormats();
  if (document.lineItems.length === 0) return null;
  const currencyField = document.fields.currency?.value;
  const currency = typeof currencyField === 'string' ? currencyField : undefined;
  const amount = (text: string | null) => (text === null ? '' : formats.amount(text, currency));
  return (
    <Box component="section" sx={{ borderTop: 1, borderColor: 'divider', pt: 1.5, pb: 1 }}>
      <Typography variant="h2" id="line-items" sx={{ px: 2.25, pb: 0.5 }}>
        {t('lineItems', { count: document.lineItems.length })}
      </Typography>
      {/* A wide table scrolls by itself; the keyboard needs the focus on it to do so. */}
      <Box role="region" aria-labelledby="line-items" tabIndex={0} sx={{ overflowX: 'auto' }}>
        <Table>
          <thead>
            <tr>
              <th scope="col">{t('line.description')}</th>
              <th scope="col">{t('line.quantity')}</th>
              <th scope="col">{t('line.unitPrice')}</th>
              <th scope="col">{t('line.taxRate')}</th>
              <th scope="col">{t('line.totalNet')}</th>
            </tr>
          </thead>
          <tbody>
            {document.lineItems.map((line, index) => {
              const key = `line:${index}`;
              return (
                <tr
                  key={key}
                  data-active={selection.active === key}
                  onMouseEnter={() => selection.hover(line.box === null ? undefined : key)}
                  onMouseLeave={() => selection.hover(undefined)}
                >
                  <td>{line.description}</td>
                  <td>{line.quantity === null ? '' : formats.decimal(line.quantity)}</td>
                  <td>{amount(line.unitPrice)}</td>
                  <td>{line.taxRate === null ? '' : `${formats.decimal(line.taxRate)} %`}</td>
                  <td>{amount(line.totalNet)}</td>
                </tr>
              );
            })}
          </tbody>
        </Table>
      </Box>
    </Box>
  );
}

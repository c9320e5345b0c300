'use client';

import EditIcon from '@mui/icons-material/EditOutlined';
import UndoIcon from '@mui/icons-material/Undo';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { documentTypes } from '../../../shared/document-types/registry.ts';
import type { DocumentDetail } from '../../../shared/http/answers/documents.ts';
import { correctableLines, type TypedLine } from '../../../shared/http/inputs.ts';
import { type Formats, useFormats } from '../../components/formats.ts';
import { LineEditor } from './line-editor.tsx';
import type { Review } from './use-review.ts';
import type { Selection } from './use-selection.ts';

/** A table of amounts, the first column in words. */
export const AmountTable = styled('table')(({ theme }) => ({
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

interface LineItemsProps {
  readonly document: DocumentDetail;
  readonly selection: Selection;
  /** Undefined: they are only shown. */
  readonly review: Review | undefined;
}

/** The lines of a document; under review they can be set right. */
export function LineItems({ document, selection, review }: LineItemsProps) {
  const t = useTranslations('document');
  const formats = useFormats();
  const hasLines = document.documentType !== null && documentTypes[document.documentType].lineItems === true;
  const canEdit =
    review !== undefined &&
    hasLines &&
    Math.max(document.lineItems.length, document.corrections.lineItems?.before.length ?? 0) <=
      correctableLines;
  if (document.lineItems.length === 0 && !canEdit) return null;
  const { lineItems: correction } = document.corrections;
  const currencyField = document.fields.currency?.value;
  const currency = typeof currencyField === 'string' ? currencyField : undefined;
  const amount = (text: string | null) => (text === null ? '' : formats.amount(text, currency));
  return (
    <Box component="section" sx={{ borderTop: 1, borderColor: 'divider', pt: 1.5, pb: 1 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, pl: 2.25, pr: 1.5, pb: 0.5 }}>
        <Typography variant="h2" id="line-items" sx={{ flex: 1 }}>
          {t('lineItems', { count: document.lineItems.length })}
        </Typography>
        {correction === null || !canEdit ? null : (
          <IconButton
            aria-label={t('restore', { field: t('lines') })}
            title={t('restore', { field: t('lines') })}
            disabled={review.isSaving}
            onClick={() => review.restore(['lineItems'])}
          >
            <UndoIcon sx={{ fontSize: 16 }} />
          </IconButton>
        )}
        {!canEdit || review.lines !== undefined ? null : (
          <Button
            color="inherit"
            startIcon={<EditIcon />}
            onClick={() => review.setLines(document.lineItems.map((line) => typedLine(line, formats)))}
          >
            {t('editLines')}
          </Button>
        )}
      </Box>
      {canEdit && review.lines !== undefined ? <LineEditor lines={review.lines} review={review} /> : shown()}
    </Box>
  );

  function shown() {
    if (document.lineItems.length === 0) return null;
    return (
      // A wide table scrolls by itself; the keyboard needs the focus on it to do so.
      <Box role="region" aria-labelledby="line-items" tabIndex={0} sx={{ overflowX: 'auto' }}>
        <AmountTable>
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
        </AmountTable>
      </Box>
    );
  }
}

/** A line as one types it. */
function typedLine(line: DocumentDetail['lineItems'][number], formats: Formats): TypedLine {
  const number = (text: string | null) => (text === null ? null : formats.decimal(text));
  return {
    description: line.description,
    quantity: number(line.quantity),
    unitPrice: number(line.unitPrice),
    taxRate: number(line.taxRate),
    totalNet: line.totalNet === null ? null : formats.amount(line.totalNet, undefined),
  };
}

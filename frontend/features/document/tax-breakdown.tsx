'use client';

import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { DocumentDetail } from '../../../shared/http/answers/documents.ts';
import { useFormats } from '../../components/formats.ts';
import { AmountTable } from './line-items.tsx';
import type { Selection } from './use-selection.ts';

/** VAT categories (UNTDID 5305) that a rate does not explain. */
const untaxedCategories = ['Z', 'E', 'AE', 'K', 'G', 'O', 'L', 'M'] as const;

/** VAT by rate, as the document breaks it down. */
export function TaxBreakdown({ document, selection }: { document: DocumentDetail; selection: Selection }) {
  const t = useTranslations('document');
  const formats = useFormats();
  if (document.taxBreakdown.length === 0) return null;
  const currencyField = document.fields.currency?.value;
  const currency = typeof currencyField === 'string' ? currencyField : undefined;
  const amount = (text: string | null) => (text === null ? '' : formats.amount(text, currency));
  const rateOf = ({ rate, category }: DocumentDetail['taxBreakdown'][number]) => {
    const untaxed = untaxedCategories.find((known) => known === category);
    const reason = untaxed === undefined ? null : t(`taxCategory.${untaxed}`);
    return [rate === null ? null : `${formats.decimal(rate)} %`, reason].filter(Boolean).join(', ');
  };
  return (
    <Box component="section" sx={{ borderTop: 1, borderColor: 'divider', pt: 1.5, pb: 1 }}>
      <Typography variant="h2" id="tax-breakdown" sx={{ px: 2.25, pb: 0.5 }}>
        {t('taxBreakdown')}
      </Typography>
      <Box role="region" aria-labelledby="tax-breakdown" tabIndex={0} sx={{ overflowX: 'auto' }}>
        <AmountTable>
          <thead>
            <tr>
              <th scope="col">{t('tax.rate')}</th>
              <th scope="col">{t('tax.taxableAmount')}</th>
              <th scope="col">{t('tax.taxAmount')}</th>
            </tr>
          </thead>
          <tbody>
            {document.taxBreakdown.map((share, index) => {
              const key = `tax:${index}`;
              return (
                <tr
                  key={key}
                  data-active={selection.active === key}
                  onMouseEnter={() => selection.hover(share.box === null ? undefined : key)}
                  onMouseLeave={() => selection.hover(undefined)}
                >
                  <td>{rateOf(share)}</td>
                  <td>{amount(share.taxableAmount)}</td>
                  <td>{amount(share.taxAmount)}</td>
                </tr>
              );
            })}
          </tbody>
        </AmountTable>
      </Box>
    </Box>
  );
}

'use client';

import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { Quality } from '../../../shared/http/answers/organization.ts';
import { useTypeLabel } from '../../components/document-type.ts';
import { useFormats } from '../../components/formats.ts';
import { FigureTable } from './figure-table.tsx';

type Precision = NonNullable<Quality['overall']>;

/** How right automatic filing has been, from the samples that people looked at. */
export function MeasuredPrecision({ quality }: { quality: Quality }) {
  const t = useTranslations('quality');
  const formats = useFormats();
  const typeLabel = useTypeLabel();
  const { overall, byType } = quality;
  // A higher threshold that lets the same samples through says nothing more.
  const byThreshold = quality.byThreshold.filter(
    ({ count }, index) => count !== quality.byThreshold[index - 1]?.count,
  );
  return (
    <Paper variant="outlined" component="section" aria-labelledby="precision" sx={{ p: 2 }}>
      <Typography variant="h2" id="precision">
        {t('precision')}
      </Typography>
      {overall === null ? (
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
          {quality.sampleRate === 0 ? t('noSampling') : t('noSamples')}
        </Typography>
      ) : (
        <>
          <Typography sx={{ mt: 1, mb: 2 }}>
            <Box
              component="span"
              sx={{ fontSize: '1.75rem', fontWeight: 650, letterSpacing: '-0.02em', mr: 1 }}
            >
              {formats.percent(overall.precision)}
            </Box>
            <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
              {t('rightOf', { right: overall.right, count: overall.count })}
              {' · '}
              {t('interval', { low: formats.percent(overall.low), high: formats.percent(overall.high) })}
            </Box>
          </Typography>
          <FigureTable
            label={t('byThreshold')}
            columns={[t('thresholdColumn'), t('coverage'), t('rightColumn'), t('samples')]}
            rows={byThreshold.map((row) => ({
              key: String(row.threshold),
              name: t('atLeast', { value: formats.percent(row.threshold) }),
              cells: [
                formats.percent(row.share),
                <Interval key="interval" precision={row} />,
                formats.integer(row.count),
              ],
            }))}
          />
          <FigureTable
            label={t('byType')}
            columns={[t('type'), t('rightColumn'), t('samples')]}
            rows={byType.map((row) => ({
              key: row.documentType,
              name: typeLabel(row.documentType),
              cells: [<Interval key="interval" precision={row} />, formats.integer(row.count)],
            }))}
          />
        </>
      )}
    </Paper>
  );
}

/** A share with the range that it may lie in, as a bar from 0 to 1. */
function Interval({ precision: { precision, low, high } }: { precision: Precision }) {
  const t = useTranslations('quality');
  const formats = useFormats();
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
      <Box
        aria-hidden
        component="span"
        sx={{
          position: 'relative',
          width: { xs: 60, sm: 120 },
          height: 8,
          borderRadius: '4px',
          bgcolor: 'var(--neutral-soft)',
        }}
      >
        <Box
          component="span"
          sx={{
            position: 'absolute',
            insetBlock: 0,
            left: `${low * 100}%`,
            width: `${Math.max(1, (high - low) * 100)}%`,
            borderRadius: '4px',
            bgcolor: 'var(--accent)',
            opacity: 0.35,
          }}
        />
        <Box
          component="span"
          sx={{
            position: 'absolute',
            insetBlock: '-2px',
            left: `calc(${precision * 100}% - 2px)`,
            width: 3,
            borderRadius: '2px',
            bgcolor: 'var(--accent)',
          }}
        />
      </Box>
      <span title={t('interval', { low: formats.percent(low), high: formats.percent(high) })}>
        {formats.percent(precision)}
      </span>
    </Box>
  );
}

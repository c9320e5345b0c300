'use client';

import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { DocumentDetail } from '../../../shared/http/answers/documents.ts';
import { useFormats } from '../../components/formats.ts';

/** What reading the document with Amazon Textract has cost, if it was. */
export function TextractCost({ usage }: { usage: DocumentDetail['textract'] }) {
  const t = useTranslations('document');
  const formats = useFormats();
  const features = Object.values(usage);
  if (features.length === 0) return null;
  const pages = Math.max(...features.map((feature) => feature.pages));
  const microUsd = features.reduce((sum, feature) => sum + Number(feature.microUsd), 0);
  return (
    <Typography variant="caption" sx={{ color: 'text.secondary', px: 2, pb: 2, display: 'block' }}>
      {t('readWithTextract', { count: pages, value: formats.decimal(String(microUsd / 1_000_000)) })}
    </Typography>
  );
}

'use client';

import SupplierIcon from '@mui/icons-material/StorefrontOutlined';
import Box from '@mui/material/Box';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { DocumentDetail } from '../../../shared/http/answers/documents.ts';

/** Whom the document is from, and the way to all that is known of them. */
export function SupplierLink({ supplier }: { supplier: NonNullable<DocumentDetail['supplier']> }) {
  const t = useTranslations('document');
  return (
    <Box
      component={Link}
      href={`/supplier/?id=${supplier.supplierId}`}
      aria-label={t('supplier', { name: supplier.name })}
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, color: 'primary.main', fontWeight: 550 }}
    >
      <SupplierIcon aria-hidden sx={{ fontSize: 15 }} />
      {supplier.name}
    </Box>
  );
}

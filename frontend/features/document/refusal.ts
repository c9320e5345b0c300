'use client';

import { useCallback } from 'react';
import { useTranslations } from 'use-intl';

const codes = [
  'unknown_field',
  'single_value',
  'no_lines',
  'empty',
  'too_long',
  'no_date',
  'no_amount',
  'no_number',
  'no_currency',
  'no_iban',
  'no_bic',
  'no_vat_id',
  'no_registration_id',
] as const;

/** What is wrong with a typed value, by the API's code. */
export function useRefusal(): (code: string) => string {
  const t = useTranslations('document');
  return useCallback(
    (code) => {
      const known = codes.find((each) => each === code);
      return known === undefined ? t('invalid.other') : t(`invalid.${known}`);
    },
    [t],
  );
}

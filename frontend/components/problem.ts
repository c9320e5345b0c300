'use client';

import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '../../shared/http/client.ts';
import { useLanguage } from './language.tsx';

/** Refusals that a person can run into and do something about, by the API's code. */
const codes = [
  'document_changed',
  'not_possible_now',
  'changed_meanwhile',
  'training_under_way',
  'trained_lately',
  'not_splittable',
  'invalid_parts',
  'empty_message',
  'link_ended',
  'too_busy',
] as const;

/** Words an error for the person in front of the screen. */
export function useProblemSentence(): (error: unknown) => string {
  const t = useTranslations('problems');
  const { language } = useLanguage();
  return useCallback(
    (error) => {
      if (!(error instanceof ApiError)) return t('unexpected');
      const { status, code, detail } = error.problem;
      if (code === 'unreachable') return t('unreachable');
      const known = codes.find((each) => each === code);
      if (known !== undefined) return t(`codes.${known}`);
      if (status === 401) return t('unauthorized');
      if (status === 403) return t('forbidden');
      if (status === 404) return t('notFound');
      if (status === 413) return t('tooLarge');
      if (status === 429) return t('tooMany');
      if (status === 503) return t('notReady');
      if (status >= 500) return t('server');
      // The API words its details in English.
      return language === 'en' ? detail : t('refused', { detail });
    },
    [t, language],
  );
}

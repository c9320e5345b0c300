'use client';

import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { DocumentType } from '../../shared/document-types/names.ts';
import { documentTypes } from '../../shared/document-types/registry.ts';
import { useWording } from './language.tsx';

/** Names a document type in the present language; null is "not known yet". */
export function useTypeLabel(): (type: DocumentType | null) => string {
  const t = useTranslations('documents');
  const wording = useWording();
  return useCallback(
    (type) => (type === null ? t('typeUnknown') : wording(documentTypes[type].label)),
    [t, wording],
  );
}

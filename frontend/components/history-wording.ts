'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { DocumentType } from '../../shared/document-types/names.ts';
import type { HistoryEntry } from '../../shared/http/answers.ts';
import { useTypeLabel } from './document-type.ts';

const events = [
  'message_received',
  'message_unpacked',
  'message_failed',
  'message_reprocessed',
  'document_received',
  'document_received_again',
  'document_extracting',
  'document_text_extracted',
  'document_classified',
  'document_fields_extracted',
  'document_filed',
  'document_review_requested',
  'document_failed',
  'document_quarantined',
  'document_rejected',
  'document_reopened',
  'document_reprocessed',
  'document_deleted',
] as const;

const details = ['fields', 'parts'] as const;
const channels = ['smtp', 'api', 'import', 'ses', 'gmail', 'microsoft', 'imap'] as const;

/** Words for what happened. What this console does not know yet is shown under its own name, never hidden. */
export function useHistoryWording() {
  const t = useTranslations('history');
  const typeLabel = useTypeLabel();
  return useMemo(
    () => ({
      event(entry: HistoryEntry): string {
        const key = events.find((event) => event === entry.event.replaceAll(/[.-]/g, '_'));
        return key === undefined ? entry.event : t(`events.${key}`);
      },
      details(entry: HistoryEntry): string {
        return Object.entries(entry.detail)
          .map(([name, value]) => {
            if (name === 'documentType') {
              const type = DocumentType.safeParse(value);
              return type.success ? typeLabel(type.data) : value;
            }
            const channel = channels.find((known) => name === 'channel' && known === value);
            if (channel !== undefined) return t(`channels.${channel}`);
            if (name === 'reasons') return t('details.reasons', { value: value.split(',').length });
            const key = details.find((detail) => detail === name);
            return key === undefined ? `${name}: ${value}` : t(`details.${key}`, { value: Number(value) });
          })
          .join(' · ');
      },
    }),
    [t, typeLabel],
  );
}

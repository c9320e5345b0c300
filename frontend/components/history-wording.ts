'use client';

import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { DocumentType } from '../../shared/document-types/names.ts';
import { documentTypes } from '../../shared/document-types/registry.ts';
import { MailCategory } from '../../shared/http/answers/emails.ts';
import type { HistoryEntry } from '../../shared/http/answers/history.ts';
import { useTypeLabel } from './document-type.ts';
import { wordValue } from './field-value.ts';
import { useFormats } from './formats.ts';
import { useWording } from './language.tsx';

const events = [
  'message_received',
  'message_unpacked',
  'message_analyzed',
  'message_analysis_requested',
  'message_analysis_failed',
  'message_failed',
  'message_reprocessed',
  'archive_received',
  'archive_unpacked',
  'archive_failed',
  'archive_reprocessed',
  'document_received',
  'document_received_again',
  'document_extracting',
  'document_text_extracted',
  'document_classified',
  'document_analysis_requested',
  'document_analyzed',
  'document_fields_extracted',
  'document_filed',
  'document_review_requested',
  'document_failed',
  'document_quarantined',
  'document_rejected',
  'document_reopened',
  'document_split',
  'document_parts_made',
  'document_merged',
  'document_reprocessed',
  'document_reading_stopped',
  'document_corrected',
  'document_classify_requested',
  'document_extract_requested',
  'document_lesson_applied',
  'document_deleted',
] as const;

const details = ['fields', 'parts'] as const;
/** What a closer look is asked for, and how it ended. */
const features = ['expense', 'tables', 'forms'] as const;
const outcomes = ['done', 'unavailable', 'failed'] as const;
const channels = ['smtp', 'api', 'upload', 'import', 'ses', 'gmail', 'microsoft', 'imap'] as const;

/** A field has the same name for people in most types, and the same kind; the first one stands for all. */
const definitions = new Map(
  Object.values(documentTypes)
    .toReversed()
    .flatMap(({ fields }) => fields.map((field) => [field.name, field] as const)),
);

/** Words for what happened. What this console does not know yet is shown under its own name, never hidden. */
export function useHistoryWording() {
  const t = useTranslations('history');
  const typeLabel = useTypeLabel();
  const emails = useTranslations('emails');
  const wording = useWording();
  const formats = useFormats();
  const typeName = useCallback(
    (value: string) => {
      const type = DocumentType.safeParse(value);
      return type.success ? typeLabel(type.data) : value;
    },
    [typeLabel],
  );
  const fieldName = useCallback(
    (field: string) => {
      if (field === 'documentType') return t('type');
      if (field === 'lineItems') return t('lines');
      if (field === 'tags') return t('tags');
      const definition = definitions.get(field);
      return definition === undefined ? field : wording(definition.label);
    },
    [t, wording],
  );
  return useMemo(
    () => ({
      event(entry: HistoryEntry): string {
        const key = events.find((event) => event === entry.event.replaceAll(/[.-]/g, '_'));
        return key === undefined ? entry.event : t(`events.${key}`);
      },
      details(entry: HistoryEntry): string {
        return Object.entries(entry.detail)
          .map(([name, value]) => {
            if (name === 'documentType') return typeName(value);
            if (name === 'category') {
              const category = MailCategory.safeParse(value);
              return category.success ? emails(`categories.${category.data}`) : value;
            }
            const channel = channels.find((known) => name === 'channel' && known === value);
            if (channel !== undefined) return t(`channels.${channel}`);
            const outcome = outcomes.find((known) => name === 'outcome' && known === value);
            if (outcome !== undefined) return t(`outcomes.${outcome}`);
            if (name === 'features') {
              return value
                .split(',')
                .flatMap((asked) => features.find((known) => known === asked) ?? [])
                .map((feature) => t(`features.${feature}`))
                .join(', ');
            }
            if (name === 'reasons') return t('details.reasons', { value: value.split(',').length });
            const key = details.find((detail) => detail === name);
            return key === undefined ? `${name}: ${value}` : t(`details.${key}`, { value: Number(value) });
          })
          .join(' · ');
      },
      /** What a person changed, a sentence each. */
      changes(entry: HistoryEntry): string[] {
        return (entry.changes ?? []).map(({ field, before, after }) => {
          const kind = definitions.get(field)?.kind ?? 'text';
          const words = (value: string | null) => {
            if (value === null || value === '') return t('nothing');
            if (field === 'documentType') return typeName(value);
            // Those of a list stand side by side.
            return value
              .split(', ')
              .map((each) => wordValue(each, kind, formats, undefined))
              .join(', ');
          };
          return t('changed', { field: fieldName(field), before: words(before), after: words(after) });
        });
      },
    }),
    [t, typeName, fieldName, emails, formats],
  );
}

'use client';

import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { DocumentTypeDefinition, FieldDefinition } from '../../../shared/document-types/definition.ts';
import type { DocumentDetail } from '../../../shared/http/answers/documents.ts';
import { FieldEditor } from './field-editor.tsx';
import { TypeSelect } from './type-select.tsx';
import type { Review } from './use-review.ts';
import type { Selection } from './use-selection.ts';

/** Marks what Enter goes to next. */
const inputs = '.review-input';

interface ReviewFormProps {
  readonly document: DocumentDetail;
  readonly definition: DocumentTypeDefinition;
  readonly review: Review;
  readonly selection: Selection;
}

/** Every field of the type, to be set right: Tab goes on, Enter saves and goes on, Escape leaves it as it was. */
export function ReviewForm({ document, definition, review, selection }: ReviewFormProps) {
  const t = useTranslations('document');
  const form = useRef<HTMLFormElement>(null);
  const isShown = ({ name, required }: FieldDefinition) =>
    required === true ||
    document.fields[name] !== undefined ||
    document.corrections.fields[name] !== undefined ||
    review.drafts[name] !== undefined;
  const others = definition.fields.filter((field) => !isShown(field));

  async function saveAndGoOn(): Promise<void> {
    const here = window.document.activeElement;
    if (review.changeCount > 0 && (await review.save()) === undefined) {
      // What was refused is marked in the next rendering.
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const all = [...(form.current?.querySelectorAll<HTMLElement>(inputs) ?? [])];
    const next = here instanceof HTMLElement ? all[all.indexOf(here) + 1] : undefined;
    next?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLFormElement>): void {
    const isInput = event.target instanceof Element && event.target.matches(inputs);
    if (event.key !== 'Enter' || event.shiftKey || !isInput || event.nativeEvent.isComposing) return;
    // With Ctrl it approves: see the header.
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    void saveAndGoOn();
  }

  const row = (field: FieldDefinition) => (
    <FieldEditor key={field.name} document={document} field={field} review={review} selection={selection} />
  );
  return (
    <Box
      component="form"
      ref={form}
      aria-label={t('fields')}
      noValidate
      autoComplete="off"
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={onKeyDown}
    >
      <TypeSelect document={document} review={review} />
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary', px: 2.25, pb: 1 }}>
        {document.hasPictures ? t('formHint') : t('formHintText')}
      </Typography>
      {definition.fields.filter(isShown).map(row)}
      {others.length === 0 ? null : (
        <Box component="details" sx={{ py: 0.5 }}>
          <Box
            component="summary"
            sx={{ cursor: 'pointer', py: 0.5, px: 2.25, fontSize: '0.75rem', color: 'text.secondary' }}
          >
            {t('notFound', { count: others.length })}
          </Box>
          {others.map(row)}
        </Box>
      )}
    </Box>
  );
}

'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DocumentType } from '../../../shared/document-types/names.ts';
import { documentTypes } from '../../../shared/document-types/registry.ts';
import type { DocumentDetail } from '../../../shared/http/answers/documents.ts';
import { ApiError, type CallInput } from '../../../shared/http/client.ts';
import type { TypedField, TypedLine } from '../../../shared/http/inputs.ts';
import { useApi } from '../../components/api.tsx';
import { useNotices } from '../../components/notices.tsx';
import { queryKeys } from '../../components/query-keys.ts';
import type { Taken } from './word-picker.tsx';

/** What a person has typed into a field and not saved yet: one text, or one for each value of a list. */
export interface Draft {
  readonly texts: readonly string[];
  /** Where it was taken from the page. */
  readonly taken: Omit<Taken, 'text'> | undefined;
}

export interface FocusedField {
  readonly name: string;
  readonly index: number;
}

type Body = Omit<NonNullable<CallInput<'correctDocument'>['body']>, 'version'>;

/** The unsaved work on a document, and how it is saved. */
export interface Review {
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly lines: readonly TypedLine[] | undefined;
  /** Codes of what the API refused, by `field`, `field.index` or `lineItems.index.column`. */
  readonly errors: Readonly<Record<string, string>>;
  readonly changeCount: number;
  readonly isSaving: boolean;
  /** The field that words of the page go to. */
  readonly focused: FocusedField | undefined;
  readonly focus: (field: FocusedField | undefined) => void;
  readonly type: (name: string, texts: readonly string[]) => void;
  readonly take: (taken: Taken, texts: readonly string[]) => void;
  readonly drop: (name: string) => void;
  readonly setLines: (lines: readonly TypedLine[] | undefined) => void;
  readonly discard: () => void;
  /** Saves everything; answers the document, or undefined when something was refused. */
  readonly save: () => Promise<DocumentDetail | undefined>;
  readonly changeType: (documentType: DocumentType) => void;
  readonly restore: (names: readonly string[]) => void;
}

export function useReview(document: DocumentDetail): Review {
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const [lines, setLines] = useState<readonly TypedLine[]>();
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [focused, setFocused] = useState<FocusedField>();
  // What a person sees while typing: when somebody else changes the document meanwhile, they are told before they save.
  const [seenVersion, setSeenVersion] = useState<number>();
  const changeCount = Object.keys(drafts).length + (lines === undefined ? 0 : 1);
  const { mutateAsync, isPending } = useCorrection(document.id, setErrors, () => setSeenVersion(undefined));
  useLeaveGuard(changeCount > 0);

  const begin = useCallback(() => setSeenVersion((seen) => seen ?? document.version), [document.version]);
  const discard = useCallback(() => {
    setDrafts({});
    setLines(undefined);
    setErrors({});
    setSeenVersion(undefined);
  }, []);

  async function send(body: Body): Promise<DocumentDetail | undefined> {
    try {
      const after = await mutateAsync({ version: seenVersion ?? document.version, ...body });
      discard();
      return after;
    } catch {
      // The mutation has told the person.
      return undefined;
    }
  }

  return {
    drafts,
    lines,
    errors,
    changeCount,
    isSaving: isPending,
    focused,
    focus: setFocused,
    type(name, texts) {
      begin();
      setErrors((known) => without(known, name));
      setDrafts((known) => ({ ...known, [name]: { texts, taken: known[name]?.taken } }));
    },
    take({ text: _, ...taken }, texts) {
      if (focused === undefined) return;
      begin();
      setErrors((known) => without(known, focused.name));
      setDrafts((known) => ({ ...known, [focused.name]: { texts, taken } }));
    },
    drop(name) {
      setErrors((known) => without(known, name));
      setDrafts((known) => Object.fromEntries(Object.entries(known).filter(([each]) => each !== name)));
    },
    setLines(next) {
      begin();
      setErrors((known) => without(known, 'lineItems'));
      setLines(next);
    },
    discard,
    save: () =>
      changeCount === 0 ? Promise.resolve(document) : send(unsaved(document.documentType, drafts, lines)),
    changeType(documentType) {
      void send({ ...unsaved(documentType, drafts, undefined), documentType });
    },
    restore(names) {
      const others = Object.fromEntries(Object.entries(drafts).filter(([name]) => !names.includes(name)));
      const kept = names.includes('lineItems') ? undefined : lines;
      void send({ ...unsaved(document.documentType, others, kept), restore: [...names] });
    },
  };
}

/** What the API is asked to change; fields that the type does not have are left behind. */
function unsaved(
  documentType: DocumentType | null,
  drafts: Review['drafts'],
  lines: Review['lines'],
): Pick<Body, 'fields' | 'lineItems'> {
  const fields: Record<string, TypedField> = {};
  for (const { name, list } of documentType === null ? [] : documentTypes[documentType].fields) {
    const draft = drafts[name];
    if (draft === undefined) continue;
    const texts = draft.texts.filter((text) => text.trim() !== '');
    const [first] = texts;
    if (first === undefined) fields[name] = null;
    else {
      const value = list === true ? texts : first;
      fields[name] = draft.taken === undefined ? value : { value, ...draft.taken };
    }
  }
  return { fields, ...(lines === undefined ? {} : { lineItems: [...lines] }) };
}

function useCorrection(
  documentId: string,
  onRefused: (errors: Readonly<Record<string, string>>) => void,
  onChanged: () => void,
) {
  const t = useTranslations('document');
  const { call } = useApi();
  const queryClient = useQueryClient();
  const notices = useNotices();
  return useMutation({
    mutationFn: (body: Body & { version: number }) =>
      call('correctDocument', { params: { documentId }, body }),
    onSuccess: (after) => {
      queryClient.setQueryData(queryKeys.document(documentId), after);
      void queryClient.invalidateQueries({ queryKey: queryKeys.documentHistory(documentId) });
      void queryClient.invalidateQueries({ queryKey: queryKeys.anySupplier });
    },
    onError: (error) => {
      const { code, errors = [] } = error instanceof ApiError ? error.problem : { code: '' };
      if (code === 'invalid_value') {
        onRefused(
          Object.fromEntries(
            errors.map((each) => [each.field.replace(/^body\.(?:fields\.)?/, ''), each.code ?? '']),
          ),
        );
        notices.refused(t('notSaved'));
        return;
      }
      if (code === 'document_changed') {
        onChanged();
        notices.refused(t('changedMeanwhile'));
      } else notices.problem(error);
      void queryClient.invalidateQueries({ queryKey: queryKeys.document(documentId) });
    },
  });
}

function without(errors: Readonly<Record<string, string>>, name: string): Readonly<Record<string, string>> {
  const others = Object.entries(errors).filter(([key]) => key !== name && !key.startsWith(`${name}.`));
  return others.length === Object.keys(errors).length ? errors : Object.fromEntries(others);
}

/** Asks before unsaved work is left behind. */
function useLeaveGuard(active: boolean): void {
  const t = useTranslations('document');
  useEffect(() => {
    if (!active) return;
    function onUnload(event: BeforeUnloadEvent): void {
      event.preventDefault();
    }
    function onClick(event: MouseEvent): void {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (link === null || link.getAttribute('target') === '_blank' || event.ctrlKey || event.metaKey) return;
      if (window.confirm(t('leaveUnsaved'))) return;
      event.preventDefault();
      event.stopPropagation();
    }
    window.addEventListener('beforeunload', onUnload);
    window.addEventListener('click', onClick, { capture: true });
    return () => {
      window.removeEventListener('beforeunload', onUnload);
      window.removeEventListener('click', onClick, { capture: true });
    };
  }, [active, t]);
}

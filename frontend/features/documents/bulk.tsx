'use client';

import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { useApi } from '../../components/api.tsx';
import { queryKeys } from '../../components/query-keys.ts';
import { saveBlob } from '../../components/save-blob.ts';
import { newArchive } from './archive.ts';
import { actOn, type BulkAction, type ListedDocument, type Undo } from './bulk-action.ts';

export interface BulkLine {
  readonly document: ListedDocument;
  readonly state:
    | { readonly kind: 'waiting' | 'working' | 'left' }
    | { readonly kind: 'done'; readonly undo: Undo | undefined }
    | { readonly kind: 'refused'; readonly error: unknown };
}

export interface BulkJob {
  readonly id: number;
  readonly kind: BulkAction['kind'] | 'undo';
  readonly lines: readonly BulkLine[];
  readonly isBusy: boolean;
}

interface Bulk {
  readonly job: BulkJob | undefined;
  readonly start: (action: BulkAction, documents: readonly ListedDocument[]) => void;
  /** Begins no further document. */
  readonly stop: () => void;
  /** Takes back what was done. */
  readonly undo: () => void;
  readonly close: () => void;
}

const BulkContext = createContext<Bulk | null>(null);

/** Enough that a hundred documents take seconds, few enough that others are served as well. */
const atOnce = 4;

type Work = (document: ListedDocument) => Promise<Undo | undefined>;

/** One action on many documents, which goes on while the person walks from page to page. */
export function BulkProvider({ children }: { children: ReactNode }) {
  const { call } = useApi();
  const queryClient = useQueryClient();
  const [job, setJob] = useState<BulkJob>();
  const present = useRef({ id: 0, stopped: false });

  const run = useCallback(
    async (kind: BulkJob['kind'], documents: readonly ListedDocument[], work: Work) => {
      const mine = { id: present.current.id + 1, stopped: false };
      present.current = mine;
      const waiting = documents.map((document) => ({ document, state: { kind: 'waiting' as const } }));
      setJob({ id: mine.id, kind, lines: waiting, isBusy: true });
      const tell = (document: ListedDocument, state: BulkLine['state']) =>
        setJob(
          (now) =>
            now && {
              ...now,
              lines: now.lines.map((line) => (line.document === document ? { document, state } : line)),
            },
        );
      const queue = [...documents];
      async function worker(): Promise<void> {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
          const document = next;
          if (mine.stopped) {
            tell(document, { kind: 'left' });
            continue;
          }
          tell(document, { kind: 'working' });
          await work(document).then(
            (undo) => tell(document, { kind: 'done', undo }),
            (error: unknown) => tell(document, { kind: 'refused', error }),
          );
        }
      }
      await Promise.all(Array.from({ length: atOnce }, worker));
      setJob((now) => now && { ...now, isBusy: false });
      if (kind === 'download') return;
      void queryClient.invalidateQueries({ queryKey: queryKeys.documents });
      void queryClient.invalidateQueries({ queryKey: queryKeys.suppliers });
      void queryClient.invalidateQueries({ queryKey: queryKeys.anySupplier });
      for (const { id } of documents)
        void queryClient.invalidateQueries({ queryKey: queryKeys.document(id) });
    },
    [queryClient],
  );

  const start = useCallback(
    async (action: BulkAction, documents: readonly ListedDocument[]) => {
      const archive = newArchive();
      await run(action.kind, documents, (document) => actOn(document, action, { call, archive }));
      const file = archive.finish('documents.zip');
      if (file !== undefined) saveBlob(file.blob, file.name);
    },
    [call, run],
  );

  const undo = useCallback(async () => {
    const undos = new Map<ListedDocument, Undo>();
    for (const { document, state } of job?.lines ?? []) {
      if (state.kind === 'done' && state.undo !== undefined) undos.set(document, state.undo);
    }
    await run('undo', [...undos.keys()], async (document) => {
      await undos.get(document)?.();
      return undefined;
    });
  }, [job, run]);

  const bulk = useMemo<Bulk>(
    () => ({
      job,
      start: (action, documents) => void start(action, documents),
      stop: () => {
        present.current.stopped = true;
      },
      undo: () => void undo(),
      close: () => setJob(undefined),
    }),
    [job, start, undo],
  );
  return <BulkContext value={bulk}>{children}</BulkContext>;
}

export function useBulk(): Bulk {
  const bulk = useContext(BulkContext);
  if (bulk === null) throw new Error('useBulk needs a BulkProvider');
  return bulk;
}

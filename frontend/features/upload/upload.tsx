'use client';

import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { useApi } from '../../components/api.tsx';
import { queryKeys } from '../../components/query-keys.ts';
import { type SentFile, sendFile } from './send-file.ts';

export interface Upload {
  readonly id: number;
  readonly file: File;
  readonly state:
    | { readonly kind: 'waiting' }
    | { readonly kind: 'sending'; readonly share: number }
    | { readonly kind: 'sent'; readonly answer: SentFile }
    | { readonly kind: 'failed'; readonly error: unknown };
}

interface Uploads {
  readonly uploads: readonly Upload[];
  readonly add: (files: readonly File[]) => void;
  readonly retry: (upload: Upload) => void;
  readonly clear: () => void;
}

const UploadsContext = createContext<Uploads | null>(null);

/** Two at a time: enough to fill a line, few enough that the first is through early. */
const atOnce = 2;

/** Uploads go on while the person walks from page to page. */
export function UploadsProvider({ children }: { children: ReactNode }) {
  const api = useApi();
  const queryClient = useQueryClient();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const waiting = useRef<{ id: number; file: File }[]>([]);
  const sending = useRef(0);
  const nextId = useRef(1);

  const setState = useCallback((id: number, state: Upload['state']) => {
    setUploads((all) => all.map((upload) => (upload.id === id ? { ...upload, state } : upload)));
  }, []);

  const work = useCallback(() => {
    while (sending.current < atOnce) {
      const next = waiting.current.shift();
      if (next === undefined) return;
      sending.current += 1;
      void sendFile(api, next.file, (share) => setState(next.id, { kind: 'sending', share }))
        .then(
          (answer) => setState(next.id, { kind: 'sent', answer }),
          (error: unknown) => setState(next.id, { kind: 'failed', error }),
        )
        .finally(() => {
          sending.current -= 1;
          work();
          if (sending.current > 0) return;
          void queryClient.invalidateQueries({ queryKey: queryKeys.documents });
          void queryClient.invalidateQueries({ queryKey: queryKeys.emails });
        });
    }
  }, [api, queryClient, setState]);

  const add = useCallback(
    (files: readonly File[]) => {
      const added = files.map((file) => ({ id: nextId.current++, file }));
      setUploads((all) => [
        ...all,
        ...added.map((item) => ({ ...item, state: { kind: 'waiting' } as const })),
      ]);
      waiting.current.push(...added);
      work();
    },
    [work],
  );
  const retry = useCallback(
    (upload: Upload) => {
      setState(upload.id, { kind: 'waiting' });
      waiting.current.push(upload);
      work();
    },
    [setState, work],
  );
  const clear = useCallback(() => setUploads([]), []);
  const value = useMemo(() => ({ uploads, add, retry, clear }), [uploads, add, retry, clear]);
  return <UploadsContext value={value}>{children}</UploadsContext>;
}

export function useUploads(): Uploads {
  const uploads = useContext(UploadsContext);
  if (uploads === null) throw new Error('useUploads needs an UploadsProvider');
  return uploads;
}

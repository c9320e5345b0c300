'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ApiError } from '../../shared/http/client.ts';
import { useApi } from './api.tsx';
import { queryKeys } from './query-keys.ts';

/** A URL for `<img>` that lives as long as the component shows this very blob. */
function useObjectUrl(blob: Blob | null | undefined): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (blob === null || blob === undefined) return;
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => {
      URL.revokeObjectURL(made);
      setUrl(undefined);
    };
  }, [blob]);
  return url;
}

function hasNoPicture(error: unknown): boolean {
  return error instanceof ApiError && error.problem.status === 404 && error.problem.code === 'no_picture';
}

/**
 * The picture of a page, or the thumbnail, fetched with the session's key (an `<img>` alone could not send it).
 * `none`: this kind of document has no pictures.
 */
export function usePicture(documentId: string, which: 'thumbnail' | number, enabled: boolean) {
  const { call } = useApi();
  const query = useQuery({
    queryKey: queryKeys.picture(documentId, String(which)),
    enabled,
    // The original never changes, so neither do its pictures.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 120_000,
    queryFn: async ({ signal }) => {
      try {
        return which === 'thumbnail'
          ? await call('getDocumentThumbnail', { params: { documentId }, signal })
          : await call('getDocumentPage', { params: { documentId, page: which }, signal });
      } catch (error) {
        if (hasNoPicture(error)) return null;
        throw error;
      }
    },
  });
  return {
    url: useObjectUrl(query.data),
    none: query.data === null,
    error: query.error,
    retry: query.refetch,
  };
}

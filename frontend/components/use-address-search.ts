'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';

/**
 * The search in the address, and how to change it. Typing replaces the entry of the browser's history; a filter adds one.
 * `read` and `write` are each other's inverse, and always the same functions.
 */
export function useAddressSearch<Search>(
  read: (params: URLSearchParams) => Search,
  write: (search: Search) => string,
) {
  const text = useSearchParams().toString();
  const search = useMemo(() => read(new URLSearchParams(text)), [read, text]);
  const change = useCallback(
    (next: Partial<Search>, entry: 'push' | 'replace' = 'push') => {
      const query = write({ ...read(new URLSearchParams(location.search)), ...next });
      const address = query === '' ? location.pathname : `?${query}`;
      if (entry === 'push') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    },
    [read, write],
  );
  return { search, change };
}

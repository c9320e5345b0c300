'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import { type EmailSearch, readEmailSearch, writeEmailSearch } from './email-search.ts';

/** The search in the address, and how to change it. Typing replaces the entry of the browser's history; a filter adds one. */
export function useEmailSearch() {
  const text = useSearchParams().toString();
  const search = useMemo(() => readEmailSearch(new URLSearchParams(text)), [text]);
  const change = useCallback((next: Partial<EmailSearch>, entry: 'push' | 'replace' = 'push') => {
    const query = writeEmailSearch({ ...readEmailSearch(new URLSearchParams(location.search)), ...next });
    const address = query === '' ? location.pathname : `?${query}`;
    if (entry === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }, []);
  return { search, change };
}

'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import { readSearch, type SearchState, writeSearch } from './search-state.ts';

/** The search in the address, and how to change it. Typing replaces the entry of the browser's history; a filter adds one. */
export function useSearchState() {
  const params = useSearchParams();
  const text = params.toString();
  const state = useMemo(() => readSearch(new URLSearchParams(text)), [text]);
  const change = useCallback((next: Partial<SearchState>, entry: 'push' | 'replace' = 'push') => {
    const query = writeSearch({ ...readSearch(new URLSearchParams(location.search)), ...next });
    const address = query === '' ? location.pathname : `?${query}`;
    if (entry === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }, []);
  return { state, change };
}

'use client';

import { useEffect } from 'react';

/** `j` and `k` walk down and up the rows, as in mail programs; Enter follows the link that has the focus. */
export function useRowKeys(): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.key !== 'j' && event.key !== 'k') return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (
        event.target instanceof HTMLElement &&
        event.target.closest('input, textarea, [role="menu"], [role="dialog"]')
      )
        return;
      const links = [...document.querySelectorAll<HTMLElement>('[data-row-link]')];
      const here = links.findIndex((link) => link.matches(':focus'));
      const next = links[event.key === 'j' ? here + 1 : Math.max(0, here - 1)];
      next?.focus();
      next?.scrollIntoView({ block: 'nearest' });
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

'use client';

import { useEffect } from 'react';

/**
 * As in mail programs: `j` and `k` walk down and up the rows, Enter follows the link that has the focus, `x` chooses its row
 * (with Shift: all rows from the last one), Escape lets go of all.
 */
export function useRowKeys(rows: {
  readonly toggle: (id: string, through: boolean) => void;
  readonly clear: () => void;
}): void {
  const { toggle, clear } = rows;
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (
        event.target instanceof HTMLElement &&
        event.target.closest('input:not([type=checkbox]), textarea, [role="menu"], [role="dialog"]')
      )
        return;
      switch (event.key) {
        case 'j':
          walk(1);
          return;
        case 'k':
          walk(-1);
          return;
        case 'x':
        case 'X': {
          const row = document.activeElement?.closest<HTMLElement>('[data-document]');
          if (row?.dataset.document !== undefined) toggle(row.dataset.document, event.shiftKey);
          return;
        }
        case 'Escape':
          clear();
      }
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [toggle, clear]);
}

function walk(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-row-link]')];
  const focused = document.activeElement?.closest('[data-document]') ?? null;
  const here = links.findIndex((link) => focused?.contains(link));
  const next = links[step === 1 ? here + 1 : Math.max(0, here - 1)];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

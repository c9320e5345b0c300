'use client';

import { useEffect } from 'react';
import type { PageTurner } from './use-page-turner.ts';

function moveField(by: -1 | 1): void {
  const labels = [...document.querySelectorAll<HTMLElement>('[data-field-label]:not(:disabled)')];
  const here = labels.findIndex((label) => label.matches(':focus'));
  const next = labels[here === -1 && by === -1 ? labels.length - 1 : here + by];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** Does what a key stands for; false if it stands for nothing. */
function act(key: string, turner: PageTurner): boolean {
  switch (key) {
    case 'j':
      moveField(1);
      return true;
    case 'k':
      moveField(-1);
      return true;
    case 'ArrowLeft':
      turner.turn(-1);
      return true;
    case 'ArrowRight':
      turner.turn(1);
      return true;
    case '+':
    case '=':
      turner.zoomBy(1);
      return true;
    case '-':
      turner.zoomBy(-1);
      return true;
    case '0':
      turner.resetZoom();
      return true;
    default:
      return false;
  }
}

/** `j`/`k`: next and previous field; arrows: pages; `+`, `-`, `0`: zoom. Not while typing or in tabs and menus. */
export function useDocumentKeys(turner: PageTurner): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (
        event.target instanceof HTMLElement &&
        event.target.closest('input, textarea, [role="tab"], [role="menu"]')
      )
        return;
      if (act(event.key, turner)) event.preventDefault();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [turner]);
}

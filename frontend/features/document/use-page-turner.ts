'use client';

import { useCallback, useMemo, useState } from 'react';

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];

export interface PageTurner {
  /** From 1. */
  readonly page: number;
  readonly pageCount: number;
  /** 1 fits the page into the width. */
  readonly zoom: number;
  readonly go: (page: number) => void;
  readonly turn: (by: -1 | 1) => void;
  readonly zoomBy: (steps: -1 | 1) => void;
  readonly canZoom: (steps: -1 | 1) => boolean;
  readonly resetZoom: () => void;
}

export function usePageTurner(pageCount: number): PageTurner {
  const [wanted, setWanted] = useState(1);
  const [zoom, setZoom] = useState(1);
  const page = Math.min(Math.max(1, wanted), Math.max(1, pageCount));

  const go = useCallback((next: number) => setWanted(next), []);
  const turn = useCallback(
    (by: -1 | 1) => setWanted((now) => Math.min(Math.max(1, now + by), Math.max(1, pageCount))),
    [pageCount],
  );
  const zoomBy = useCallback(
    (steps: -1 | 1) => setZoom((now) => zooms[zooms.indexOf(now) + steps] ?? now),
    [],
  );
  const resetZoom = useCallback(() => setZoom(1), []);
  return useMemo(
    () => ({
      page,
      pageCount,
      zoom,
      go,
      turn,
      zoomBy,
      canZoom: (steps) => zooms[zooms.indexOf(zoom) + steps] !== undefined,
      resetZoom,
    }),
    [page, pageCount, zoom, go, turn, zoomBy, resetZoom],
  );
}

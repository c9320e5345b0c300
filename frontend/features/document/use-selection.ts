'use client';

import { useCallback, useMemo, useState } from 'react';

/** Which place is shown: the one under the pointer, else the one last picked by click or keyboard. */
export interface Selection {
  readonly active: string | undefined;
  readonly picked: string | undefined;
  readonly hover: (key: string | undefined) => void;
  readonly pick: (key: string | undefined) => void;
}

export function useSelection(): Selection {
  const [hovered, setHovered] = useState<string>();
  const [picked, setPicked] = useState<string>();
  const hover = useCallback((key: string | undefined) => setHovered(key), []);
  const pick = useCallback((key: string | undefined) => setPicked(key), []);
  return useMemo(() => ({ active: hovered ?? picked, picked, hover, pick }), [hovered, picked, hover, pick]);
}

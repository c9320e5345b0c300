import { useCallback, useMemo, useRef, useState } from 'react';

export interface SelectedRows<Item> {
  /** Those that are chosen and still listed, in the order of the list. */
  readonly selected: readonly Item[];
  readonly has: (id: string) => boolean;
  /** Chooses a row or lets go of it; with `through`, all rows from the last one that was touched. */
  readonly toggle: (id: string, through: boolean) => void;
  /** Chooses all rows of the list, or none if all are chosen already. */
  readonly toggleAll: () => void;
  readonly clear: () => void;
}

/** The rows of a list that a person chose. What is not listed any more is left alone. */
export function useSelectedRows<Item extends { readonly id: string }>(
  items: readonly Item[],
): SelectedRows<Item> {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const touched = useRef<string | undefined>(undefined);
  // Rows are rendered again only when something about them changed: what they call has to stay the same.
  const listed = useRef(items);
  listed.current = items;

  const toggle = useCallback((id: string, through: boolean) => {
    const order = listed.current.map((item) => item.id);
    const here = order.indexOf(id);
    const from = through && touched.current !== undefined ? order.indexOf(touched.current) : -1;
    const range = from === -1 ? [id] : order.slice(Math.min(from, here), Math.max(from, here) + 1);
    touched.current = id;
    setIds((before) => {
      const chosen = !before.has(id);
      const after = new Set(before);
      for (const each of range) {
        if (chosen) after.add(each);
        else after.delete(each);
      }
      return after;
    });
  }, []);
  const clear = useCallback(() => {
    touched.current = undefined;
    setIds(new Set());
  }, []);
  const selected = useMemo(() => items.filter(({ id }) => ids.has(id)), [items, ids]);
  const toggleAll = useCallback(() => {
    setIds((before) => {
      const all = listed.current.map(({ id }) => id);
      return all.every((id) => before.has(id)) ? new Set() : new Set(all);
    });
  }, []);
  const has = useCallback((id: string) => ids.has(id), [ids]);
  return { selected, has, toggle, toggleAll, clear };
}

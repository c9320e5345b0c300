import { type RefObject, useEffect, useRef, useState } from 'react';

/** Whether an element has ever been in view, or nearly: what is costly to show waits until then. */
export function useSeen<Kind extends HTMLElement>(): { ref: RefObject<Kind | null>; seen: boolean } {
  const ref = useRef<Kind>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        setSeen(true);
        observer.disconnect();
      },
      { rootMargin: '200px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, seen };
}

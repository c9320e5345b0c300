import { useRouter } from 'next/navigation';

/** Leads back to the very search one came from; a page opened by its address has none, and leads to its list. */
export function useGoBack(list: string): () => void {
  const router = useRouter();
  return () => {
    if (window.history.length > 1) router.back();
    else router.push(list);
  };
}

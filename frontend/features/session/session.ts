import { useSyncExternalStore } from 'react';

const storageName = 'facteur.key';
const listeners = new Set<() => void>();
let refused = false;

function announce(): void {
  for (const listener of listeners) listener();
}

/** The API key of this tab; it is forgotten when the tab closes. */
function currentKey(): string | null {
  return sessionStorage.getItem(storageName);
}

export function signIn(key: string): void {
  refused = false;
  sessionStorage.setItem(storageName, key);
  announce();
}

export function signOut(): void {
  refused = false;
  sessionStorage.removeItem(storageName);
  announce();
}

/** The API no longer takes the key. */
export function refuseSession(): void {
  refused = true;
  sessionStorage.removeItem(storageName);
  announce();
}

/** Takes the key out of `#key=fct_…`, so that it stays neither in the address bar nor in the tab's history. */
export function takeKeyFromAddress(): void {
  const key = new URLSearchParams(location.hash.slice(1)).get('key');
  if (key === null || key === '') return;
  history.replaceState(history.state, '', location.pathname + location.search);
  signIn(key);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('hashchange', takeKeyFromAddress);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('hashchange', takeKeyFromAddress);
  };
}

/** `refused` tells that there was a key and the API did not take it. */
export function useSession(): { key: string | null; refused: boolean } {
  const key = useSyncExternalStore(subscribe, currentKey, () => null);
  return { key, refused: key === null && refused };
}

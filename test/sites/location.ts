import { type MouseEvent, useSyncExternalStore } from 'react';

const CHANGED = 'replica-navigated';

function subscribe(listener: () => void): () => void {
  for (const name of [CHANGED, 'popstate']) window.addEventListener(name, listener);
  return () => {
    for (const name of [CHANGED, 'popstate']) window.removeEventListener(name, listener);
  };
}

/** The open page's address without its host; changes without a load, as in the sites' own apps. */
export function useAddress(): URL {
  return new URL(useSyncExternalStore(subscribe, () => window.location.href));
}

/** Opens another page of the site without a load; the replica's own options stay in the address. */
export function navigate(path: string): void {
  const target = new URL(path, window.location.href);
  const options = new URLSearchParams(window.location.search).get('replica');
  if (options) target.searchParams.set('replica', options);
  window.history.pushState({}, '', target);
  window.scrollTo(0, 0);
  window.dispatchEvent(new Event(CHANGED));
}

/** Follows links inside the site without a load. */
export function followLink(event: MouseEvent<HTMLElement>): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  if (!link || link.origin !== window.location.origin) return;
  event.preventDefault();
  navigate(link.href);
}

import { type MouseEvent, useSyncExternalStore } from 'react';

const CHANGED = 'replica-navigated';

function subscribe(listener: () => void): () => void {
  for (const name of [CHANGED, 'popstate']) window.addEventListener(name, listener);
  return () => {
    for (const name of [CHANGED, 'popstate']) window.removeEventListener(name, listener);
  };
}

/** Path of the open page; changes without a load, as in the sites' own apps. */
export function usePath(): string {
  return useSyncExternalStore(subscribe, () => window.location.pathname);
}

export function navigate(path: string): void {
  window.history.pushState({}, '', path + window.location.search);
  window.scrollTo(0, 0);
  window.dispatchEvent(new Event(CHANGED));
}

/** Follows links inside the site without a load. */
export function followLink(event: MouseEvent<HTMLElement>): void {
  const link = (event.target as Element).closest('a[href^="/"]');
  if (!link) return;
  event.preventDefault();
  navigate(link.getAttribute('href') ?? '/');
}

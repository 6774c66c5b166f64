import type { PageTheme, Platform } from '../platforms/types';

/** Where sites say which theme they show. */
const SIGNS = ['class', 'style', 'data-theme', 'data-color-scheme', 'data-color-mode'];

/** Reports the page's theme whenever it has changed, until `signal` ends it. */
export function watchTheme(platform: Platform, changed: (theme: PageTheme) => void, signal: AbortSignal): PageTheme {
  let theme = platform.theme(document);
  let frame = 0;
  const look = () => {
    frame = 0;
    const now = platform.theme(document);
    if (now === theme) return;
    theme = now;
    changed(now);
  };
  const lookSoon = () => {
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  const attributes = new MutationObserver(lookSoon);
  for (const root of [document.documentElement, document.body]) {
    if (root) attributes.observe(root, { attributes: true, attributeFilter: SIGNS });
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', lookSoon, { signal });
  signal.addEventListener('abort', () => {
    attributes.disconnect();
    cancelAnimationFrame(frame);
  });
  return theme;
}

/** What a person does in a frame they can see. */
const SIGNS_OF_LIFE = ['pointerover', 'focusin', 'scroll'] as const;

/**
 * Runs `start` while the frame this document is in can be seen, and ends what it started while it cannot: sites keep frames
 * loaded behind the page. Never runs in a top-level document, nor in a frame of another origin.
 */
export function whileFrameVisible(start: (signal: AbortSignal) => void, signal: AbortSignal): void {
  const { frameElement } = window;
  if (!frameElement) return;
  let running: AbortController | undefined;
  const look = () => {
    const isVisible = frameElement.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (isVisible === Boolean(running)) return;
    running?.abort();
    running = isVisible ? new AbortController() : undefined;
    if (running) start(running.signal);
  };
  let frame = 0;
  const lookSoon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(look);
  };
  const attributes = new MutationObserver(lookSoon);
  for (let element: Element | null = frameElement; element; element = element.parentElement) {
    attributes.observe(element, { attributes: true });
  }
  for (const sign of SIGNS_OF_LIFE)
    document.addEventListener(sign, () => running ?? lookSoon(), { capture: true, passive: true, signal });
  document.addEventListener('visibilitychange', lookSoon, { signal });
  signal.addEventListener('abort', () => {
    attributes.disconnect();
    cancelAnimationFrame(frame);
    running?.abort();
  });
  look();
}

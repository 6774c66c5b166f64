/** What a site could take for a click or a drag on its own post. */
const CLICKS = [
  'click',
  'dblclick',
  'auxclick',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'dragstart',
] as const;
const OWN_KEYS = ['Enter', ' '];

/** Keeps clicks inside a shadow root, and the keys that stand for them, from the site around it. */
export function keepClicksInside(root: ShadowRoot): void {
  const stop = (event: Event) => event.stopPropagation();
  for (const type of CLICKS) root.addEventListener(type, stop, { passive: true });
  const stopOwnKeys = (event: Event) => event instanceof KeyboardEvent && OWN_KEYS.includes(event.key) && stop(event);
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, stopOwnKeys);
}

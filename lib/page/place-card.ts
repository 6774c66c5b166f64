const MARGIN = 8;
const DISTANCE = 6;

/** Puts an open card below its badge, above it where there is more room, and never outside the window. */
export function placeCard(card: HTMLElement, badge: Element): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const at = badge.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const isRtl = getComputedStyle(badge.parentElement ?? badge).direction === 'rtl';
  const [below, above] = [clientHeight - at.bottom, at.top];
  const top = below >= height + DISTANCE + MARGIN || below >= above ? at.bottom + DISTANCE : at.top - DISTANCE - height;
  card.style.top = `${within(top, clientHeight - height)}px`;
  card.style.left = `${within(isRtl ? at.right - width : at.left, clientWidth - width)}px`;
}

function within(position: number, most: number): number {
  return Math.round(Math.max(MARGIN, Math.min(position, most - MARGIN)));
}

/** True while some of the badge can be seen. */
export function isInWindow(badge: Element): boolean {
  const { clientWidth, clientHeight } = document.documentElement;
  const { top, bottom, left, right } = badge.getBoundingClientRect();
  return bottom > 0 && top < clientHeight && right > 0 && left < clientWidth;
}

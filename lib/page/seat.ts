/** Where a badge's host stands: behind the anchor, behind a thin line that follows it, or at the anchor's inner end. */
type Seat = 'behind' | 'beyond' | 'inside';

const SEATS: readonly Seat[] = ['behind', 'beyond', 'inside'];
/** A divider at most this high, in px, still belongs to the counters above it. */
const THIN = 4;
/** Kinds of places that are tried out on one page; further ones get the first seat untried. */
const MOST_KINDS = 30;

/**
 * Finds seats where one more element moves nothing of the site's: a style sheet can space its elements by what stands next
 * to them. Each kind of place is tried out once, so that a page full of posts is laid out early only a few times.
 * @returns puts the host at its seat; false when it was there already, or when there is no such seat.
 */
export function createSeating(): (host: HTMLElement, anchor: Element) => boolean {
  const known = new Map<string, Seat | undefined>();
  const seated = new WeakMap<HTMLElement, Element>();
  return (host, anchor) => {
    if (seated.get(host) === anchor && (host.parentElement === anchor || isBehind(host, anchor))) return false;
    host.remove();
    removeLeftovers(anchor);
    const kind = kindOf(anchor);
    if (!known.has(kind) && known.size < MOST_KINDS)
      known.set(
        kind,
        SEATS.find((seat) => movesNothing(seat, host, anchor)),
      );
    const seat = known.has(kind) ? known.get(kind) : 'behind';
    if (!seat) return false;
    if (!host.isConnected) sit(seat, host, anchor);
    seated.set(host, anchor);
    return true;
  };
}

/** Firefox ends the scripts of an updated extension without a word: their badges are left to their successor. */
function removeLeftovers(anchor: Element): void {
  const next = anchor.nextElementSibling;
  for (const place of [next, next?.nextElementSibling, anchor.lastElementChild]) {
    const inside = (place as { openOrClosedShadowRoot?: ShadowRoot | null } | null | undefined)?.openOrClosedShadowRoot;
    if (inside?.querySelector('.lens > .badge')) place?.remove();
  }
}

function isBehind(host: HTMLElement, anchor: Element): boolean {
  const before = host.previousElementSibling;
  return before !== null && (before === anchor || before.previousElementSibling === anchor);
}

function sit(seat: Seat, host: HTMLElement, anchor: Element): void {
  if (seat === 'inside') {
    host.style.setProperty('--seat', 'absolute');
    anchor.append(host);
    return;
  }
  host.removeAttribute('style');
  ((seat === 'beyond' && anchor.nextElementSibling) || anchor).after(host);
}

/** Tries a seat; the host stays there when nothing of the site has moved. */
function movesNothing(seat: Seat, host: HTMLElement, anchor: Element): boolean {
  const next = anchor.nextElementSibling;
  if (seat === 'beyond' && !(next && next.getBoundingClientRect().height <= THIN)) return false;
  const around = [anchor, next, anchor.parentElement, anchor.parentElement?.lastElementChild];
  const before = boxes(around);
  sit(seat, host, anchor);
  if (boxes(around) === before) return true;
  host.remove();
  return false;
}

function boxes(elements: readonly (Element | null | undefined)[]): string {
  return JSON.stringify(elements.map((element) => element?.getBoundingClientRect()));
}

function kindOf(anchor: Element): string {
  return [anchor.parentElement, anchor, anchor.nextElementSibling]
    .map((element) => `${element?.localName}.${element?.getAttribute('class')}`.slice(0, 300))
    .join('>');
}

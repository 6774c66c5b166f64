import type { Badge } from './badge';
import { isInWindow, placeCard } from './place-card';
import { keepClicksInside } from './quiet';

/** Time in ms a pointer rests before a card opens, and may be away before it closes. */
const DELAYS = { open: 120, close: 160 } as const;

interface Open {
  readonly badge: Badge;
  readonly card: HTMLElement;
  /** Opened by click or Enter: stays until it is dismissed. */
  pinned: boolean;
}

/** The one open card of a page: by hover, focus, click or Enter; closed by leaving it, Escape or a click elsewhere. */
export class HoverCard {
  #open: Open | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closing = new AbortController();
  readonly #badges = new WeakMap<EventTarget, Badge>();
  readonly #quiet = new WeakSet<Badge>();

  readonly #build: (badge: Badge) => HTMLElement | undefined;

  constructor(build: (badge: Badge) => HTMLElement | undefined, signal: AbortSignal) {
    this.#build = build;
    signal.addEventListener('abort', () => this.close());
  }

  /** Makes a badge open its card. */
  attach(badge: Badge): void {
    this.#badges.set(badge.button, badge);
    badge.button.addEventListener('pointerenter', this.#onEnter);
    badge.button.addEventListener('focus', this.#onFocus);
    badge.button.addEventListener('click', this.#onClick);
  }

  /** Renews the card if it is this badge's. */
  refresh(badge: Badge, renew: (card: HTMLElement) => void): void {
    if (this.#open?.badge !== badge) return;
    renew(this.#open.card);
    placeCard(this.#open.card, badge.button);
  }

  /** Closes the card if it is this badge's, or whichever is open. */
  close(badge = this.#open?.badge): void {
    clearTimeout(this.#timer);
    if (!this.#open || this.#open.badge !== badge) return;
    const { card } = this.#open;
    this.#open = undefined;
    this.#closing.abort();
    card.remove();
    badge.button.setAttribute('aria-expanded', 'false');
    badge.button.removeAttribute('aria-controls');
  }

  #show(badge: Badge, pinned: boolean): void {
    clearTimeout(this.#timer);
    if (this.#open?.badge === badge) {
      this.#open.pinned ||= pinned;
      return;
    }
    this.close();
    const card = this.#build(badge);
    if (!card || !badge.host.isConnected) return;
    card.id = 'card';
    badge.body.append(card);
    badge.button.setAttribute('aria-expanded', 'true');
    badge.button.setAttribute('aria-controls', card.id);
    card.showPopover();
    placeCard(card, badge.button);
    this.#open = { badge, card, pinned };
    this.#listen(this.#open);
  }

  #listen({ badge, card }: Open): void {
    this.#closing = new AbortController();
    const { signal } = this.#closing;
    const outside = { capture: true, passive: true, signal };
    card.addEventListener('pointerenter', () => clearTimeout(this.#timer), { signal });
    card.addEventListener('pointerleave', () => this.#closeSoon(), { signal });
    badge.button.addEventListener('pointerleave', () => this.#closeSoon(), { signal });
    badge.root.addEventListener('focusout', (event) => this.#onFocusOut(event as FocusEvent), { signal });
    document.addEventListener('keydown', (event) => event.key === 'Escape' && this.#onEscape(event), { capture: true, signal });
    document.addEventListener('pointerdown', ({ target }) => target !== badge.host && this.#closeFrom(target), outside);
    document.addEventListener('scroll', (event) => event.target !== badge.host && this.#follow(), outside);
    window.addEventListener('resize', () => this.#follow(), outside);
  }

  readonly #onEnter = ({ currentTarget, pointerType }: PointerEvent): void => {
    const badge = this.#known(currentTarget);
    if (!badge || pointerType === 'touch') return; // a touch ends as a click
    clearTimeout(this.#timer);
    if (this.#open?.badge !== badge) this.#timer = setTimeout(() => this.#show(badge, false), DELAYS.open);
    badge.button.addEventListener('pointerleave', () => this.#closeSoon(), { once: true });
  };

  readonly #onFocus = ({ currentTarget }: FocusEvent): void => {
    const badge = this.#known(currentTarget);
    if (badge?.button.matches(':focus-visible')) this.#show(badge, false);
  };

  readonly #onClick = (event: Event): void => {
    const badge = this.#known(event.currentTarget);
    event.stopPropagation();
    if (!badge) return;
    if (this.#open?.badge === badge && this.#open.pinned) this.close();
    else this.#show(badge, true);
  };

  readonly #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    const root = this.#open?.badge.root;
    if (!(relatedTarget instanceof Node && root?.contains(relatedTarget))) this.close();
  };

  #onEscape(event: KeyboardEvent): void {
    const badge = this.#open?.badge;
    const isFocused = badge !== undefined && badge.root.activeElement !== null;
    if (isFocused) event.stopPropagation();
    if (isFocused && badge.root.activeElement !== badge.button) badge.button.focus();
    this.close();
  }

  #closeFrom(target: EventTarget | null): void {
    if (target instanceof Node) this.close();
  }

  #closeSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const isHeld = this.#open?.pinned || this.#open?.badge.root.activeElement?.matches(':focus-visible');
      if (!isHeld) this.close();
    }, DELAYS.close);
  }

  #follow(): void {
    if (!this.#open) return;
    const { badge, card } = this.#open;
    if (isInWindow(badge.button)) placeCard(card, badge.button);
    else this.close();
  }

  /** The badge of a button; from its first event on, the site sees no clicks on it. */
  #known(button: EventTarget | null): Badge | undefined {
    const badge = button ? this.#badges.get(button) : undefined;
    if (badge && !this.#quiet.has(badge)) {
      this.#quiet.add(badge);
      keepClicksInside(badge.root);
    }
    return badge;
  }
}

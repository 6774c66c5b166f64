import type { PageTheme } from '../platforms/types';
import { element } from './elements';
import type { Piece } from './words';

/** What all badges of a page have in common. */
export interface BadgeLook {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  theme: PageTheme;
  /** Colour of what the badges stand on. */
  surface: string;
  /** Gives a new shadow root its style sheet. */
  readonly dress: (root: ShadowRoot) => void;
}

/** One badge: a button in a closed shadow root whose host takes no room in the site's layout. */
export class Badge {
  readonly host = document.createElement('div');
  readonly root = this.host.attachShadow({ mode: 'closed' });
  readonly button: HTMLElement;
  readonly #lens: HTMLElement;
  #name = '';

  constructor(look: BadgeLook) {
    look.dress(this.root);
    const { language: lang, direction: dir } = look;
    this.button = element('button', { type: 'button', class: 'badge', 'aria-expanded': 'false', lang, dir });
    this.#lens = element('div', { class: 'lens' }, this.button);
    this.setTheme(look.theme, look.surface);
    this.root.append(this.#lens);
  }

  setTheme(theme: PageTheme, surface: string): void {
    this.#lens.dataset.theme = theme;
    this.#lens.style.setProperty('--page', surface);
  }

  /** Shows the line; untouched when it says the same as before. */
  say(line: readonly Piece[], name: string): void {
    if (name === this.#name) return;
    this.#name = name;
    this.button.setAttribute('aria-label', name);
    let first = true;
    const pieces = line.map(({ text, filled }) => {
      if (!filled) return text;
      const piece = element('bdi', {}, first ? element('b', {}, text) : text);
      first = false;
      return piece;
    });
    this.button.replaceChildren(...pieces);
  }

  /** Puts the badge right behind an element of the site; false when it was there already. */
  place(anchor: Element, gap: string | undefined): boolean {
    if (anchor.nextSibling === this.host) return false;
    if (gap) this.host.style.setProperty('--gap', gap);
    else this.host.style.removeProperty('--gap');
    anchor.after(this.host);
    return true;
  }

  addCard(card: HTMLElement): void {
    this.#lens.append(card);
  }
}

import type { PageTheme } from '../platforms/types';
import { element } from './elements';
import type { Piece } from './words';

/** What all badges of a page have in common. */
export interface BadgeLook {
  /** Gives a new shadow root its style sheet. */
  readonly dress: (root: ShadowRoot) => void;
  /** What stands in the shadow root of a badge, without words; copied for each. */
  readonly body: HTMLElement;
}

/** What stands in the shadow root of every badge: a button, and the card while it is open. */
export function badgeBody(language: string, direction: 'ltr' | 'rtl', theme: PageTheme): HTMLElement {
  const attributes = { type: 'button', class: 'badge', 'aria-expanded': 'false', lang: language, dir: direction };
  return element('div', { class: 'lens', 'data-theme': theme }, element('button', attributes));
}

/** Puts a badge's body into a theme; `surface` is the colour of what it stands on. */
export function dressIn(body: HTMLElement, theme: PageTheme, surface: string): void {
  body.dataset.theme = theme;
  body.style.setProperty('--page', surface);
}

/** One badge: a button in a closed shadow root whose host takes no room in the site's layout. */
export class Badge {
  readonly host = document.createElement('div');
  readonly root = this.host.attachShadow({ mode: 'closed' });
  readonly body: HTMLElement;
  readonly button: HTMLElement;
  #name = '';

  constructor({ dress, body }: BadgeLook) {
    dress(this.root);
    this.body = body.cloneNode(true) as HTMLElement;
    this.button = this.body.firstElementChild as HTMLElement;
    this.root.append(this.body);
  }

  /** Shows the line; untouched when it says the same as before. */
  say(line: readonly Piece[], name: string): void {
    if (name === this.#name) return;
    this.#name = name;
    this.button.setAttribute('aria-label', name);
    let first = true;
    const pieces = line.map(({ text, filled, isGood }) => {
      const look = isGood ? { class: 'good' } : undefined;
      if (!filled) return look ? element('span', look, text) : text;
      const piece = element('bdi', look, first ? element('b', {}, text) : text);
      first = false;
      return piece;
    });
    this.button.replaceChildren(...pieces);
  }
}

import { type Count, exact } from '../../../lib/counts/count';
import en from '../../../lib/i18n/badge/en.json';
import type { PageSettings } from '../../../lib/messages';
import { COUNTERS, type PageTheme, type Platform, type PostReading } from '../../../lib/platforms/types';

/** A made-up network: `<article data-id data-reactions …><footer>`; `~` before a number means it is rounded to hundreds. */
export const fakePlatform: Platform = {
  id: 'x',
  matches: [],
  posts: ['article[data-id]'],
  headers: ['header[data-account]'],
  shadowHosts: ['.outlet'],
  isPost: (post) => !post.hasAttribute('data-placeholder'),
  read: (post) => {
    const id = post.getAttribute('data-id');
    if (!id || id === 'unreadable') return undefined;
    if (id === 'throws') throw new Error('a reader stumbled');
    const text = post.querySelector('p')?.textContent;
    return { id, account: 'acme', kind: 'text', promoted: false, reshare: false, counts: countsOf(post), ...(text && { text }) };
  },
  readAccount: (header) => {
    const followers = Number(header.textContent);
    return { account: header.getAttribute('data-account') ?? '', followers: exact(followers) };
  },
  anchor: (post) => {
    const element = post.querySelector('footer');
    return element ? { element } : undefined;
  },
  theme: (document) => (document.body.dataset.theme as PageTheme | undefined) ?? 'light',
  postUrl: () => undefined,
  accountUrl: (account) => account,
};

function countsOf(post: Element): PostReading['counts'] {
  const shown = COUNTERS.flatMap((counter) => {
    const text = post
      .querySelector(`[aria-label^="${counter} "]`)
      ?.getAttribute('aria-label')
      ?.slice(counter.length + 1);
    return text ? [[counter, countOf(text)] as const] : [];
  });
  return Object.fromEntries(shown);
}

function countOf(text: string): Count {
  return text.startsWith('~') ? { value: Number(text.slice(1)), step: 100 } : exact(Number(text));
}

/** A post of that network, not yet in the page. */
export function fakePost(id: string, counts: Record<string, string | number> = { reactions: 10, views: 1000 }): HTMLElement {
  const post = document.createElement('article');
  post.dataset.id = id;
  const text = document.createElement('p');
  text.textContent = `Text of ${id}`;
  const footer = document.createElement('footer');
  for (const [counter, value] of Object.entries(counts)) {
    const label = document.createElement('span');
    label.setAttribute('aria-label', `${counter} ${value}`);
    label.textContent = `${value} `;
    footer.append(label);
  }
  post.append(text, footer);
  return post;
}

export function setCounter(post: Element, counter: string, value: string | number): void {
  post.querySelector(`[aria-label^="${counter} "]`)?.setAttribute('aria-label', `${counter} ${value}`);
}

export const fakeSettings: PageSettings = {
  record: true,
  badges: true,
  publicSaves: false,
  language: 'en',
  direction: 'ltr',
  words: en,
  revision: 0,
};

/** Two frames: enough for work that waits for one. */
export async function frames(count = 2): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Makes the tab look hidden, or visible again. */
export function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: hidden ? 'hidden' : 'visible' });
  document.dispatchEvent(new Event('visibilitychange'));
}

/// <reference types="vite/client" />
import { describe, expect, test } from 'vitest';
import { PLATFORMS } from '../../../lib/platforms';
import type { AccountReading, Platform, PlatformId, PostReading } from '../../../lib/platforms/types';

// Every page in test/fixtures/<platform>/ is read by its own adapter and must yield exactly the JSON beside it,
// by every other adapter and must yield nothing, and in poisoned form and must still yield something sane, soon.
// A fixture's first line says where it comes from: <!-- {"url": …, "seen": "YYYY-MM", "locale": …} -->

interface Expected {
  posts: PostReading[];
  accounts: AccountReading[];
  /** Containers that hold a post, readable or not. */
  seen: number;
}

const pages: Record<string, string> = import.meta.glob('../../fixtures/*/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const answers: Record<string, Expected> = import.meta.glob('../../fixtures/*/*.json', { import: 'default', eager: true });

const fixtures = Object.entries(pages).map(([path, markup]) => {
  const [folder = '', file = ''] = path.split('/').slice(-2);
  const id = folder as PlatformId;
  return { name: `${folder}/${file}`, id, platform: PLATFORMS[id], markup, expected: answers[path.replace(/html$/, 'json')] };
});

/** The page as a document of its own; unlike DOMParser it builds declared shadow roots too. */
function parse(markup: string): Document {
  return Document.parseHTMLUnsafe(markup);
}

function rootsOf(platform: Platform, page: Document): (Document | ShadowRoot)[] {
  const hosts = [...page.querySelectorAll((platform.shadowHosts ?? []).join(',') || 'none')];
  return [page, ...hosts.flatMap((host) => host.shadowRoot ?? [])];
}

function find(platform: Platform, page: Document, selectors: readonly string[]): Element[] {
  if (selectors.length === 0) return [];
  return rootsOf(platform, page).flatMap((root) => [...root.querySelectorAll(selectors.join(','))]);
}

function readPage(platform: Platform, page: Document): Expected {
  const containers = find(platform, page, platform.posts).filter((container) => platform.isPost(container));
  const headers = find(platform, page, platform.headers);
  return {
    posts: containers.flatMap((container) => platform.read(container) ?? []),
    accounts: headers.flatMap((header) => platform.readAccount(header) ?? []),
    seen: containers.length,
  };
}

test('there are fixtures, each with an answer and a line that says where it comes from', () => {
  expect(fixtures.length).toBeGreaterThan(0);
  for (const { name, platform, markup, expected } of fixtures) {
    expect(platform, name).toBeDefined();
    expect(expected, name).toBeDefined();
    const origin = JSON.parse(/^<!-- (\{.*\}) -->\n/.exec(markup)?.[1] ?? '{}');
    expect(Object.keys(origin).sort(), name).toEqual(['locale', 'seen', 'url']);
    expect(new URL(origin.url).protocol, name).toBe('https:');
    expect(origin.seen, name).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
  }
  expect(Object.keys(answers)).toHaveLength(fixtures.length);
});

describe.each(fixtures)('$name', ({ id, platform, markup, expected }) => {
  test('is read as the answer says, and is left as it was', () => {
    const page = parse(markup);
    const before = page.documentElement.outerHTML;
    const changes = new MutationObserver(() => undefined);
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    for (const root of rootsOf(platform, page)) changes.observe(root, everything);
    expect(readPage(platform, page)).toEqual(expected);
    for (const container of find(platform, page, platform.posts)) platform.anchor(container);
    expect(['light', 'dim', 'dark']).toContain(platform.theme(page));
    expect(changes.takeRecords()).toEqual([]);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test('has room for a badge at every post, inside its page', () => {
    const page = parse(markup);
    const readable = find(platform, page, platform.posts).filter((post) => platform.isPost(post) && platform.read(post));
    for (const post of readable) {
      const anchor = platform.anchor(post);
      expect(anchor?.element.parentNode, platform.read(post)?.id).toBeTruthy();
      expect(anchor?.element.isConnected).toBe(true);
    }
  });

  test('means nothing to the other adapters', () => {
    for (const other of Object.values(PLATFORMS).filter((other) => other.id !== id)) {
      expect(readPage(other, parse(markup)), other.id).toMatchObject({ posts: [], accounts: [] });
    }
  });
});

const SIZE = 100_000;
/** Each replaces every text and every label of the page. */
const POISONED_TEXTS = {
  markup: '<img src="x" onerror="document.title = 1"><script>document.title = 1</script>',
  'digits without end': '9'.repeat(SIZE),
  'grouped digits without end': '1,'.repeat(SIZE / 2),
  'words without end': 'a 1K '.repeat(SIZE / 5),
  'blanks without end': ' '.repeat(SIZE),
  'names of prototypes': '__proto__',
  'lone surrogates and bidi marks': '\ud800 \u202e12\u2066 \udc00',
};
/** Each replaces the name part of every account in links. */
const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'hasOwnProperty', 'toString'];
const NESTING = 10_000;
/** Far more than any of it takes (a few ms), far less than a person would put up with. */
const PATIENCE = 2_000;

function poisonTexts(page: Document, poison: string): void {
  for (const element of page.body.querySelectorAll('*')) {
    for (const label of ['aria-label', 'alt', 'title']) if (element.hasAttribute(label)) element.setAttribute(label, poison);
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()) node.nodeValue = poison;
  }
}

/** Puts `NESTING` elements between an element and what it holds. */
function bury(element: Element): void {
  const children = [...element.childNodes];
  let inner = element;
  for (let depth = 0; depth < NESTING; depth += 1) inner = inner.appendChild(element.ownerDocument.createElement('div'));
  inner.append(...children);
}

function expectSane(found: Expected): void {
  for (const { id, url, account, accountName, text, publishedAt, counts, authorFollowers } of found.posts) {
    expect(id.length).toBeLessThan(200);
    if (url !== undefined) expect(new URL(url).protocol).toBe('https:');
    if (account !== undefined) expect(account.length).toBeLessThan(300);
    if (accountName !== undefined) expect(accountName.length).toBeLessThan(1_000);
    if (text !== undefined) expect(text.length).toBeLessThanOrEqual(280);
    if (publishedAt !== undefined) expect(publishedAt).toBeGreaterThan(Date.UTC(2003));
    for (const count of [...Object.values(counts), authorFollowers]) if (count) expectSaneCount(count);
  }
  for (const { followers, following } of found.accounts)
    for (const count of [followers, following]) if (count) expectSaneCount(count);
}

function expectSaneCount({ value, step }: { value: number; step: number }): void {
  expect(Number.isSafeInteger(value) && value >= 0).toBe(true);
  expect(Number.isSafeInteger(step) && step >= 1).toBe(true);
}

function expectSoon(work: () => void): void {
  const start = performance.now();
  work();
  expect(performance.now() - start).toBeLessThan(PATIENCE);
}

describe.each(Object.values(PLATFORMS))('$id, poisoned', (platform) => {
  const own = fixtures.filter((fixture) => fixture.id === platform.id);

  test.each(Object.entries(POISONED_TEXTS))('%s', (_, poison) => {
    const title = document.title;
    for (const { markup } of own) {
      const page = parse(markup);
      poisonTexts(page, poison);
      expectSoon(() => expectSane(readPage(platform, page)));
    }
    expect(document.title).toBe(title);
  });

  test.each(PROTOTYPE_NAMES)('an account called %s', (name) => {
    for (const { markup, expected } of own) {
      const names = [...(expected?.posts ?? []), ...(expected?.accounts ?? [])].flatMap(
        ({ account }) => account?.split('/').at(-1) ?? [],
      );
      const page = parse(names.reduce((changed, old) => changed.replaceAll(old, name), markup));
      expectSane(readPage(platform, page));
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('nested ten thousand deep', () => {
    for (const { markup } of own) {
      const page = parse(markup);
      const posts = find(platform, page, platform.posts);
      expectSoon(() => {
        for (const element of [page.body, ...posts.slice(0, 3)]) bury(element);
        expectSane(readPage(platform, page));
        for (const post of posts) platform.anchor(post);
      });
    }
  });
});

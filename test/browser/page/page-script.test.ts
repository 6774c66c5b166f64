import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exact } from '../../../lib/counts/count';
import type { Batch, PageSettings, PostFacts } from '../../../lib/messages';
import { createBadges } from '../../../lib/page/badges';
import { PageScript, type Send } from '../../../lib/page/page-script';
import { createLoadPart, offerPart } from '../../../lib/page/parts';
import { sampleMarkup } from '../../../lib/page/sample';
import { fakePlatform, fakePost, fakeSettings, frames, setCounter } from './fake-platform';

const HOUR = 3_600_000;
let end: AbortController;
let main: HTMLElement;
let settings: PageSettings;
let batches: Batch[];
let asked: string[];
let known: Record<string, PostFacts>;
let failing: boolean;
const roots = new Map<Element, ShadowRoot>();

const send: Send = async (name, message) => {
  asked.push(name === 'openSidePanel' ? `${name} ${(message as { post?: string }).post}` : name);
  if (failing) throw new Error('nobody answered');
  if (name === 'record') batches.push(message as Batch);
  const reply = name === 'hello' ? settings : name === 'record' ? { facts: known } : undefined;
  return reply as Awaited<ReturnType<Send>> as never;
};
offerPart('badges', createBadges);
offerPart('sample', sampleMarkup);
const load = createLoadPart((part) => send('load', { part }));
const start = () => new PageScript({ platform: fakePlatform, send, load, isAlive: () => true, signal: end.signal });
const badges = () =>
  [...document.querySelectorAll('article, .outlet')].flatMap((post) =>
    [...post.querySelectorAll('div')].flatMap((host) => roots.get(host)?.querySelector('button.badge') ?? []),
  );
const badgeTexts = () => badges().map((button) => button.textContent?.replaceAll('\u00A0', ' '));
const recorded = () => batches.flatMap(({ posts }) => posts.map(({ id }) => id));

beforeEach(() => {
  end = new AbortController();
  roots.clear();
  [settings, batches, asked, known, failing] = [fakeSettings, [], [], {}, false];
  main = document.createElement('main');
  document.body.replaceChildren(main);
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    expect(init.mode).toBe('closed');
    roots.set(this, root);
    return root;
  });
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
});

test('without consent nothing happens at all', async () => {
  settings = { ...fakeSettings, record: false, badges: false };
  const observers = vi.spyOn(window, 'MutationObserver');
  main.append(fakePost('1'));
  const before = document.documentElement.outerHTML;
  const page = start();
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(asked).toEqual(['hello']);
  expect(observers).not.toHaveBeenCalled();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(page.state()).toEqual({ platform: 'x', seen: 0, read: 0 });
});

test('records what it reads and shows badges beside it', async () => {
  main.append(fakePost('1', { reactions: 172, comments: 16, shares: 31, views: '~6700' }), fakePost('2', { views: 500 }));
  const page = start();
  await expect.poll(recorded).toEqual(['1', '2']);
  expect(badgeTexts()).toEqual(['≈ 3.3% views']);
  expect(batches[0]).toMatchObject({ platform: 'x', health: { seen: 2, read: 2 } });
  expect(page.state()).toEqual({ platform: 'x', seen: 2, read: 2 });
});

test('facts from the store add velocity and followers', async () => {
  const then = Date.now() - 1.5 * HOUR;
  known = {
    '1': {
      role: 'own',
      snapshots: [{ seenAt: then, counts: { reactions: exact(120) } }],
      followers: { count: exact(5000), seenAt: 0 },
    },
  };
  main.append(fakePost('1', { reactions: 180 }));
  start();
  await expect.poll(badgeTexts).toEqual(['3.6% followers · +40/h']);
});

test('an unchanged post is told once, a changed one again, also when it comes back in another element', async () => {
  const post = fakePost('1');
  main.append(post);
  start();
  await expect.poll(recorded).toEqual(['1']);
  const copy = fakePost('1');
  post.replaceWith(copy);
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(recorded()).toEqual(['1']);
  expect(badgeTexts()).toHaveLength(1);
  setCounter(copy, 'reactions', 11);
  await expect.poll(recorded).toEqual(['1', '1']);
});

test('after a deletion in the store, posts and accounts on the page are told again', async () => {
  main.append(fakePost('1'));
  const page = start();
  await expect.poll(recorded).toEqual(['1']);
  page.apply({ ...settings, badges: false });
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(recorded()).toEqual(['1']);
  page.apply({ ...settings, revision: 1 });
  await expect.poll(recorded).toEqual(['1', '1']);
});

test('when other counters make up engagements, posts are told again: what is usual has changed', async () => {
  main.append(fakePost('1'));
  const page = start();
  await expect.poll(recorded).toEqual(['1']);
  page.apply({ ...settings, publicSaves: true });
  await expect.poll(recorded).toEqual(['1', '1']);
});

test('a recycled row gets the other post’s badge', async () => {
  const post = fakePost('1');
  main.append(post);
  start();
  await expect.poll(badgeTexts).toEqual(['1.0% views']);
  const [first] = badges();
  const text = post.querySelector('p');
  if (text) text.textContent = 'Text of 2';
  post.dataset.id = '2';
  setCounter(post, 'reactions', 50);
  await expect.poll(badgeTexts).toEqual(['5.0% views']);
  expect(badges()[0]).not.toBe(first);
});

test('a counter that ticks changes the words of its badge and nothing else', async () => {
  const post = fakePost('1');
  main.append(post);
  start();
  await expect.poll(badgeTexts).toEqual(['1.0% views']);
  const [first] = badges();
  setCounter(post, 'reactions', 20);
  await expect.poll(badgeTexts).toEqual(['2.0% views']);
  expect(badges()[0]).toBe(first);
});

test('unreadable posts count for health, placeholders do not, and neither stops the rest', async () => {
  const placeholder = fakePost('placeholder');
  placeholder.dataset.placeholder = '';
  main.append(fakePost('unreadable'), fakePost('throws'), placeholder, fakePost('x'.repeat(300)), fakePost('1'));
  const page = start();
  await expect.poll(recorded).toEqual(['1']);
  expect(page.state()).toEqual({ platform: 'x', seen: 4, read: 1 });
  expect((await page.sample()).markup).toMatch(/^<article/);
});

test('a post that becomes readable is seen once', async () => {
  const post = fakePost('unreadable');
  main.append(post);
  const page = start();
  await expect.poll(page.state).toMatchObject({ seen: 1, read: 0 });
  post.dataset.id = '1';
  setCounter(post, 'reactions', 11);
  await expect.poll(page.state).toMatchObject({ seen: 1, read: 1 });
});

test('the open profile is known, and told when it changes', async () => {
  const header = document.createElement('header');
  header.dataset.account = 'acme';
  header.append('120');
  main.append(header);
  const page = start();
  await expect.poll(() => batches.flatMap(({ accounts }) => accounts.map(({ followers }) => followers?.value))).toEqual([120]);
  expect(page.state().account).toEqual({ account: 'acme', followers: exact(120) });
  header.firstChild?.replaceWith('121');
  await expect
    .poll(() => batches.flatMap(({ accounts }) => accounts.map(({ followers }) => followers?.value)))
    .toEqual([120, 121]);
  header.remove();
  expect(page.state().account).toBeUndefined();
});

test('switches work at once: recording off, badges off, back on', async () => {
  main.append(fakePost('1'));
  const before = document.documentElement.outerHTML;
  const page = start();
  await expect.poll(badgeTexts).toHaveLength(1);
  page.apply({ ...fakeSettings, badges: false });
  expect(document.documentElement.outerHTML).toBe(before);
  page.apply({ ...fakeSettings, record: false });
  await expect.poll(badgeTexts).toEqual(['1.0% views']);
  batches.length = 0;
  main.append(fakePost('2'));
  await expect.poll(badgeTexts).toHaveLength(2);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(batches).toEqual([]);
  page.apply({ ...fakeSettings, record: false, badges: false });
  expect(badges()).toEqual([]);
  main.append(fakePost('3'));
  await frames(5);
  expect(page.state().seen).toBe(2);
  page.apply(fakeSettings);
  await expect.poll(badgeTexts).toHaveLength(3);
  await expect.poll(() => recorded().toSorted()).toEqual(['1', '2', '3']);
});

test('a dead worker loses nothing', async () => {
  main.append(fakePost('1'));
  start();
  await expect.poll(() => asked).toContain('hello');
  failing = true;
  main.append(fakePost('2'));
  await new Promise((resolve) => setTimeout(resolve, 700));
  failing = false;
  await expect.poll(() => recorded().toSorted(), { timeout: 5000 }).toEqual(['1', '2']);
  expect(badgeTexts()).toHaveLength(2);
});

test('asks again when nobody answers the first hello', async () => {
  failing = true;
  main.append(fakePost('1'));
  start();
  await frames(3);
  failing = false;
  await expect.poll(recorded, { timeout: 3000 }).toEqual(['1']);
});

test('ends without a trace', async () => {
  main.append(fakePost('1'), fakePost('2'));
  const before = document.documentElement.outerHTML;
  start();
  await expect.poll(badgeTexts).toHaveLength(2);
  badges()[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  expect(document.documentElement.outerHTML).not.toBe(before);
  end.abort();
  expect(document.documentElement.outerHTML).toBe(before);
  main.append(fakePost('3'));
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(badges()).toEqual([]);
  expect(recorded()).not.toContain('3');
});

/** Long enough for a badge that waits for its post to stay. */
const stayed = () => new Promise((resolve) => setTimeout(resolve, 400));

test.each([
  ['the extension goes', () => end.abort()],
  ['badges are switched off', (page: PageScript) => page.apply({ ...fakeSettings, badges: false })],
  ['everything is switched off', (page: PageScript) => page.apply({ ...fakeSettings, record: false, badges: false })],
])('no badge comes late when %s while its post is yet to stay', async (_, leave) => {
  const before = document.documentElement.outerHTML;
  const post = fakePost('1');
  const page = start();
  main.append(post);
  await expect.poll(() => page.state().read).toBe(1);
  expect(badges()).toEqual([]);
  leave(page);
  await stayed();
  post.remove();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(roots.size).toBe(0);
});

test('a post that flies by gets no badge, and is recorded', async () => {
  const post = fakePost('1');
  const page = start();
  main.append(post);
  await expect.poll(() => page.state().read).toBe(1);
  post.remove();
  await stayed();
  expect(roots.size).toBe(0);
  await expect.poll(recorded).toEqual(['1']);
});

test('the site’s own elements are not touched', async () => {
  main.append(fakePost('1'), fakePost('2'));
  const own = [...main.querySelectorAll('*')];
  const before = main.outerHTML;
  start();
  await expect.poll(badgeTexts).toHaveLength(2);
  const hosts = [...main.querySelectorAll('div')];
  expect(hosts.every((host) => host.attributes.length === 0 && host.childNodes.length === 0)).toBe(true);
  expect([...main.querySelectorAll('*')].filter((element) => !hosts.includes(element as HTMLDivElement))).toEqual(own);
  expect(main.outerHTML.replaceAll('<div></div>', '')).toBe(before);
});

test('a site that keeps throwing the badge out is left alone', async () => {
  const post = fakePost('1');
  main.append(post);
  const site = new MutationObserver(() => post.querySelector('div')?.remove());
  site.observe(post, { childList: true });
  start();
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(roots.size).toBeGreaterThan(0);
  const thrownOut = vi.fn();
  new MutationObserver(thrownOut).observe(post, { childList: true });
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(thrownOut).not.toHaveBeenCalled();
  site.disconnect();
});

import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Count, exact } from '../../../lib/counts/count';
import ar from '../../../lib/i18n/badge/ar.json';
import type { Usual } from '../../../lib/kpi/usual';
import type { PageSettings, PostFacts } from '../../../lib/messages';
import { type Badges, createBadges } from '../../../lib/page/badges';
import type { PostReading } from '../../../lib/platforms/types';
import { fakePlatform, fakePost, fakeSettings, frames } from './fake-platform';

const HOUR = 3_600_000;
const now = Date.now();
const arabic: PageSettings = { ...fakeSettings, language: 'ar', direction: 'rtl', words: ar };
let end: AbortController;
let main: HTMLElement;
let opened: string[];
const roots = new Map<Element, ShadowRoot>();

function show(post: HTMLElement, facts?: PostFacts, settings = fakeSettings): Badges {
  if (!post.isConnected) main.append(post);
  const badges = createBadges({ platform: fakePlatform, settings, openPost: (id) => opened.push(id) }, end.signal);
  const reading = fakePlatform.read(post);
  if (reading) badges.show(post, { ...reading, seenAt: now - 120_000, publishedAt: now - 4 * HOUR }, facts);
  return badges;
}
const rootOf = (post: Element) => [...post.querySelectorAll('div')].flatMap((host) => roots.get(host) ?? [])[0];
const buttonOf = (post: Element) => rootOf(post)?.querySelector<HTMLElement>('button.badge');
const cardOf = (post: Element) => rootOf(post)?.querySelector<HTMLElement>('.card');
const text = (element: Element | null | undefined) => element?.textContent?.replaceAll('\u00A0', ' ');
const looks = (...reactions: Count[]): PostFacts => ({
  role: 'other',
  snapshots: reactions.map((count, index) => ({ seenAt: now - (reactions.length - index) * HOUR, counts: { reactions: count } })),
});
const spread = (lower: number, median: number, upper: number, deviation = (upper - lower) / 2) => ({
  n: 20,
  median: { value: median, low: median, high: median },
  lower,
  upper,
  deviation,
});
/** A post of the author at this one's age had 3,700 views, give or take a thousand, and 60 engagements. */
const usual: Usual = {
  age: 4 * HOUR,
  views: spread(2700, 3700, 4700),
  engagement: spread(40, 60, 90),
  rateByViews: spread(0.014, 0.018, 0.022),
  rateByFollowers: spread(0.01, 0.02, 0.03),
  band: [1, 2, 3, 4].map((hours) => ({ age: hours * HOUR, lower: 10 * hours, median: 15 * hours, upper: 22 * hours })),
};
const compared: PostFacts = { role: 'other', snapshots: [], usual };

beforeEach(() => {
  end = new AbortController();
  opened = [];
  main = document.createElement('main');
  document.body.replaceChildren(main);
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    expect(init.mode).toBe('closed');
    const root = attach.call(this, { ...init, mode: 'open' }); // for the test's own pointer, which finds its way by selectors
    roots.set(this, root);
    return root;
  });
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('dir');
});

test.each<[line: string, counts: Record<string, string | number>, facts?: PostFacts]>([
  ['3.3% views', { reactions: 172, comments: 16, shares: 31, views: 6700 }],
  ['≈ 3.3% views', { reactions: 172, comments: 16, shares: 31, views: '~6700' }],
  ['0.0099% views', { reactions: 49, views: 493_887 }],
  ['12% views', { reactions: 123, views: 1000 }],
  ['1 engagement', { reactions: 1 }],
  ['≈ 6.7K engagements', { reactions: '~6700', comments: 3 }],
  ['≈ 12.9K engagements', { reactions: '~12000', comments: '~900', shares: 19 }],
  ['0% views', { reactions: 0, views: 100 }],
  ['9.0% views · +60/h', { reactions: 90, views: 1000 }, looks(exact(32))],
  ['9.0% views · -60/h', { reactions: 90, views: 1000 }, looks(exact(148))],
  ['3.0% views · 1.8× usual', { reactions: 200, views: 6660 }, compared],
  ['3.1% views · 1.8× usual · +60/h', { reactions: 208, views: 6660 }, { ...looks(exact(150)), usual }],
  ['≈ 3.3% views · 1.8× usual', { reactions: 219, views: '~6700' }, compared],
  ['≈ 3.2% views · ≈ 0.84× usual', { reactions: 99, views: '~3100' }, compared],
  ['30 engagements · 0.5× usual', { reactions: 30 }, compared],
  ['9.0% views', { reactions: 90, views: 1000 }, { ...compared, usual: { ...usual, age: 9 * HOUR } }],
  [
    '9.0% views · 1.5× usual',
    { reactions: 90, views: 1000 },
    { ...compared, usual: { age: usual.age, engagement: usual.engagement, band: [] } as Usual },
  ],
])('says %s', (line, counts, facts) => {
  const post = fakePost('1', counts);
  show(post, facts);
  expect(text(buttonOf(post))).toBe(line);
});

test.each([
  ['no engagement counter', { views: 1000, saves: 3 }],
  ['no counter at all', {}],
])('says nothing when there is %s', (_, counts) => {
  const post = fakePost('1', counts);
  show(post);
  expect(buttonOf(post)).toBeUndefined();
});

test.each([
  ['a plain parent', ''],
  ['a column', 'article { display: flex; flex-direction: column }'],
  ['a column with gaps', 'article { display: flex; flex-direction: column; gap: 12px }'],
  ['a grid with gaps', 'article { display: grid; gap: 12px }'],
  ['a row', 'article { display: flex; justify-content: space-between }'],
  ['spacing by neighbours', 'article > footer + hr { margin: 12px } article > * + i { padding: 9px }'],
  ['spacing of the last child', 'article > :last-child { margin: 40px } footer > :last-child { margin: 9px }'],
])('takes no room and moves nothing in %s', async (_, rules) => {
  const style = document.createElement('style');
  style.textContent = `${rules} article > i { display: block }`;
  document.body.append(style);
  const posts = [fakePost('1'), fakePost('2'), fakePost('3')];
  for (const post of posts) post.append(document.createElement('hr'), document.createElement('i'));
  main.append(...posts);
  const boxes = () =>
    [...main.querySelectorAll('article, p, footer, span, hr, i')].map((one) => one.getBoundingClientRect().toJSON());
  const height = () => document.documentElement.scrollHeight;
  const [before, tall] = [boxes(), height()];
  const shifts: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
  });
  await frames(3);
  observer.observe({ type: 'layout-shift' });
  const badges = show(posts[0] as HTMLElement);
  for (const post of posts.slice(1)) badges.show(post, { ...(fakePlatform.read(post) as PostReading), seenAt: now }, undefined);
  await frames(5);
  expect(boxes()).toEqual(before);
  expect(height()).toBe(tall);
  expect(shifts).toEqual([]);
  for (const post of posts) {
    const [badge, footer] = [buttonOf(post)?.getBoundingClientRect(), post.querySelector('footer')?.getBoundingClientRect()];
    expect(badge?.width).toBeGreaterThan(30);
    expect(Math.abs((badge?.top ?? 0) - (footer?.bottom ?? 0))).toBeLessThan(50);
  }
  observer.disconnect();
  style.remove();
});

test('the site’s style sheet does not reach it', () => {
  const style = document.createElement('style');
  style.textContent = 'div, button { display: none !important; margin: 50px !important; color: red; padding: 9px }';
  document.body.append(style);
  const post = fakePost('1');
  show(post);
  const box = buttonOf(post)?.getBoundingClientRect();
  expect(box?.height).toBe(14);
  expect(rootOf(post)?.host.getBoundingClientRect().height).toBe(0);
  style.remove();
});

test('is a button with a full name', () => {
  const post = fakePost('1', { reactions: 172, comments: 16, shares: 31, views: '~6700' });
  show(post);
  const button = buttonOf(post);
  expect(button?.localName).toBe('button');
  expect(button?.getAttribute('aria-label')?.replaceAll('\u00A0', ' ')).toBe('≈ 3.3% views. Engagement rate by views, KPI Lens');
  expect(button?.getAttribute('aria-expanded')).toBe('false');
});

test('the card explains: formula, counters with their precision, age', async () => {
  const post = fakePost('1', { reactions: 172, comments: 16, shares: 31, views: '~6700' });
  show(post, looks(exact(40), exact(90)));
  await userEvent.click(buttonOf(post) as HTMLElement);
  const card = cardOf(post);
  expect(card?.matches(':popover-open')).toBe(true);
  expect(text(card?.querySelector('.formula'))).toBe('(172 + 16 + 31) ÷ 6.7K = 3.22% – 3.27%');
  expect([...(card?.querySelectorAll('dt, dd') ?? [])].map(text)).toEqual([
    'Reactions',
    '172',
    'Comments',
    '16',
    'Shares',
    '31',
    'Views',
    '6,700–6,799',
  ]);
  expect(text(card?.querySelector('.note:last-of-type'))).toBe('Published 4 hr. ago · Read 2 min. ago · 2 looks');
});

test('a line shows how it grew, from looks that show the same counters', async () => {
  const post = fakePost('1', { reactions: 180 });
  show(post, looks(exact(40), exact(120)));
  await userEvent.click(buttonOf(post) as HTMLElement);
  expect(rootOf(post)?.querySelector('svg')?.getAttribute('aria-label')).toBe('Engagements from 40 to 180');
  expect(rootOf(post)?.querySelector('svg .line')?.getAttribute('d')).toMatch(/^M0 34L[\d.]+ [\d.]+L100 2$/);
});

test('saves count in rate, pace, comparison and line where they are engagements', async () => {
  const saved = (reactions: number, saves: number) => ({ reactions: exact(reactions), saves: exact(saves) });
  const snapshots = [{ seenAt: now - 120_000 - HOUR, counts: saved(30, 10) }];
  const facts: PostFacts = { role: 'other', snapshots, usual: { ...usual, engagement: spread(40, 50, 60) } };
  const line = (publicSaves: boolean) => {
    main.replaceChildren();
    const post = fakePost('1', { reactions: 60, saves: 40 });
    show(post, facts, { ...fakeSettings, publicSaves });
    return post;
  };
  expect(text(buttonOf(line(false)))).toBe('60 engagements · 1.2× usual · +30/h');
  const post = line(true);
  expect(text(buttonOf(post))).toBe('100 engagements · 2× usual · +60/h');
  await userEvent.click(buttonOf(post) as HTMLElement);
  expect(text(cardOf(post)?.querySelector('.formula'))).toContain('60 + 40 = 100');
  expect(text(cardOf(post)?.querySelector('.trend'))).toBe('40100');
});

test('the card compares: multiple, its formula, what is usual, of how many posts', async () => {
  const post = fakePost('1', { reactions: 172, comments: 16, shares: 31, views: '~6700' });
  show(post, { ...looks(exact(40)), usual });
  const button = buttonOf(post);
  expect(button?.getAttribute('aria-label')?.replaceAll('\u00A0', ' ')).toBe(
    '≈ 3.3% views · 1.8× usual · +137/h. Engagement rate by views · Views vs. usual · Engagements per hour, KPI Lens',
  );
  await userEvent.click(button as HTMLElement);
  const card = cardOf(post);
  expect([...(card?.querySelectorAll('.kpis > div') ?? [])].map((kpi) => [...kpi.children].map(text))).toEqual([
    ['Engagement rate by views', '≈ 3.3%'],
    ['Views vs. usual', '1.8×'],
  ]);
  expect([...(card?.querySelectorAll('.formula > span') ?? [])].map(text)).toEqual([
    '(172 + 16 + 31) ÷ 6.7K = 3.22% – 3.27%',
    '6.7K ÷ 3.7K = 1.81–1.84×',
  ]);
  expect([...(card?.querySelectorAll('.note') ?? [])].slice(0, 2).map(text)).toEqual([
    'Usual rate for acme at 4 hours: 1.4% – 2.2% (median 1.8%, 20 posts)',
    'Usual views for acme at 4 hours: 2.7K – 4.7K (median 3.7K, 20 posts)',
  ]);
  expect(text(card)).not.toContain('Breakout');
});

test('a rate by followers is compared with rates by followers, and says when they were read', async () => {
  const post = fakePost('1', { reactions: 120 });
  const followers = { count: exact(5000), seenAt: now - 9 * 24 * HOUR };
  show(post, { ...compared, followers });
  expect(text(buttonOf(post))).toBe('2.4% followers · 2× usual');
  await userEvent.click(buttonOf(post) as HTMLElement);
  expect([...(cardOf(post)?.querySelectorAll('.note') ?? [])].map(text)).toEqual([
    'Usual rate for acme at 4 hours: 1.0% – 3.0% (median 2.0%, 20 posts)',
    'Usual engagement for acme at 4 hours: 40–90 (median 60, 20 posts)',
    'Followers read 9 days ago, more than a week from publication',
    'Published 4 hr. ago · Read 2 min. ago',
  ]);
});

test.each([
  ['good', 6660, usual, true],
  ['not much above', 4440, usual, false],
  [
    'perhaps not above at all',
    6660,
    { ...usual, views: { ...spread(2700, 3700, 4700), median: { value: 3700, low: 100, high: 7000 } } },
    false,
  ],
])('a multiple that is %s', (_, views, basis, isGood) => {
  const post = fakePost('1', { reactions: 100, views });
  show(post, { ...compared, usual: basis });
  expect(Boolean(buttonOf(post)?.querySelector('.good'))).toBe(isGood);
});

test('a post far above all others is marked, in words as well', async () => {
  const post = fakePost('1', { reactions: 900, views: 99_000 });
  show(post, compared);
  await userEvent.click(buttonOf(post) as HTMLElement);
  expect(text(cardOf(post))).toContain('▲ Breakout: so far above the author’s earlier posts');
});

test('the line runs over the band of the earlier posts', async () => {
  const post = fakePost('1', { reactions: 180 });
  show(post, { ...looks(exact(40), exact(120)), usual });
  await userEvent.click(buttonOf(post) as HTMLElement);
  const svg = cardOf(post)?.querySelector('svg');
  expect(svg?.getAttribute('aria-label')).toBe('Engagements from 40 to 180. Shaded: the middle half of the earlier posts');
  // From two hours on, where the line begins: up along the upper quartiles, back along the lower ones.
  expect(svg?.querySelector('.band')?.getAttribute('d')?.match(/[ML]/g)).toHaveLength(4);
  expect(svg?.querySelector('.area')).toBeNull();
  const levels =
    svg
      ?.querySelector('.band')
      ?.getAttribute('d')
      ?.match(/[\d.]+(?=[LZ])/g)
      ?.map(Number) ?? [];
  expect(Math.max(...levels)).toBeLessThanOrEqual(36);
});

test('keyboard: focus opens, Tab reaches the side panel button, Escape closes', async () => {
  const post = fakePost('1');
  const before = document.createElement('button');
  main.append(before);
  show(post);
  before.focus();
  await userEvent.keyboard('{Tab}');
  const button = buttonOf(post);
  expect(button?.getAttribute('aria-expanded')).toBe('true');
  expect(button?.getAttribute('aria-controls')).toBe(cardOf(post)?.id);
  await userEvent.keyboard('{Tab}');
  expect(text(rootOf(post)?.activeElement)).toBe('Open in side panel');
  await userEvent.keyboard('{Enter}');
  expect(opened).toEqual(['1']);
  await userEvent.keyboard('{Escape}');
  expect(cardOf(post)).toBeNull();
  expect(button?.getAttribute('aria-expanded')).toBe('false');
  expect(rootOf(post)?.activeElement).toBe(button);
  await userEvent.keyboard('{Enter}');
  expect(cardOf(post)).not.toBeNull();
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  expect(cardOf(post)).toBeNull();
});

test('pointer: rests to open, may go over to the card, leaves to close; a click keeps it open', async () => {
  const [post, other] = [fakePost('1'), document.createElement('p')];
  other.textContent = 'elsewhere';
  show(post);
  main.prepend(other);
  await userEvent.hover(buttonOf(post) as HTMLElement);
  await expect.poll(() => cardOf(post)).toBeTruthy();
  await userEvent.hover(cardOf(post) as HTMLElement);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(cardOf(post)).toBeTruthy();
  await userEvent.hover(other);
  await expect.poll(() => cardOf(post)).toBeNull();
  await userEvent.click(buttonOf(post) as HTMLElement);
  await userEvent.hover(other);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(cardOf(post)).toBeTruthy();
  await userEvent.click(other);
  expect(cardOf(post)).toBeNull();
});

test('the site sees no click on badge or card, and all others', async () => {
  const post = fakePost('1');
  const seen: string[] = [];
  for (const type of ['click', 'mousedown', 'pointerdown', 'pointerup', 'mouseup']) {
    post.addEventListener(type, () => seen.push(type));
  }
  post.addEventListener('keydown', ({ key }) => seen.push(key));
  show(post);
  await userEvent.click(buttonOf(post) as HTMLElement);
  await userEvent.click(cardOf(post)?.querySelector('dl') as HTMLElement);
  expect(cardOf(post)).toBeTruthy();
  buttonOf(post)?.focus();
  await userEvent.keyboard('{Enter}j');
  expect(seen).toEqual(['j']);
  seen.length = 0;
  await userEvent.click(post.querySelector('p') as HTMLElement);
  expect(seen).toContain('click');
});

test('the card stays in the window: above the badge where there is no room below, and beside its edge', async () => {
  const post = fakePost('1');
  post.style.cssText = 'position:fixed;inset-block-end:30px;inset-inline-end:40px';
  show(post);
  await userEvent.click(buttonOf(post) as HTMLElement);
  const [card, button] = [cardOf(post)?.getBoundingClientRect(), buttonOf(post)?.getBoundingClientRect()];
  expect(card?.right).toBeLessThanOrEqual(document.documentElement.clientWidth);
  expect(card?.bottom).toBeLessThanOrEqual(button?.top ?? 0);
  expect(card?.top).toBeGreaterThanOrEqual(0);
});

test('nothing of the site clips the card', async () => {
  const post = fakePost('1');
  main.style.cssText = 'overflow:hidden;block-size:100px;contain:paint';
  show(post);
  await userEvent.click(buttonOf(post) as HTMLElement);
  const card = cardOf(post)?.getBoundingClientRect();
  expect(document.elementFromPoint((card?.left ?? 0) + 20, (card?.bottom ?? 0) - 10)).toBe(rootOf(post)?.host);
});

test('right to left: words and card follow the language, the place follows the page', async () => {
  document.documentElement.dir = 'rtl';
  main.style.padding = '40px';
  const post = fakePost('1', { reactions: 3, comments: 2, views: 1000 });
  show(post, looks(exact(3), exact(3)), arabic);
  const button = buttonOf(post);
  const footer = post.querySelector('footer')?.getBoundingClientRect();
  expect(button?.dir).toBe('rtl');
  expect(text(button)).toMatch(/من المشاهدات$/);
  expect(Math.abs((button?.getBoundingClientRect().right ?? 0) - (footer?.right ?? 0))).toBeLessThan(12);
  await userEvent.click(button as HTMLElement);
  const card = cardOf(post);
  expect(card?.getBoundingClientRect().right).toBeCloseTo(button?.getBoundingClientRect().right ?? 0, 0);
  expect(text(card?.querySelector('.note:last-of-type'))).toMatch(/قراءتان$/);
});

test('follows the page’s theme while it changes', async () => {
  const post = fakePost('1');
  document.body.style.backgroundColor = 'rgb(255, 255, 255)';
  show(post);
  const colour = () => getComputedStyle(buttonOf(post) as Element).color;
  const light = colour();
  document.body.style.backgroundColor = 'rgb(0, 0, 0)';
  document.body.dataset.theme = 'dark';
  await frames(3);
  const dark = colour();
  expect(dark).not.toBe(light);
  document.body.dataset.theme = 'dim';
  await frames(3);
  expect([light, dark]).not.toContain(colour());
  delete document.body.dataset.theme;
  await frames(3);
  expect(colour()).toBe(light);
});

test.each(['light', 'dim', 'dark'])('no accessibility complaint about badge and card, %s', async (theme) => {
  const surface = { light: '#fff', dim: '#15202b', dark: '#000' }[theme] ?? '';
  document.body.dataset.theme = theme;
  document.body.style.cssText = `background:${surface}; color:${theme === 'light' ? '#000' : '#fff'}`;
  const post = fakePost('1', { reactions: 172, views: '~6700' });
  show(post, { ...looks(exact(40), exact(120)), usual });
  expect(buttonOf(post)?.querySelector('.good')).not.toBeNull();
  await userEvent.click(buttonOf(post) as HTMLElement);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const { violations, passes } = await axe.run(rootOf(post)?.host as HTMLElement, {
    resultTypes: ['violations'],
    rules: { region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
  delete document.body.dataset.theme;
});

test('markup in a counter’s words or a language file stays text', () => {
  const post = fakePost('1');
  const words = { ...fakeSettings.words, rate_views: '{rate} <img src=x onerror=alert(1)>' };
  show(post, undefined, { ...fakeSettings, words });
  expect(text(buttonOf(post))).toBe('1.0% <img src=x onerror=alert(1)>');
  expect(rootOf(post)?.querySelector('img')).toBeNull();
});

test('a badge that a dead predecessor left behind gives way, where the browser lets us see it', () => {
  const post = fakePost('1');
  show(post);
  const leftover = rootOf(post)?.host as HTMLElement;
  Object.defineProperty(leftover, 'openOrClosedShadowRoot', { value: roots.get(leftover) });
  show(post);
  expect(leftover.isConnected).toBe(false);
  expect(post.querySelectorAll('div')).toHaveLength(1);
});

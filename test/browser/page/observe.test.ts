import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { observe } from '../../../lib/page/observe';
import { fakePlatform, fakePost, frames, setCounter, setHidden } from './fake-platform';

let end: AbortController;
let main: HTMLElement;
let posts: string[];
let gone: string[];
let headers: string[];
const ours = new WeakSet<Node>();
let alive = true;

function start(platform = fakePlatform): void {
  observe(
    platform,
    {
      post: (container) => posts.push(platform.read(container)?.id ?? '?'),
      header: (header) => headers.push(header.textContent ?? ''),
      gone: (container) => gone.push(container.getAttribute('data-id') ?? '?'),
      isOurs: (node) => ours.has(node),
      isAlive: () => alive,
    },
    end.signal,
  );
}

beforeEach(() => {
  end = new AbortController();
  [posts, gone, headers, alive] = [[], [], [], true];
  main = document.createElement('main');
  document.body.replaceChildren(main);
});
afterEach(() => {
  end.abort();
  setHidden(false);
  vi.unstubAllGlobals();
});

test('finds what is there and what streams in', async () => {
  main.append(fakePost('1'));
  start();
  await expect.poll(() => posts).toEqual(['1']);
  const row = document.createElement('div');
  row.append(fakePost('2'), fakePost('3'));
  main.append(row);
  await expect.poll(() => posts).toEqual(['1', '2', '3']);
});

test('reads a post when it comes on screen, not before', async () => {
  const spacer = document.createElement('div');
  spacer.style.height = '5000px';
  const far = fakePost('far');
  main.append(spacer, far);
  start();
  await frames(5);
  expect(posts).toEqual([]);
  far.scrollIntoView();
  await expect.poll(() => posts).toEqual(['far']);
});

test('reads the page a person came from behind an open photo, not what a style hides', async () => {
  const [behind, hidden] = [document.createElement('div'), document.createElement('div')];
  behind.hidden = true;
  behind.append(fakePost('behind'));
  hidden.style.display = 'none';
  hidden.append(fakePost('hidden'));
  main.append(behind, hidden);
  start();
  await expect.poll(() => posts).toEqual(['behind']);
  await frames(5);
  expect(posts).toEqual(['behind']);
});

test('reads again when a counter changes in place, and only the post it belongs to', async () => {
  const post = fakePost('1');
  main.append(post, fakePost('2'));
  start();
  await expect.poll(() => posts).toEqual(['1', '2']);
  setCounter(post, 'reactions', 11);
  await expect.poll(() => posts).toEqual(['1', '2', '1']);
  const label = post.querySelector('span')?.firstChild as Text;
  label.data = '12';
  await expect.poll(() => posts).toEqual(['1', '2', '1', '1']);
});

test('a post that keeps changing is read a few times a second, and its last state is not missed', async () => {
  const post = fakePost('1');
  main.append(post);
  start();
  await expect.poll(() => posts.length).toBe(1);
  for (let tick = 0; tick < 30; tick += 1) {
    setCounter(post, 'reactions', tick);
    await frames(1);
  }
  post.dataset.id = 'last';
  setCounter(post, 'reactions', 99);
  await expect.poll(() => posts.at(-1)).toBe('last');
  expect(posts.length).toBeLessThan(8);
});

test('posts that stream in are looked at a few times a second, several together', async () => {
  const times = new Set<number>();
  const begin = performance.now();
  observe(
    fakePlatform,
    {
      post: () => times.add(Math.round((performance.now() - begin) / 30)),
      header: () => undefined,
      gone: () => undefined,
      isOurs: () => false,
      isAlive: () => true,
    },
    end.signal,
  );
  for (let number = 0; number < 40; number += 1) {
    main.prepend(fakePost(String(number)));
    await frames(1);
  }
  const turns = (performance.now() - begin) / 100;
  expect(times.size).toBeGreaterThan(1);
  expect(times.size).toBeLessThan(turns + 3);
});

test('a recycled row is reported again', async () => {
  const post = fakePost('1');
  main.append(post);
  start();
  await expect.poll(() => posts).toEqual(['1']);
  await new Promise((resolve) => setTimeout(resolve, 250));
  post.dataset.id = '2';
  post.querySelector('p')?.replaceChildren('another text');
  await expect.poll(() => posts).toEqual(['1', '2']);
});

test('goes on when the main node is replaced, and forgets what was in the old one', async () => {
  main.append(fakePost('1'));
  start();
  await expect.poll(() => posts).toEqual(['1']);
  const other = document.createElement('main');
  other.append(fakePost('2'));
  main.replaceWith(other);
  await expect.poll(() => posts).toEqual(['1', '2']);
  await expect.poll(() => gone, { timeout: 3000 }).toEqual(['1']);
});

test('looks into open shadow roots, also those that open later', async () => {
  const [early, late] = [document.createElement('div'), document.createElement('div')];
  for (const host of [early, late]) host.className = 'outlet';
  early.attachShadow({ mode: 'open' }).append(fakePost('in early'));
  main.append(early, late);
  start();
  await expect.poll(() => posts).toEqual(['in early']);
  const root = late.attachShadow({ mode: 'open' });
  root.append(fakePost('in late'));
  main.append(document.createElement('hr'));
  await expect.poll(() => posts).toEqual(['in early', 'in late']);
  root.append(fakePost('later still'));
  await expect.poll(() => posts).toEqual(['in early', 'in late', 'later still']);
});

test('does nothing in a hidden tab and catches up when it is shown', async () => {
  const post = fakePost('1');
  main.append(post);
  start();
  await expect.poll(() => posts).toEqual(['1']);
  setHidden(true);
  post.dataset.id = '1 changed';
  main.append(fakePost('2'));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(posts).toEqual(['1']);
  setHidden(false);
  await expect.poll(() => posts.toSorted()).toEqual(['1', '1 changed', '2']);
});

test('headers are reported, and their changes', async () => {
  const header = document.createElement('header');
  header.dataset.account = 'acme';
  header.append('120');
  main.append(header);
  start();
  await expect.poll(() => headers).toEqual(['120']);
  header.firstChild?.replaceWith('121');
  await expect.poll(() => headers).toEqual(['120', '121']);
});

test('our own badge is no change; its removal by the site is', async () => {
  const post = fakePost('1');
  main.append(post);
  start();
  await expect.poll(() => posts).toEqual(['1']);
  await new Promise((resolve) => setTimeout(resolve, 250));
  const host = document.createElement('div');
  ours.add(host);
  post.append(host);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(posts).toEqual(['1']);
  host.remove();
  await expect.poll(() => posts).toEqual(['1', '1']);
});

test('ends with its signal, and when the script has come to its end', async () => {
  start();
  end.abort();
  main.append(fakePost('1'));
  await frames(5);
  end = new AbortController();
  start();
  alive = false;
  main.append(fakePost('2'));
  await frames(5);
  expect(posts).toEqual([]);
});

test('a slow reader gets few posts in each frame, and all in the end', async () => {
  for (let index = 0; index < 30; index += 1) main.append(fakePost(`${index}`));
  let frame = 0;
  const perFrame = new Map<number, number>();
  const count = () => {
    frame += 1;
    if (!end.signal.aborted) requestAnimationFrame(count);
  };
  count();
  const slow = {
    ...fakePlatform,
    read(post: Element) {
      for (const until = performance.now() + 3; performance.now() < until; );
      perFrame.set(frame, (perFrame.get(frame) ?? 0) + 1);
      return fakePlatform.read(post);
    },
  };
  start(slow);
  await expect.poll(() => posts.length).toBe(30);
  // Two fit into a frame's share, one more may have been begun; the visibility check of a frame brings a second share.
  expect(Math.max(...perFrame.values())).toBeLessThanOrEqual(6);
});

test('ten thousand posts at once and a storm of changes: only what is on screen is read', async () => {
  const all = document.createElement('section');
  for (let index = 0; index < 10_000; index += 1) all.append(fakePost(`${index}`));
  main.append(all);
  await frames(3);
  start();
  await expect.poll(() => posts.length).toBeGreaterThan(5);
  for (let round = 0; round < 5; round += 1) {
    for (const post of all.children) setCounter(post, 'reactions', round);
    await frames(2);
  }
  main.append(fakePost('new'));
  main.lastElementChild?.scrollIntoView();
  await expect.poll(() => posts, { timeout: 10_000 }).toContain('new');
  expect(new Set(posts).size).toBeLessThan(500);
});

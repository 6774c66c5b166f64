import './fake-browser';

import { beforeEach, expect, test } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { SidePanel } from '../../../components/SidePanel';
import { setPanelTarget } from '../../../lib/data/panel-target';
import { record } from '../../../lib/data/record';
import { store } from './fake-browser';
import { eventually, post, show, storeRows, storeSettings, text } from './stage';

const count = (value: number, step = 1) => ({ value, step });
const order = () => [...document.querySelectorAll<HTMLElement>('tr[data-post]')].map((row) => row.dataset.post).join(' ');
const grid = () => document.querySelector('[role=grid]');

beforeEach(async () => {
  location.hash = '#posts';
  await storeSettings();
  await screen.viewport(1100, 800);
});

async function storeThree(): Promise<void> {
  await storeRows({
    posts: [
      post('1', { text: 'Pricing pages', counts: { reactions: count(5), views: count(1000, 100) } }),
      post('2', { publishedAt: 5, counts: { reactions: count(900) }, kind: 'video', promoted: true }),
      post('3', { publishedAt: 9, account: 'x:globex' }),
    ],
    accounts: [{ key: 'x:acme', platform: 'x', handle: 'Acme', role: 'own', firstSeenAt: 1, lastSeenAt: 1 }],
  });
}

test('lists every post, newest first, and says how precisely a number is known', async () => {
  await storeThree();
  show(<SidePanel />);
  await eventually(order).toBe('x:1 x:3 x:2');
  expect(grid()?.getAttribute('aria-rowcount')).toBe('4');
  const views = document.querySelector('[data-post="x:1"] .cell-views [title]');
  expect(views?.textContent).toBe('≈\u00a01K');
  expect(views?.getAttribute('title')).toContain('1,000 – 1,099');
  expect(document.querySelector('[data-post="x:3"] .cell-reactions')?.textContent).toBe('–');
});

test('names authors as the site writes them, also those that are not tracked', async () => {
  await storeRows({
    posts: [post('1', { account: 'x:jonas30_haddad' }), post('2', { account: 'x:unmet', publishedAt: 1 })],
    accounts: [
      { key: 'x:jonas30_haddad', platform: 'x', handle: 'Jonas30_Haddad', role: 'other', firstSeenAt: 1, lastSeenAt: 1 },
    ],
  });
  show(<SidePanel />);
  await eventually(() => text('[data-post="x:1"] .post-title')).toBe('Post by Jonas30_Haddad');
  expect(text('[data-post="x:2"] .post-title')).toBe('Post by unmet');
  await eventually(() => document.querySelector('datalist option')?.getAttribute('value')).toBe('Jonas30_Haddad · X');
  await screen.getByLabelText('Account', { exact: true }).fill('jonas30_haddad · x');
  await eventually(order).toBe('x:1');
  document.querySelector<HTMLElement>('[data-post="x:1"]')?.click();
  await eventually(() => text('.detail-author')).toContain('Jonas30_Haddad');
});

test('more engagements than views get a word with the formula', async () => {
  await storeRows({
    posts: [
      post('1', { counts: { reactions: count(3), views: count(2) } }),
      post('2', { counts: { reactions: count(1), views: count(2) } }),
    ],
  });
  location.hash = '#posts/x:1';
  show(<SidePanel />);
  await eventually(() => text('.tile-rate')).toContain('Above 100%: the site shows more engagements than views.');
  location.hash = '#posts/x:2';
  await eventually(() => text('.tile-rate')).toContain('= 50.0%');
  expect(text('.tile-rate')).not.toContain('Above');
});

test('sorts by a column both ways; missing values stay last', async () => {
  await storeThree();
  show(<SidePanel />);
  const head = screen.getByRole('columnheader', { name: 'Reactions' });
  await head.getByRole('button').click();
  await eventually(order).toBe('x:2 x:1 x:3');
  await expect.element(head).toHaveAttribute('aria-sort', 'descending');
  await head.getByRole('button').click();
  await eventually(order).toBe('x:1 x:2 x:3');
  await expect.element(head).toHaveAttribute('aria-sort', 'ascending');
});

test('searches text, account and id, and filters', async () => {
  await storeThree();
  show(<SidePanel />);
  const search = screen.getByRole('searchbox');
  await search.fill('pricing');
  await eventually(order).toBe('x:1');
  await search.fill('@globex');
  await eventually(order).toBe('x:3');
  await search.fill('');
  await screen.getByLabelText('Promoted').selectOptions('Left out');
  await eventually(order).toBe('x:1 x:3');
  await screen.getByLabelText('Accounts', { exact: true }).selectOptions('Mine');
  await eventually(order).toBe('x:1');
  await eventually(() => text('.posts-summary')).toContain('1 of 3 posts');
  await screen.getByRole('button', { name: 'Clear all' }).click();
  await eventually(order).toBe('x:1 x:3 x:2');
});

test('a post recorded elsewhere appears without a refresh', async () => {
  await storeThree();
  show(<SidePanel />);
  await eventually(order).toBe('x:1 x:3 x:2');
  const seenAt = Date.now();
  const reading = {
    id: '4',
    account: 'acme',
    publishedAt: seenAt,
    kind: 'text',
    promoted: false,
    reshare: false,
    counts: {},
    seenAt,
  } as const;
  await record(store, { platform: 'x', posts: [reading], accounts: [], health: { seen: 1, read: 1 } }, seenAt);
  await eventually(order).toBe('x:4 x:1 x:3 x:2');
  const counted = { ...reading, seenAt: seenAt + 1000, counts: { reactions: count(7) } };
  await record(store, { platform: 'x', posts: [counted], accounts: [], health: { seen: 1, read: 1 } }, seenAt + 1000);
  await eventually(() => text('[data-post="x:4"] .cell-reactions')).toBe('7');
});

test('opens a post with the keyboard, shows its readings, and gives the focus back', async () => {
  await storeThree();
  await storeRows({
    snapshots: [3, 5].map((reactions, hour) => ({
      post: 'x:3',
      seenAt: hour * 3_600_000,
      counts: { reactions: count(reactions) },
    })),
  });
  show(<SidePanel />);
  await eventually(order).toBe('x:1 x:3 x:2');
  document.querySelector<HTMLElement>('[data-post="x:1"]')?.focus();
  await userEvent.keyboard('{ArrowDown}');
  await eventually(() => (document.activeElement as HTMLElement).dataset.post).toBe('x:3');
  await userEvent.keyboard('{Enter}');
  await eventually(() => location.hash).toBe('#posts/x:3');
  await eventually(() => text('.detail')).toContain('2 readings');
  expect(document.querySelectorAll('.numbers tbody tr')).toHaveLength(2);
  await userEvent.keyboard('{Escape}');
  await eventually(() => location.hash).toBe('#posts');
  await eventually(() => (document.activeElement as HTMLElement).dataset.post).toBe('x:3');
});

test('a post opened by its address gives the focus to its row when it is closed', async () => {
  await storeThree();
  location.hash = '#posts/x:3';
  show(<SidePanel />);
  await eventually(() => document.activeElement?.textContent).toBe('Post');
  await userEvent.keyboard('{Escape}');
  await eventually(() => (document.activeElement as HTMLElement).dataset.post).toBe('x:3');
});

test('opens the post another page asks for', async () => {
  await storeThree();
  show(<SidePanel />);
  await eventually(order).toBe('x:1 x:3 x:2');
  await setPanelTarget(store, { post: 'x:2', windowId: 99, at: Date.now() });
  await setPanelTarget(store, { post: 'x:3', windowId: 3, at: Date.now() + 1 });
  await eventually(() => location.hash).toBe('#posts/x:3');
});

test('only the rows on screen exist, and the last one is a key away', async () => {
  await storeRows({ posts: Array.from({ length: 5000 }, (_, index) => post(String(index), { publishedAt: index })) });
  show(<SidePanel />);
  await eventually(() => grid()?.getAttribute('aria-rowcount')).toBe('5001');
  expect(document.querySelectorAll('tr[data-post]').length).toBeLessThan(60);
  document.querySelector<HTMLElement>('[data-post="x:4999"]')?.focus();
  await userEvent.keyboard('{End}');
  await eventually(() => (document.activeElement as HTMLElement).dataset.post).toBe('x:0');
  expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('5001');
});

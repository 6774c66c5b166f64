import './fake-browser';

import { beforeEach, expect, test } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { SidePanel } from '../../../components/SidePanel';
import { loadPreference, savePreference } from '../../../lib/data/preferences';
import { loadHandTags, loadTags, saveTag } from '../../../lib/data/tags';
import { store } from './fake-browser';
import { eventually, post, show, storeRows, storeSettings, text } from './stage';

const count = (value: number, step = 1) => ({ value, step });
const order = () => [...document.querySelectorAll<HTMLElement>('tr[data-post]')].map((row) => row.dataset.post).join(' ');
const heads = () => [...document.querySelectorAll('.group-line')].map((row) => row.querySelector('.group-name')?.textContent);
const names = () => [...document.querySelectorAll('thead .sort-name')].map((name) => name.textContent).join(' | ');
const row = (key: string) => document.querySelector<HTMLElement>(`[data-post="${key}"]`);
const box = (key: string) => row(key)?.querySelector<HTMLElement>('.cell-select');

beforeEach(async () => {
  await storeSettings();
  await screen.viewport(1200, 800);
  location.hash = '#posts';
});

async function storeFour(): Promise<void> {
  const counts = { reactions: count(20), comments: count(4), shares: count(6), views: count(1000) };
  await storeRows({
    posts: [
      post('1', { publishedAt: 4, kind: 'video', counts, text: 'About #launch day', account: 'x:acme' }),
      post('2', { publishedAt: 3, counts: { ...counts, shares: count(60) } }),
      post('3', { publishedAt: 2, platform: 'x', counts: { reactions: count(1) }, account: 'x:globex' }),
      post('4', { publishedAt: 1, counts: { ...counts, views: count(9000) }, promoted: true, kind: 'video' }),
    ],
    accounts: [{ key: 'x:acme', platform: 'x', handle: 'Acme', role: 'own', firstSeenAt: 1, lastSeenAt: 1 }],
  });
}

test('any KPI of posts becomes a column, is sorted by, and is there the next time', async () => {
  await storeFour();
  show(<SidePanel />);
  await eventually(order).toBe('x:1 x:2 x:3 x:4');
  await screen.getByRole('button', { name: 'Columns' }).click();
  const dialog = screen.getByRole('dialog');
  await dialog.getByRole('searchbox').fill('virality');
  await dialog.getByRole('checkbox', { name: 'Virality rate' }).click();
  await dialog.getByRole('button', { name: 'Move up: Virality rate' }).click();
  await userEvent.keyboard('{Escape}');
  await eventually(names).toBe('Post | Published | Reactions | Comments | Shares | Saves | Views | Virality rate | ER');
  expect(text('[data-post="x:2"] .cell-viralityRate')).toBe('6.00%');
  const unknown = document.querySelector('[data-post="x:3"] .cell-viralityRate [title]');
  expect(unknown?.getAttribute('title')).toBe('Not known: shares and views');
  await screen.getByRole('columnheader', { name: 'Virality rate' }).getByRole('button').click();
  await eventually(order).toBe('x:2 x:1 x:4 x:3');
  expect(await loadPreference(store, 'columns')).toContain('viralityRate');
  expect(await loadPreference(store, 'postOrder')).toEqual({ column: 'viralityRate', direction: 'descending' });
});

test('columns of a version to come, or of none, do no harm', async () => {
  await storeFour();
  await savePreference(store, 'columns', ['views', 'moonPhase', 'post']);
  await savePreference(store, 'postOrder', { column: 'moonPhase', direction: 'sideways' });
  show(<SidePanel />);
  await eventually(order).toBe('x:1 x:2 x:3 x:4');
  expect(names()).toBe('Post | Views');
});

const HOUR = 3_600_000;

/** Ten earlier posts with ten reactions each after a day, and one with far more. */
function storeHistory(): Promise<void> {
  const published = (index: number) => new Date(2026, 9, 1 + index, 9).getTime();
  const reactions = (index: number) => (index === 11 ? 50 : 10 + (index % 3));
  const posts = Array.from({ length: 12 }, (_, index) =>
    post(String(index), {
      publishedAt: published(index),
      firstSeenAt: published(index) + HOUR,
      lastSeenAt: published(index) + 24 * HOUR,
      counts: { reactions: count(reactions(index)) },
    }),
  );
  const snapshots = posts.flatMap(({ key, firstSeenAt, lastSeenAt, counts }) => [
    { post: key, seenAt: firstSeenAt, counts: { reactions: count(2) } },
    { post: key, seenAt: lastSeenAt, counts },
  ]);
  return storeRows({ posts, snapshots });
}

test('what only snapshots tell is read for the posts on screen, and for all when they are sorted by it', async () => {
  await storeHistory();
  await savePreference(store, 'columns', ['published', 'outlierScore', 'firstHourEngagement']);
  show(<SidePanel />);
  await eventually(() => text('[data-post="x:11"] .cell-outlierScore')).toBe('4.5×');
  expect(text('[data-post="x:11"] .cell-firstHourEngagement')).toBe('2');
  expect(text('[data-post="x:2"] .cell-outlierScore')).toContain('–');
  await screen.getByRole('columnheader', { name: 'Times the usual' }).getByRole('button').click();
  await eventually(() => order().split(' ')[0]).toBe('x:11');
  await screen.getByRole('columnheader', { name: 'Times the usual' }).getByRole('button').click();
  await eventually(() => order().split(' ')[0]).toBe('x:9');
  expect(order().split(' ')[3]).toBe('x:11');
});

test('groups have a head with how many posts, their rate and the median; it folds with the keyboard', async () => {
  await storeFour();
  show(<SidePanel />);
  await eventually(order).toBe('x:1 x:2 x:3 x:4');
  await screen.getByLabelText('Group by').selectOptions('Kind');
  await eventually(() => heads().join(' ')).toBe('Text Video');
  await eventually(order).toBe('x:2 x:3 x:1 x:4');
  expect(document.querySelector('.post-table table')?.getAttribute('role')).toBe('treegrid');
  const video = () => text('[data-group="video"]');
  await eventually(video).toContain('3.00%');
  // The promoted one is left out of the rate and counts as a post of the group.
  expect(video()).toContain('2 posts');
  expect(video()).toContain('n 1');
  await eventually(() => text('[data-group="text"]')).toContain('1 without data');
  document.querySelector<HTMLElement>('[data-group="text"]')?.focus();
  await userEvent.keyboard('{ArrowLeft}');
  await eventually(order).toBe('x:1 x:4');
  expect(document.querySelector('[data-group="text"]')?.getAttribute('aria-expanded')).toBe('false');
  await userEvent.keyboard('{ArrowDown}');
  await eventually(() => (document.activeElement as HTMLElement).dataset.group).toBe('video');
  await userEvent.keyboard('{ArrowUp}{Enter}');
  await eventually(order).toBe('x:2 x:3 x:1 x:4');
  await eventually(() => row('x:3')?.getAttribute('aria-posinset')).toBe('2');
});

async function handTags(): Promise<string> {
  const rows = await loadHandTags(store);
  return rows.map(({ post: key, on }) => `${key}:${on}`).join(' ');
}

test('many posts are tagged at once, only those that change, and it can be undone', async () => {
  await storeFour();
  await saveTag(store, { name: 'Launch', colour: 1, rules: [{ hashtag: 'launch' }] });
  await savePreference(store, 'columns', ['published', 'tags']);
  show(<SidePanel />);
  await eventually(() => text('[data-post="x:1"] .cell-tags')).toBe('Launch');
  box('x:1')?.click();
  await userEvent.keyboard('{Shift>}');
  box('x:3')?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
  await userEvent.keyboard('{/Shift}');
  await eventually(() => text('.bulk')).toContain('3 chosen');
  expect(row('x:2')?.getAttribute('aria-selected')).toBe('true');
  expect(row('x:4')?.getAttribute('aria-selected')).toBe('false');
  await screen.getByRole('button', { name: 'Tags …' }).click();
  const launch = screen.getByRole('checkbox', { name: 'Launch' });
  await eventually(() => text('.tag-check')).toContain('on 1 of 3');
  await launch.click();
  await eventually(() => text('.undo')).toContain('Launch added to 2 posts.');
  expect(await handTags()).toBe('x:2:true x:3:true');
  await launch.click();
  await eventually(() => text('.undo')).toContain('Launch removed from 3 posts.');
  expect(await handTags()).toBe('x:1:false');
  await screen.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(handTags).toBe('x:2:true x:3:true');
  await userEvent.keyboard('{Escape}');
  await eventually(() => text('[data-post="x:3"] .cell-tags')).toBe('Launch');
});

test('rows are chosen with the keyboard, all of what was found with one click, and a filter hides none of them secretly', async () => {
  await storeFour();
  show(<SidePanel />);
  await eventually(order).toBe('x:1 x:2 x:3 x:4');
  row('x:1')?.focus();
  await userEvent.keyboard(' ');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await userEvent.keyboard('{Shift>} {/Shift}');
  await eventually(() => text('.bulk')).toContain('3 chosen');
  expect(location.hash).toBe('#posts');
  await screen.getByRole('searchbox').fill('globex');
  await eventually(() => text('.bulk')).toContain('1 chosen');
  await screen.getByRole('searchbox').fill('');
  await eventually(order).toBe('x:1 x:2 x:3 x:4');
  await screen.getByRole('checkbox', { name: 'Choose every post found' }).click();
  await eventually(() => text('.bulk')).toContain('4 chosen');
  await screen.getByRole('button', { name: 'Choose none' }).click();
  await eventually(() => document.querySelector('.bulk')).toBe(null);
});

test('filters by tag and groups by tag', async () => {
  await storeFour();
  await saveTag(store, { name: 'Launch', colour: 1, rules: [{ hashtag: 'launch' }] });
  await saveTag(store, { name: 'Moving', colour: 2, rules: [{ kind: 'video' }] });
  show(<SidePanel />);
  await eventually(order).toBe('x:1 x:2 x:3 x:4');
  await screen.getByLabelText('Group by').selectOptions('Tag');
  await eventually(() => heads().join(', ')).toBe('Moving, Launch, Without a tag');
  await eventually(order).toBe('x:1 x:4 x:1 x:2 x:3');
  await screen.getByLabelText('Tag', { exact: true }).selectOptions('Launch');
  await eventually(order).toBe('x:1 x:1');
  expect(text('.posts-summary')).toContain('1 of 4 posts');
});

test('a post shows its tags, a new one is made and set in one go', async () => {
  await storeFour();
  location.hash = '#posts/x:2';
  show(<SidePanel />);
  await screen.getByRole('button', { name: 'Add a tag' }).click();
  await screen.getByLabelText('Name of a new tag').fill('Evergreen');
  await screen.getByRole('button', { name: 'Add', exact: true }).click();
  await eventually(() => text('.modal .undo')).toContain('Evergreen added to 1 post.');
  await userEvent.keyboard('{Escape}');
  await eventually(() => text('.detail .tag-marks')).toContain('Evergreen');
  expect((await loadTags(store)).map(({ name, rules }) => [name, rules.length])).toEqual([['Evergreen', 0]]);
});

test('a post shows every KPI with what explains it, what is missing by name, and how it developed beside the usual', async () => {
  await storeHistory();
  location.hash = '#posts/x:11';
  show(<SidePanel />);
  await eventually(() => text('.post-kpis')).toContain('Times the usual');
  expect(text('.history')).toContain('Usual after 24 hr: 10 – 12 (half of 11 earlier posts)');
  await screen.getByRole('button', { name: /^Times the usual: 4.5×/ }).click();
  await eventually(() => text('.popover')).toContain('50');
  await userEvent.keyboard('{Escape}');
  document.querySelector<HTMLElement>('.post-kpis summary')?.click();
  const missing = [...document.querySelectorAll('.post-kpis details .kpi-line')].map((line) => line.textContent);
  expect(missing.find((line) => line?.startsWith('Virality rate'))).toContain('Not known: shares and views');
  await screen.getByRole('button', { name: 'Show as table' }).click();
  await eventually(() => text('.chart-table')).toContain('24 hr');
});

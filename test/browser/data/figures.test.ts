import { liveQuery } from 'dexie';
import { expect, onTestFinished, test } from 'vitest';
import { exact } from '../../../lib/counts/count';
import { trackAs } from '../../../lib/data/accounts';
import { type FiguresWanted, loadFigures } from '../../../lib/data/figures';
import { record } from '../../../lib/data/record';
import type { GroupFigures } from '../../../lib/kpi/figures';
import { batch, consentingStore, DAY, NOON, post, rounded } from './fixtures';

const WEEK: FiguresWanted = { accounts: ['x:acme'], from: NOON - 7 * DAY, to: NOON, view: 'cohort' };
const ACTIVITY: FiguresWanted = { ...WEEK, view: 'activity' };

const followers = (days: number, value: number) => ({ account: 'acme', followers: exact(value), seenAt: NOON + days * DAY });
const published = (id: string, days: number, seen: number, views?: number) =>
  post(id, NOON + seen * DAY, { publishedAt: NOON + days * DAY, counts: views === undefined ? {} : { views: exact(views) } });
const ids = ({ posts }: GroupFigures) => posts.map(({ post: { id } }) => id);

test('posts published in the period by these accounts, with their latest counters', async () => {
  const db = await consentingStore();
  await record(db, batch([published('1', -8, -7, 1), published('2', -7, -7, 2), published('3', -1, -1, 3)]), NOON);
  await record(db, batch([{ ...published('4', -2, -2, 4), account: 'Globex' }, published('5', 0, 0, 5)]), NOON);
  await record(db, batch([published('3', -1, 1, 30)]), NOON + DAY);
  const figures = await loadFigures(db, WEEK, NOON + DAY);
  expect(ids(figures)).toEqual(['2', '3']);
  expect(figures.posts[1]?.post.counts).toEqual({ views: exact(30) });
  expect(figures.posts[1]).not.toHaveProperty('looks');
  expect(figures).toMatchObject({ days: 7, now: NOON + DAY });
  expect(ids(await loadFigures(db, { ...WEEK, accounts: ['x:globex', 'x:acme', 'x:globex'] }, NOON))).toEqual(['4', '2', '3']);
});

test('a post of unknown time belongs to its first look', async () => {
  const db = await consentingStore();
  await record(db, batch([post('1', NOON - 9 * DAY), post('2', NOON - DAY)]), NOON);
  expect(ids(await loadFigures(db, WEEK, NOON))).toEqual(['2']);
});

test('every look comes when asked for, oldest first', async () => {
  const db = await consentingStore();
  await record(db, batch([published('1', -6, -5, 1), published('1', -6, -2, 2), published('1', -6, 1, 3)]), NOON + DAY);
  const { posts } = await loadFigures(db, { ...WEEK, looks: true }, NOON + DAY);
  expect(posts[0]?.looks?.map(({ counts }) => counts.views?.value)).toEqual([1, 2, 3]);
});

test('followers are the nearest to publication, and to both ends of the period', async () => {
  const db = await consentingStore();
  await trackAs(db, { platform: 'x', account: 'acme', role: 'own' }, NOON);
  const readings = [
    followers(-90, 1),
    followers(-9, 10),
    followers(-5, 20),
    followers(-2, 30),
    followers(3, 40),
    followers(9, 50),
  ];
  await record(db, batch([], readings), NOON + 9 * DAY);
  await record(db, batch([published('1', -6, -6), published('2', -4, -4), published('3', -0.1, 0)]), NOON);
  const { posts, accounts } = await loadFigures(db, WEEK, NOON);
  expect(posts.map((each) => each.followers)).toEqual([
    { count: exact(20), seenAt: NOON - 5 * DAY },
    { count: exact(20), seenAt: NOON - 5 * DAY },
    { count: exact(30), seenAt: NOON - 2 * DAY },
  ]);
  expect(accounts).toMatchObject([
    {
      account: { key: 'x:acme', role: 'own', handle: 'acme' },
      start: { count: exact(10), seenAt: NOON - 9 * DAY },
      end: { count: exact(30), seenAt: NOON - 2 * DAY },
    },
  ]);
});

test('the reading before the period and the one after it are found, however far, past days that show other numbers', async () => {
  const db = await consentingStore();
  const following = (days: number) => ({ account: 'acme', following: exact(1), seenAt: NOON + days * DAY });
  await record(
    db,
    batch([published('1', -3, -3)], [followers(-40, 5), following(-20), following(20), followers(30, 7)]),
    NOON + 99 * DAY,
  );
  const { accounts, posts } = await loadFigures(db, WEEK, NOON);
  expect(accounts[0]?.end).toEqual({ count: exact(7), seenAt: NOON + 30 * DAY });
  expect(accounts[0]?.start).toEqual({ count: exact(5), seenAt: NOON - 40 * DAY });
  expect(posts[0]?.followers?.count).toEqual(exact(7));
});

test('one reading of followers says nothing about growth; none says nothing at all', async () => {
  const db = await consentingStore();
  await record(db, batch([published('1', -3, -3), { ...published('2', -3, -3), account: 'globex' }], [followers(-3, 5)]), NOON);
  const { accounts, posts } = await loadFigures(db, { ...WEEK, accounts: ['x:acme', 'x:globex', 'x:unknown'] }, NOON);
  expect(accounts.map((account) => Object.keys(account))).toEqual([['account', 'end'], ['account']]);
  expect(posts[1]).not.toHaveProperty('followers');
});

test('what happened in the period: whenever published, counters at its end, and at its start', async () => {
  const db = await consentingStore();
  const old = (seen: number, views: number) => published('1', -60, seen, views);
  await record(db, batch([old(-30, 100), old(-8, 110), old(-3, 150), old(2, 900)]), NOON + 2 * DAY);
  await record(db, batch([published('2', -60, -30, 7), published('3', -60, 1, 8), published('4', -2, -1, 9)]), NOON + 2 * DAY);
  const figures = await loadFigures(db, ACTIVITY, NOON);
  expect(ids(figures)).toEqual(['1', '4']);
  expect(figures.posts[0]).toMatchObject({ before: { views: exact(110) }, post: { counts: { views: exact(150) } } });
  expect(figures.posts[0]).not.toHaveProperty('looks');
  expect(figures.posts[1]?.post.counts).toEqual({ views: exact(9) });
  expect(figures.posts[1]).not.toHaveProperty('before');
});

test('two periods side by side leave nothing out and count nothing twice', async () => {
  const db = await consentingStore();
  const looks = [-12, -9, -7, -4, 0, 3].map((seen, index) => published('1', -30, seen, 100 + 10 ** index));
  await record(db, batch(looks), NOON + 9 * DAY);
  const spans = [-14, -7, 0].map((days) => ({ ...ACTIVITY, from: NOON + days * DAY, to: NOON + (days + 7) * DAY }));
  const found = await Promise.all(spans.map((span) => loadFigures(db, span, NOON)));
  const ends = found.map(({ posts }) => [posts[0]?.before?.views?.value, posts[0]?.post.counts.views?.value]);
  expect(ends).toEqual([
    [undefined, 200],
    [200, 10_100],
    [10_100, 100_100],
  ]);
});

test('what was not known at the start stays unknown, counter by counter', async () => {
  const db = await consentingStore();
  const look = (days: number, counts: object) => post('1', NOON + days * DAY, { publishedAt: NOON - 20 * DAY, counts });
  await record(db, batch([look(-12, { views: exact(90) }), look(-10, { reactions: exact(5) })]), NOON);
  await record(db, batch([look(-3, { reactions: exact(6), views: rounded(90, 10), comments: exact(2) })]), NOON);
  await record(db, batch([post('2', NOON - 3 * DAY, { counts: { views: exact(4) } })]), NOON);
  const { posts } = await loadFigures(db, ACTIVITY, NOON);
  expect(posts[0]?.before).toEqual({ views: exact(90), reactions: exact(5) });
  expect(posts[0]?.post.counts).toEqual({ views: exact(90), reactions: exact(6), comments: exact(2) });
  // Nobody knows when it was published: it may have had them for long.
  expect(posts[1]?.before).toEqual({});
});

test('loading ends with its signal', async () => {
  const db = await consentingStore();
  await record(db, batch([published('1', -3, -3, 1)]), NOON);
  for (const wanted of [WEEK, ACTIVITY])
    await expect(loadFigures(db, wanted, NOON, AbortSignal.abort(new Error('no longer wanted')))).rejects.toThrow(
      'no longer wanted',
    );
});

test('a live query follows the posts of its accounts and period, and no others', async () => {
  const db = await consentingStore();
  await record(db, batch([published('1', -3, -3, 1)]), NOON);
  const seen: string[][] = [];
  const watching = liveQuery(() => loadFigures(db, WEEK, NOON)).subscribe((figures) => seen.push(ids(figures)));
  onTestFinished(() => watching.unsubscribe());
  await expect.poll(() => seen).toEqual([['1']]);
  await record(db, batch([{ ...published('2', -3, -3, 1), account: 'globex' }]), NOON);
  await record(db, batch([published('3', -2, -2, 1)]), NOON);
  await expect.poll(() => seen).toEqual([['1'], ['1', '3']]);
});

import { expect, test } from 'vitest';
import { exact } from '../../../lib/counts/count';
import type { PostRow } from '../../../lib/data/rows';
import { Daily } from '../../../lib/export/daily';
import { COLUMNS } from '../../../lib/export/tables';
import type { Counts } from '../../../lib/platforms/types';

const NOON = new Date(2026, 10, 21, 12).getTime();
const DAY = 86_400_000;

function post(publishedAt: number | undefined, counts: Counts, rest: Partial<PostRow> = {}): PostRow {
  return {
    ...{ key: 'x:1', platform: 'x', id: '1', account: 'x:acme', kind: 'text', promoted: false, reshare: false },
    ...{ firstSeenAt: NOON, lastSeenAt: NOON, counts },
    ...(publishedAt !== undefined && { publishedAt }),
    ...rest,
  };
}

/** Rows as objects, without what is empty. */
function rowsOf(days: Daily): object[] {
  return [...days.rows(({ account }) => account.slice(2) || undefined)].map((cells) =>
    Object.fromEntries(COLUMNS.daily.flatMap((column, index) => (cells[index] === undefined ? [] : [[column, cells[index]]]))),
  );
}

const engagement = (reactions: number, comments: number, shares: number): Counts => ({
  reactions: exact(reactions),
  comments: exact(comments),
  shares: exact(shares),
});

test('rates are sums divided by sums, over the posts that show both', () => {
  const days = new Daily();
  days.addPost({ post: post(NOON, { ...engagement(30, 5, 10), views: exact(1500) }) });
  days.addPost({ post: post(NOON, { ...engagement(5, 0, 0), views: { value: 500, step: 100 } }) });
  days.addPost({ post: post(NOON, engagement(100, 0, 0)) });
  days.addFollowers('x', { account: 'x:acme', day: '2026-11-21', seenAt: NOON, followers: exact(5000) });
  expect(rowsOf(days)).toEqual([
    {
      ...{ day: '2026-11-21', platform: 'x', account: 'acme', posts: 3, promoted_posts: 0 },
      ...{ reactions: 135, comments: 5, shares: 10, views: 2000, engagements: 150, er_views: 0.025, er_followers: 0.01 },
      ...{ followers: 5000, followers_day: '2026-11-21', rounded: 'views' },
      followers_seen_at: new Date(NOON).toISOString(),
    },
  ]);
});

test('promoted posts are counted and nothing else of them', () => {
  const days = new Daily();
  days.addPost({ post: post(NOON, { ...engagement(1, 1, 1), views: exact(100) }) });
  days.addPost({ post: post(NOON, { ...engagement(900, 900, 900), views: exact(100) }, { promoted: true }) });
  expect(rowsOf(days)).toMatchObject([{ posts: 1, promoted_posts: 1, engagements: 3, er_views: 0.03 }]);
});

test('what no post shows is empty, and nothing is divided by nothing', () => {
  const days = new Daily();
  days.addPost({ post: post(NOON, { saves: exact(1), views: exact(0) }) });
  expect(rowsOf(days)).toEqual([
    { day: '2026-11-21', platform: 'x', account: 'acme', posts: 1, promoted_posts: 0, saves: 1, views: 0, rounded: '' },
  ]);
});

test('a rendered zero is a zero', () => {
  const days = new Daily();
  days.addPost({ post: post(NOON, { ...engagement(0, 0, 0), views: exact(100) }) });
  expect(rowsOf(days)).toMatchObject([{ reactions: 0, engagements: 0, er_views: 0 }]);
});

test('a post belongs to the local day of publication, or of the first look when that is unknown', () => {
  const days = new Daily();
  days.addPost({ post: post(new Date(2026, 10, 20, 23, 59, 59).getTime(), engagement(1, 0, 0)) });
  days.addPost({ post: post(new Date(2026, 10, 21).getTime(), engagement(2, 0, 0)) });
  days.addPost({ post: post(undefined, engagement(4, 0, 0), { firstSeenAt: NOON + 2 * DAY }) });
  expect(rowsOf(days)).toMatchObject([
    { day: '2026-11-20', reactions: 1 },
    { day: '2026-11-21', reactions: 2 },
    { day: '2026-11-23', reactions: 4 },
  ]);
});

test('followers are those of the day, else of the nearest day, which is named', () => {
  const days = new Daily();
  days.addPost({ post: post(NOON, engagement(10, 0, 0)) });
  days.addFollowers('x', { account: 'x:acme', day: '2026-11-01', seenAt: 1, followers: exact(100) });
  days.addFollowers('x', { account: 'x:acme', day: '2026-11-23', seenAt: 1, followers: { value: 1200, step: 100 } });
  expect(rowsOf(days)).toMatchObject([
    { day: '2026-11-01', posts: 0, followers: 100, followers_day: '2026-11-01' },
    { day: '2026-11-21', posts: 1, followers: 1200, followers_day: '2026-11-23', er_followers: 0.008333, rounded: 'followers' },
    { day: '2026-11-23', posts: 0, followers: 1200 },
  ]);
});

test('platforms and accounts are kept apart', () => {
  const days = new Daily();
  days.addPost({ post: post(NOON, engagement(1, 0, 0), { account: 'x:b' }) });
  days.addPost({ post: post(NOON, engagement(2, 0, 0), { account: 'x:a' }) });
  days.addPost({ post: post(NOON, engagement(4, 0, 0), { account: 'linkedin:a', platform: 'linkedin' }) });
  const { account: _, ...nobody } = post(NOON, engagement(8, 0, 0));
  days.addPost({ post: nobody });
  expect(rowsOf(days).map((row) => Object.values(row).slice(1, 4))).toEqual([
    ['linkedin', 'nkedin:a', 1],
    ['x', 1, 8],
    ['x', 'a', 1],
    ['x', 'b', 1],
  ]);
});

import { describe, expect, test } from 'vitest';
import type { AccountRow, PostRow } from '../../../lib/data/rows';
import type { GroupFigures, PostFigures } from '../../../lib/kpi/figures';
import { moved } from '../../../lib/moved';
import { daysIn, splitByDay, weeksOf } from '../../../lib/overview/day-figures';
import { OFFERED_KPIS } from '../../../lib/overview/offered-kpis';
import { qualityOf } from '../../../lib/overview/quality';
import { rank } from '../../../lib/overview/ranking';
import { measureDay } from '../../../lib/overview/tile-numbers';
import { chosenTiles, defaultTiles } from '../../../lib/overview/tiles';
import { finish } from '../../../lib/slices';

const ZONE = 'Europe/Riga';
const at = (day: number, hour = 12) => Date.UTC(2026, 10, day, hour);
const exact = (value: number) => ({ value, step: 1 });

function post(id: string, change: Partial<PostRow> = {}): PostFigures {
  const row: PostRow = {
    key: `x:${id}`,
    platform: 'x',
    id,
    account: 'x:acme',
    publishedAt: at(1),
    firstSeenAt: at(1),
    lastSeenAt: at(1),
    kind: 'text',
    promoted: false,
    reshare: false,
    counts: {},
    ...change,
  };
  return { post: row };
}

const account: AccountRow = { key: 'x:acme', platform: 'x', handle: 'Acme', role: 'own', firstSeenAt: 1, lastSeenAt: 1 };
const read = (day: number, followers: number) => ({ count: exact(followers), seenAt: at(day) });
const group = (posts: readonly PostFigures[], change: Partial<GroupFigures> = {}): GroupFigures => ({
  posts,
  accounts: [{ account }],
  days: 3,
  now: at(20),
  ...change,
});
const period = { from: '2026-11-01', to: '2026-11-03' };
const wanted = { period, view: 'cohort', zone: ZONE, followers: new Map() } as const;

describe('days of a period', () => {
  test('are all of them, also over a change of clocks', () => {
    expect(daysIn({ from: '2026-10-24', to: '2026-10-27' })).toEqual(['2026-10-24', '2026-10-25', '2026-10-26', '2026-10-27']);
  });

  test('hold the posts published on them where the person is', () => {
    // 22:30 UTC is the next day in Riga.
    const posts = [post('1', { publishedAt: at(1, 22) + 1_800_000 }), post('2', { publishedAt: undefined as never })];
    const days = finish(splitByDay(group(posts), wanted));
    expect(days.map(({ figures }) => figures.posts.map((each) => each.post.id).join())).toEqual(['2', '1', '']);
    expect(days.map(({ published }) => published)).toEqual([1, 1, 0]);
  });

  test('are observed when a post or a profile was looked at', () => {
    const followers = new Map([['x:acme', [read(3, 10)]]]);
    const days = finish(splitByDay(group([post('1')]), { ...wanted, followers }));
    expect(days.map(({ isObserved }) => isObserved)).toEqual([true, false, true]);
  });

  test('tell how followers have grown since the start, and nothing on days without a reading', () => {
    const followers = new Map([['x:acme', [read(1, 1000), read(3, 1100)]]]);
    const figures = group([], { accounts: [{ account, start: read(1, 1000), end: read(3, 1100) }] });
    const days = finish(splitByDay(figures, { ...wanted, followers }));
    const growth = days.map((day, index) => measureDay('followerGrowthRate', day, index).estimate?.value);
    expect(growth).toEqual([undefined, undefined, 0.1]);
    expect(days.map((day, index) => measureDay('followers', day, index).estimate?.value)).toEqual([1000, undefined, 1100]);
  });

  test('with what posts gained on them', () => {
    const looks = [
      { seenAt: at(1), counts: { reactions: exact(10) } },
      { seenAt: at(3), counts: { reactions: exact(25) } },
    ];
    const figures = { ...post('1', { counts: { reactions: exact(25) }, lastSeenAt: at(3) }), looks };
    const days = finish(splitByDay(group([figures]), { ...wanted, view: 'activity' }));
    expect(days.map((day, index) => measureDay('reactions', day, index).estimate?.value)).toEqual([10, undefined, 15]);
  });

  test('no post is 0 a day only where somebody looked', () => {
    const days = finish(splitByDay(group([post('1')]), { ...wanted, followers: new Map([['x:acme', [read(3, 10)]]]) }));
    expect(days.map((day, index) => measureDay('postingFrequency', day, index).estimate?.value)).toEqual([1, undefined, 0]);
    expect(days.map((day, index) => measureDay('engagements', day, index).estimate)).toEqual([undefined, undefined, undefined]);
  });

  test('are put together in weeks', () => {
    const long = { from: '2026-11-01', to: '2026-11-16' };
    const posts = [post('1'), post('2', { publishedAt: at(9) }), post('3', { publishedAt: at(15) })];
    const weeks = weeksOf(finish(splitByDay(group(posts), { ...wanted, period: long })));
    expect(weeks.map(({ day, figures, published }) => [day, figures.days, published])).toEqual([
      ['2026-11-01', 7, 1],
      ['2026-11-08', 7, 1],
      ['2026-11-15', 2, 1],
    ]);
    expect(weeks.map((week, index) => measureDay('postingFrequency', week, index).estimate?.value)).toEqual([
      1 / 7,
      1 / 7,
      1 / 2,
    ]);
  });
});

test('quality counts what was left out, and the account that was read the longest ago', () => {
  const other = { ...account, key: 'x:help' };
  const unread = { ...account, key: 'x:new' };
  const posts = [
    post('1', { counts: { views: exact(5) } }),
    post('2'),
    post('3', { promoted: true }),
    post('4', { reshare: true }),
    post('5', { promoted: true, reshare: true }),
  ];
  const figures = group(posts, { accounts: [{ account }, { account: other }, { account: unread }] });
  const followers = new Map([
    ['x:acme', [read(1, 5), read(9, 6)]],
    ['x:help', [read(4, 5)]],
  ]);
  const days = finish(splitByDay(figures, { ...wanted, followers }));
  expect(qualityOf(figures, days, followers)).toEqual({
    posts: 2,
    withoutViews: 1,
    promoted: 2,
    reshares: 1,
    followersSeenAt: at(4),
    withoutFollowers: 1,
    days: 3,
    unobserved: 2,
  });
});

describe('ranking', () => {
  const engaged = (id: string, reactions: number, views?: number, change: Partial<PostRow> = {}) =>
    post(id, { counts: { reactions: exact(reactions), ...(views !== undefined && { views: exact(views) }) }, ...change });
  const times = (values: Readonly<Record<string, number>>) => (row: PostRow) => {
    const value = values[row.id];
    return value === undefined ? undefined : { value, low: value, high: value };
  };
  const ids = (posts: readonly { readonly post: PostRow }[] | undefined) => posts?.map((each) => each.post.id).join('');
  const none = times({});

  test('goes by the usual where most posts have a basis, else by a rate, else by the number', () => {
    const posts = [engaged('a', 9, 100), engaged('b', 5, 10), engaged('c', 1)];
    expect(finish(rank(posts, times({ a: 1, b: 3 }), at(20)))?.by).toBe('usual');
    expect(ids(finish(rank(posts, times({ a: 1, b: 3 }), at(20)))?.best)).toBe('b');
    expect(finish(rank(posts, times({ a: 3 }), at(20)))?.by).toBe('views');
    expect(ids(finish(rank(posts, none, at(20)))?.best)).toBe('b');
    expect(finish(rank([engaged('a', 9), engaged('b', 5)], none, at(20)))?.by).toBe('total');
  });

  test('no post is both among the best and the weakest', () => {
    const posts = Array.from('abcdefg', (id, index) => engaged(id, 10 - index));
    const ranked = finish(rank(posts, none, at(20)));
    expect([ids(ranked?.best), ids(ranked?.weakest)]).toEqual(['abcd', 'gfe']);
    expect(finish(rank([engaged('a', 1)], none, at(20)))?.weakest).toEqual([]);
  });

  test('a post of today is never called weak', () => {
    const posts = [engaged('a', 9), engaged('b', 5), engaged('c', 1, undefined, { publishedAt: at(20, 1) })];
    expect(ids(finish(rank(posts, none, at(20)))?.weakest)).toBe('');
    expect(ids(finish(rank(posts, none, at(25)))?.weakest)).toBe('c');
  });

  test('posts without any number are not ranked', () => {
    expect(finish(rank([post('a')], none, at(20)))).toBeUndefined();
    expect(finish(rank([], none, at(20)))).toBeUndefined();
  });
});

describe('tiles', () => {
  test('are those chosen, without what no longer exists, else those everybody starts with', () => {
    expect(chosenTiles(['views', 'gone', 'shares', 'views'], false)).toEqual(['views', 'shares']);
    expect(chosenTiles(undefined, false)).toEqual(defaultTiles(false));
    expect(chosenTiles(['gone'], true)).toContain('shareOfEngagement');
    expect(chosenTiles([], false)).not.toContain('shareOfEngagement');
  });

  test('move by a place and no further than the ends', () => {
    expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 'b', 1)).toEqual(['a', 'b']);
  });

  test('are offered for what can be read of a period', () => {
    expect(OFFERED_KPIS).toEqual(expect.arrayContaining([...defaultTiles(true), 'engagements', 'engagementRateByFollowers']));
    for (const kpi of ['returnOnInvestment', 'outlierScore', 'goalProgress', 'customerSatisfaction', 'clicks'] as const)
      expect(OFFERED_KPIS).not.toContain(kpi);
  });
});

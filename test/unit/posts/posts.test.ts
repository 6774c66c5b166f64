import { describe, expect, test } from 'vitest';
import { readPlace, writePlace } from '../../../components/use-place';
import type { PostRow } from '../../../lib/data/rows';
import { describePage } from '../../../lib/health/page-status';
import { engagementRate } from '../../../lib/kpi/engagement-rate';
import { measurePost } from '../../../lib/kpi/measure-post';
import { authorsOf } from '../../../lib/posts/authors';
import { pointsOf, timeTicks } from '../../../lib/posts/history-points';
import { countActive, createPostTest, type PostFilter } from '../../../lib/posts/post-filter';
import { type Sort, type SortValues, sortOptions } from '../../../lib/posts/post-sort';
import { sorted } from '../../../lib/posts/sort-rows';
import { DEFAULT_SETTINGS } from '../../../lib/settings';
import { inSlices } from '../../../lib/slices';

const NOW = new Date(2026, 10, 21, 15).getTime();
const day = (date: number, hour = 12) => new Date(2026, 10, date, hour).getTime();

function row(id: string, change: Partial<PostRow> = {}): PostRow {
  return {
    key: `x:${id}`,
    platform: 'x',
    id,
    account: 'x:acme',
    firstSeenAt: 1,
    lastSeenAt: 1,
    kind: 'text',
    promoted: false,
    reshare: false,
    counts: {},
    ...change,
  };
}

const count = (value: number) => ({ value, step: 1 });
const ids = (rows: readonly PostRow[]) => rows.map(({ id }) => id).join('');

describe('filter', () => {
  const rows = [
    row('a', { text: 'Pricing Pages', publishedAt: day(21, 0) }),
    row('b', { account: 'x:globex', publishedAt: day(20, 23) }),
    row('c', { platform: 'linkedin', kind: 'video', promoted: true, publishedAt: day(15) }),
    row('d'),
  ];
  const roleOf = (account: string | undefined) => (account === 'x:globex' ? 'competitor' : 'other');
  const tagsOf = ({ id }: PostRow) => (id === 'b' || id === 'd' ? ['launch'] : []);
  const cases: readonly (readonly [PostFilter, string])[] = [
    [{}, 'abcd'],
    [{ text: '  PAGES pricing ' }, 'a'],
    [{ text: '@glob' }, 'b'],
    [{ text: 'pages globex' }, ''],
    [{ platform: 'linkedin' }, 'c'],
    [{ kind: 'video', promoted: true }, 'c'],
    [{ promoted: false }, 'abd'],
    [{ role: 'competitor' }, 'b'],
    [{ role: 'tracked' }, 'b'],
    [{ role: 'other' }, 'acd'],
    [{ account: 'x:globex' }, 'b'],
    [{ published: { days: 1 } }, 'a'],
    [{ published: { days: 7 } }, 'abc'],
    [{ published: { from: '2026-11-15', to: '2026-11-20' } }, 'bc'],
    [{ published: { from: '', to: '2026-11-20' } }, 'bc'],
    [{ published: { from: '2026-11-20', to: '' } }, 'ab'],
    [{ tag: 'launch' }, 'bd'],
    [{ tag: 'launch', text: 'globex' }, 'b'],
    [{ tag: 'gone' }, ''],
  ];
  test.each(cases)('%j', (filter, expected) => {
    expect(ids(rows.filter(createPostTest(filter, { roleOf, tagsOf }, NOW)))).toBe(expected);
  });

  test('the search is no filter of its own', () => {
    expect(countActive({ text: 'a', platform: 'x', promoted: false })).toBe(2);
  });
});

describe('sort', () => {
  const values: SortValues = {
    rateOf: ({ counts }) => engagementRate(counts),
    measure: (post, kpi) => measurePost(kpi, { post }, NOW),
    tagNamesOf: ({ id }) => ({ a: 'spring', c: 'launch' })[id] ?? '',
  };
  const sortPosts = (rows: readonly PostRow[], sort: Sort) =>
    inSlices(sorted(rows, sortOptions(sort, values)), { signal: new AbortController().signal });

  test('by any KPI of posts, those of which it cannot be told last', async () => {
    const rows = [
      row('a', { counts: { shares: count(1), views: count(100) } }),
      row('b', { counts: { shares: count(9) } }),
      row('c', { counts: { shares: count(30), views: count(1000) } }),
    ];
    expect(ids(await sortPosts(rows, { column: 'viralityRate', direction: 'descending' }))).toBe('cab');
    expect(ids(await sortPosts(rows, { column: 'viralityRate', direction: 'ascending' }))).toBe('acb');
  });

  test('by names of tags, posts without one last', async () => {
    const rows = [row('a'), row('b'), row('c')];
    expect(ids(await sortPosts(rows, { column: 'tags', direction: 'ascending' }))).toBe('cab');
    expect(ids(await sortPosts(rows, { column: 'tags', direction: 'descending' }))).toBe('acb');
  });

  test('missing is neither smallest nor largest', async () => {
    const rows = [row('a'), row('b', { counts: { views: count(0) } }), row('c', { counts: { views: count(9) } })];
    expect(ids(await sortPosts(rows, { column: 'views', direction: 'ascending' }))).toBe('bca');
    expect(ids(await sortPosts(rows, { column: 'views', direction: 'descending' }))).toBe('cba');
  });

  test('rates of different bases are not compared with each other', async () => {
    const rows = [
      row('a', { counts: { reactions: count(1_000_000) } }),
      row('b', { counts: { reactions: count(1), views: count(100) } }),
      row('c', { counts: { reactions: count(5), views: count(100) } }),
      row('d'),
    ];
    expect(ids(await sortPosts(rows, { column: 'engagement', direction: 'descending' }))).toBe('cbad');
    expect(ids(await sortPosts(rows, { column: 'engagement', direction: 'ascending' }))).toBe('bcad');
  });

  test('leaves the given list alone', async () => {
    const rows = [row('b', { publishedAt: 1 }), row('a', { publishedAt: 2 })];
    await sortPosts(rows, { column: 'published', direction: 'descending' });
    expect(ids(rows)).toBe('ba');
  });
});

test.each([
  ['', { tab: 'overview' }],
  ['#posts', { tab: 'posts' }],
  ['#data', { tab: 'data' }],
  ['#posts/x:123', { tab: 'posts', post: 'x:123' }],
  ['#posts/linkedin%3Aactivity%3A7', { tab: 'posts', post: 'linkedin:activity:7' }],
  ['#posts/facebook:~a%', { tab: 'posts', post: 'facebook:~a%' }],
  ['#elsewhere', { tab: 'overview' }],
] as const)('address %s', (hash, place) => {
  expect(readPlace(hash)).toEqual(place);
  expect(readPlace(writePlace(place))).toEqual(place);
});

describe('page status', () => {
  const started = { ...DEFAULT_SETTINGS, consentedAt: 1 };
  const page = (seen: number, read: number) => ({ platform: 'x', page: { platform: 'x', seen, read } }) as const;
  const broken = { recent: { seen: 40.4, read: 2.6 }, brokenSince: 7 };

  test('before consent nothing else matters', () => {
    expect(describePage(DEFAULT_SETTINGS, page(4, 4), undefined)).toEqual({ state: 'notStarted' });
  });

  test.each([
    [{ platform: undefined, page: undefined }, { state: 'looking' }],
    [{ platform: null, page: undefined }, { state: 'elsewhere' }],
    [{ platform: 'x', page: undefined }, { state: 'looking' }],
    [
      { platform: 'x', page: null },
      { state: 'silent', platform: 'x' },
    ],
    [page(0, 0), { state: 'recording', platform: 'x', seen: 0, read: 0 }],
    [page(4, 0), { state: 'recording', platform: 'x', seen: 4, read: 0 }],
    [page(10, 4), { state: 'unreadable', platform: 'x', seen: 10, read: 4 }],
  ] as const)('%j', (facts, status) => {
    expect(describePage(started, facts, undefined)).toEqual(status);
  });

  test('a site known to be unreadable stays so on a page with few posts', () => {
    expect(describePage(started, page(1, 1), broken)).toEqual({
      state: 'unreadable',
      platform: 'x',
      since: 7,
      seen: 40,
      read: 3,
    });
  });

  test('a paused site is not asked', () => {
    const paused = { ...started, record: { ...started.record, x: false } };
    expect(describePage(paused, page(10, 0), broken)).toEqual({ state: 'paused', platform: 'x' });
  });
});

test('the ticks of a time axis never read the same twice', () => {
  const readings = (...times: number[]) =>
    pointsOf(
      times.map((seenAt) => ({ post: 'x:1', seenAt, counts: { views: count(1) } })),
      'views',
    );
  const minute = (time: number) => String(Math.floor(time / 60_000));
  expect(timeTicks(readings(0, 50_000), minute)).toEqual([0]);
  expect(timeTicks(readings(30_000, 100_000), minute)).toEqual([30_000, 65_000]);
  expect(timeTicks(readings(0, 4_000_000, 16_000_000), minute)).toEqual([0, 4_000_000, 8_000_000, 12_000_000, 16_000_000]);
  expect(timeTicks([], minute)).toEqual([]);
});

test('authors: tracked ones first, then by number of posts; posts of nobody known are left out', () => {
  const { account: _, ...nobodys } = row('5');
  const rows = [
    row('1'),
    ...['2', '3'].map((id) => row(id, { account: 'x:globex' })),
    row('4', { account: 'x:initech' }),
    nobodys,
  ];
  const found = authorsOf(rows, new Map([['x:initech', true]]));
  expect(found.map(({ key }) => key)).toEqual(['x:initech', 'x:globex', 'x:acme']);
});

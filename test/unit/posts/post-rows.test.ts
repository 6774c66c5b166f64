import { describe, expect, test } from 'vitest';
import type { PostRow } from '../../../lib/data/rows';
import { measureGroup } from '../../../lib/kpi/measure-group';
import { measurePost } from '../../../lib/kpi/measure-post';
import { groupPosts } from '../../../lib/posts/group-posts';
import { groupedRows, headKey, plainRows } from '../../../lib/posts/row-list';
import { setAll, toggle } from '../../../lib/posts/selection';
import { sorted } from '../../../lib/posts/sort-rows';
import { summarizeGroup } from '../../../lib/posts/summarize-group';
import { inSlices, type Work } from '../../../lib/slices';

const always = new AbortController().signal;
const finish = <T>(work: Work<T>) => inSlices(work, { signal: always });

function row(id: string, change: Partial<PostRow> = {}): PostRow {
  const base = {
    platform: 'x',
    kind: 'text',
    promoted: false,
    reshare: false,
    counts: {},
    firstSeenAt: 1,
    lastSeenAt: 1,
  } as const;
  return { ...base, key: `x:${id}`, id, account: 'x:acme', ...change };
}

describe('sorting that can pause', () => {
  const random = (seed: number) => () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };

  test.each([0, 1, 2, 511, 512, 513, 1024, 5000, 40_003])('%i rows come out as a plain sort has them', async (length) => {
    const next = random(length + 1);
    const rows = Array.from({ length }, (_, id) => ({ id, key: next() < 0.1 ? undefined : Math.floor(next() * 50) }));
    for (const direction of ['ascending', 'descending'] as const) {
      const sign = direction === 'ascending' ? 1 : -1;
      const known = rows.filter(({ key }) => key !== undefined).sort((one, other) => sign * ((one.key ?? 0) - (other.key ?? 0)));
      const expected = [...known, ...rows.filter(({ key }) => key === undefined)];
      const found = await finish(sorted(rows, { keyOf: ({ key }) => key, direction }));
      expect(found).toEqual(expected);
    }
  });

  test('a lower rank comes first whichever way', async () => {
    const rows = [
      { rank: 1, key: 900 },
      { rank: 0, key: 1 },
      { rank: 0, key: 2 },
    ];
    const options = { keyOf: (each: { key: number }) => each.key, rankOf: (each: { rank: number }) => each.rank };
    const keys = async (direction: 'ascending' | 'descending') =>
      (await finish(sorted(rows, { ...options, direction }))).map(({ key }) => key);
    expect(await keys('ascending')).toEqual([1, 2, 900]);
    expect(await keys('descending')).toEqual([2, 1, 900]);
  });

  test('can be ended, and never holds the thread for long', async () => {
    const rows = Array.from({ length: 100_000 }, (_, id) => id);
    const ending = new AbortController();
    const pauses: number[] = [];
    let last = performance.now();
    const onProgress = () => {
      pauses.push(performance.now() - last);
      last = performance.now();
      if (pauses.length === 5) ending.abort();
    };
    const work = inSlices(sorted(rows, { keyOf: (id) => -id, direction: 'ascending' }), { signal: ending.signal, onProgress });
    await expect(work).rejects.toThrow('abort');
    expect(pauses).toHaveLength(5);
  });
});

describe('groups', () => {
  const tags: Record<string, readonly string[]> = { a: ['launch', 'spring'], b: ['launch'] };
  const posts = [
    row('a', { kind: 'video' }),
    row('b', { platform: 'linkedin', account: 'linkedin:company/acme' }),
    row('c', { account: undefined as never, kind: 'image' }),
    row('d', { account: 'x:globex' }),
  ];
  const shape = (grouping: 'tag' | 'kind' | 'account' | 'platform') =>
    groupPosts(posts, grouping, ({ id }) => tags[id] ?? [])
      .map(({ id, posts: members }) => `${id}=${members.map((post) => post.id).join('')}`)
      .join(' ');

  test.each([
    ['tag', 'launch=ab spring=a =cd'],
    ['kind', 'text=bd image=c video=a'],
    ['platform', 'x=acd linkedin=b'],
    ['account', 'linkedin:company/acme=b x:acme=a x:globex=d =c'],
  ] as const)('by %s', (grouping, expected) => {
    expect(shape(grouping)).toBe(expected);
  });

  test('every row of the list knows its place, collapsed groups keep their head', () => {
    const groups = groupPosts(posts, 'tag', ({ id }) => tags[id] ?? []);
    const list = groupedRows(groups, new Set(['launch']));
    const seen = Array.from({ length: list.count }, (_, index) => list.at(index));
    expect(seen.map((each) => each?.key)).toEqual(['launch\n', 'spring\n', 'spring\nx:a', '\n', '\nx:c', '\nx:d']);
    expect(seen.map((each) => `${each?.position}/${each?.size}`)).toEqual(['1/3', '2/3', '1/1', '3/3', '1/2', '2/2']);
    for (const [index, each] of seen.entries()) expect(list.indexOf(each?.key ?? '')).toBe(index);
    expect(list.at(6)).toBeUndefined();
    expect(list.indexOf('launch\nx:b')).toBe(-1);
    expect(list.indexOfPost('x:a')).toBe(2);
    expect(list.indexOfPost('x:b')).toBe(-1);
    expect(groupedRows(groups, new Set()).indexOf(headKey('spring'))).toBe(3);
    expect(groupedRows([], new Set()).at(0)).toBeUndefined();
  });

  test('a plain list has its posts as rows', () => {
    const list = plainRows(posts);
    expect(list.count).toBe(4);
    expect(list.at(1)).toEqual({ key: 'x:b', post: posts[1], position: 2, size: 4 });
    expect(list.indexOf('x:d')).toBe(3);
  });
});

test('choosing posts one by one and in ranges', () => {
  const one = toggle(new Set(), 'a');
  expect([...one]).toEqual(['a']);
  expect([...toggle(one, 'a')]).toEqual([]);
  expect([...one]).toEqual(['a']);
  const range = setAll(one, ['b', 'c'], true);
  expect([...range]).toEqual(['a', 'b', 'c']);
  expect([...setAll(range, ['a', 'b'], false)]).toEqual(['c']);
});

describe('the rate of a group', () => {
  const count = (value: number, step = 1) => ({ value, step });
  const posts = Array.from({ length: 300 }, (_, index) =>
    row(String(index), {
      promoted: index % 11 === 0,
      reshare: index % 17 === 0,
      counts: {
        reactions: count((index * 37) % 101),
        ...(index % 3 > 0 && { shares: count(index % 7) }),
        ...(index % 5 > 0 && { views: count(1000 + ((index * 331) % 900), 100) }),
      },
    }),
  );
  const NOW = 1_000_000_000;

  test.each(['engagementRateByViews', 'viralityRate', 'engagementRateByFollowers'] as const)(
    '%s: the same as everywhere else',
    async (kpi) => {
      const measure = (post: PostRow) => measurePost(kpi, { post }, NOW);
      const found = await finish(summarizeGroup(kpi, posts, measure));
      const figures = posts.map((post) => ({ post }));
      const expected = measureGroup(kpi, { posts: figures, accounts: [], days: 1, now: NOW });
      expect(found).toEqual({
        kpi,
        estimate: expected.estimate,
        median: expected.median,
        n: expected.n,
        without: expected.without,
      });
    },
  );
});

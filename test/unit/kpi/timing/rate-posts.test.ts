import { expect, test } from 'vitest';
import type { PostRow } from '../../../../lib/data/rows';
import { exactly } from '../../../../lib/kpi/estimate';
import type { PostFigures } from '../../../../lib/kpi/figures';
import { ratePosts } from '../../../../lib/kpi/timing/rate-posts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const count = (value: number, step = 1) => ({ value, step });

interface LookAt {
  readonly hours: number;
  readonly reactions: number;
  readonly views?: number;
}

let made = 0;
/** Published at the start of time, with a look at each of some ages; the last one is the latest. */
function seen(looks: readonly LookAt[], change: Partial<PostRow> = {}): PostFigures {
  made += 1;
  const counted = looks.map(({ hours, reactions, views }) => ({
    seenAt: DAY + hours * HOUR,
    counts: { reactions: count(reactions), ...(views !== undefined && { views: count(views) }) },
  }));
  const last = counted.at(-1);
  return {
    post: {
      key: `x:${made}`,
      platform: 'x',
      id: String(made),
      publishedAt: DAY,
      firstSeenAt: counted[0]?.seenAt ?? 0,
      lastSeenAt: last?.seenAt ?? 0,
      kind: 'text',
      promoted: false,
      reshare: false,
      counts: last?.counts ?? {},
      ...change,
    },
    looks: counted,
    followers: { count: count(1000), seenAt: 0 },
  };
}

const rateOf = (figures: PostFigures, measure: 'views' | 'followers' = 'followers') => ratePosts([figures], measure).rated[0];

test('between two looks around it the rate is that of the age of a day', () => {
  const { rate, age } =
    rateOf(
      seen([
        { hours: 20, reactions: 40 },
        { hours: 28, reactions: 60 },
        { hours: 200, reactions: 900 },
      ]),
    ) ?? {};
  expect(age).toBe('atDay');
  expect(rate?.value).toBeCloseTo(0.05);
  expect(rate?.low).toBeLessThanOrEqual(0.04);
  expect(rate?.high).toBeGreaterThanOrEqual(0.06);
});

test('numerator and views are those of the same age', () => {
  const rate = rateOf(
    seen([
      { hours: 24, reactions: 30, views: 1000 },
      { hours: 100, reactions: 90, views: 9000 },
    ]),
    'views',
  );
  expect(rate).toMatchObject({ age: 'atDay', rate: exactly(0.03) });
});

test('an older post that was not seen around that age stands with its latest counters, and says so', () => {
  expect(rateOf(seen([{ hours: 200, reactions: 90 }]))).toMatchObject({ age: 'latest', rate: exactly(0.09) });
});

test('a post not seen after its first day has no rate yet', () => {
  const rated = ratePosts([seen([{ hours: 2, reactions: 9 }])], 'followers');
  expect(rated).toMatchObject({ rated: [], unknown: 1 });
});

test('without the counter below the line there is no rate', () => {
  expect(ratePosts([seen([{ hours: 24, reactions: 9 }])], 'views')).toMatchObject({ rated: [], unknown: 1 });
  const { followers: _, ...unknown } = seen([{ hours: 24, reactions: 9 }]);
  expect(ratePosts([unknown], 'followers')).toMatchObject({ rated: [], unknown: 1 });
});

test('promoted posts, reposts and posts without a date are left out and counted', () => {
  const look = [{ hours: 24, reactions: 9 }];
  const { publishedAt: _, ...undated } = seen(look).post;
  const all = [seen(look), seen(look, { promoted: true }), seen(look, { reshare: true }), { ...seen(look), post: undated }];
  expect(ratePosts(all, 'followers')).toMatchObject({ promoted: 1, reposts: 1, undated: 1, unknown: 0 });
  expect(ratePosts(all, 'followers').rated).toHaveLength(1);
});

test('rounded counters give a range', () => {
  const rough = seen([{ hours: 24, reactions: 100 }]);
  const counts = { reactions: count(100, 100) };
  const rate = rateOf({ ...rough, looks: [{ seenAt: 2 * DAY, counts }], post: { ...rough.post, counts } })?.rate;
  expect(rate).toEqual({ value: 0.1, low: 0.1, high: 0.199 });
});

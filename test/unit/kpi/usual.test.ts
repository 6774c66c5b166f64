import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Count, exact } from '../../../lib/counts/count';
import { exactly } from '../../../lib/kpi/estimate';
import { multipleOf, outlier, robustScore } from '../../../lib/kpi/outlier';
import { spread } from '../../../lib/kpi/spread';
import { comparablePosts, type EarlierPost, usualAt, usualBand } from '../../../lib/kpi/usual';
import type { Counts } from '../../../lib/platforms/types';

const HOUR = 3_600_000;
const PUBLISHED = Date.UTC(2026, 10, 1);

/** A post with one look, three hours after publication. */
const earlier = (counts: Counts, rest: Partial<EarlierPost> = {}): EarlierPost => ({
  publishedAt: PUBLISHED,
  looks: [{ seenAt: PUBLISHED + 3 * HOUR, counts }],
  ...rest,
});
const withViews = (...values: number[]) => values.map((value) => earlier({ views: exact(value) }));
const TEN = [11, 12, 13, 14, 15, 25, 26, 27, 28, 29].map((value) => value * 1000);

describe('spread', () => {
  test('median, quartiles and deviation of ten numbers', () => {
    expect(spread(TEN.map(exactly))).toEqual({
      n: 10,
      median: { value: 20_000, low: 20_000, high: 20_000 },
      lower: 13_250,
      upper: 26_750,
      deviation: 7000,
    });
  });

  test('seven are too few, and unknown ones do not count', () => {
    const seven = Array.from({ length: 7 }, () => exactly(5));
    expect(spread(seven)).toBeUndefined();
    expect(spread([...seven, undefined, { value: 5, low: 5, high: Number.POSITIVE_INFINITY }])).toBeUndefined();
    expect(spread([...seven, exactly(5)])?.n).toBe(8);
  });

  test('its range holds the true median', () => {
    const counts = fc.array(fc.tuple(fc.nat(1e6), fc.constantFrom(1, 100, 1000)), { minLength: 8, maxLength: 20 });
    fc.assert(
      fc.property(counts, (posts) => {
        const truth = spread(posts.map(([value]) => exactly(value)))?.median.value ?? Number.NaN;
        const shown = posts.map(([value, step]) => ({
          value: value - (value % step),
          low: value - (value % step),
          high: value - (value % step) + step - 1,
        }));
        const found = spread(shown)?.median;
        expect(found?.low).toBeLessThanOrEqual(truth);
        expect(found?.high).toBeGreaterThanOrEqual(truth);
      }),
    );
  });
});

describe('compared with the usual', () => {
  const age = 3 * HOUR;
  const usual = usualAt(withViews(...TEN), age);

  test('saves count on both sides where they are engagements', () => {
    const counters = ['reactions', 'saves'] as const;
    const posts = TEN.map((value) => earlier({ reactions: exact(value / 1000), saves: exact(value / 500) }));
    const withSaves = usualAt(posts, age, counters, [age]);
    expect(withSaves).toMatchObject({ engagement: { median: { value: 60 } }, band: [{ median: 60 }] });
    expect(usualAt(posts, age)?.engagement?.median.value).toBe(20);
    const own = { reactions: exact(40), saves: exact(80) };
    expect(outlier(own, withSaves, age, counters)).toMatchObject({ own: { value: 120 }, multiple: { value: 2 } });
  });

  test('50,000 views against a median of 20,000 is 2.5 times the usual', () => {
    const found = outlier({ views: exact(50_000), reactions: exact(3) }, usual, age);
    expect(found).toMatchObject({ of: 'views', multiple: { value: 2.5, low: 2.5, high: 2.5 }, usual: { n: 10 } });
  });

  test('rounded views give a range', () => {
    const found = outlier({ views: { value: 50_000, step: 1000 } }, usual, age)?.multiple;
    expect(found).toEqual({ value: 2.5, low: 2.5, high: 50_999 / 20_000 });
  });

  test.each([
    [0.6745, 27_000, false],
    [2.9, 50_000, false],
    [3.5, 56_324, true],
    [-1.93, 0, false],
  ])('a robust score of %f: stands out %#', (score, views, isBreakout) => {
    if (!usual?.views) throw new Error('no basis');
    expect(robustScore(views, usual.views)).toBeCloseTo(score, 1);
    expect(outlier({ views: exact(views) }, usual, age)?.isBreakout).toBe(isBreakout);
  });

  test('where all are the same nothing can stand out, and none can be a multiple of nothing', () => {
    const same = spread(Array.from({ length: 8 }, () => exactly(5)));
    const none = spread(Array.from({ length: 8 }, () => exactly(0)));
    if (!same || !none) throw new Error('eight are enough');
    expect(robustScore(500, same)).toBeUndefined();
    expect(multipleOf(exactly(500), same)?.value).toBe(100);
    expect(multipleOf(exactly(500), none)).toBeUndefined();
  });

  test('engagement stands in where views are not shown', () => {
    const engaged = usualAt(
      Array.from({ length: 8 }, (_, index) => earlier({ reactions: exact(10 + index), comments: exact(10) })),
      age,
    );
    expect(outlier({ reactions: exact(40), comments: exact(7) }, engaged, age)).toMatchObject({
      of: 'engagement',
      multiple: { value: 2 },
    });
    expect(outlier({ reactions: exact(40), views: exact(900) }, engaged, age)?.of).toBe('engagement');
    expect(outlier({ saves: exact(40) }, engaged, age)).toBeUndefined();
  });

  test('what was usual at this age is so a little later, too, but not at twice the age', () => {
    expect(outlier({ views: exact(50_000) }, usual, 1.4 * age)?.multiple.value).toBe(2.5);
    expect(outlier({ views: exact(50_000) }, usual, 2 * age)).toBeUndefined();
    expect(outlier({ views: exact(50_000) }, undefined, age)).toBeUndefined();
  });
});

describe('usual', () => {
  test('rates by views and by the followers each post had', () => {
    const posts = Array.from({ length: 8 }, (_, index) =>
      earlier({ reactions: exact(30), views: exact(1000) }, { followers: exact(1000 * (index + 1)) }),
    );
    const usual = usualAt(posts, 3 * HOUR);
    expect(usual?.rateByViews?.median.value).toBeCloseTo(0.03);
    expect(usual?.rateByFollowers?.median.value).toBeCloseTo((0.03 / 4 + 0.03 / 5) / 2);
  });

  test('a figure that fewer than eight posts tell is not there', () => {
    const usual = usualAt(
      [...withViews(...TEN.slice(0, 7)), ...Array.from({ length: 8 }, () => earlier({ shares: exact(2) }))],
      3 * HOUR,
    );
    expect(usual).not.toHaveProperty('views');
    expect(usual?.engagement?.n).toBe(8);
    expect(usualAt(withViews(...TEN), 30 * HOUR)).toBeUndefined();
    expect(usualAt([], HOUR)).toBeUndefined();
  });

  test('the band follows the posts, and leaves out ages nobody saw', () => {
    const posts = Array.from({ length: 9 }, (_, index) => ({
      publishedAt: PUBLISHED,
      looks: [1, 1.5, 20].map((hours) => ({
        seenAt: PUBLISHED + hours * HOUR,
        counts: { reactions: exact((index + 1) * 10 * hours), views: exact(index * hours) },
      })),
    }));
    const band = usualBand(posts, [HOUR, 1.25 * HOUR, 6 * HOUR, 20 * HOUR]);
    expect(band).toEqual([
      { age: HOUR, lower: 30, median: 50, upper: 70 },
      { age: 1.25 * HOUR, lower: 37.5, median: 62.5, upper: 87.5 },
      { age: 20 * HOUR, lower: 600, median: 1000, upper: 1400 },
    ]);
    expect(usualBand(posts, [20 * HOUR], ['views'])).toEqual([{ age: 20 * HOUR, lower: 40, median: 80, upper: 120 }]);
  });

  test('comparable are the last 20 before, with a time of publication, neither promoted nor reposts', () => {
    const post = (day: number, rest: object = {}) => ({
      publishedAt: PUBLISHED + day,
      promoted: false,
      reshare: false,
      day,
      ...rest,
    });
    const posts = Array.from({ length: 30 }, (_, day) => post(day));
    const all = [
      ...posts,
      post(25, { promoted: true }),
      post(26, { reshare: true }),
      { promoted: false, reshare: false, day: 99 },
    ];
    expect(comparablePosts(all, PUBLISHED + 28).map(({ day }) => day)).toEqual(
      Array.from({ length: 20 }, (_, index) => 27 - index),
    );
  });

  test('whatever was seen, nothing comes out as no number', () => {
    const count = fc.record({ value: fc.nat(1e7), step: fc.constantFrom(1, 100), floor: fc.constantFrom(true, undefined) });
    const counts = fc.record({ reactions: count, comments: count, views: count }, { requiredKeys: [] });
    const look = fc.record({ seenAt: fc.integer({ min: PUBLISHED - HOUR, max: PUBLISHED + 9 * HOUR }), counts });
    const looks = fc.array(look, { maxLength: 6 }).map((all) => all.sort((one, other) => one.seenAt - other.seenAt));
    const posts = fc.array(fc.record({ publishedAt: fc.constant(PUBLISHED), looks, followers: count }), {
      minLength: 8,
      maxLength: 20,
    });
    fc.assert(
      fc.property(posts, counts, fc.integer({ min: 1, max: 9 * HOUR }), (earlierPosts, own, age) => {
        const usual = usualAt(earlierPosts as unknown as EarlierPost[], age, undefined, [age / 2, age]);
        const found = outlier(own as { views?: Count }, usual, age);
        for (const value of numbersIn([usual, found?.usual, found?.multiple.value, found?.multiple.low]))
          expect(Number.isFinite(value)).toBe(true);
        expect(found?.multiple.high ?? 0).not.toBeNaN();
      }),
    );
  });
});

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

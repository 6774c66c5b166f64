import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Count, exact } from '../../../lib/counts/count';
import { countAtAge, type DatedPost, engagementAtAge, isNearAge, withLastLook } from '../../../lib/kpi/at-age';
import type { Counts } from '../../../lib/platforms/types';

const HOUR = 3_600_000;
const PUBLISHED = Date.UTC(2026, 10, 1);
const seen = (hours: number, counts: Counts) => ({ seenAt: PUBLISHED + hours * HOUR, counts });
const viewed = (...looks: [hours: number, views: Count | number][]): DatedPost => ({
  publishedAt: PUBLISHED,
  looks: looks.map(([hours, views]) => seen(hours, { views: typeof views === 'number' ? exact(views) : views })),
});
const views = (post: DatedPost, hours: number) => countAtAge(post, 'views', hours * HOUR);

describe('a counter at an age', () => {
  test.each<[what: string, post: DatedPost, hours: number, value: number, low: number, high: number]>([
    ['at a look, as it was', viewed([1, 100], [3, 500]), 1, 100, 100, 100],
    ['at the last look', viewed([1, 100], [3, 500]), 3, 500, 500, 500],
    ['half-way', viewed([1, 100], [3, 500]), 2.5, 400, 100, 500],
    ['between rounded numbers', viewed([1, { value: 6700, step: 100 }], [2, { value: 6900, step: 100 }]), 1.5, 6800, 6700, 6999],
    ['shrinking', viewed([1, 100], [2, 80]), 1.5, 90, 80, 100],
    ['a little before the first look', viewed([1.25, 100]), 1, 100, 80, 100],
    ['a little after the last look', viewed([1, 100]), 1.25, 100, 100, 125],
    ['between looks at one age and its double', viewed([2, 100], [4, 300]), 3, 200, 100, 300],
    ['far from both looks that show about the same', viewed([3, 100], [72, 110]), 26, 100 + (23 / 69) * 10, 100, 110],
    ['nothing gained between', viewed([3, 0], [72, 0]), 24, 0, 0, 0],
  ])('%s', (_, post, hours, value, low, high) => {
    const found = views(post, hours);
    expect(found?.value).toBeCloseTo(value);
    expect(found?.low).toBeCloseTo(low);
    expect(found?.high).toBeCloseTo(high);
  });

  test.each<[what: string, post: DatedPost, hours: number]>([
    ['no look', viewed(), 1],
    ['a look that does not show it', { publishedAt: PUBLISHED, looks: [seen(1, { reactions: exact(3) })] }, 1],
    ['the first look too late', viewed([1.31, 100]), 1],
    ['the last look too early', viewed([0.69, 100]), 1],
    ['looks too far apart', viewed([1, 100], [30, 900]), 3],
    ['a look before publication', viewed([-0.1, 100]), 0.1],
    ['an age before publication', viewed([1, 100]), -1],
  ])('%s: not known', (_, post, hours) => {
    expect(views(post, hours)).toBeUndefined();
  });

  test('an open end stays open', () => {
    const post = viewed([1, { value: 500, step: 1, floor: true }], [1.5, 800]);
    expect(views(post, 1.25)).toEqual({ value: 650, low: 500, high: Number.POSITIVE_INFINITY });
  });
});

test('30 % of an age are near', () => {
  expect([699, 700, 1000, 1300, 1301].map((age) => isNearAge(age, 1000))).toEqual([false, true, true, true, false]);
});

describe('engagement at an age', () => {
  const post = (...looks: [hours: number, counts: Counts][]): DatedPost => ({
    publishedAt: PUBLISHED,
    looks: looks.map(([hours, counts]) => seen(hours, counts)),
  });
  const value = (of: DatedPost, hours: number) => engagementAtAge(of, hours * HOUR)?.value;

  test('120 after one hour, 180 after two and a half: 160 after two', () => {
    const grown = post(
      [1, { reactions: exact(100), comments: exact(20) }],
      [2.5, { reactions: exact(130), comments: exact(50) }],
    );
    expect(value(grown, 2)).toBeCloseTo(160);
  });

  test('a look that shows less does not pull it down', () => {
    const half = { reactions: exact(100), comments: exact(20) };
    expect(value(post([1, half], [1.5, { reactions: exact(100) }], [2, half]), 1.5)).toBe(120);
  });

  test('a counter that only appears later is not part of it yet', () => {
    expect(value(post([1, { reactions: exact(10) }], [9, { reactions: exact(12), comments: exact(5) }]), 2)).toBeCloseTo(10.25);
  });

  test('a counter that was there and cannot be told leaves it unknown', () => {
    const gone = post([1, { reactions: exact(10), comments: exact(5) }], [9, { reactions: exact(11) }]);
    expect(value(gone, 4)).toBeUndefined();
  });
});

test('a post seen again with the same numbers had them until then', () => {
  const looks = [seen(1, { views: exact(100), reactions: exact(3) })];
  const row = { lastSeenAt: PUBLISHED + 9 * HOUR, counts: { views: exact(100), reactions: exact(3) } };
  expect(countAtAge({ publishedAt: PUBLISHED, looks: withLastLook(looks, row) }, 'views', 6 * HOUR)?.value).toBe(100);
  const hidden = withLastLook(looks, { ...row, shownAt: { views: PUBLISHED + 2 * HOUR } });
  expect(hidden[1]).toEqual(seen(9, { reactions: exact(3) }));
  expect(withLastLook(looks, { ...row, lastSeenAt: PUBLISHED + HOUR })).toBe(looks);
});

const steps = fc.constantFrom(1, 10, 100, 1000);
const truncated = (truth: number, step: number): Count => ({ value: truth - (truth % step), step });
const ages = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 8 });

test('the range holds the truth of even growth', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), ages, steps, fc.integer({ min: 1, max: 10_000 }), (pace, looks, step, age) => {
      const ordered = [...new Set(looks)].sort((one, other) => one - other);
      const post = viewed(...ordered.map((at): [number, Count] => [at, truncated(pace * at, step)]));
      const found = views(post, age);
      if (!found) return;
      expect(found.low).toBeLessThanOrEqual(pace * age + 1e-6);
      expect(found.high).toBeGreaterThanOrEqual(pace * age - 1e-6);
      expect(found.low).toBeLessThanOrEqual(found.value);
      expect(found.high).toBeGreaterThanOrEqual(found.value);
    }),
  );
});

test('what never shrinks never shrinks between looks, and is always a number', () => {
  const gains = fc.array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.nat(1000)), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(gains, fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (steps, one, other) => {
      let [at, total] = [0, 0];
      const looks = steps.map(([hours, gained]): [number, number] => {
        at += hours;
        total += gained;
        return [at, total];
      });
      const [earlier, later] = [Math.min(one, other), Math.max(one, other)].map((age) => views(viewed(...looks), age));
      for (const found of [earlier, later]) if (found) expect(Object.values(found).every(Number.isFinite)).toBe(true);
      if (earlier && later) expect(earlier.value).toBeLessThanOrEqual(later.value + 1e-9);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exact } from '../../../lib/counts/count';
import type { DatedPost } from '../../../lib/kpi/at-age';
import { engagementCurve, firstDayEngagement, firstHourEngagement, halfLife, isProvisional } from '../../../lib/kpi/lifespan';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = 30 * DAY;
const post = (...looks: [hours: number, engagement: number][]): DatedPost => ({
  publishedAt: 0,
  looks: looks.map(([hours, engagement]) => ({ seenAt: hours * HOUR, counts: { reactions: exact(engagement) } })),
});

test('engagement of the first hour and the first day', () => {
  const grown = post([0.8, 40], [1.2, 60], [20, 300], [30, 400]);
  expect(firstHourEngagement(grown)).toEqual({ value: 50, low: 40, high: 60 });
  expect(firstDayEngagement(grown)?.value).toBeCloseTo(340);
  expect(firstHourEngagement(post([2, 60]))).toBeUndefined();
});

test('a post is provisional for a day', () => {
  expect([DAY - 1, DAY].map((now) => isProvisional(0, now))).toEqual([true, false]);
});

test('the curve has a point at every look that shows engagement', () => {
  const grown = post([1, 10], [2, 15]);
  const looks = [...grown.looks, { seenAt: 3 * HOUR, counts: { views: exact(7) } }];
  expect(engagementCurve({ ...grown, looks })).toEqual([
    { age: HOUR, value: 10, low: 10, high: 10 },
    { age: 2 * HOUR, value: 15, low: 15, high: 15 },
  ]);
});

describe('half-life', () => {
  test('200 after a week, 80 after six hours, 120 after ten: half after eight', () => {
    expect(halfLife(post([6, 80], [10, 120], [168, 200]), NOW)).toEqual({ value: 8, low: 6, high: 10 });
  });

  test.each<[what: string, of: DatedPost, now: number]>([
    ['not a week old', post([5, 80], [10, 120], [160, 200]), 7 * DAY - 1],
    ['not seen about a week after publication', post([5, 80], [10, 120]), NOW],
    ['half before it was first seen', post([10, 120], [168, 200]), NOW],
    ['looks too far apart to tell', post([5, 10], [168, 200]), NOW],
    ['no engagement at all', post([5, 0], [168, 0]), NOW],
  ])('not known: %s', (_, of, now) => {
    expect(halfLife(of, now)).toBeUndefined();
  });

  test('a rounded number that may stand for more than half widens the range', () => {
    const { looks } = post([3, 50], [6, 90], [10, 120], [168, 200]);
    const rounded = looks.map((look, index) =>
      index === 1 ? { ...look, counts: { reactions: { value: 90, step: 20 } } } : look,
    );
    const found = halfLife({ publishedAt: 0, looks: rounded }, NOW);
    expect(found).toEqual({ value: expect.closeTo(7.33), low: 3, high: 10 });
  });

  test('the range holds the truth of growth that slows down', () => {
    const ages = fc.uniqueArray(fc.integer({ min: 1, max: 167 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(ages, fc.integer({ min: 2, max: 60 }), (looks, hours) => {
        const at = (age: number) => Math.floor(1e6 * (1 - 2 ** (-age / hours)));
        const ordered = [...looks].sort((one, other) => one - other);
        const found = halfLife(post(...ordered.map((age): [number, number] => [age, at(age)]), [168, at(168)]), NOW);
        if (!found) return;
        const truth = -hours * Math.log2(1 - (1 - 2 ** (-168 / hours)) / 2);
        expect(found.low).toBeLessThanOrEqual(truth + 0.001);
        expect(found.high).toBeGreaterThanOrEqual(truth - 0.001);
        expect(found.value).toBeGreaterThanOrEqual(found.low);
        expect(found.value).toBeLessThanOrEqual(found.high);
      }),
    );
  });
});

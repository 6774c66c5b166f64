import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFarAboveMean, percentileAmong } from '../../../lib/kpi/among-earlier';
import { estimateOf, exactly } from '../../../lib/kpi/estimate';

const EARLIER = [2, 4, 4, 4, 5, 5, 7, 9].map(exactly);

test('five standard deviations above the mean stand out', () => {
  // Mean 5, standard deviation 2.
  expect(isFarAboveMean(exactly(15), EARLIER)).toEqual(exactly(1));
  expect(isFarAboveMean(exactly(14.9), EARLIER)).toEqual(exactly(0));
  expect(isFarAboveMean(estimateOf({ value: 14, step: 3 }), EARLIER)).toEqual({ value: 0, low: 0, high: 1 });
});

test('no answer from seven posts, or from posts that are all alike', () => {
  expect(isFarAboveMean(exactly(99), EARLIER.slice(1))).toBeUndefined();
  expect(
    isFarAboveMean(
      exactly(99),
      EARLIER.map(() => exactly(5)),
    ),
  ).toBeUndefined();
  expect(percentileAmong(exactly(99), [])).toBeUndefined();
});

test('rounding may hide how alike posts are', () => {
  const earlier = [1010, ...Array.from({ length: 7 }, () => 1000)].map((value) => estimateOf({ value, step: 10 }));
  // Of 1009 seven times and 1010 it would stand out.
  expect(isFarAboveMean(exactly(1012), earlier)).toEqual({ value: 0, low: 0, high: 1 });
});

test('a percentile is the share of posts that are reached', () => {
  expect(percentileAmong(exactly(5), EARLIER)?.value).toBe(6 / 8);
  expect(percentileAmong(estimateOf({ value: 4, step: 2 }), EARLIER)).toEqual({ value: 4 / 8, low: 4 / 8, high: 6 / 8 });
});

test('the range contains the truth, near the line as well', () => {
  const shown = (truth: number, step: number) => estimateOf({ value: truth - (truth % step), step });
  const posts = fc.array(fc.integer({ min: 1_000, max: 1_100 }), { minLength: 8, maxLength: 20 });
  let uncertain = 0;
  fc.assert(
    fc.property(posts, fc.integer({ min: -20, max: 20 }), fc.constantFrom(1, 5, 10), (truths, off, step) => {
      const mean = truths.reduce((all, one) => all + one, 0) / truths.length;
      const deviation = Math.sqrt(truths.reduce((all, one) => all + (one - mean) ** 2, 0) / truths.length);
      const number = Math.round(mean + 5 * deviation) + off;
      const flag = isFarAboveMean(
        shown(number, step),
        truths.map((truth) => shown(truth, step)),
      );
      if (!flag) return;
      if (flag.low !== flag.high) uncertain += 1;
      const truth = Number(number >= mean + 5 * deviation);
      expect(flag.low).toBeLessThanOrEqual(truth);
      expect(flag.high).toBeGreaterThanOrEqual(truth);
    }),
    { numRuns: 500 },
  );
  expect(uncertain).toBeGreaterThan(50);
});

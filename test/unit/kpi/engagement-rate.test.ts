import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Count, exact } from '../../../lib/counts/count';
import { engagementRate } from '../../../lib/kpi/engagement-rate';

const truncated = (truth: number, step: number): Count => ({ value: truth - (truth % step), step });
const steps = fc.constantFrom(1, 100, 1_000, 100_000);
const counter = fc.option(fc.record({ truth: fc.nat(10_000_000), step: steps }), { nil: undefined });

test('the worked example: 219 engagements on 6.7K views', () => {
  const counts = { reactions: exact(172), comments: exact(16), shares: exact(31), views: { value: 6700, step: 100 } };
  const result = engagementRate(counts, exact(1000));
  expect(result?.basis).toBe('views');
  expect(result?.rate.value).toBeCloseTo(0.032687, 6);
  expect(result?.rate.low).toBeCloseTo(0.032211, 6);
  expect(result?.rate.high).toBeCloseTo(0.032687, 6);
});

test('the range contains the truth, whatever was rounded', () => {
  fc.assert(
    fc.property(counter, counter, counter, fc.integer({ min: 1, max: 1_000_000_000 }), steps, (one, two, three, views, step) => {
      const shown = { reactions: one, comments: two, shares: three };
      const counts = Object.fromEntries(
        Object.entries(shown).flatMap(([name, known]) => (known ? [[name, truncated(known.truth, known.step)]] : [])),
      );
      const result = engagementRate({ ...counts, views: truncated(views, step) });
      const engaged = [one, two, three].filter((known) => known !== undefined);
      if (engaged.length === 0) {
        expect(result).toBeUndefined();
        return;
      }
      const total = engaged.reduce((sum, known) => sum + known.truth, 0);
      const truth = views < step ? total : total / views;
      expect(result?.basis).toBe(views < step ? 'total' : 'views');
      expect(result?.rate.low).toBeLessThanOrEqual(truth);
      expect(result?.rate.high).toBeGreaterThanOrEqual(truth);
      expect(result?.rate.value).toBeGreaterThanOrEqual(result?.rate.low ?? Number.NaN);
      expect(result?.rate.value).toBeLessThanOrEqual(result?.rate.high ?? Number.NaN);
    }),
  );
});

describe('the denominator', () => {
  const counts = { reactions: exact(45) };

  test('falls back to followers, then to nothing', () => {
    expect(engagementRate(counts, exact(5000))).toMatchObject({ basis: 'followers', rate: { value: 0.009 } });
    expect(engagementRate({ ...counts, views: exact(0) }, exact(5000))).toMatchObject({ basis: 'followers' });
    expect(engagementRate(counts)).toMatchObject({ basis: 'total', rate: { value: 45, low: 45, high: 45 } });
    expect(engagementRate(counts)).not.toHaveProperty('denominator');
  });

  test('with no upper bound leaves only an upper bound of the rate', () => {
    const result = engagementRate({ ...counts, views: { value: 500, step: 1, floor: true } });
    expect(result?.rate).toEqual({ value: 0.09, low: 0, high: 0.09 });
  });
});

test('no upper bound of the engagement is none of the rate', () => {
  const reactions: Count = { value: 500, step: 1, floor: true };
  expect(engagementRate({ reactions, views: exact(1000) })?.rate).toEqual({
    value: 0.5,
    low: 0.5,
    high: Number.POSITIVE_INFINITY,
  });
  expect(engagementRate({ reactions, views: { value: 1000, step: 1, floor: true } })?.basis).toBe('total');
});

test('a missing counter is not zero', () => {
  expect(engagementRate({ views: exact(1000), saves: exact(3) })).toBeUndefined();
  expect(engagementRate({ comments: exact(0), views: exact(1000) })?.rate.value).toBe(0);
});

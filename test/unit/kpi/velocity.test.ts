import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Count, exact } from '../../../lib/counts/count';
import { velocity } from '../../../lib/kpi/velocity';

const HOUR = 3_600_000;
const look = (hours: number, reactions: Count, comments?: Count) => ({
  seenAt: hours * HOUR,
  counts: { reactions, ...(comments && { comments }) },
});
const rounded = (value: number, step = 100): Count => ({ value, step });

test('120 → 180 in an hour and a half is 40 an hour', () => {
  expect(velocity([look(0, exact(120))], look(1.5, exact(180)))).toEqual({
    perHour: { value: 40, low: 40, high: 40 },
    since: 0,
  });
});

test('withdrawn engagements count backwards', () => {
  expect(velocity([look(0, exact(180))], look(1, exact(170)))?.perHour.value).toBe(-10);
});

test('looks within ten minutes say nothing', () => {
  expect(velocity([look(0, exact(120))], look(0.1, exact(180)))).toBeUndefined();
  expect(velocity([], look(1, exact(180)))).toBeUndefined();
});

test('a change smaller than the rounding is no change', () => {
  expect(velocity([look(0, rounded(6700))], look(1, rounded(6700)))).toBeUndefined();
  expect(velocity([look(0, rounded(6700), exact(10))], look(1, rounded(6700), exact(20)))).toBeUndefined();
});

test('an earlier look answers where the rounding hides the newer change', () => {
  const result = velocity([look(0, rounded(6600)), look(4, rounded(6700))], look(5, rounded(6700)));
  expect(result).toEqual({ perHour: { value: 20, low: 0.2, high: 39.8 }, since: 0 });
});

test('an exact standstill is not covered up by older growth', () => {
  expect(velocity([look(0, exact(120)), look(4, exact(180))], look(5, exact(180)))).toBeUndefined();
});

test('a counter that appears is not growth', () => {
  expect(velocity([look(0, exact(120))], look(1, exact(120), exact(30)))).toBeUndefined();
  const views = { seenAt: 0, counts: { views: exact(1) } };
  expect(velocity([views], look(1, exact(120)))).toBeUndefined();
});

test('the range contains the truth', () => {
  const steps = fc.constantFrom(1, 100, 1_000);
  fc.assert(
    fc.property(fc.nat(1e6), fc.nat(1e6), steps, steps, fc.integer({ min: 1, max: 500 }), (before, after, one, two, hours) => {
      const truncate = (truth: number, step: number) => rounded(truth - (truth % step), step);
      const result = velocity([look(0, truncate(before, one))], look(hours, truncate(after, two)));
      if (!result) {
        expect(Math.abs(after - before)).toBeLessThan(one + two);
        return;
      }
      const truth = (after - before) / hours;
      expect(result.perHour.low).toBeLessThanOrEqual(truth);
      expect(result.perHour.high).toBeGreaterThanOrEqual(truth);
      expect(Math.sign(result.perHour.value)).toBe(Math.sign(truth));
    }),
  );
});

import { expect, test } from 'vitest';
import { type Count, change, exact, interval, isExact, isSameCount } from '../../../lib/counts/count';

const rounded: Count = { value: 1200, step: 100 };
const floor: Count = { value: 500, step: 1, floor: true };

test('a count stands for an interval', () => {
  expect(interval(exact(7))).toEqual({ low: 7, high: 7 });
  expect(interval(rounded)).toEqual({ low: 1200, high: 1299 });
  expect(interval(floor)).toEqual({ low: 500, high: Number.POSITIVE_INFINITY });
});

test('only a single number is exact', () => {
  expect(isExact(exact(1200))).toBe(true);
  expect(isExact(rounded)).toBe(false);
  expect(isExact(floor)).toBe(false);
});

test('counts are the same when value, precision and floor are', () => {
  expect(isSameCount(rounded, { value: 1200, step: 100 })).toBe(true);
  expect(isSameCount(rounded, exact(1200))).toBe(false);
  expect(isSameCount(floor, exact(500))).toBe(false);
  expect(isSameCount(undefined, undefined)).toBe(true);
  expect(isSameCount(undefined, exact(0))).toBe(false);
});

test.each([
  ['exact', exact(10), exact(14), 4, 4],
  ['a fall', exact(14), exact(10), -4, -4],
  ['less than the rounding', rounded, { value: 1200, step: 100 }, -99, 99],
  ['rounded, certain', rounded, { value: 1300, step: 100 }, 1, 199],
  ['rounded to exact within', rounded, exact(1250), -49, 50],
  ['from a floor', floor, exact(800), Number.NEGATIVE_INFINITY, 300],
  ['to a floor', exact(300), floor, 200, Number.POSITIVE_INFINITY],
  ['between floors', floor, floor, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
])('change: %s', (_, from, to, low, high) => {
  expect(change(from, to)).toEqual({ low, high });
});

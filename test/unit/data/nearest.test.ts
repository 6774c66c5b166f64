import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../../lib/data/nearest';

const place = (item: number) => item;

test('finds what looking at every item finds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(60)), fc.nat(60), (places, wanted) => {
      const items = places.toSorted((one, other) => one - other);
      const distances = items.map((item) => Math.abs(item - wanted));
      expect(nearest(items, wanted, place)).toBe(items[distances.indexOf(Math.min(...distances))]);
    }),
  );
});

test('looks at a handful of ten thousand', () => {
  let looks = 0;
  const items = Array.from({ length: 10_000 }, (_, index) => index);
  const counted = (item: number) => {
    looks += 1;
    return item;
  };
  expect(nearest(items, 4321.4, counted)).toBe(4321);
  expect(looks).toBeLessThan(20);
});

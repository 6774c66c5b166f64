import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tellRange } from '../../../lib/kpi/digits';

const NOISE = 1e-9;

test('a range that is shown holds the truth and is hardly wider', () => {
  const shown = fc.constantFrom(1, 24, 100);
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e5, noNaN: true }),
      shown,
      (low, width, as) => {
        const told = tellRange({ value: low, low, high: low + width }, { shown: as });
        expect(told.low).toBeLessThanOrEqual(low + Math.abs(low) * NOISE);
        expect(told.high).toBeGreaterThanOrEqual(low + width - Math.abs(low + width) * NOISE);
        expect(told.high - told.low).toBeLessThanOrEqual(width * 1.25 + 2e-4 / as + NOISE * 1e6);
      },
    ),
  );
});

test.each([
  [0.29, 0.31, 100, 0],
  [3.464, 3.75, 1, 2],
  [1.8108, 1.8376, 1, 2],
  [1.7, 1.9, 1, 1],
  [6700, 6799, 1, 0],
])('%f to %f, times %i, takes %i places', (low, high, shown, places) => {
  expect(tellRange({ value: low, low, high }, { shown })).toEqual(expect.objectContaining({ places }));
});

test('computed ends are not pushed up by a digit', () => {
  // 0.29 × 100 is a little less than 29.
  expect(tellRange({ value: 0.3, low: 0.29, high: 0.31 }, { shown: 100 })).toMatchObject({ low: 0.29, high: 0.31 });
  expect(tellRange({ value: 0.3, low: 0.1 + 0.2 - 0.1, high: 0.1 + 0.2 }, { shown: 100 })).toMatchObject({ low: 0.2, high: 0.3 });
});

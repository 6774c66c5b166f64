import { expect, test } from 'vitest';
import { interval } from '../../lib/counts/count';

test('a truncated count stands for a whole interval', () => {
  expect(interval({ value: 1200, step: 100 })).toEqual({ low: 1200, high: 1299 });
});

import { expect, test } from 'vitest';
import { reaches, surelyReaches, targetOf } from '../../../lib/goals/target';
import { exactly } from '../../../lib/kpi/estimate';

const baseline = (value: number) => ({ baseline: { ...exactly(value), day: '2026-10-31', from: 'history' as const } });

test.each([
  [400, 0.2, 480],
  [500, 0.1, 550],
  [0.02, 0.5, 0.03],
  [3, 0.1, 3.3],
  [10, -0.5, 5],
  [0.1, 2, 0.3],
  // Of a score below 0, more is nearer to 0.
  [-20, 0.5, -10],
])('of %d, a change of %d is %d', (from, change, target) => {
  expect(targetOf({ target: { change }, ...baseline(from) })).toBe(target);
});

test('a number is itself; a change of nothing known is none', () => {
  expect(targetOf({ target: { value: 480 } })).toBe(480);
  expect(targetOf({ target: { change: 0.2 } })).toBeUndefined();
  expect(targetOf({ target: { change: 0.2 }, ...baseline(0) })).toBeUndefined();
  expect(targetOf({ target: { value: Number.NaN } })).toBeUndefined();
  expect(targetOf({ target: { change: Number.POSITIVE_INFINITY }, ...baseline(400) })).toBeUndefined();
});

test('reached as shown, and reached for sure', () => {
  const shown = { value: 1200, low: 1150, high: 1299 };
  expect([reaches(shown, 1200, 'up'), surelyReaches(shown, 1200, 'up'), surelyReaches(shown, 1150, 'up')]).toEqual([
    true,
    false,
    true,
  ]);
  expect([reaches(shown, 1200, 'down'), surelyReaches(shown, 1200, 'down'), surelyReaches(shown, 1299, 'down')]).toEqual([
    true,
    false,
    true,
  ]);
});

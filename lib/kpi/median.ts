import { quickselect } from 'simple-statistics';
import type { Estimate } from './estimate';

/** The middle one, or the mean of the middle two; `undefined` for no estimates. */
export function median(estimates: readonly Estimate[]): Estimate | undefined {
  return estimates.length === 0 ? undefined : ofEachBound(estimates, middleOf);
}

/** @param compute a number that never falls when one of those it is computed from rises; it may put them into another order. */
export function ofEachBound(estimates: readonly Estimate[], compute: (numbers: number[]) => number): Estimate {
  return {
    value: compute(estimates.map(({ value }) => value)),
    low: compute(estimates.map(({ low }) => low)),
    high: compute(estimates.map(({ high }) => high)),
  };
}

/** Of at least one number; puts them into another order. */
export function middleOf(numbers: number[]): number {
  const half = numbers.length >> 1;
  // What is smaller comes to lie before it.
  quickselect(numbers, half);
  const upper = numbers[half] ?? Number.NaN;
  if (numbers.length % 2 === 1) return upper;
  let lower = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < half; index++) lower = Math.max(lower, numbers[index] ?? lower);
  return (lower + upper) / 2;
}

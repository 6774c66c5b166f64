import { type Estimate, exactly } from './estimate';

/**
 * (`good` − `bad`) ÷ (`good` + `bad` + `neither`) in points from −100 to 100, of numbers that are not negative.
 * @returns `undefined` when there may be none of them at all.
 */
export function netScore(good: Estimate, bad: Estimate, neither: Estimate = exactly(0)): Estimate | undefined {
  if (good.low + bad.low + neither.low <= 0) return undefined;
  // More of neither moves the score towards zero, from either side.
  return {
    value: score(good.value, bad.value, neither.value),
    low: score(good.low, bad.high, good.low < bad.high ? neither.low : neither.high),
    high: score(good.high, bad.low, good.high > bad.low ? neither.low : neither.high),
  };
}

function score(good: number, bad: number, neither: number): number {
  if (good === Number.POSITIVE_INFINITY) return 100;
  if (bad === Number.POSITIVE_INFINITY) return -100;
  return ((good - bad) / (good + bad + neither)) * 100;
}

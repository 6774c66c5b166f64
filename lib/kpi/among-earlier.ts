import { atLeast, type Estimate, mean, scale, subtract, sum } from './estimate';
import { FEWEST } from './spread';

const STANDARD_DEVIATIONS = 5;

/** 1 when the number is at least five standard deviations above the mean of the earlier ones, else 0. */
export function isFarAboveMean(number: Estimate, earlier: readonly Estimate[]): Estimate | undefined {
  const average = earlier.length < FEWEST ? undefined : mean(earlier);
  const variance = average && mean(earlier.map((one) => each(distance(one, average), (bound) => bound ** 2)));
  if (!variance || variance.value === 0) return undefined;
  return atLeast(number, sum([average, scale(each(variance, Math.sqrt), STANDARD_DEVIATIONS)]));
}

/** Share of the earlier numbers that this one reaches. */
export function percentileAmong(number: Estimate, earlier: readonly Estimate[]): Estimate | undefined {
  return mean(earlier.map((one) => atLeast(number, one)));
}

function distance(one: Estimate, other: Estimate): Estimate {
  const { value, low, high } = subtract(one, other);
  return {
    value: Math.abs(value),
    low: low <= 0 && high >= 0 ? 0 : Math.min(Math.abs(low), Math.abs(high)),
    high: Math.max(Math.abs(low), Math.abs(high)),
  };
}

/** @param change never falls. */
function each({ value, low, high }: Estimate, change: (bound: number) => number): Estimate {
  return { value: change(value), low: change(low), high: change(high) };
}

import { divide, type Estimate, exactly, mean, median, scale, subtract, sum } from './estimate';

/** Fewer of an author's earlier posts say nothing of what is usual. */
const MINIMUM_POSTS = 8;
const ROBUST_THRESHOLD = 3.5;
/** Makes the median absolute deviation comparable with a standard deviation (Iglewicz and Hoaglin). */
const ROBUST_FACTOR = 0.6745;
const STANDARD_DEVIATIONS = 5;

/** 1 when the robust z-score, 0.6745 · (number − median) ÷ median absolute deviation, is at least 3.5, else 0. */
export function isRobustOutlier(number: Estimate, earlier: readonly Estimate[]): Estimate | undefined {
  const middle = earlier.length < MINIMUM_POSTS ? undefined : median(earlier);
  const deviation = middle && median(earlier.map((one) => distance(one, middle)));
  const score = deviation && divide(scale(subtract(number, middle), ROBUST_FACTOR), deviation);
  return score && atLeast(score, exactly(ROBUST_THRESHOLD));
}

/** 1 when the number is at least five standard deviations above the mean of the earlier ones, else 0. */
export function isStandardDeviationOutlier(number: Estimate, earlier: readonly Estimate[]): Estimate | undefined {
  const average = earlier.length < MINIMUM_POSTS ? undefined : mean(earlier);
  const variance = average && mean(earlier.map((one) => each(distance(one, average), (bound) => bound ** 2)));
  if (!variance || variance.high === 0) return undefined;
  return atLeast(number, sum([average, scale(each(variance, Math.sqrt), STANDARD_DEVIATIONS)]));
}

/** Share of the earlier numbers that this one reaches. */
export function percentileAmong(number: Estimate, earlier: readonly Estimate[]): Estimate | undefined {
  return mean(earlier.map((one) => atLeast(number, one)));
}

/** 1 or 0, and whether it may be the other one. */
export function atLeast(number: Estimate, threshold: Estimate): Estimate {
  return {
    value: Number(number.value >= threshold.value),
    low: Number(number.low >= threshold.high),
    high: Number(number.high >= threshold.low),
  };
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

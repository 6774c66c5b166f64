import { type Count, interval } from '../counts/count';

/** A computed number: as the shown counters give it, and the range in which the true one lies. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  /** Infinity when there is no upper bound. */
  readonly high: number;
}

/** A number known to the last digit. */
export function exactly(value: number): Estimate {
  return { value, low: value, high: value };
}

/** The whole numbers a displayed count can stand for. */
export function estimateOf(count: Count): Estimate {
  return { value: count.value, ...interval(count) };
}

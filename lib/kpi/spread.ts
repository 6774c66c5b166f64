import type { Estimate } from './estimate';
import { middleOf, ofEachBound } from './median';

/** Half of some numbers lie between the quartiles. */
export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/** How one number is spread over several posts. */
export interface Spread extends Omit<Quartiles, 'median'> {
  /** Posts that went in. */
  readonly n: number;
  readonly median: Estimate;
  /** Median distance from the median. */
  readonly deviation: number;
}

/** Fewer posts than this show no pattern. */
export const FEWEST = 8;

/** Median, quartiles and median absolute deviation; `undefined` for fewer than eight numbers. Those without an upper end do not count. */
export function spread(estimates: readonly (Estimate | undefined)[]): Spread | undefined {
  const known = estimates.filter((estimate) => estimate !== undefined && Number.isFinite(estimate.high)) as Estimate[];
  const found = quartiles(known.map(({ value }) => value));
  if (!found) return undefined;
  const deviation = middleOf(known.map(({ value }) => Math.abs(value - found.median)));
  return { n: known.length, ...found, median: ofEachBound(known, middleOf), deviation };
}

/** `undefined` for fewer than eight numbers. */
export function quartiles(values: readonly number[]): Quartiles | undefined {
  if (values.length < FEWEST) return undefined;
  const sorted = Float64Array.from(values).sort();
  return { lower: quantile(sorted, 0.25), median: quantile(sorted, 0.5), upper: quantile(sorted, 0.75) };
}

/** On a straight line between the two numbers around it (type 7 of Hyndman and Fan). */
function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const [below = 0, above = below] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (place - Math.floor(place)) * (above - below);
}

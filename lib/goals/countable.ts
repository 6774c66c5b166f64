import type { Estimate } from '../kpi/estimate';

/** Beyond this a computer cannot count, and nobody does. */
export function isCountable(value: number): boolean {
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

/** `undefined` for what no longer is a number, or lies outside its own range. */
export function answer(estimate: Estimate | undefined): Estimate | undefined {
  const isSound = estimate && isCountable(estimate.value) && estimate.low <= estimate.value && estimate.value <= estimate.high;
  return isSound ? estimate : undefined;
}

import type { Estimate } from './estimate';

/** (`gained` − `spent`) ÷ `spent`; of a number that grew, its growth rate. `undefined` when nothing may have been spent. */
export function returnOn(gained: Estimate, spent: Estimate): Estimate | undefined {
  if (spent.low <= 0 || (gained.high === Number.POSITIVE_INFINITY && spent.high === Number.POSITIVE_INFINITY)) return undefined;
  return {
    value: (gained.value - spent.value) / spent.value,
    low: spent.high === Number.POSITIVE_INFINITY ? -1 : (gained.low - spent.high) / spent.high,
    high: (gained.high - spent.low) / spent.low,
  };
}

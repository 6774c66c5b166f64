import type { Estimate } from './estimate';

/** One number divided by another; `undefined` when the divisor may be zero, or when the result could be anything. */
export function ratio(numerator: Estimate | undefined, denominator: Estimate | undefined): Estimate | undefined {
  if (!numerator || !denominator || denominator.low <= 0) return undefined;
  if (denominator.high === Number.POSITIVE_INFINITY && numerator.high === Number.POSITIVE_INFINITY) return undefined;
  return {
    value: numerator.value / denominator.value,
    low: numerator.low / denominator.high,
    high: numerator.high / denominator.low,
  };
}

import type { Baseline, GoalMeasure } from './goal';
import type { PastChanges } from './past-changes';

/** Where nothing is known of the past. */
const FIRST_CHANGE = 0.1;
const SMALLEST_CHANGE = 0.01;
const LARGEST_CHANGE = 0.5;

/**
 * A change that can be reached: what was exceeded in one of ten stretches of the past, in whole percent.
 * @returns a fraction, without its sign; `undefined` where there is nothing to take it of.
 */
export function suggestedChange(
  baseline: Pick<Baseline, 'value'> | undefined,
  past: PastChanges | undefined,
  direction: GoalMeasure['direction'],
): number | undefined {
  if (!baseline || baseline.value <= 0) return undefined;
  const usual = past?.as === 'relative' ? past.p90 * (direction === 'up' ? 1 : -1) : undefined;
  if (usual === undefined || usual < SMALLEST_CHANGE || usual > LARGEST_CHANGE) return FIRST_CHANGE;
  return Math.round(usual * 100) / 100;
}

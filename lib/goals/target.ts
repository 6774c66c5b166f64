import type { Estimate } from '../kpi/estimate';
import { isCountable } from './countable';
import type { GoalMeasure } from './goal';

/** So many digits are more than anybody counts to, and fewer than a computer's rounding shows in. */
const DIGITS = 12;

/**
 * The number to reach. A change is one of the baseline: +20 % of 400 is 480; `undefined` without a baseline, and of 0, which any share of
 * is reached before anything is done.
 */
export function targetOf({ target, baseline }: Pick<GoalMeasure, 'target' | 'baseline'>): number | undefined {
  if ('value' in target) return isCountable(target.value) ? target.value : undefined;
  if (!baseline?.value) return undefined;
  const wanted = Number((baseline.value + Math.abs(baseline.value) * target.change).toPrecision(DIGITS));
  return isCountable(wanted) ? wanted : undefined;
}

/** The shown number is at the target or beyond it. */
export function reaches({ value }: Pick<Estimate, 'value'>, target: number, direction: GoalMeasure['direction']): boolean {
  return direction === 'up' ? value >= target : value <= target;
}

/** However the number was rounded, it is at the target or beyond it. */
export function surelyReaches({ low, high }: Estimate, target: number, direction: GoalMeasure['direction']): boolean {
  return direction === 'up' ? low >= target : high <= target;
}

import { KPIS } from './dictionary';
import { divide, type Estimate, exactly, isCertain, subtract } from './estimate';
import type { Measured } from './figures';

/** What became of a KPI since the period before. */
export interface Change {
  /** `unchanged` also where the difference may be due to rounding; `unknown` where one of the two cannot be told. */
  readonly kind: 'up' | 'down' | 'unchanged' | 'unknown';
  /** Absent where unknown. */
  readonly difference?: Estimate;
  /**
   * `points`: of two percentages or scores, 0.012 is 1.2 percentage points. `relative`: a fraction of what was before. `amount`: a plain
   * number, where there may have been nothing to take a fraction of.
   */
  readonly as?: 'points' | 'relative' | 'amount';
}

/** @param before the same KPI by the same formula. */
export function compare(now: Measured, before: Measured): Change {
  if (!now.estimate || !before.estimate) return { kind: 'unknown' };
  const difference = subtract(now.estimate, before.estimate);
  const kind = isCertain(difference) ? (difference.low > 0 ? 'up' : 'down') : 'unchanged';
  const { unit } = KPIS[now.kpi];
  if (unit === 'percent' || unit === 'score') return { kind, difference, as: 'points' };
  const factor = divide(now.estimate, before.estimate);
  return factor && before.estimate.low > 0
    ? { kind, difference: subtract(factor, exactly(1)), as: 'relative' }
    : { kind, difference, as: 'amount' };
}

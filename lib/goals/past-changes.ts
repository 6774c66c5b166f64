import { max, min, quantile } from 'simple-statistics';
import type { Estimate } from '../kpi/estimate';
import { isCountable } from './countable';
import { daysBetween } from './days';
import type { GoalMeasure } from './goal';

/** A number on a day. */
export type PastValue = Pick<Estimate, 'value'> & { readonly day: string };

/** By how much a number changed over stretches of the same length. Below 0 where it fell. */
export interface PastChanges {
  /** `relative`: 0.03 is 3 %. `amount`: as the number itself, where it may have been 0 or below. */
  readonly as: 'relative' | 'amount';
  /** In the direction asked for: for `down` the deepest fall. */
  readonly best: number;
  /** So much or less was done in nine of ten stretches. */
  readonly p90: number;
  /** Stretches, which overlap. */
  readonly n: number;
  /** How many would follow one another in the time covered. */
  readonly apart: number;
}

export interface PastOptions {
  readonly direction?: GoalMeasure['direction'];
  readonly as?: PastChanges['as'];
}

/**
 * Changes from each day on which a number is known to so many days later, where the number is on the straight line between looks.
 * @param history what the KPI came to: a level as it stood on each day, a total or rate over as many `days` ending on it.
 * @returns `undefined` where the history is shorter than that.
 */
export function pastChanges(history: readonly PastValue[], days: number, options: PastOptions = {}): PastChanges | undefined {
  const { direction = 'up' } = options;
  const [first] = history;
  if (!first || !(days > 0)) return undefined;
  const known = history.filter(({ value }) => isCountable(value));
  const points = known.map(({ day, value }) => ({ day: daysBetween(first.day, day), value })).toSorted((a, b) => a.day - b.day);
  const as = options.as ?? (points.every(({ value }) => value > 0) ? 'relative' : 'amount');
  const changes = points.flatMap(({ day, value }) => {
    const then = valueAt(points, day + days);
    const change = then === undefined ? undefined : (then - value) / (as === 'relative' ? value : 1);
    return change !== undefined && isCountable(change) ? [change] : [];
  });
  if (changes.length === 0) return undefined;
  const covered = (points.at(-1)?.day ?? 0) - (points[0]?.day ?? 0);
  return {
    as,
    best: direction === 'up' ? max(changes) : min(changes),
    p90: quantile(changes, direction === 'up' ? 0.9 : 0.1),
    n: changes.length,
    apart: Math.floor(covered / days),
  };
}

interface Point {
  readonly day: number;
  readonly value: number;
}

function valueAt(points: readonly Point[], day: number): number | undefined {
  const index = points.findIndex((point) => point.day >= day);
  const [after, before] = [points[index], points[index - 1]];
  if (!after || after.day === day) return after?.value;
  if (!before) return undefined;
  return before.value + ((day - before.day) / (after.day - before.day)) * (after.value - before.value);
}

import { change } from '../counts/count';
import type { Counts } from '../platforms/types';
import { ENGAGEMENT_COUNTERS } from './engagement-rate';
import type { Estimate } from './estimate';

/** One look at a post. */
export interface Look {
  /** Unix ms */
  readonly seenAt: number;
  readonly counts: Counts;
}

export interface Velocity {
  /** Engagements per hour; negative when some were withdrawn. */
  readonly perHour: Estimate;
  /** Time of the look it is measured from, Unix ms. */
  readonly since: number;
}

/** Looks closer together than this say more about chance than about pace. */
const MINIMUM_GAP = 10 * 60_000;
const HOUR = 3_600_000;

/**
 * Engagements gained per hour between the newest earlier look that shows a certain change and `now`.
 * @param earlier looks, oldest first.
 * @returns `undefined` while there is no such look: a change smaller than the rounding is no change.
 */
export function velocity(earlier: readonly Look[], now: Look): Velocity | undefined {
  for (const look of earlier.toReversed()) {
    const elapsed = now.seenAt - look.seenAt;
    const gained = elapsed >= MINIMUM_GAP ? changeBetween(look.counts, now.counts) : undefined;
    if (!gained) continue;
    if (gained.low === 0 && gained.high === 0) return undefined;
    if (gained.low > 0 || gained.high < 0) {
      const hours = elapsed / HOUR;
      const perHour = { value: gained.value / hours, low: gained.low / hours, high: gained.high / hours };
      return { perHour, since: look.seenAt };
    }
  }
  return undefined;
}

/** Change of the engagement counters both looks show; `undefined` when they share none. */
function changeBetween(then: Counts, now: Counts): Estimate | undefined {
  let sum: Estimate | undefined;
  for (const counter of ENGAGEMENT_COUNTERS) {
    const [before, after] = [then[counter], now[counter]];
    if (!before || !after) continue;
    const { low, high } = change(before, after);
    sum = {
      value: (sum?.value ?? 0) + after.value - before.value,
      low: (sum?.low ?? 0) + low,
      high: (sum?.high ?? 0) + high,
    };
  }
  return sum;
}

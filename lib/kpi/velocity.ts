import type { Counter, Counts } from '../platforms/types';
import { ENGAGEMENT_COUNTERS } from './engagement-rate';
import { divide, type Estimate, exactly, growth, isCertain, isExact, sum } from './estimate';

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

/** Engagements gained between two looks. */
export interface Gain {
  readonly gained: Estimate;
  readonly hours: number;
  /** Time of the earlier look, Unix ms. */
  readonly since: number;
}

/**
 * Engagements gained per hour between the newest earlier look that shows a certain change and `now`.
 * @param earlier looks, oldest first.
 * @param counters what makes up the engagements.
 * @returns `undefined` while there is no such look: a change smaller than the rounding is no change.
 */
export function velocity(
  earlier: readonly Look[],
  now: Look,
  counters: readonly Counter[] = ENGAGEMENT_COUNTERS,
): Velocity | undefined {
  const gain = latestGain(earlier, now, counters);
  const perHour = gain && divide(gain.gained, exactly(gain.hours));
  return perHour && { perHour, since: gain.since };
}

/** What `velocity` is computed from. */
export function latestGain(earlier: readonly Look[], now: Look, counters: readonly Counter[]): Gain | undefined {
  for (const look of earlier.toReversed()) {
    const elapsed = now.seenAt - look.seenAt;
    const gained = elapsed >= MINIMUM_GAP ? changeBetween(look.counts, now.counts, counters) : undefined;
    if (!gained) continue;
    if (isCertain(gained)) return { gained, hours: elapsed / HOUR, since: look.seenAt };
    if (isExact(gained)) return undefined;
  }
  return undefined;
}

/** Change of those counters that both looks show; `undefined` when they share none. */
function changeBetween(then: Counts, now: Counts, counters: readonly Counter[]): Estimate | undefined {
  const gained = counters.flatMap((counter) => {
    const [before, after] = [then[counter], now[counter]];
    return before && after ? growth(before, after) : [];
  });
  return gained.length === 0 ? undefined : sum(gained);
}

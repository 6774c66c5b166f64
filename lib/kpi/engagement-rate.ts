import type { Count } from '../counts/count';
import { TRAITS } from '../platforms/traits';
import type { Counter, Counts, PlatformId } from '../platforms/types';
import { divide, type Estimate, estimateOf, sum } from './estimate';
import type { ReadOptions } from './read-post';

/** The counters anyone can see, and therefore compare, on every platform. */
export const ENGAGEMENT_COUNTERS = ['reactions', 'comments', 'shares'] as const satisfies readonly Counter[];

const WITH_SAVES = [...ENGAGEMENT_COUNTERS, 'saves'] as const satisfies readonly Counter[];

/** The counters that make up the engagements of a post. */
export function engagementCounters(platform: PlatformId, { bookmarks = false }: ReadOptions): readonly Counter[] {
  return bookmarks && TRAITS[platform].hasPublicSaves ? WITH_SAVES : ENGAGEMENT_COUNTERS;
}

export interface Engagement {
  /** What was added up; counters the page does not show are absent. */
  readonly parts: readonly Count[];
  readonly total: Estimate;
}

export interface EngagementRate {
  readonly engagement: Engagement;
  /** What the engagement is divided by; `total` when there is nothing to divide by. */
  readonly basis: 'views' | 'followers' | 'total';
  /** Absent for `total`. */
  readonly denominator?: Count;
  /** A ratio (0.033 is 3.3 %), or the number of engagements for `total`. */
  readonly rate: Estimate;
}

/** Reactions + comments + shares, or the counters named, as far as they are shown; `undefined` when none is. */
export function engagement(counts: Counts, counters: readonly Counter[] = ENGAGEMENT_COUNTERS): Engagement | undefined {
  const parts = counters.flatMap((counter) => counts[counter] ?? []);
  return parts.length === 0 ? undefined : { parts, total: sum(parts.map(estimateOf)) };
}

/**
 * Engagement ÷ views where views are shown, else ÷ followers, else the engagement itself.
 * @param followers of the author when the post was published.
 * @param counters what makes up the engagement.
 * @returns `undefined` when no engagement counter is shown.
 */
export function engagementRate(
  counts: Counts,
  followers?: Count,
  counters: readonly Counter[] = ENGAGEMENT_COUNTERS,
): EngagementRate | undefined {
  const engaged = engagement(counts, counters);
  if (!engaged) return undefined;
  for (const [basis, denominator] of [['views', counts.views] as const, ['followers', followers] as const]) {
    const rate = denominator && divide(engaged.total, estimateOf(denominator));
    if (rate) return { engagement: engaged, basis, denominator, rate };
  }
  return { engagement: engaged, basis: 'total', rate: engaged.total };
}

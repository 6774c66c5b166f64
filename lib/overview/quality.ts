import type { FollowersRead } from '../data/followers';
import type { GroupFigures } from '../kpi/figures';
import type { DayFigures } from './day-figures';

/** How far the numbers of a period can be trusted. */
export interface Quality {
  /** Organic and the accounts' own; only these enter the KPIs. */
  readonly posts: number;
  /** Of these, those whose views are not shown. */
  readonly withoutViews: number;
  readonly promoted: number;
  readonly reshares: number;
  /** Of the account whose followers were read the longest ago, Unix ms; absent when no account's were. */
  readonly followersSeenAt?: number;
  /** Accounts whose followers were never read. */
  readonly withoutFollowers: number;
  readonly days: number;
  /** Days without any look. */
  readonly unobserved: number;
}

/** @param followers readings by account key, oldest first. */
export function qualityOf(
  figures: GroupFigures,
  days: readonly DayFigures[],
  followers: ReadonlyMap<string, readonly FollowersRead[]>,
): Quality {
  const promoted = figures.posts.filter(({ post }) => post.promoted);
  const reshares = figures.posts.filter(({ post }) => post.reshare && !post.promoted);
  const organic = figures.posts.filter(({ post }) => !post.promoted && !post.reshare);
  const newest = figures.accounts.map(({ account }) => followers.get(account.key)?.at(-1)?.seenAt);
  const known = newest.filter((seenAt) => seenAt !== undefined);
  return {
    posts: organic.length,
    withoutViews: organic.filter(({ post }) => post.counts.views === undefined).length,
    promoted: promoted.length,
    reshares: reshares.length,
    ...(known.length > 0 && { followersSeenAt: Math.min(...known) }),
    withoutFollowers: newest.length - known.length,
    days: days.length,
    unobserved: days.filter(({ isObserved }) => !isObserved).length,
  };
}

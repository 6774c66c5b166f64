import { COUNTERS, type Counter } from '../../lib/platforms/types';
import { facebookPost, shown as facebookShown } from './facebook/model';
import { guestTruth } from './linkedin/guest-truth';
import { linkedInPost, linkedInPosts } from './linkedin/model';
import type { Knowable, SiteOptions, TruePost } from './site';
import { xPost, xProfilePost } from './x/model';

/** What a perfect reader can know of a post's counters from its page; what is absent cannot be known. */
export type KnowableCounters = Partial<Record<Counter, Knowable>>;

export function knowable(post: TruePost, options: SiteOptions): KnowableCounters {
  const entries = COUNTERS.flatMap((counter) => {
    const value = post.counters[counter];
    return value === undefined || isUnsaid(post, counter) ? [] : [[counter, knowableCount(post, value, options)]];
  });
  return Object.fromEntries(entries);
}

function knowableCount(post: TruePost, value: number, options: SiteOptions): Knowable {
  // X has the exact number in every label, LinkedIn writes all digits out; only Facebook shortens.
  if (post.platform !== 'facebook') return { value, rounded: false };
  const { value: low, rounded } = facebookShown(value, options.language);
  return { value: low, rounded };
}

/** Timelines of X name bookmarks in one label only, which leaves out zeros. */
function isUnsaid(post: TruePost, counter: Counter): boolean {
  return counter === 'saves' && post.counters.saves === 0 && !('focal' in post && post.focal);
}

const each = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));

/** The posts of each site's feed, in order. */
export const feedTruth = {
  x: (options: SiteOptions) => each(options.posts, (index) => xPost(options, index)),
  linkedin: (options: SiteOptions) => linkedInPosts(options),
  facebook: (options: SiteOptions) => each(options.posts, (index) => facebookPost(options, index)),
  guest: (options: SiteOptions) => linkedInPosts(options).map(guestTruth),
} as const;

/** The posts of one account's page, in order. */
export const profileTruth = {
  x: (options: SiteOptions, author: number) => each(options.posts, (index) => xProfilePost(options, author, index)),
  linkedin: (options: SiteOptions, author: number) => each(options.posts, (index) => linkedInPost(options, index, author)),
  facebook: (options: SiteOptions, author: number) => each(options.posts, (index) => facebookPost(options, index, author)),
} as const;

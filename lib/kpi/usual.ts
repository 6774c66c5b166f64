import type { Count } from '../counts/count';
import type { Counter } from '../platforms/types';
import { countAtAge, type DatedPost, engagementAtAge } from './at-age';
import { ENGAGEMENT_COUNTERS } from './engagement-rate';
import { divide, type Estimate, estimateOf } from './estimate';
import { type Quartiles, quartiles, type Spread, spread } from './spread';

/** An earlier post of the same author. */
export interface EarlierPost extends DatedPost {
  /** Of the author, nearest to the time of publication. */
  readonly followers?: Count;
}

/** What an author's earlier posts had come to at one age; each figure is there when at least eight of them tell it. */
export interface Usual {
  /** Ms since publication. */
  readonly age: number;
  readonly views?: Spread;
  readonly engagement?: Spread;
  /** Ratios: 0.033 is 3.3 %. */
  readonly rateByViews?: Spread;
  readonly rateByFollowers?: Spread;
  /** Engagement on the way there. */
  readonly band: readonly BandPoint[];
}

export interface BandPoint extends Quartiles {
  /** Ms since publication. */
  readonly age: number;
}

/** So many posts before one say what is usual. */
export const MOST_EARLIER = 20;

interface Candidate {
  readonly publishedAt?: number;
  readonly promoted: boolean;
  readonly reshare: boolean;
}

/**
 * The last 20 posts before one that it can be compared with: neither promoted nor only seen as somebody's repost, and with a
 * known time of publication.
 * @param posts of the same author, in any order.
 * @param publishedAt of the post they came before, Unix ms.
 */
export function comparablePosts<Post extends Candidate>(
  posts: readonly Post[],
  publishedAt: number,
): (Post & { readonly publishedAt: number })[] {
  return posts
    .filter((post): post is Post & { readonly publishedAt: number } => {
      return post.publishedAt !== undefined && post.publishedAt < publishedAt && !post.promoted && !post.reshare;
    })
    .toSorted((one, other) => other.publishedAt - one.publishedAt)
    .slice(0, MOST_EARLIER);
}

/**
 * What is usual at an age in ms.
 * @param posts comparable ones.
 * @param counters what makes up the engagement.
 * @param ages for the band.
 * @returns `undefined` when fewer than eight posts tell anything at that age.
 */
export function usualAt(
  posts: readonly EarlierPost[],
  age: number,
  counters: readonly Counter[] = ENGAGEMENT_COUNTERS,
  ages: readonly number[] = [],
): Usual | undefined {
  const engaged = posts.map((post) => engagementAtAge(post, age, counters));
  const viewed = posts.map((post) => countAtAge(post, 'views', age));
  const followed = posts.map(({ followers }) => followers && estimateOf(followers));
  const figures = {
    views: spread(viewed),
    engagement: spread(engaged),
    rateByViews: spread(engaged.map((total, index) => quotient(total, viewed[index]))),
    rateByFollowers: spread(engaged.map((total, index) => quotient(total, followed[index]))),
  };
  const told = Object.entries(figures).filter(([, figure]) => figure);
  return told.length > 0 ? { age, band: usualBand(posts, ages, counters), ...Object.fromEntries(told) } : undefined;
}

/**
 * How posts usually develop: their quartiles at each of the ages in ms, without those that fewer than eight posts tell.
 * @param counters what is added up.
 */
export function usualBand(
  posts: readonly DatedPost[],
  ages: readonly number[],
  counters: readonly Counter[] = ENGAGEMENT_COUNTERS,
): BandPoint[] {
  return ages.flatMap((age) => {
    const values = posts.map((post) => engagementAtAge(post, age, counters)?.value);
    const found = quartiles(values.filter((value) => value !== undefined));
    return found ? [{ age, ...found }] : [];
  });
}

function quotient(one: Estimate | undefined, other: Estimate | undefined): Estimate | undefined {
  return one && other && divide(one, other);
}

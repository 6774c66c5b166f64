import type { PostKind } from '../../platforms/types';
import type { Estimate } from '../estimate';

/** How a post's rate was taken: at the age of a day, or from the latest counters of a post that is older. */
export type RateAge = 'atDay' | 'latest';

/** A post of one's own with the rate it is judged by. */
export interface RatedPost {
  /** Key of the post. */
  readonly key: string;
  /** Unix ms */
  readonly publishedAt: number;
  readonly kind: PostKind;
  /** At most 280 characters; only where texts are stored. */
  readonly text?: string;
  readonly rate: Estimate;
  readonly age: RateAge;
}

/** What some posts' rates come to. */
export interface RateSummary {
  readonly n: number;
  readonly median: Estimate;
  /** The lowest and the highest of the posts' rates as shown. */
  readonly lowest: number;
  readonly highest: number;
}

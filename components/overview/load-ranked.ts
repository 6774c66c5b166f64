import type { PeriodFigures } from './period-figures';
import { type Ranked, rank } from './ranking';

/** The best and the weakest posts of a period. */
export function rankedOf({ figures }: PeriodFigures, now: number): Ranked | undefined {
  const posts = figures.posts.map(({ post, followers }) => ({ post, ...(followers && { followers: followers.count }) }));
  return rank(posts, now);
}

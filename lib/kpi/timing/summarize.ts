import { median } from '../median';
import type { RatedPost, RateSummary } from './rated-post';

/** With fewer posts a median is chance: it is shown, greyed, and never called best. */
export const FEWEST_POSTS = 3;

/** `undefined` for no posts. */
export function summarize(posts: readonly RatedPost[]): RateSummary | undefined {
  const rates = posts.map(({ rate }) => rate);
  const middle = median(rates);
  if (!middle) return undefined;
  const values = rates.map(({ value }) => value);
  return { n: posts.length, median: middle, lowest: Math.min(...values), highest: Math.max(...values) };
}

export function isEnough({ n }: RateSummary): boolean {
  return n >= FEWEST_POSTS;
}

import { useMemo } from 'react';
import { loadFigures } from '../../lib/data/figures';
import { spanOf } from '../../lib/day';
import type { PostFigures } from '../../lib/kpi/figures';
import { type Measure, type RatedPosts, ratePosts } from '../../lib/kpi/timing/rate-posts';
import { PLATFORM_IDS, type PlatformId } from '../../lib/platforms/types';
import type { Scope } from '../../lib/scope';
import { useStored } from '../database';

/** Views say more than followers, as long as they are known of nearly as many posts. */
const NEARLY_ALL = 0.8;
const EMPTY = { measure: 'views', ...ratePosts([], 'views') } as const;
const MEASURES = ['views', 'followers'] as const satisfies readonly Measure[];

/** Posts of the scope with their looks; `undefined` until they are read. */
export function useFigures(scope: Scope | undefined): readonly PostFigures[] | undefined {
  return useStored(
    async (db) => {
      const span = scope && spanOf(scope.period);
      if (!span) return undefined;
      const figures = await loadFigures(db, { accounts: scope.accounts, ...span, view: 'cohort', looks: true }, Date.now());
      return figures.posts;
    },
    [scope],
  );
}

/** Sites the posts are on, the one with most posts first. */
export function sitesOf(figures: readonly PostFigures[]): readonly PlatformId[] {
  const postsOn = (platform: PlatformId) => figures.filter(({ post }) => post.platform === platform).length;
  return PLATFORM_IDS.filter((platform) => postsOn(platform) > 0).sort((one, other) => postsOn(other) - postsOn(one));
}

export interface Ratings extends RatedPosts {
  readonly measure: Measure;
  /** Those that give any post a rate. */
  readonly measures: readonly Measure[];
}

/** Rates by the measure that is wanted, else by views where nearly as many posts show them, else by followers. */
export function useRatings(figures: readonly PostFigures[], wanted: Measure | undefined): Ratings {
  return useMemo(() => {
    const rated = MEASURES.map((measure) => ({ measure, ...ratePosts(figures, measure) }));
    const known = rated.filter((each) => each.rated.length > 0);
    const most = Math.max(...rated.map((each) => each.rated.length));
    const usual = rated.find((each) => each.rated.length >= NEARLY_ALL * most);
    const chosen = known.find(({ measure }) => measure === wanted) ?? usual ?? EMPTY;
    return { ...chosen, measures: known.map(({ measure }) => measure) };
  }, [figures, wanted]);
}

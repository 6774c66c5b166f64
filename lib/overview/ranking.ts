import type { PostRow } from '../data/rows';
import type { Estimate } from '../kpi/estimate';
import type { PostFigures } from '../kpi/figures';
import type { KpiId } from '../kpi/ids';
import { measurePost, type PostOptions } from '../kpi/measure-post';

/** What posts are ranked by, best first: how they did against the author's usual, else a rate, else the number itself. */
export const RANKINGS = ['usual', 'views', 'followers', 'total'] as const;
export type Ranking = (typeof RANKINGS)[number];

/** The KPI that each ranking's numbers are. */
export const KPI_OF_RANKING = {
  usual: 'outlierScore',
  views: 'engagementRateByViews',
  followers: 'engagementRateByFollowers',
  total: 'engagements',
} as const satisfies Record<Ranking, KpiId>;

export interface RankedPost {
  readonly post: PostRow;
  readonly value: Estimate;
}

export interface Ranked {
  readonly by: Ranking;
  readonly best: readonly RankedPost[];
  /** Weakest first; none of them is among the best. */
  readonly weakest: readonly RankedPost[];
}

const MOST = 5;
const DAY_MS = 86_400_000;

/** Promoted posts and other people's are not ranked. */
export function isRankable({ post }: PostFigures): boolean {
  return !post.promoted && !post.reshare;
}

/**
 * The first list that tells of most of the posts: one that knows only a few of them would pass over the rest.
 * @returns the longest where none knows half of them.
 */
function chooseRanking(lists: readonly (readonly [Ranking, readonly RankedPost[]])[], posts: number) {
  return (
    lists.find(([, known]) => known.length > 0 && known.length * 2 >= posts) ??
    lists.toSorted(([, one], [, other]) => other.length - one.length)[0]
  );
}

/**
 * The best and the weakest posts. A post younger than a day is never called weak.
 * @param usualOf multiple of the author's usual at the same age, where there is a basis.
 * @param now Unix ms.
 * @returns `undefined` when no post has any number.
 */
export function rank(
  posts: readonly PostFigures[],
  usualOf: (post: PostRow) => Estimate | undefined,
  now: number,
  options: PostOptions = {},
): Ranked | undefined {
  const valueBy = (ranking: Ranking, figures: PostFigures) =>
    ranking === 'usual' ? usualOf(figures.post) : measurePost(KPI_OF_RANKING[ranking], figures, now, options).estimate;
  const lists = RANKINGS.map((ranking) => {
    const known = posts.flatMap((figures): RankedPost[] => {
      const value = valueBy(ranking, figures);
      return value ? [{ post: figures.post, value }] : [];
    });
    return [ranking, known] as const;
  });
  const [by, known] = chooseRanking(lists, posts.length) ?? [];
  if (by === undefined || !known?.length) return undefined;
  const ranked = known.toSorted((one, other) => other.value.value - one.value.value);
  // Where there are few, half of them are the best at most.
  const best = ranked.slice(0, Math.min(MOST, Math.ceil(ranked.length / 2)));
  const rest = ranked.slice(best.length).filter(({ post }) => now - (post.publishedAt ?? post.firstSeenAt) >= DAY_MS);
  return { by, best, weakest: rest.slice(-MOST).reverse() };
}

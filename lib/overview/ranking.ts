import type { PostRow } from '../data/rows';
import type { Estimate } from '../kpi/estimate';
import type { PostFigures } from '../kpi/figures';
import type { KpiId } from '../kpi/ids';
import { type PostOptions, postEstimator } from '../kpi/measure-post';
import { sorted } from '../posts/sort-rows';
import type { Work } from '../slices';

/** What posts are ranked by, best first: how they did against the author's usual, else a rate, else the number itself. */
const RANKINGS = ['usual', 'views', 'followers', 'total'] as const;
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

/** Posts that are measured without a pause. */
const RUN = 256;

function* tell(posts: readonly PostFigures[], read: (figures: PostFigures) => Estimate | undefined): Work<RankedPost[]> {
  const known: RankedPost[] = [];
  for (const [index, figures] of posts.entries()) {
    if (index % RUN === RUN - 1) yield index / posts.length;
    const value = read(figures);
    if (value) known.push({ post: figures.post, value });
  }
  return known;
}

/**
 * The first list that tells of most of the posts: one that knows only a few of them would pass over the rest.
 * @returns the longest where none knows half of them.
 */
function* chooseRanking(
  posts: readonly PostFigures[],
  valueBy: (ranking: Ranking) => (figures: PostFigures) => Estimate | undefined,
): Work<Pick<Ranked, 'by'> & { readonly known: readonly RankedPost[] }> {
  const lists: { readonly by: Ranking; readonly known: readonly RankedPost[] }[] = [];
  for (const by of RANKINGS) {
    const known = yield* tell(posts, valueBy(by));
    if (known.length > 0 && known.length * 2 >= posts.length) return { by, known };
    lists.push({ by, known });
  }
  return lists.reduce((longest, list) => (list.known.length > longest.known.length ? list : longest));
}

/**
 * The best and the weakest posts. A post younger than a day is never called weak.
 * @param usualOf multiple of the author's usual at the same age, where there is a basis.
 * @param now Unix ms.
 * @returns `undefined` when no post has any number.
 */
export function* rank(
  posts: readonly PostFigures[],
  usualOf: (post: PostRow) => Estimate | undefined,
  now: number,
  options: PostOptions = {},
): Work<Ranked | undefined> {
  const { by, known } = yield* chooseRanking(posts, (ranking) =>
    ranking === 'usual' ? ({ post }) => usualOf(post) : postEstimator(KPI_OF_RANKING[ranking], now, options),
  );
  if (known.length === 0) return undefined;
  const ranked = yield* sorted(known, { keyOf: ({ value }) => value.value, direction: 'descending' });
  // Where there are few, half of them are the best at most.
  const best = ranked.slice(0, Math.min(MOST, Math.ceil(ranked.length / 2)));
  const rest = ranked.slice(best.length).filter(({ post }) => now - (post.publishedAt ?? post.firstSeenAt) >= DAY_MS);
  return { by, best, weakest: rest.slice(-MOST).reverse() };
}

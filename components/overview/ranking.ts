import type { Count } from '../../lib/counts/count';
import type { PostRow } from '../../lib/data/rows';
import { engagement } from '../../lib/kpi/engagement-rate';
import { divide, type Estimate, estimateOf } from '../../lib/kpi/estimate';

/** What posts are ranked by, best first: how they did against the author's usual, else a rate, else the number itself. */
export const RANKINGS = ['usual', 'views', 'followers', 'total'] as const;
export type Ranking = (typeof RANKINGS)[number];

export interface Rankable {
  readonly post: PostRow;
  /** Of the author, nearest to the time of publication. */
  readonly followers?: Count;
  /** Multiple of the author's usual at the same age; 2 is twice. */
  readonly usual?: Estimate;
}

export interface Ranked {
  readonly by: Ranking;
  readonly best: readonly RankedPost[];
  /** Weakest first; none of them is among the best. */
  readonly weakest: readonly RankedPost[];
}

export interface RankedPost {
  readonly post: PostRow;
  readonly value: Estimate;
}

const MOST = 5;
const DAY_MS = 86_400_000;

function valueBy(ranking: Ranking, { post, followers, usual }: Rankable): Estimate | undefined {
  if (ranking === 'usual') return usual;
  const total = engagement(post.counts)?.total;
  if (!total || ranking === 'total') return total;
  const denominator = ranking === 'views' ? post.counts.views : followers;
  return denominator && divide(total, estimateOf(denominator));
}

/**
 * The first ranking that tells most of the posts apart: one that knows only a few of them would pass over the rest.
 * @returns `undefined` when no post has any number.
 */
function chooseRanking(posts: readonly Rankable[]): Ranking | undefined {
  const known = RANKINGS.map((ranking) => posts.filter((post) => valueBy(ranking, post)).length);
  const index = known.findIndex((count) => count > 0 && count * 2 >= posts.length);
  return RANKINGS[index] ?? RANKINGS[known.indexOf(Math.max(...known))];
}

/**
 * The best and the weakest posts. Promoted posts and other people's are left out; a post younger than a day is never called weak.
 * @param now Unix ms.
 */
export function rank(all: readonly Rankable[], now: number): Ranked | undefined {
  const posts = all.filter(({ post }) => !post.promoted && !post.reshare);
  const by = chooseRanking(posts);
  if (by === undefined) return undefined;
  const ranked = posts
    .flatMap((post): RankedPost[] => {
      const value = valueBy(by, post);
      return value ? [{ post: post.post, value }] : [];
    })
    .sort((one, other) => other.value.value - one.value.value);
  if (ranked.length === 0) return undefined;
  // Where there are few, half of them are the best at most.
  const best = ranked.slice(0, Math.min(MOST, Math.max(1, Math.ceil(ranked.length / 2))));
  const rest = ranked.slice(best.length).filter(({ post }) => now - (post.publishedAt ?? post.firstSeenAt) >= DAY_MS);
  return { by, best, weakest: rest.slice(-MOST).reverse() };
}

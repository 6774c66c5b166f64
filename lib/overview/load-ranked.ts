import type { Store } from '../data/db';
import { loadEarlierPosts } from '../data/earlier-posts';
import { engagementCounters } from '../kpi/engagement-rate';
import type { Estimate } from '../kpi/estimate';
import type { GroupFigures, PostFigures } from '../kpi/figures';
import type { PostOptions } from '../kpi/measure-post';
import { outlier } from '../kpi/outlier';
import { usualAt } from '../kpi/usual';
import { inSlices, type Slices } from '../slices';
import { isRankable, type Ranked, rank } from './ranking';

/** What is usual has to be read for each post; with more posts than this they are ranked by their rates. */
const MOST = 300;

/** By key of the post, how many times the author's usual at the same age it came to. */
async function loadMultiples(
  db: Store,
  posts: readonly PostFigures[],
  slices: Slices,
  options: PostOptions,
): Promise<ReadonlyMap<string, Estimate>> {
  const rows = posts.map(({ post }) => post);
  const earlier = await db.transaction('r', [db.posts, db.snapshots], () => loadEarlierPosts(db, rows));
  const multiples = new Map<string, Estimate>();
  for (const { key, platform, publishedAt, lastSeenAt, counts } of rows) {
    const before = earlier.get(key);
    if (!before || publishedAt === undefined) continue;
    const age = lastSeenAt - publishedAt;
    const counters = engagementCounters(platform, options);
    const multiple = outlier(counts, usualAt(before, age, counters), age, counters)?.multiple;
    if (multiple) multiples.set(key, multiple);
    await slices.breathe();
  }
  return multiples;
}

/** The best and the weakest posts of a period. */
export async function loadRanked(
  db: Store,
  figures: GroupFigures,
  slices: Slices,
  options: PostOptions,
  signal: AbortSignal,
): Promise<Ranked | undefined> {
  const posts = figures.posts.filter(isRankable);
  // What a post gained in a period cannot be held against what others had at an age.
  const isCohort = posts.every(({ before }) => before === undefined);
  const multiples = isCohort && posts.length <= MOST ? await loadMultiples(db, posts, slices, options) : undefined;
  return inSlices(
    rank(posts, (post) => multiples?.get(post.key), figures.now, options),
    { signal },
  );
}

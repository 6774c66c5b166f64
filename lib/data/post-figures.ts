import { groupBy } from '../group-by';
import type { PostFigures } from '../kpi/figures';
import type { ReadOptions } from '../kpi/read-post';
import type { Store } from './db';
import { type FollowersRead, loadFollowers } from './followers';
import { nearest } from './nearest';
import { loadPostHistories } from './post-histories';
import type { PostRow } from './rows';

/**
 * What KPIs of single posts are told from, in the order of the posts.
 * @param history also every snapshot and what is usual for the author by these options: much more to read; absent where not wanted.
 */
export async function loadPostFigures(db: Store, posts: readonly PostRow[], history?: ReadOptions): Promise<PostFigures[]> {
  const [readings, histories] = await Promise.all([loadReadings(db, posts), history && loadPostHistories(db, posts, history)]);
  return posts.map((post) => {
    const followers = nearest(readings.get(post.account ?? '') ?? [], timeOf(post), ({ seenAt }) => seenAt);
    return { post, ...(followers && { followers }), ...histories?.get(post.key) };
  });
}

function timeOf({ publishedAt, firstSeenAt }: PostRow): number {
  return publishedAt ?? firstSeenAt;
}

/** Followers of every author about the time of these posts, by account. */
async function loadReadings(db: Store, posts: readonly PostRow[]): Promise<ReadonlyMap<string, readonly FollowersRead[]>> {
  const named = posts.filter(({ account }) => account !== undefined);
  const readings = [...groupBy(named, ({ account }) => account ?? '')].map(async ([account, own]) => {
    const times = own.map(timeOf);
    return [account, await loadFollowers(db, account, Math.min(...times), Math.max(...times) + 1)] as const;
  });
  return new Map(await Promise.all(readings));
}

import type { DatedPost } from '../kpi/at-age';
import { engagementCounters } from '../kpi/engagement-rate';
import type { PostFigures } from '../kpi/figures';
import type { ReadOptions } from '../kpi/read-post';
import { type Usual, usualAt } from '../kpi/usual';
import type { Look } from '../kpi/velocity';
import type { Store } from './db';
import { loadEarlierPosts } from './earlier-posts';
import { loadFollowers } from './followers';
import { nearest } from './nearest';
import { loadSnapshots, snapshotsOf } from './posts';
import type { PostRow, Snapshot } from './rows';
import { decodePost, decodeSnapshot } from './stored';

/** What only all snapshots of a post, and those of the author's earlier ones, tell. */
export type PostHistory = Pick<PostFigures, 'looks' | 'usual'>;

/** Histories by key of the post. What it costs does not depend on how much else is stored. */
export function loadPostHistories(
  db: Store,
  posts: readonly PostRow[],
  options: ReadOptions,
): Promise<ReadonlyMap<string, PostHistory>> {
  return db.transaction('r', [db.posts, db.snapshots], async () => {
    const [earlier, stored] = await Promise.all([
      loadEarlierPosts(db, posts),
      Promise.all(posts.map(({ key }) => snapshotsOf(db, key).toArray())),
    ]);
    const histories = posts.map((post, index): [string, PostHistory] => {
      const looks = (stored[index] ?? []).map(decodeSnapshot);
      const usual = usualFor(post, earlier.get(post.key), options);
      return [post.key, { looks, ...(usual && { usual }) }];
    });
    return new Map(histories);
  });
}

function usualFor(post: PostRow, earlier: readonly DatedPost[] | undefined, options: ReadOptions): Usual | undefined {
  const { platform, publishedAt, lastSeenAt } = post;
  if (!earlier || publishedAt === undefined) return undefined;
  return usualAt(earlier, lastSeenAt - publishedAt, engagementCounters(platform, options));
}

/** Everything that is known about one post. */
export interface PostWhole {
  readonly figures: PostFigures & { readonly looks: readonly Look[] };
  /** The author's posts before it, each with what was seen of it until it was as old as this one; none where they are too few. */
  readonly earlier: readonly DatedPost[];
  /** As they were stored, oldest first. */
  readonly snapshots: readonly Snapshot[];
}

/** @returns `undefined` when the post is not stored. */
export function loadWholePost(db: Store, key: string, options: ReadOptions): Promise<PostWhole | undefined> {
  return db.transaction('r', [db.posts, db.snapshots, db.accountSnapshots], async () => {
    const stored = await db.posts.get(key);
    if (!stored) return undefined;
    const post = decodePost(stored);
    const { account, publishedAt, firstSeenAt } = post;
    const time = publishedAt ?? firstSeenAt;
    const [snapshots, earlierByPost, readings] = await Promise.all([
      loadSnapshots(db, key),
      loadEarlierPosts(db, [post]),
      account === undefined ? [] : loadFollowers(db, account, time, time + 1),
    ]);
    const earlier = earlierByPost.get(key) ?? [];
    const followers = nearest(readings, time, ({ seenAt }) => seenAt);
    const usual = usualFor(post, earlier, options);
    const figures = { post, looks: snapshots, ...(followers && { followers }), ...(usual && { usual }) };
    return { figures, earlier, snapshots };
  });
}

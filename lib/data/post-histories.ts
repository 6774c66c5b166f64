import type { PostFigures } from '../kpi/figures';
import { usualAt } from '../kpi/usual';
import type { Store } from './db';
import { loadEarlierPosts } from './earlier-posts';
import { snapshotsOf } from './posts';
import type { PostRow } from './rows';
import { decodeSnapshot } from './stored';

/** What only all snapshots of a post, and those of the author's earlier ones, tell. */
export type PostHistory = Pick<PostFigures, 'looks' | 'usual'>;

/** Histories by key of the post. What it costs does not depend on how much else is stored. */
export function loadPostHistories(db: Store, posts: readonly PostRow[]): Promise<ReadonlyMap<string, PostHistory>> {
  return db.transaction('r', [db.posts, db.snapshots], async () => {
    const [earlier, stored] = await Promise.all([
      loadEarlierPosts(db, posts),
      Promise.all(posts.map(({ key }) => snapshotsOf(db, key).toArray())),
    ]);
    const histories = posts.map((post, index): [string, PostHistory] => {
      const looks = (stored[index] ?? []).map(decodeSnapshot);
      const { key, publishedAt, lastSeenAt } = post;
      const others = earlier.get(key);
      const usual = others && publishedAt !== undefined ? usualAt(others, lastSeenAt - publishedAt) : undefined;
      return [key, { looks, ...(usual && { usual }) }];
    });
    return new Map(histories);
  });
}

import { localDay, startOfDay } from '../day';
import type { Store } from './db';

export interface Today {
  /** Posts that came on screen. */
  readonly posts: number;
  /** Those of them that had not been seen before. */
  readonly newPosts: number;
  readonly snapshots: number;
}

/** What was noted on the local day of `now`, Unix ms. */
export async function countToday(db: Store, now = Date.now()): Promise<Today> {
  const start = startOfDay(localDay(now)) ?? now;
  const posts = await db.posts.where('lastSeenAt').aboveOrEqual(start).toArray();
  return {
    posts: posts.length,
    newPosts: posts.filter(({ firstSeenAt }) => firstSeenAt >= start).length,
    snapshots: await db.snapshots.where('seenAt').aboveOrEqual(start).count(),
  };
}

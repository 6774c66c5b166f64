import type { PostFacts } from '../messages';
import type { PlatformId } from '../platforms/types';
import { daysOf } from './accounts';
import type { Store } from './db';
import { snapshotsOf } from './posts';
import { type AccountRow, type PostRow, postKey } from './rows';
import { decodeAudience, decodePost, decodeSnapshot } from './stored';

const MOST_SNAPSHOTS = 30;

/** What is stored about posts, by post id, for their badges. Posts never recorded are left out. */
export function loadFacts(db: Store, platform: PlatformId, ids: readonly string[]): Promise<Record<string, PostFacts>> {
  return db.transaction('r', [db.posts, db.snapshots, db.accounts, db.accountSnapshots], async () => {
    const stored = await db.posts.bulkGet([...new Set(ids)].map((id) => postKey(platform, id)));
    const posts = stored.flatMap((post) => (post ? [decodePost(post)] : []));
    const keys = [...new Set(posts.flatMap(({ account }) => account ?? []))];
    const accounts = new Map((await db.accounts.bulkGet(keys)).flatMap((row) => (row ? [[row.key, decodeAudience(row)]] : [])));
    const facts = await Promise.all(posts.map(async (post) => [post.id, await factsOf(db, post, accounts)] as const));
    return Object.fromEntries(facts);
  });
}

async function factsOf(db: Store, post: PostRow, accounts: ReadonlyMap<string, AccountRow>): Promise<PostFacts> {
  const account = post.account === undefined ? undefined : accounts.get(post.account);
  const [snapshots, followers] = await Promise.all([
    lastSnapshots(db, post.key),
    // Most authors in a feed never showed their followers: nothing to look for.
    account?.followers && followersNear(db, account.key, post.publishedAt ?? post.firstSeenAt),
  ]);
  return { role: account?.role ?? 'other', snapshots, ...(followers && { followers }) };
}

async function lastSnapshots(db: Store, post: string): Promise<PostFacts['snapshots']> {
  const newestFirst = await snapshotsOf(db, post).reverse().limit(MOST_SNAPSHOTS).toArray();
  return newestFirst.reverse().map((stored) => {
    const { seenAt, counts } = decodeSnapshot(stored);
    return { seenAt, counts };
  });
}

/** Followers as read nearest to a moment. */
async function followersNear(db: Store, account: string, time: number): Promise<PostFacts['followers']> {
  let nearest: PostFacts['followers'];
  for (const { followers, seenAt } of (await daysOf(db, account).toArray()).map(decodeAudience)) {
    if (followers && (!nearest || Math.abs(seenAt - time) < Math.abs(nearest.seenAt - time)))
      nearest = { count: followers, seenAt };
  }
  return nearest;
}

import type { PostFacts } from '../messages';
import type { PlatformId } from '../platforms/types';
import { daysOf } from './accounts';
import type { Store } from './db';
import { nearest } from './nearest';
import { snapshotsOf } from './posts';
import { type AccountSnapshot, type PostRow, postKey, type Role } from './rows';
import { decodeAudience, decodePost, decodeSnapshot } from './stored';

const MOST_SNAPSHOTS = 30;

/** What is stored about posts, by post id, for their badges. Posts never recorded are left out. */
export function loadFacts(db: Store, platform: PlatformId, ids: readonly string[]): Promise<Record<string, PostFacts>> {
  return db.transaction('r', [db.posts, db.snapshots, db.accounts, db.accountSnapshots], async () => {
    const stored = await db.posts.bulkGet([...new Set(ids)].map((id) => postKey(platform, id)));
    const posts = stored.flatMap((post) => (post ? [decodePost(post)] : []));
    const accounts = await loadAuthors(db, [...new Set(posts.flatMap(({ account }) => account ?? []))]);
    const facts = await Promise.all(posts.map(async (post) => [post.id, await factsOf(db, post, accounts)] as const));
    return Object.fromEntries(facts);
  });
}

interface Author {
  readonly role: Role;
  /** By day. */
  readonly followers: readonly AccountSnapshot[];
}

async function loadAuthors(db: Store, keys: readonly string[]): Promise<ReadonlyMap<string, Author>> {
  const rows = (await db.accounts.bulkGet([...keys])).filter((row) => row !== undefined);
  const authors = rows.map(async ({ key, role, followers }): Promise<[string, Author]> => {
    // Most authors in a feed never showed their followers: nothing to look for.
    const days = followers === undefined ? [] : (await daysOf(db, key).toArray()).map(decodeAudience);
    return [key, { role, followers: days.filter((day) => day.followers) }];
  });
  return new Map(await Promise.all(authors));
}

async function factsOf(db: Store, post: PostRow, authors: ReadonlyMap<string, Author>): Promise<PostFacts> {
  const author = authors.get(post.account ?? '');
  const day = author && nearest(author.followers, post.publishedAt ?? post.firstSeenAt, ({ seenAt }) => seenAt);
  return {
    role: author?.role ?? 'other',
    snapshots: await lastSnapshots(db, post.key),
    ...(day?.followers && { followers: { count: day.followers, seenAt: day.seenAt } }),
  };
}

async function lastSnapshots(db: Store, post: string): Promise<PostFacts['snapshots']> {
  const newestFirst = await snapshotsOf(db, post).reverse().limit(MOST_SNAPSHOTS).toArray();
  return newestFirst.reverse().map((stored) => {
    const { seenAt, counts } = decodeSnapshot(stored);
    return { seenAt, counts };
  });
}

import { usualAt } from '../kpi/usual';
import type { PostFacts } from '../messages';
import type { PlatformId } from '../platforms/types';
import { daysOf } from './accounts';
import type { Store } from './db';
import { type EarlierRow, loadEarlierPosts } from './earlier-posts';
import { nearest } from './nearest';
import { snapshotsOf } from './posts';
import { type AccountSnapshot, type PostRow, postKey, type Role } from './rows';
import { decodeAudience, decodePost, decodeSnapshot } from './stored';

const MOST_SNAPSHOTS = 30;
/** The line of a card is drawn over the band of earlier posts at so many ages. */
const BAND_POINTS = 6;

/** What is stored about posts, by post id, for their badges. Posts never recorded are left out. */
export function loadFacts(db: Store, platform: PlatformId, ids: readonly string[]): Promise<Record<string, PostFacts>> {
  return db.transaction('r', [db.posts, db.snapshots, db.accounts, db.accountSnapshots], async () => {
    const stored = await db.posts.bulkGet([...new Set(ids)].map((id) => postKey(platform, id)));
    const posts = stored.flatMap((post) => (post ? [decodePost(post)] : []));
    const keys = [...new Set(posts.flatMap(({ account }) => account ?? []))];
    const [authors, earlier] = await Promise.all([loadAuthors(db, keys), loadEarlierPosts(db, posts)]);
    const facts = posts.map(async (post) => [post.id, await factsOf(db, post, authors, earlier.get(post.key))] as const);
    return Object.fromEntries(await Promise.all(facts));
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

async function factsOf(
  db: Store,
  post: PostRow,
  authors: ReadonlyMap<string, Author>,
  earlier: readonly EarlierRow[] | undefined,
): Promise<PostFacts> {
  const author = authors.get(post.account ?? '');
  const followers = followersAt(author, post.publishedAt ?? post.firstSeenAt);
  const snapshots = await lastSnapshots(db, post.key);
  const usual = earlier && usualOf(post, snapshots, earlier, author);
  return { role: author?.role ?? 'other', snapshots, ...(followers && { followers }), ...(usual && { usual }) };
}

function followersAt(author: Author | undefined, time: number): PostFacts['followers'] {
  const day = author && nearest(author.followers, time, ({ seenAt }) => seenAt);
  return day?.followers && { count: day.followers, seenAt: day.seenAt };
}

/** What the author's earlier posts had come to when they were as old as this one at its last look. */
function usualOf(
  { publishedAt, lastSeenAt }: PostRow,
  snapshots: PostFacts['snapshots'],
  earlier: readonly EarlierRow[],
  author: Author | undefined,
): PostFacts['usual'] {
  if (publishedAt === undefined) return undefined;
  const posts = earlier.map((post) => {
    const followers = followersAt(author, post.publishedAt)?.count;
    return { ...post, ...(followers && { followers }) };
  });
  const [first, age] = [(snapshots[0]?.seenAt ?? lastSeenAt) - publishedAt, lastSeenAt - publishedAt];
  return usualAt(posts, age, evenly(first, age, snapshots.length > 1 ? BAND_POINTS : 0));
}

function evenly(from: number, to: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + (index / (count - 1)) * (to - from));
}

async function lastSnapshots(db: Store, post: string): Promise<PostFacts['snapshots']> {
  const newestFirst = await snapshotsOf(db, post).reverse().limit(MOST_SNAPSHOTS).toArray();
  return newestFirst.reverse().map((stored) => {
    const { seenAt, counts } = decodeSnapshot(stored);
    return { seenAt, counts };
  });
}

import { engagementCounters } from '../kpi/engagement-rate';
import type { ReadOptions } from '../kpi/read-post';
import { type EarlierPost, usualAt } from '../kpi/usual';
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
export function loadFacts(
  db: Store,
  platform: PlatformId,
  ids: readonly string[],
  options: ReadOptions = {},
): Promise<Record<string, PostFacts>> {
  return db.transaction('r', [db.posts, db.snapshots, db.accounts, db.accountSnapshots], async () => {
    const stored = await db.posts.bulkGet([...new Set(ids)].map((id) => postKey(platform, id)));
    const posts = stored.flatMap((post) => (post ? [decodePost(post)] : []));
    const keys = [...new Set(posts.flatMap(({ account }) => account ?? []))];
    const [authors, earlier] = await Promise.all([loadAuthors(db, keys), loadEarlierPosts(db, posts)]);
    const known = { authors, earlier, options };
    const facts = posts.map(async (post) => [post.id, await factsOf(db, post, known)] as const);
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

interface Known {
  /** By key of the account. */
  readonly authors: ReadonlyMap<string, Author>;
  /** By key of the post. */
  readonly earlier: ReadonlyMap<string, readonly EarlierRow[]>;
  readonly options: ReadOptions;
}

async function factsOf(db: Store, post: PostRow, { authors, earlier: all, options }: Known): Promise<PostFacts> {
  const author = authors.get(post.account ?? '');
  const followers = followersAt(author, post.publishedAt ?? post.firstSeenAt);
  const snapshots = await lastSnapshots(db, post.key);
  const earlier = all.get(post.key);
  const usual = earlier && usualOf(post, snapshots, withFollowers(earlier, author), options);
  return { role: author?.role ?? 'other', snapshots, ...(followers && { followers }), ...(usual && { usual }) };
}

function followersAt(author: Author | undefined, time: number): PostFacts['followers'] {
  const day = author && nearest(author.followers, time, ({ seenAt }) => seenAt);
  return day?.followers && { count: day.followers, seenAt: day.seenAt };
}

/** What the author's earlier posts had come to when they were as old as this one at its last look. */
function usualOf(
  { platform, publishedAt, lastSeenAt }: PostRow,
  snapshots: PostFacts['snapshots'],
  earlier: readonly EarlierPost[],
  options: ReadOptions,
): PostFacts['usual'] {
  if (publishedAt === undefined) return undefined;
  const [first, age] = [(snapshots[0]?.seenAt ?? lastSeenAt) - publishedAt, lastSeenAt - publishedAt];
  const ages = evenly(first, age, snapshots.length > 1 ? BAND_POINTS : 0);
  return usualAt(earlier, age, engagementCounters(platform, options), ages);
}

function withFollowers(posts: readonly EarlierRow[], author: Author | undefined): EarlierPost[] {
  return posts.map((post) => {
    const followers = followersAt(author, post.publishedAt)?.count;
    return { ...post, ...(followers && { followers }) };
  });
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

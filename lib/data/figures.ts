import type { AccountFigures, GroupFigures, PostFigures } from '../kpi/figures';
import type { Look } from '../kpi/velocity';
import type { Scope } from '../scope';
import { gainedBetween, postsActiveIn } from './activity';
import { chunksOf } from './chunks';
import type { Store } from './db';
import { type FollowersRead, loadFollowers } from './followers';
import { nearest } from './nearest';
import { postsOfPeriod, snapshotsOf } from './posts';
import type { AccountRow, PostRow } from './rows';
import { decodeAudience, decodeSnapshot } from './stored';

const DAY_MS = 86_400_000;
/** Posts whose snapshots are asked for at once. */
const CHUNK = 200;

export interface FiguresWanted {
  /** Keys of accounts. */
  readonly accounts: readonly string[];
  /** Unix ms: the first moment of the period and the first one after it. */
  readonly from: number;
  readonly to: number;
  /** Posts published in the period with their counters as last seen (`cohort`), or what all posts gained during it. */
  readonly view: Scope['view'];
  /** Every snapshot of the posts as well: few KPIs need them, and they are many. */
  readonly looks?: boolean;
  /** No posts: KPIs of accounts need none. */
  readonly accountsOnly?: boolean;
}

export interface LoadedFigures extends GroupFigures {
  /** Readings by account key, oldest first. */
  readonly followers: ReadonlyMap<string, readonly FollowersRead[]>;
}

/**
 * Everything known about some accounts in a period. A post whose time of publication is unknown belongs to the time of its first
 * look. What it costs depends on what happened in the period, not on how much older history there is.
 * @param now Unix ms.
 * @throws the signal's reason when it ends.
 */
export function loadFigures(db: Store, wanted: FiguresWanted, now: number, signal?: AbortSignal): Promise<LoadedFigures> {
  const { from, to } = wanted;
  const keys = [...new Set(wanted.accounts)];
  return db.transaction('r', [db.posts, db.snapshots, db.accounts, db.accountSnapshots], async () => {
    const [rows, readings, posts] = await Promise.all([
      db.accounts.bulkGet(keys),
      Promise.all(keys.map((key) => loadFollowers(db, key, from, to))),
      loadPosts(db, { ...wanted, accounts: keys }, signal),
    ]);
    const followers = new Map(keys.map((key, index) => [key, readings[index] ?? []]));
    return {
      posts: posts.map((figures) => withFollowers(figures, followers.get(figures.post.account ?? '') ?? [])),
      accounts: rows.flatMap((row) => (row ? [aboutAccount(decodeAudience(row), followers.get(row.key) ?? [], from, to)] : [])),
      days: Math.max(1, Math.round((to - from) / DAY_MS)),
      now,
      followers,
    };
  });
}

function loadPosts(db: Store, wanted: FiguresWanted, signal?: AbortSignal): Promise<PostFigures[]> {
  if (wanted.accountsOnly) return Promise.resolve([]);
  return wanted.view === 'activity' ? loadActivity(db, wanted, signal) : loadCohort(db, wanted, signal);
}

async function loadCohort(db: Store, { accounts, from, to, looks }: FiguresWanted, signal?: AbortSignal): Promise<PostFigures[]> {
  const byAccount = await Promise.all(accounts.map((account) => postsOfPeriod(db, { account, from, to }, signal)));
  const posts = byAccount.flat();
  if (!looks) return posts.map((post) => ({ post }));
  const looksByPost = await loadLooks(db, posts, signal);
  return posts.map((post) => ({ post, looks: looksByPost.get(post.key) ?? [] }));
}

async function loadActivity(db: Store, wanted: FiguresWanted, signal?: AbortSignal): Promise<PostFigures[]> {
  const posts = await postsActiveIn(db, wanted, signal);
  const looksByPost = await loadLooks(db, posts, signal);
  return posts.map((post) => {
    const looks = looksByPost.get(post.key) ?? [];
    return { ...gainedBetween(post, looks, wanted.from, wanted.to), ...(wanted.looks && { looks }) };
  });
}

async function loadLooks(db: Store, posts: readonly PostRow[], signal?: AbortSignal): Promise<ReadonlyMap<string, Look[]>> {
  const looks = new Map<string, Look[]>();
  for (const chunk of chunksOf(posts, CHUNK)) {
    const stored = await Promise.all(chunk.map(({ key }) => snapshotsOf(db, key).toArray()));
    signal?.throwIfAborted();
    for (const [index, { key }] of chunk.entries()) looks.set(key, (stored[index] ?? []).map(decodeSnapshot));
  }
  return looks;
}

function withFollowers(figures: PostFigures, readings: readonly FollowersRead[]): PostFigures {
  const { publishedAt, firstSeenAt } = figures.post;
  const followers = nearest(readings, publishedAt ?? firstSeenAt, seenAtOf);
  return followers ? { ...figures, followers } : figures;
}

function seenAtOf({ seenAt }: FollowersRead): number {
  return seenAt;
}

/** A single reading says how many there were in the end, not how they grew. */
function aboutAccount(account: AccountRow, followers: readonly FollowersRead[], from: number, to: number): AccountFigures {
  const [start, end] = [from, to].map((moment) => nearest(followers, moment, seenAtOf));
  return { account, ...(start && start !== end && { start }), ...(end && { end }) };
}

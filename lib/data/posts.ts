import Dexie from 'dexie';
import { inChunks } from './chunks';
import type { Store } from './db';
import type { PostRow, Snapshot } from './rows';
import { decodePost, decodeSnapshot } from './stored';

/** Rows per query: enough to make the way to the database and back cheap, few enough to be decoded within a frame or two. */
const CHUNK = 2000;
/** How much later than seen a reading may arrive: pages send again what was not acknowledged. */
const LATEST_ARRIVAL_MS = 15 * 60_000;

/** Every post, by key, in chunks; `loaded` of `total` tells how far it is. Ends silently when the signal does. */
export async function* loadPosts(
  db: Store,
  signal?: AbortSignal,
): AsyncGenerator<{ readonly posts: PostRow[]; readonly loaded: number; readonly total: number }> {
  const total = await db.posts.count();
  let loaded = 0;
  for await (const stored of inChunks(db.posts, CHUNK)) {
    if (signal?.aborted) return;
    loaded += stored.length;
    yield { posts: stored.map(decodePost), loaded, total: Math.max(total, loaded) };
  }
}

/**
 * Posts seen since a moment, for a list that is kept up to date. Posts seen up to 15 minutes before are among them, because
 * readings may arrive late: put them in by key.
 */
export async function postsChangedSince(db: Store, lastSeenAt: number): Promise<PostRow[]> {
  return (
    await db.posts
      .where('lastSeenAt')
      .aboveOrEqual(lastSeenAt - LATEST_ARRIVAL_MS)
      .toArray()
  ).map(decodePost);
}

/**
 * Posts of one account published in `[from, to)`, Unix ms, oldest first; posts whose time of publication is unknown, by their first
 * look. They are decoded a chunk at a time, so that a page that waits for them stays responsive.
 */
export async function postsOfPeriod(
  db: Store,
  { account, from, to }: { readonly account: string; readonly from: number; readonly to: number },
  signal?: AbortSignal,
): Promise<PostRow[]> {
  const posts: PostRow[] = [];
  let start = from;
  let size = CHUNK;
  while (true) {
    const chunk = await db.posts.where('author').between([account, start], [account, to]).limit(size).toArray();
    signal?.throwIfAborted();
    const last = chunk.length < size ? to : (chunk.at(-1)?.author[1] ?? to);
    // Posts of the chunk's last moment may lie on both sides of its end: they come with the next chunk.
    for (const post of chunk) if (post.author[1] < last) posts.push(decodePost(post));
    if (last === to) return posts;
    size = last === start ? size * 2 : CHUNK;
    start = last;
  }
}

/** An account's posts, by time of publication. */
export function postsOf(db: Store, account: string) {
  return db.posts.where('author').between([account, Dexie.minKey], [account, Dexie.maxKey]);
}

/** Every snapshot of one post, oldest first. */
export async function loadSnapshots(db: Store, post: string): Promise<Snapshot[]> {
  return (await snapshotsOf(db, post).toArray()).map(decodeSnapshot);
}

/** A post's snapshots up to a moment, or all of them, oldest first. */
export function snapshotsOf(db: Store, post: string, until?: number) {
  return db.snapshots.where('[post+seenAt]').between([post, Dexie.minKey], [post, until ?? Dexie.maxKey], true, true);
}

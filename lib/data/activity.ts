import type { PostFigures } from '../kpi/figures';
import type { Look } from '../kpi/velocity';
import type { Counts } from '../platforms/types';
import { chunksOf } from './chunks';
import type { Store } from './db';
import { learn } from './known-counts';
import type { PostRow } from './rows';
import { decodePost } from './stored';

const DAY_MS = 86_400_000;
/** Posts asked for at once. */
const CHUNK = 500;

/** Posts of some accounts of which a counter changed after `from` and until `to`, Unix ms, whenever they were published. */
export async function postsActiveIn(
  db: Store,
  { accounts, from, to }: { readonly accounts: readonly string[]; readonly from: number; readonly to: number },
  signal?: AbortSignal,
): Promise<PostRow[]> {
  const keys = new Set<string>();
  for (let day = from; day < to; day += DAY_MS) {
    const snapshots = await db.snapshots
      .where('seenAt')
      .between(day, Math.min(day + DAY_MS, to), false, true)
      .primaryKeys();
    signal?.throwIfAborted();
    for (const [post] of snapshots) keys.add(post);
  }
  const wanted = new Set(accounts);
  const posts: PostRow[] = [];
  for (const chunk of chunksOf([...keys], CHUNK)) {
    const rows = await db.posts.bulkGet(chunk);
    signal?.throwIfAborted();
    for (const row of rows) if (row && wanted.has(row.author[0])) posts.push(decodePost(row));
  }
  return posts;
}

/**
 * A post with its counters at the start and at the end of a period, Unix ms. Counters not known at the start are absent: what
 * they gained cannot be told. What a post published within the period has, it gained in it: there is no start.
 * @param looks all of the post, oldest first.
 */
export function gainedBetween(
  post: PostRow,
  looks: readonly Look[],
  from: number,
  to: number,
): Pick<PostFigures, 'post' | 'before'> {
  const isNew = post.publishedAt !== undefined && post.publishedAt >= from;
  return { post: post.lastSeenAt <= to ? post : asOf(post, looks, to), ...(!isNew && { before: countsAt(looks, from) }) };
}

function asOf({ shownAt: _, ...post }: PostRow, looks: readonly Look[], moment: number): PostRow {
  return { ...post, counts: countsAt(looks, moment) };
}

/** Counters as they were last known at a moment. */
function countsAt(looks: readonly Look[], moment: number): Counts {
  let known: Counts = {};
  for (const { seenAt, counts } of looks) {
    if (seenAt > moment) break;
    known = learn(known, counts);
  }
  return known;
}

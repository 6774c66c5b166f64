import Dexie from 'dexie';
import { groupBy } from '../group-by';
import { type DatedPost, isNearAge, TOLERANCE, withLastLook } from '../kpi/at-age';
import { FEWEST } from '../kpi/spread';
import { comparablePosts, MOST_EARLIER } from '../kpi/usual';
import type { Store } from './db';
import { snapshotsOf } from './posts';
import type { PostRow } from './rows';
import { decodePost, decodeSnapshot } from './stored';

type DatedRow = PostRow & { readonly account: string; readonly publishedAt: number };
export type EarlierRow = DatedPost & { readonly key: string };

/** Some of an author's posts cannot be compared with; where most cannot, the search ends. */
const AT_ONCE = MOST_EARLIER + 10;
const MOST_QUESTIONS = 3;
/** Looks at one earlier post, the last ones before the wanted age: a value there, or its way there for posts that have a way themselves. */
const LOOKS = { value: 6, way: 40 } as const;

/**
 * For each post, by key, the author's last posts before it with what was seen of them until they had its age. Posts without a
 * time of publication, promoted ones, and those with fewer than eight others to be compared with are left out. Runs in the
 * transaction of its caller.
 */
export async function loadEarlierPosts(
  db: Store,
  posts: readonly PostRow[],
): Promise<ReadonlyMap<string, readonly EarlierRow[]>> {
  const byAuthor = groupBy(posts.filter(isDated), ({ account }) => account);
  const lists = await Promise.all([...byAuthor].map(([account, own]) => listEarlier(db, account, own)));
  const wanted = lists.flat();
  const needs = new Map<DatedRow, Need>();
  for (const { post, earlier } of wanted) for (const row of earlier) needs.set(row, needOf(post, needs.get(row)));
  const loaded = await Promise.all([...needs].map(async ([row, need]) => [row, await loadLooks(db, row, need)] as const));
  const looks = new Map(loaded);
  const dated = (row: DatedRow) => ({ key: row.key, publishedAt: row.publishedAt, looks: looks.get(row) ?? [] });
  return new Map(wanted.map(({ post, earlier }) => [post.key, earlier.map(dated)]));
}

function isDated(post: PostRow): post is DatedRow {
  return post.account !== undefined && post.publishedAt !== undefined && !post.promoted;
}

function ageOf({ publishedAt, lastSeenAt }: DatedRow): number {
  return lastSeenAt - publishedAt;
}

interface Need {
  /** Up to which age, ms. */
  readonly age: number;
  readonly looks: number;
}

/** Another age to be told means the way there, too. */
function needOf(post: DatedRow, other: Need | undefined): Need {
  const isOnce = post.firstSeenAt === post.lastSeenAt && !other;
  return { age: Math.max(ageOf(post), other?.age ?? 0), looks: isOnce ? LOOKS.value : LOOKS.way };
}

interface Earlier {
  readonly post: DatedRow;
  readonly earlier: readonly DatedRow[];
}

/** Newest first, so that the posts of one author share what is read. */
async function listEarlier(db: Store, account: string, posts: readonly DatedRow[]): Promise<Earlier[]> {
  const rows: DatedRow[] = [];
  const lists: Earlier[] = [];
  let oldest = Number.POSITIVE_INFINITY;
  let isAll = false;
  for (const post of posts.toSorted((one, other) => other.publishedAt - one.publishedAt)) {
    let earlier = comparablePosts(rows, post.publishedAt);
    for (let asked = 0; !isAll && earlier.length < MOST_EARLIER && asked < MOST_QUESTIONS; asked += 1) {
      const more = await postsBefore(db, account, Math.min(post.publishedAt, oldest));
      isAll = more.length < AT_ONCE;
      oldest = more.at(-1)?.author[1] ?? oldest;
      rows.push(...more.map(decodePost).filter(isDated));
      earlier = comparablePosts(rows, post.publishedAt);
    }
    const telling = earlier.filter((row) => canTell(row, ageOf(post)));
    if (telling.length >= FEWEST) lists.push({ post, earlier: telling });
  }
  return lists;
}

function postsBefore(db: Store, account: string, time: number) {
  const range = db.posts.where('author').between([account, Dexie.minKey], [account, time]);
  return range.reverse().limit(AT_ONCE).toArray();
}

/** False for posts that were not seen around an age: no look at them needs to be read. */
function canTell(row: DatedRow, age: number): boolean {
  const [first, last] = [row.firstSeenAt - row.publishedAt, ageOf(row)];
  return (first <= age || isNearAge(first, age)) && (last >= age || isNearAge(last, age));
}

async function loadLooks(db: Store, row: DatedRow, { age, looks }: Need): Promise<DatedPost['looks']> {
  if (row.firstSeenAt === row.lastSeenAt) return withLastLook([], row);
  // Of the looks after these, the last one is known without reading any.
  const until = row.publishedAt + age * (1 + TOLERANCE);
  const range = snapshotsOf(db, row.key, until).reverse().limit(looks);
  return withLastLook((await range.toArray()).reverse().map(decodeSnapshot), row);
}

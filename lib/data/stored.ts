import { type Count, exact } from '../counts/count';
import { COUNTERS, type Counter, type Counts, type PlatformId } from '../platforms/types';
import type { AccountRow, AccountSnapshot, PostRow, Snapshot } from './rows';

/** Rows as they lie in the database: an exact count is a plain number, so that a million snapshots stay small. */
export type StoredCount = number | readonly [value: number, step: number] | readonly [value: number, step: number, floor: true];
type StoredCounts = { readonly [counter in Counter]?: StoredCount };

/**
 * Author and time of publication lie together as one index: an account's posts of a period are one range. Where the site does not
 * tell the time, and Facebook never does, the first look stands for it.
 */
export type StoredPost = Omit<PostRow, 'platform' | 'id' | 'account' | 'publishedAt' | 'counts'> & {
  readonly author: readonly [account: string, time: number];
  /** The time of publication is not known. */
  readonly undated?: true;
  readonly counts: StoredCounts;
};
export type StoredSnapshot = Omit<Snapshot, 'counts'> & StoredCounts;
type StoredAudience = { readonly followers?: StoredCount; readonly following?: StoredCount };
export type StoredAccount = Omit<AccountRow, keyof StoredAudience> & StoredAudience;
export type StoredAccountSnapshot = Omit<AccountSnapshot, keyof StoredAudience> & StoredAudience;

export function encodeCount({ value, step, floor }: Count): StoredCount {
  if (floor) return [value, step, true];
  return step === 1 ? value : [value, step];
}

export function decodeCount(stored: StoredCount): Count {
  if (typeof stored === 'number') return exact(stored);
  const [value, step, floor] = stored;
  return floor ? { value, step, floor } : { value, step };
}

function encodeCounts(counts: Counts): StoredCounts {
  const stored: { [counter in Counter]?: StoredCount } = {};
  for (const counter of COUNTERS) {
    const count = counts[counter];
    if (count) stored[counter] = encodeCount(count);
  }
  return stored;
}

function decodeCounts(stored: StoredCounts): Counts {
  const counts: { [counter in Counter]?: Count } = {};
  for (const counter of COUNTERS) {
    const count = stored[counter];
    if (count !== undefined) counts[counter] = decodeCount(count);
  }
  return counts;
}

type Writable<Row> = { -readonly [Name in keyof Row]: Row[Name] };

/** Stands for an unknown author inside the index, where nothing can be missing. */
const NOBODY = '';

export function encodePost({ platform: _, id: __, account, publishedAt, counts, ...row }: PostRow): StoredPost {
  const author = [account ?? NOBODY, publishedAt ?? row.firstSeenAt] as const;
  return { ...row, author, ...(publishedAt === undefined && { undated: true }), counts: encodeCounts(counts) };
}

export function decodePost(stored: StoredPost): PostRow {
  const { key, firstSeenAt, lastSeenAt, kind, promoted, reshare, shownAt, url, text } = stored;
  const [account, publishedAt] = stored.author;
  const colon = key.indexOf(':');
  const [platform, id] = [key.slice(0, colon) as PlatformId, key.slice(colon + 1)];
  const counts = decodeCounts(stored.counts);
  // Field by field, for thousands of posts at a time: spreading objects takes several times as long.
  const post: Writable<PostRow> = { key, platform, id, firstSeenAt, lastSeenAt, kind, promoted, reshare, counts };
  if (account !== NOBODY) post.account = account;
  if (!stored.undated) post.publishedAt = publishedAt;
  if (shownAt !== undefined) post.shownAt = shownAt;
  if (url !== undefined) post.url = url;
  if (text !== undefined) post.text = text;
  return post;
}

export function encodeSnapshot({ post, seenAt, counts }: Snapshot): StoredSnapshot {
  return Object.assign({ post, seenAt }, encodeCounts(counts));
}

export function decodeSnapshot(stored: StoredSnapshot): Snapshot {
  return { post: stored.post, seenAt: stored.seenAt, counts: decodeCounts(stored) };
}

/** For accounts and their snapshots alike. */
export function encodeAudience<Row extends { readonly followers?: Count; readonly following?: Count }>(
  row: Row,
): Omit<Row, keyof StoredAudience> & StoredAudience {
  const { followers, following, ...rest } = row;
  return {
    ...rest,
    ...(followers && { followers: encodeCount(followers) }),
    ...(following && { following: encodeCount(following) }),
  };
}

export function decodeAudience<Row extends StoredAudience>(
  stored: Row,
): Omit<Row, keyof StoredAudience> & { readonly followers?: Count; readonly following?: Count } {
  const { followers, following, ...rest } = stored;
  return {
    ...rest,
    ...(followers !== undefined && { followers: decodeCount(followers) }),
    ...(following !== undefined && { following: decodeCount(following) }),
  };
}

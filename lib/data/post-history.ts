import type { Count } from '../counts/count';
import { defined } from '../defined';
import type { Seen } from '../messages';
import { COUNTERS, type Counter, type Counts, type PostReading } from '../platforms/types';
import { combine, isSameCounts, learn, moreExactly } from './known-counts';
import { accountKey, type PostRow, type Snapshot } from './rows';

type Look = { readonly seenAt: number; readonly counts: Counts };
type Identity = Pick<PostRow, 'key' | 'platform' | 'id'>;

export interface PostHistory {
  readonly row: PostRow;
  readonly added: readonly Snapshot[];
  /** Snapshots that an older reading, arriving late, has made redundant. */
  readonly removed: readonly Snapshot[];
}

/** True when one of the readings is not newer than all that is stored: then the stored snapshots are needed, too. */
export function arrivesLate(row: PostRow | undefined, readings: readonly Look[]): boolean {
  return row !== undefined && readings.some(({ seenAt }) => seenAt <= row.lastSeenAt);
}

/**
 * What is to be stored after more readings of one post, in whatever order they arrive. A snapshot is kept of each reading that
 * says something new; readings seen before change nothing.
 * @param stored all snapshots of the post when a reading arrives late; not needed otherwise.
 * @param tracked keys of the accounts whose links and texts may be kept.
 */
export function extendHistory(
  identity: Identity,
  row: PostRow | undefined,
  stored: readonly Snapshot[],
  readings: readonly Seen<PostReading>[],
  tracked: ReadonlySet<string>,
): PostHistory {
  const late = arrivesLate(row, readings);
  const ordered = [...readings].sort(byTime);
  const { kept, known } = late ? keepNews({}, inOrder([...stored, ...ordered])) : keepNews(row?.counts ?? {}, inOrder(ordered));
  const { added, removed } = late ? difference(stored, kept) : { added: kept, removed: [] };
  return {
    row: { ...describe(identity, row, ordered, tracked), ...latestCounts(row, ordered, known) },
    added: added.map(({ seenAt, counts }) => ({ post: identity.key, seenAt, counts })),
    removed,
  };
}

function byTime(one: Look, other: Look): number {
  return one.seenAt - other.seenAt;
}

/** Sorted by time, looks of the same moment made one. */
function inOrder(looks: readonly Look[]): readonly Look[] {
  const ordered = looks.toSorted(byTime);
  if (!ordered.some((look, index) => look.seenAt === ordered[index + 1]?.seenAt)) return ordered;
  const moments = new Map<number, Counts>();
  for (const { seenAt, counts } of ordered) moments.set(seenAt, combine(moments.get(seenAt) ?? {}, counts));
  return [...moments].map(([seenAt, counts]) => ({ seenAt, counts }));
}

function keepNews(before: Counts, looks: readonly Look[]): { kept: readonly Look[]; known: Counts } {
  const kept: Look[] = [];
  let known = before;
  for (const look of looks) {
    const now = learn(known, look.counts);
    if (now !== known) kept.push(look);
    known = now;
  }
  return { kept, known };
}

function difference(
  stored: readonly Snapshot[],
  kept: readonly Look[],
): { added: readonly Look[]; removed: readonly Snapshot[] } {
  const left = new Map(stored.map((snapshot) => [snapshot.seenAt, snapshot]));
  const added = kept.filter(({ seenAt, counts }) => {
    const before = left.get(seenAt);
    left.delete(seenAt);
    return !before || !isSameCounts(before.counts, counts);
  });
  return { added, removed: [...left.values()] };
}

/** Latest counts and how old they are. What has been shown more recently is never overwritten by what an older reading said. */
function latestCounts(row: PostRow | undefined, looks: readonly Look[], known: Counts): Pick<PostRow, 'counts' | 'shownAt'> {
  const lastSeenAt = Math.max(row?.lastSeenAt ?? 0, looks.at(-1)?.seenAt ?? 0);
  const counts: { [counter in Counter]?: Count } = {};
  const shownAt: { [counter in Counter]?: number } = {};
  for (const counter of COUNTERS) {
    const [before, now] = [row?.counts[counter], known[counter]];
    const shownBefore = before && (row?.shownAt?.[counter] ?? row?.lastSeenAt);
    const shownNow = looks.findLast((look) => look.counts[counter])?.seenAt;
    const isNewer = shownNow !== undefined && shownNow >= (shownBefore ?? 0);
    const count = isNewer || !before ? now : now && shownNow !== undefined ? moreExactly(before, now) : before;
    if (!count) continue;
    counts[counter] = count;
    const latest = Math.max(shownBefore ?? 0, shownNow ?? 0);
    if (latest < lastSeenAt) shownAt[counter] = latest;
  }
  return Object.keys(shownAt).length > 0 ? { counts, shownAt } : { counts };
}

/** Everything but the counts. Newer readings win; an older one fills in what is still unknown. */
function describe(
  { key, platform, id }: Identity,
  before: PostRow | undefined,
  readings: readonly Seen<PostReading>[],
  tracked: ReadonlySet<string>,
): Omit<PostRow, 'counts'> {
  let { account, publishedAt, url, text, kind = 'other', promoted = false, reshare = true } = before ?? {};
  let { firstSeenAt = Number.POSITIVE_INFINITY, lastSeenAt = 0 } = before ?? {};
  for (const reading of readings) {
    const newer = reading.seenAt >= lastSeenAt;
    const pick = <Value>(known: Value | undefined, read: Value | undefined) => (newer ? (read ?? known) : (known ?? read));
    account = pick(account, reading.account && accountKey(platform, reading.account));
    publishedAt = pick(publishedAt, reading.publishedAt);
    url = pick(url, reading.url);
    text = pick(text, reading.text);
    if (reading.kind !== 'other' && (newer || kind === 'other')) kind = reading.kind;
    // An advertisement stays one when it is also met outside the ads; a repost does not, once the post itself was seen.
    promoted ||= reading.promoted;
    reshare &&= reading.reshare;
    firstSeenAt = Math.min(firstSeenAt, reading.seenAt);
    lastSeenAt = Math.max(lastSeenAt, reading.seenAt);
  }
  const named = account !== undefined && tracked.has(account);
  const row = { key, platform, id, firstSeenAt, lastSeenAt, kind, promoted, reshare };
  return { ...row, ...defined({ account, publishedAt, ...(named && { url, text }) }) };
}

import type { Seen } from '../messages';
import { COUNTERS, type Counter, type Counts, type PostReading } from '../platforms/types';
import { defined } from './defined';
import { combine, isNews, isSameCounts, learn, refine } from './known-counts';
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
 * @param named whether link and text may be kept.
 */
export function extendHistory(
  identity: Identity,
  row: PostRow | undefined,
  stored: readonly Snapshot[],
  readings: readonly Seen<PostReading>[],
  named: boolean,
): PostHistory {
  const ordered = [...readings].sort((one, other) => one.seenAt - other.seenAt);
  const late = row && arrivesLate(row, ordered);
  const { kept, known } = keepNews(late ? {} : (row?.counts ?? {}), late ? inOrder([...stored, ...ordered]) : inOrder(ordered));
  const storedAt = new Map(late ? stored.map((snapshot) => [snapshot.seenAt, snapshot]) : []);
  const added = kept.filter(({ seenAt, counts }) => !isSameCounts(storedAt.get(seenAt)?.counts ?? {}, counts));
  for (const { seenAt } of kept) storedAt.delete(seenAt);
  return {
    row: {
      ...ordered.reduce<PostRow>((before, reading) => describe(before, reading, named), row ?? firstRow(identity, ordered)),
      ...latestCounts(row, ordered, known),
    },
    added: added.map(({ seenAt, counts }) => ({ post: identity.key, seenAt, counts })),
    removed: [...storedAt.values()],
  };
}

/** Sorted by time, looks of the same moment made one. */
function inOrder(looks: readonly Look[]): Look[] {
  const ordered: Look[] = [];
  for (const { seenAt, counts } of [...looks].sort((one, other) => one.seenAt - other.seenAt)) {
    const last = ordered.at(-1);
    if (last?.seenAt === seenAt) ordered[ordered.length - 1] = { seenAt, counts: combine(last.counts, counts) };
    else ordered.push({ seenAt, counts });
  }
  return ordered;
}

function keepNews(before: Counts, looks: readonly Look[]): { kept: Look[]; known: Counts } {
  const kept: Look[] = [];
  let known = before;
  for (const look of looks) {
    if (!isNews(known, look.counts)) continue;
    kept.push(look);
    known = learn(known, look.counts);
  }
  return { kept, known };
}

/** Latest counts and how old they are. What has been shown more recently is never overwritten by what an older reading said. */
function latestCounts(row: PostRow | undefined, looks: readonly Look[], known: Counts): Pick<PostRow, 'counts' | 'shownAt'> {
  const lastSeenAt = Math.max(row?.lastSeenAt ?? 0, looks.at(-1)?.seenAt ?? 0);
  const shownAt: { [counter in Counter]?: number } = {};
  let counts: Counts = row?.counts ?? {};
  for (const counter of COUNTERS) {
    const before = row?.counts[counter] && (row.shownAt?.[counter] ?? row.lastSeenAt);
    const now = looks.findLast((look) => look.counts[counter])?.seenAt;
    const count = known[counter];
    if (count && now !== undefined) {
      counts = before === undefined || now >= before ? { ...counts, [counter]: count } : refine(counts, { [counter]: count });
    }
    const latest = Math.max(before ?? 0, now ?? 0);
    if (counts[counter] && latest < lastSeenAt) shownAt[counter] = latest;
  }
  return Object.keys(shownAt).length > 0 ? { counts, shownAt } : { counts };
}

function firstRow({ key, platform, id }: Identity, [first]: readonly Seen<PostReading>[]): PostRow {
  const seenAt = first?.seenAt ?? 0;
  return {
    key,
    platform,
    id,
    firstSeenAt: seenAt,
    lastSeenAt: seenAt,
    kind: first?.kind ?? 'other',
    promoted: first?.promoted ?? false,
    reshare: first?.reshare ?? false,
    counts: {},
  };
}

/** Everything but the counts. Newer readings win; an older one fills in what is still unknown. */
function describe(row: PostRow, reading: Seen<PostReading>, named: boolean): PostRow {
  const newer = reading.seenAt >= row.lastSeenAt;
  const pick = <Value>(before: Value | undefined, now: Value | undefined) => (newer ? (now ?? before) : (before ?? now));
  const { account: _, publishedAt: __, url: ___, text: ____, shownAt: _____, ...rest } = row;
  return {
    ...rest,
    ...defined({
      account: pick(row.account, reading.account && accountKey(row.platform, reading.account)),
      publishedAt: pick(row.publishedAt, reading.publishedAt),
      url: named ? pick(row.url, reading.url) : undefined,
      text: named ? pick(row.text, reading.text) : undefined,
    }),
    firstSeenAt: Math.min(row.firstSeenAt, reading.seenAt),
    lastSeenAt: Math.max(row.lastSeenAt, reading.seenAt),
    kind: reading.kind !== 'other' && (newer || row.kind === 'other') ? reading.kind : row.kind,
    // An advertisement stays one when it is also met outside the ads; a repost does not, once the post itself was seen.
    promoted: row.promoted || reading.promoted,
    reshare: row.reshare && reading.reshare,
  };
}

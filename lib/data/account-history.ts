import { defined } from '../defined';
import { type CountsBy, learn } from './known-counts';
import type { AccountRow, AccountSnapshot } from './rows';

type Audience = CountsBy<'followers' | 'following'>;

const HOUR_MS = 3_600_000;

/** One look at an account: at its header, or at a post of it. */
export interface Sighting {
  readonly handle: string;
  readonly seenAt: number;
  readonly name?: string;
  readonly url?: string;
  readonly audience: Audience;
}

/** The account's row after another look. Names and links are kept of tracked accounts only. */
export function sight(row: AccountRow, { handle, seenAt, name, url, audience }: Sighting): AccountRow {
  const newer = seenAt >= row.lastSeenAt;
  const firstSeenAt = Math.min(row.firstSeenAt, seenAt);
  const named = row.role !== 'other';
  const { followers, following, countedAt } = row;
  return {
    ...row,
    handle: newer ? handle : row.handle,
    firstSeenAt,
    lastSeenAt: Math.max(row.lastSeenAt, firstSeenAt, seenAt - (seenAt % HOUR_MS)),
    ...(named &&
      defined(newer ? { name: name ?? row.name, url: url ?? row.url } : { name: row.name ?? name, url: row.url ?? url })),
    ...(hasCounts(audience) && {
      ...learnInTime(defined({ followers, following }), countedAt, audience, seenAt),
      countedAt: Math.max(countedAt ?? 0, seenAt),
    }),
  };
}

/** The day's snapshot after another look on that day. */
export function addToDay(snapshot: AccountSnapshot | undefined, account: string, day: string, look: Sighting): AccountSnapshot {
  const { followers, following, seenAt } = snapshot ?? {};
  return {
    account,
    day,
    seenAt: Math.max(seenAt ?? 0, look.seenAt),
    ...learnInTime(defined({ followers, following }), seenAt, look.audience, look.seenAt),
  };
}

export function hasCounts({ followers, following }: Audience): boolean {
  return followers !== undefined || following !== undefined;
}

/** An older reading only fills in what is not known. */
function learnInTime(known: Audience, knownAt: number | undefined, read: Audience, readAt: number): Audience {
  return readAt >= (knownAt ?? 0) ? learn(known, read) : { ...read, ...known };
}

import Dexie from 'dexie';
import { addDays, localDay } from '../day';
import type { AccountFigures } from '../kpi/figures';
import type { Store } from './db';
import { decodeCount, type StoredAccountSnapshot } from './stored';

/** How many followers an account had when they were read. */
export type FollowersRead = NonNullable<AccountFigures['start']>;

/**
 * Every reading of an account's followers in `[from, to]`, Unix ms, with one before and one after where there are such; oldest first.
 * What it costs does not depend on how many more there are.
 */
export async function loadFollowers(db: Store, account: string, from: number, to: number): Promise<FollowersRead[]> {
  const days = db.accountSnapshots.where('[account+day]');
  // Days are those of the zone the person was in then: a day more on either side has them all.
  const [first, last] = [addDays(localDay(from), -1), addDays(localDay(to), 1)];
  const within = readingsIn(await days.between([account, first], [account, last], true, true).toArray());
  const [before, after] = await Promise.all([
    (within[0]?.seenAt ?? Number.POSITIVE_INFINITY) > from &&
      days.between([account, Dexie.minKey], [account, first]).reverse().filter(showsFollowers).first(),
    (within.at(-1)?.seenAt ?? Number.NEGATIVE_INFINITY) < to &&
      days.between([account, last], [account, Dexie.maxKey], false).filter(showsFollowers).first(),
  ]);
  return [...readingsIn(before ? [before] : []), ...within, ...readingsIn(after ? [after] : [])];
}

function readingsIn(snapshots: readonly StoredAccountSnapshot[]): FollowersRead[] {
  return snapshots
    .flatMap(({ followers, seenAt }) => (followers === undefined ? [] : [{ count: decodeCount(followers), seenAt }]))
    .sort((one, other) => one.seenAt - other.seenAt);
}

function showsFollowers({ followers }: StoredAccountSnapshot): boolean {
  return followers !== undefined;
}

import Dexie from 'dexie';
import { addDays, localDay } from '../day';
import type { AccountFigures } from '../kpi/figures';
import type { Store } from './db';
import { decodeCount, type StoredAccountSnapshot } from './stored';

/** How many followers an account had when they were read. */
export type FollowersRead = NonNullable<AccountFigures['start']>;

/**
 * Every reading of an account's followers in `[from, to)`, Unix ms, with the last one before it and the first one after it; oldest
 * first. What it costs does not depend on how many more there are.
 */
export async function loadFollowers(db: Store, account: string, from: number, to: number): Promise<FollowersRead[]> {
  // Days are those of the zone the person was in then: a day more on either side has them all.
  const [first, last] = [addDays(localDay(from), -1), addDays(localDay(to), 1)];
  const days = db.accountSnapshots.where('[account+day]');
  const [before, within, after] = await Promise.all([
    days.between([account, Dexie.minKey], [account, first]).reverse().filter(showsFollowers).first(),
    days.between([account, first], [account, last], true, true).toArray(),
    days.between([account, last], [account, Dexie.maxKey], false).filter(showsFollowers).first(),
  ]);
  return [before, ...within, after].flatMap(followersIn).sort((one, other) => one.seenAt - other.seenAt);
}

function showsFollowers({ followers }: StoredAccountSnapshot): boolean {
  return followers !== undefined;
}

function followersIn(snapshot: StoredAccountSnapshot | undefined): FollowersRead[] {
  if (snapshot?.followers === undefined) return [];
  return [{ count: decodeCount(snapshot.followers), seenAt: snapshot.seenAt }];
}

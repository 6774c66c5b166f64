import { localDay, type TimeZone } from '../day';
import { defined } from '../defined';
import { groupBy } from '../group-by';
import type { Batch } from '../messages';
import { addToDay, hasCounts, type Sighting, sight } from './account-history';
import type { Store } from './db';
import { type AccountRow, accountKey } from './rows';
import { isSameRow } from './same-row';
import { decodeAudience, encodeAudience } from './stored';

type Sightings = ReadonlyMap<string, readonly Sighting[]>;

/** Stores the accounts that a batch names as authors or by their headers; call it inside a transaction. */
export async function recordAccounts(db: Store, batch: Batch, zone?: TimeZone): Promise<void> {
  const sightings: Sightings = groupBy(sightingsIn(batch), ({ handle }) => accountKey(batch.platform, handle));
  if (sightings.size === 0) return;
  const [stored] = await Promise.all([db.accounts.bulkGet([...sightings.keys()]), recordAudience(db, sightings, zone)]);
  const rows = [...sightings].flatMap(([key, looks], index) => {
    const before = stored[index];
    const first = looks[0]?.seenAt ?? 0;
    const row: AccountRow = before
      ? decodeAudience(before)
      : { key, platform: batch.platform, handle: '', role: 'other', firstSeenAt: first, lastSeenAt: first };
    const now = encodeAudience(looks.reduce(sight, row));
    return isSameRow(before, now) ? [] : [now];
  });
  if (rows.length > 0) await db.accounts.bulkPut(rows);
}

/** One snapshot per account and local day. */
async function recordAudience(db: Store, sightings: Sightings, zone?: TimeZone): Promise<void> {
  const looks = [...sightings].flatMap(([account, all]) =>
    all.filter(({ audience }) => hasCounts(audience)).map((look) => ({ account, day: localDay(look.seenAt, zone), look })),
  );
  if (looks.length === 0) return;
  const days = [...groupBy(looks, ({ account, day }) => `${day} ${account}`).values()];
  const keys = days.flatMap(([first]) => (first ? [[first.account, first.day] as [string, string]] : []));
  const stored = await db.accountSnapshots.bulkGet(keys);
  const snapshots = days.flatMap((all, index) => {
    const before = stored[index];
    let snapshot = before && decodeAudience(before);
    for (const { account, day, look } of all) snapshot = addToDay(snapshot, account, day, look);
    const now = snapshot && encodeAudience(snapshot);
    return now && !isSameRow(before, now) ? [now] : [];
  });
  if (snapshots.length > 0) await db.accountSnapshots.bulkPut(snapshots);
}

function sightingsIn({ posts, accounts }: Batch): Sighting[] {
  const authors = posts.flatMap(({ account, accountName: name, authorFollowers: followers, seenAt }) =>
    account ? [{ handle: account, seenAt, ...defined({ name }), audience: defined({ followers }) }] : [],
  );
  const headers = accounts.map(({ account: handle, seenAt, name, url, followers, following }) => ({
    handle,
    seenAt,
    ...defined({ name, url }),
    audience: defined({ followers, following }),
  }));
  return [...authors, ...headers].sort((one, other) => one.seenAt - other.seenAt);
}

import type { Table } from 'dexie';
import { daysOf } from './accounts';
import type { Store } from './db';
import { forgetCountsOf, tablesOfCounts } from './goals-erase';
import { forgetPanelTarget } from './panel-target';
import { postsOf, snapshotsOf } from './posts';
import { markChanged, REVISION } from './revision';
import { removeFromSets } from './sets';
import { forgetHandTags, forgetRulesOf } from './tags';
import { forgetTold } from './told';

/**
 * Deletes an account with its posts, all snapshots and what goals counted of it, in one transaction. Met again in a feed, it
 * starts anew and untracked.
 */
export function deleteAccount(db: Store, key: string): Promise<void> {
  return db.transaction('rw', [...tablesOfPosts(db), ...tablesOfAccounts(db), ...tablesOfCounts(db)], async () => {
    await forgetCountsOf(db, key);
    await deletePosts(db, await postsOf(db, key).primaryKeys());
    await deleteAccountRows(db, [key]);
    await markChanged(db);
  });
}

/** Deletes everything, settings and consent included, in one transaction. */
export function deleteEverything(db: Store): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    const revision = await db.meta.get(REVISION);
    await Promise.all(db.tables.map((table) => table.clear()));
    if (revision) await db.meta.put(revision);
    await markChanged(db);
  });
}

/** What a transaction that deletes posts must hold. */
export function tablesOfPosts({ posts, snapshots, handTags, meta }: Store): Table[] {
  return [posts, snapshots, handTags, meta];
}

/** Posts with their snapshots and the tags given to them by hand; call it inside a transaction. */
export async function deletePosts(db: Store, keys: readonly string[]): Promise<void> {
  await Promise.all([
    db.posts.bulkDelete([...keys]),
    forgetPanelTarget(db, keys),
    forgetHandTags(db, keys),
    forgetTold(db, keys),
  ]);
  await Promise.all(keys.map((key) => snapshotsOf(db, key).delete()));
}

/** What a transaction that deletes accounts must hold. */
export function tablesOfAccounts({ accounts, accountSnapshots, sets, tags, meta }: Store): Table[] {
  return [accounts, accountSnapshots, sets, tags, meta];
}

/** Accounts with their snapshots, not their posts; they leave sets and rules of tags. Call it inside a transaction. */
export async function deleteAccountRows(db: Store, keys: readonly string[]): Promise<void> {
  await Promise.all([db.accounts.bulkDelete([...keys]), removeFromSets(db, keys), forgetRulesOf(db, keys)]);
  await Promise.all(keys.map((key) => daysOf(db, key).delete()));
}

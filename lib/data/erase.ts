import { daysOf } from './accounts';
import type { Store } from './db';
import { forgetPanelTarget } from './panel-target';
import { postsOf, snapshotsOf } from './posts';
import { markChanged, REVISION } from './revision';

/** Deletes an account with its posts and all snapshots, in one transaction. Met again in a feed, it starts anew and untracked. */
export function deleteAccount(db: Store, key: string): Promise<void> {
  return db.transaction('rw', [db.posts, db.snapshots, db.accounts, db.accountSnapshots, db.meta], async () => {
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

/** Posts with their snapshots; call it inside a transaction. */
export async function deletePosts(db: Store, keys: readonly string[]): Promise<void> {
  await Promise.all([db.posts.bulkDelete([...keys]), forgetPanelTarget(db, keys)]);
  await Promise.all(keys.map((key) => snapshotsOf(db, key).delete()));
}

/** Accounts with their snapshots, not their posts; call it inside a transaction. */
export async function deleteAccountRows(db: Store, keys: readonly string[]): Promise<void> {
  await db.accounts.bulkDelete([...keys]);
  await Promise.all(keys.map((key) => daysOf(db, key).delete()));
}

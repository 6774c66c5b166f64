import type { Store } from './db';
import { byName, type Draft, withId } from './draft';
import type { SetRow } from './organisation';

/** All sets, by name. */
export async function loadSets(db: Store): Promise<SetRow[]> {
  return (await db.sets.toArray()).sort(byName);
}

/** Stores a set, a new one without `id`, and returns it as stored: every account once. */
export async function saveSet(db: Store, set: Draft<SetRow>): Promise<SetRow> {
  const row = withId<SetRow>({ ...set, accounts: [...new Set(set.accounts)] });
  await db.sets.put(row);
  return row;
}

/** Deletes a set; its accounts stay as they are. */
export async function deleteSet(db: Store, id: string): Promise<void> {
  await db.sets.delete(id);
}

/** Takes accounts out of every set they are in; call it inside a transaction. */
export async function removeFromSets(db: Store, accounts: readonly string[]): Promise<void> {
  const gone = new Set(accounts);
  const sets = (await db.sets.toArray()).filter((set) => set.accounts.some((key) => gone.has(key)));
  await db.sets.bulkPut(sets.map((set) => ({ ...set, accounts: set.accounts.filter((key) => !gone.has(key)) })));
}

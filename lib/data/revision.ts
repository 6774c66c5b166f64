import type { Store } from './db';

export const REVISION = 'revision';

/** Grows whenever stored rows change otherwise than by recording: deleted, renamed, tracked differently. Whoever holds rows in memory loads them anew. */
export async function loadRevision(db: Store): Promise<number> {
  const value = (await db.meta.get(REVISION))?.value;
  return typeof value === 'number' ? value : 0;
}

/** Call it inside the transaction that makes the change. */
export async function markChanged(db: Store): Promise<void> {
  await db.meta.put({ id: REVISION, value: (await loadRevision(db)) + 1 });
}

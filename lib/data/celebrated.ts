import type { Store } from './db';

const CELEBRATED = 'goals:celebrated';

/** Ids of the goals whose being met was celebrated. */
export async function loadCelebrated(db: Store): Promise<readonly string[]> {
  return ((await db.meta.get(CELEBRATED))?.value as readonly string[] | undefined) ?? [];
}

/** These goals are not celebrated again; those that are gone are forgotten. */
export function markCelebrated(db: Store, goals: readonly string[]): Promise<void> {
  return db.transaction('rw', [db.meta, db.goals], async () => {
    const all = new Set([...(await loadCelebrated(db)), ...goals]);
    const there = await db.goals
      .where('id')
      .anyOf([...all])
      .primaryKeys();
    await db.meta.put({ id: CELEBRATED, value: there });
  });
}

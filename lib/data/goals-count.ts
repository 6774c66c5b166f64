import type { Store } from './db';

const COUNTED = 'goals:counted';

/** How far a goal has been counted. */
export interface Counted {
  /** Unix ms. */
  readonly at: number;
  /** Fingerprint of all that the numbers depend on beside what was recorded. */
  readonly basis: string;
}

/** What the last complete refresh has done. */
export interface Refreshed {
  /** Unix ms. */
  readonly at: number;
  /** When the newest of what it counted was recorded, Unix ms. */
  readonly recordedAt?: number;
  readonly goals: Readonly<Record<string, Counted>>;
}

export async function loadRefreshed(db: Store): Promise<Refreshed> {
  return ((await db.meta.get(COUNTED))?.value as Refreshed | undefined) ?? { at: 0, goals: {} };
}

/** Call it inside a transaction that holds `meta`. */
export async function changeRefreshed(db: Store, change: (refreshed: Refreshed) => Refreshed): Promise<void> {
  await db.meta.put({ id: COUNTED, value: change(await loadRefreshed(db)) });
}

/** These goals are counted from their start the next time; call it inside a transaction that holds `meta`. */
export async function forgetCount(db: Store, goals: readonly string[]): Promise<void> {
  await changeRefreshed(db, (refreshed) => ({
    ...refreshed,
    goals: Object.fromEntries(Object.entries(refreshed.goals).filter(([id]) => !goals.includes(id))),
  }));
}

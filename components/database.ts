import { useLiveQuery } from 'dexie-react-hooks';
import { openStore, Store } from '../lib/data/db';
import { useTimeZone } from './use-time-zone';

/** The page's own connection; pages only read, every change goes through the background. */
export const database = new Store();

/**
 * What a query yields, again after every change that concerns it or where days begin; `undefined` until the first answer.
 * Throws while rendering when the database does not open.
 */
export function useStored<T>(query: (db: Store) => Promise<T>, dependencies: readonly unknown[] = []): T | undefined {
  // Opened on purpose: a live query keeps silent about a database that it could not open by itself.
  return useLiveQuery(async () => query(await openStore(database)), [useTimeZone(), ...dependencies]);
}

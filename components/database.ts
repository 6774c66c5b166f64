import { useLiveQuery } from 'dexie-react-hooks';
import { openStore, Store } from '../lib/data/db';
import { SAMPLE_DATABASE } from '../lib/data/sample';
import { useTimeZone } from './use-time-zone';

/** Whether this page shows the sample workspace: `sidepanel.html?sample`. */
export const isSample = new URLSearchParams(location.search).has('sample');

const recorded = new Store();

/** The page's own connection to what it shows: what was recorded, or the sample. */
export const database = isSample ? new Store(SAMPLE_DATABASE) : recorded;

type Query<T> = (db: Store) => Promise<T>;

/**
 * What a query yields, again after every change that concerns it or where days begin; `undefined` until the first answer.
 * Throws while rendering when the database does not open.
 * @param first what is taken for the answer until then.
 */
export function useStored<T>(query: Query<T>, dependencies: readonly unknown[] = [], first?: T): T | undefined {
  return useQuery(database, query, dependencies, first);
}

/** The same of what was recorded, also in the sample workspace: settings, requests from pages. */
export function useRecorded<T>(query: Query<T>, dependencies: readonly unknown[] = [], first?: T): T | undefined {
  return useQuery(recorded, query, dependencies, first);
}

function useQuery<T>(db: Store, query: Query<T>, dependencies: readonly unknown[], first: T | undefined): T | undefined {
  // Opened on purpose: a live query keeps silent about a database that it could not open by itself.
  return useLiveQuery(async () => query(await openStore(db)), [useTimeZone(), ...dependencies], first);
}

import type { Table } from 'dexie';
import type { GoalRow } from '../goals/goal';
import { loadTrackedAccounts } from './accounts';
import type { Store } from './db';
import { byName, type Draft, withId } from './draft';
import type { ClientRow } from './organisation';
import type { AccountRow } from './rows';
import { loadSets } from './sets';
import { decodeAudience } from './stored';

/** All clients, by name. */
export async function loadClients(db: Store): Promise<ClientRow[]> {
  return (await db.clients.toArray()).sort(byName);
}

/** Deletes a client; its accounts, sets, tags and goals stay and belong to none. Goals go on counting the accounts they counted. */
export function deleteClient(db: Store, id: string): Promise<void> {
  return db.transaction('rw', [db.clients, db.accounts, db.sets, db.tags, db.goals], async () => {
    const own = (await accountsOfClient(db, id)).filter(({ role }) => role === 'own').map(({ key }) => key);
    const belongs = (row: { readonly client?: string }) => row.client === id;
    const goals = await db.goals.filter(belongs).toArray();
    await db.goals.bulkPut(goals.map((goal) => withoutClient(goal, own)));
    await db.clients.delete(id);
    for (const table of [db.accounts, db.sets, db.tags]) {
      await table.filter(belongs).modify((row: { client?: string }) => {
        delete row.client;
      });
    }
  });
}

function withoutClient({ client: _, ...goal }: GoalRow, own: readonly string[]): GoalRow {
  const { measure } = goal;
  return measure ? { ...goal, measure: { ...measure, scope: { accounts: own, ...measure.scope } } } : goal;
}

/** What belongs to a client: keys of accounts, ids of sets and tags. */
export interface Belongings {
  readonly accounts: readonly string[];
  readonly sets: readonly string[];
  readonly tags: readonly string[];
}

/** Stores a client, a new one without `id`, with everything that belongs to it from now on: all of it or nothing. */
export function saveClient(db: Store, client: Draft<ClientRow>, belongings: Belongings): Promise<ClientRow> {
  return db.transaction('rw', [db.clients, db.accounts, db.sets, db.tags], async () => {
    const row = withId(client);
    await db.clients.put(row);
    await give(db.accounts, belongings.accounts, row.id);
    await give(db.sets, belongings.sets, row.id);
    await give(db.tags, belongings.tags, row.id);
    return row;
  });
}

/** Rows with these keys belong to a client, others no longer. */
async function give(table: Table<{ client?: string }, string>, keys: readonly string[], client: string): Promise<void> {
  const before = await table.filter((row) => row.client === client).primaryKeys();
  await table
    .where(':id')
    .anyOf(before.filter((key) => !keys.includes(key)))
    .modify((row) => {
      delete row.client;
    });
  await table
    .where(':id')
    .anyOf([...keys])
    .modify((row) => {
      row.client = client;
    });
}

/**
 * The accounts a client's numbers are about: those that belong to it and those in its sets, each once. Every tracked account when
 * no client is named.
 */
export function accountsOfClient(db: Store, client: string | undefined): Promise<AccountRow[]> {
  return db.transaction('r', [db.accounts, db.sets], async () => {
    const tracked = await loadTrackedAccounts(db);
    if (client === undefined) return tracked;
    const own = tracked.filter((account) => account.client === client);
    const ownKeys = new Set(own.map(({ key }) => key));
    const sets = (await loadSets(db)).filter((set) => set.client === client);
    const others = new Set(sets.flatMap(({ accounts }) => accounts).filter((key) => !ownKeys.has(key)));
    const rows = await db.accounts.bulkGet([...others]);
    return [...own, ...rows.flatMap((row) => (row ? [decodeAudience(row)] : []))];
  });
}

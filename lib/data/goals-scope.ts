import type { GoalMeasure, GoalRow } from '../goals/goal';
import { accountsOfClient } from './clients';
import type { Store } from './db';
import type { HandTagRow, TagRow } from './organisation';
import type { AccountRow } from './rows';

/** Accounts whose numbers a goal counts. */
export interface GoalAccounts {
  /** Their keys, sorted. */
  readonly keys: readonly string[];
  /** All of them are tracked: nothing recorded of them is ever deleted for its age. */
  readonly isComplete: boolean;
}

export type Scoped = Pick<GoalRow, 'client'> & { readonly measure: Pick<GoalMeasure, 'scope'> };

/** Looks up the accounts of goals: those named, or all own ones of the goal's client, on one site or on all. */
export function createScopeLookup(db: Store): (goal: Scoped) => Promise<GoalAccounts> {
  const ownByClient = new Map<string | undefined, Promise<AccountRow[]>>();
  const ownOf = (client: string | undefined) => {
    const found =
      ownByClient.get(client) ?? accountsOfClient(db, client).then((rows) => rows.filter(({ role }) => role === 'own'));
    ownByClient.set(client, found);
    return found;
  };
  return async ({ client, measure: { scope } }) => {
    const named = scope.accounts ?? (await ownOf(client)).map(({ key }) => key);
    const keys = [...new Set(named)].filter((key) => !scope.platform || key.startsWith(`${scope.platform}:`)).sort();
    const isComplete = scope.accounts === undefined || (await areTracked(db, keys));
    return { keys, isComplete };
  };
}

async function areTracked(db: Store, keys: readonly string[]): Promise<boolean> {
  const rows = await db.accounts.bulkGet([...keys]);
  return rows.every((row) => row !== undefined && row.role !== 'other');
}

/** Everything that decides which posts have a tag; `undefined` where it no longer exists. */
export interface TagBasis {
  readonly tag: TagRow;
  readonly byHand: readonly HandTagRow[];
}

export async function loadTagBasis(db: Store, id: string): Promise<TagBasis | undefined> {
  const [tag, byHand] = await Promise.all([db.tags.get(id), db.handTags.where('tag').equals(id).toArray()]);
  return tag && { tag, byHand };
}

/** A short text that is another one for other contents. */
export async function fingerprint(contents: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(contents));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

import Dexie from 'dexie';
import { defined } from '../defined';
import type { BackgroundProtocol } from '../messages';
import type { Store } from './db';
import { postsOf } from './posts';
import { markChanged } from './revision';
import { type AccountRow, type AccountSnapshot, accountKey, ROLES } from './rows';
import { decodeAudience, encodeAudience } from './stored';

const TRACKED_ROLES = ROLES.filter((role) => role !== 'other');

/** Keys of the accounts that are tracked. */
export async function trackedAccounts(db: Store): Promise<ReadonlySet<string>> {
  return new Set(await db.accounts.where('role').anyOf(TRACKED_ROLES).primaryKeys());
}

/** All accounts, also those only met in feeds. */
export async function loadAccounts(db: Store): Promise<AccountRow[]> {
  return (await db.accounts.toArray()).map(decodeAudience);
}

export async function loadTrackedAccounts(db: Store): Promise<AccountRow[]> {
  return (await db.accounts.where('role').anyOf(TRACKED_ROLES).toArray()).map(decodeAudience);
}

export async function loadAccount(db: Store, key: string): Promise<AccountRow | undefined> {
  const row = await db.accounts.get(key);
  return row && decodeAudience(row);
}

/** Handles as the sites write them, by account key; what is not stored is absent. */
export async function loadHandles(db: Store, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.accounts.bulkGet([...keys]);
  return new Map(rows.flatMap((row) => (row ? [[row.key, row.handle] as const] : [])));
}

/** Snapshots of one account, a day each, oldest first. */
export async function loadAccountSnapshots(db: Store, key: string): Promise<AccountSnapshot[]> {
  return (await daysOf(db, key).toArray()).map(decodeAudience);
}

/** An account's snapshots, by day. */
export function daysOf(db: Store, key: string) {
  return db.accountSnapshots.where('[account+day]').between([key, Dexie.minKey], [key, Dexie.maxKey]);
}

/**
 * Sets the role of an account, seen before or not, and its name when one is given.
 * With the role `other` its name, link and client go, and the texts and links of its posts.
 * @param now Unix ms, for an account not seen before.
 */
export function trackAs(db: Store, change: Parameters<BackgroundProtocol['trackAs']>[0], now: number): Promise<void> {
  const { platform, account, name, role } = change;
  const key = accountKey(platform, account);
  return db.transaction('rw', [db.accounts, db.posts, db.meta], async () => {
    const stored = await db.accounts.get(key);
    const row = stored
      ? { ...decodeAudience(stored), role }
      : { key, platform, handle: account, role, firstSeenAt: now, lastSeenAt: now };
    await db.accounts.put(
      encodeAudience(role === 'other' ? withoutNames(row) : { ...row, ...defined({ name: name ?? row.name }) }),
    );
    if (role === 'other') await forgetTexts(db, key);
    await markChanged(db);
  });
}

function withoutNames({ name: _name, url: _url, client: _client, ...row }: AccountRow): AccountRow {
  return row;
}

async function forgetTexts(db: Store, key: string): Promise<void> {
  await postsOf(db, key).modify((post) => {
    const writable: { url?: string; text?: string } = post;
    delete writable.url;
    delete writable.text;
  });
}

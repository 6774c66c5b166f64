import Dexie from 'dexie';
import { onTestFinished } from 'vitest';
import type { Count } from '../../../lib/counts/count';
import type { Belongings } from '../../../lib/data/clients';
import { Store } from '../../../lib/data/db';
import type { PostRow } from '../../../lib/data/rows';
import { changeSettings } from '../../../lib/data/settings';
import { decodePost } from '../../../lib/data/stored';
import type { Batch, Seen } from '../../../lib/messages';
import type { AccountReading, PostReading } from '../../../lib/platforms/types';

// On by itself for pages from this machine, it prints every write that a test makes fail.
Dexie.debug = false;

/** A database of its own, deleted after the test. */
export async function emptyStore(): Promise<Store> {
  const db = new Store(`test-${crypto.randomUUID()}`);
  onTestFinished(async () => {
    db.close();
    // The browser process hears of it a moment later.
    await new Promise((resolve) => setTimeout(resolve, 10));
    await db.delete({ disableAutoOpen: true });
  });
  await db.open();
  return db;
}

/** With consent, every platform recorded. */
export async function consentingStore(): Promise<Store> {
  const db = await emptyStore();
  await changeSettings(db, { consentedAt: 1 });
  return db;
}

export const NOON = new Date(2026, 10, 21, 12).getTime();
export const DAY = 86_400_000;

export function rounded(value: number, step: number): Count {
  return { value, step };
}

export function post(id: string, seenAt: number, rest: Partial<PostReading> = {}): Seen<PostReading> {
  return { id, seenAt, kind: 'text', promoted: false, reshare: false, account: 'acme', counts: {}, ...rest };
}

export function batch(posts: readonly Seen<PostReading>[], accounts: readonly Seen<AccountReading>[] = []): Batch {
  return { platform: 'x', posts, accounts, health: { seen: 0, read: 0 } };
}

/** Everything in the database but health and meta, table by table. */
export async function contents(db: Store) {
  return {
    posts: await db.posts.toArray(),
    snapshots: await db.snapshots.toArray(),
    accounts: await db.accounts.toArray(),
    accountSnapshots: await db.accountSnapshots.toArray(),
  };
}

export async function loadPost(db: Store, key: string): Promise<PostRow | undefined> {
  const stored = await db.posts.get(key);
  return stored && decodePost(stored);
}

/** Of a client that owns nothing yet. */
export const NOTHING: Belongings = { accounts: [], sets: [], tags: [] };

import { trackedAccounts } from './accounts';
import { chunksOf } from './chunks';
import type { Store } from './db';
import { deleteAccountRows, deletePosts, tablesOfAccounts, tablesOfPosts } from './erase';
import { postsOf } from './posts';
import { markChanged } from './revision';
import { loadSettings } from './settings';

const DAY_MS = 86_400_000;
const LAST_RUN = 'retention';
interface LastRun {
  readonly at: number;
  readonly retentionDays: number;
}
/** Rows per transaction, so that recording never waits long. */
const CHUNK = 200;

const running = new WeakMap<Store, Promise<void>>();

/**
 * Deletes what has not been seen for `retentionDays` and belongs to no tracked account: posts with their snapshots, and
 * accounts. Does nothing within a day of its last complete run, unless the setting has changed since; cut off, it goes on at
 * the next call.
 * @param now Unix ms.
 */
export function retain(db: Store, now: number): Promise<void> {
  const run = running.get(db) ?? cleanUp(db, now).finally(() => running.delete(db));
  running.set(db, run);
  return run;
}

async function cleanUp(db: Store, now: number): Promise<void> {
  const { retentionDays } = await loadSettings(db);
  const last = (await db.meta.get(LAST_RUN))?.value as LastRun | undefined;
  if (last?.retentionDays === retentionDays && last.at <= now && now - last.at < DAY_MS) return;
  const before = now - retentionDays * DAY_MS;
  const posts = await db.posts.where('lastSeenAt').below(before).primaryKeys();
  const tracked = [...(await trackedAccounts(db))];
  const keptPosts = new Set((await Promise.all(tracked.map((account) => postsOf(db, account).primaryKeys()))).flat());
  for (const keys of chunksOf(
    posts.filter((key) => !keptPosts.has(key)),
    CHUNK,
  ))
    await dropPosts(db, keys, before);
  const accounts = await db.accounts.where('lastSeenAt').below(before).primaryKeys();
  for (const keys of chunksOf(accounts, CHUNK)) await dropAccounts(db, keys, before);
  await db.meta.put({ id: LAST_RUN, value: { at: now, retentionDays } satisfies LastRun });
}

/** The rows are read again: a post may have been seen, or its account tracked, since the keys were listed. */
function dropPosts(db: Store, keys: string[], before: number): Promise<void> {
  return db.transaction('rw', [...tablesOfPosts(db), db.accounts], async () => {
    const tracked = await trackedAccounts(db);
    const rows = (await db.posts.bulkGet(keys)).filter((row) => row !== undefined);
    const dropped = rows.filter(({ lastSeenAt, author: [account] }) => lastSeenAt < before && !tracked.has(account));
    if (dropped.length === 0) return;
    await deletePosts(
      db,
      dropped.map(({ key }) => key),
    );
    await markChanged(db);
  });
}

/** An account never goes before its posts, which may have been seen without its name. */
function dropAccounts(db: Store, keys: string[], before: number): Promise<void> {
  return db.transaction('rw', [...tablesOfAccounts(db), db.posts], async () => {
    const posts = new Map(await Promise.all(keys.map(async (key) => [key, await postsOf(db, key).limit(1).count()] as const)));
    const rows = (await db.accounts.bulkGet(keys)).filter((row) => row !== undefined);
    const dropped = rows.filter(({ key, lastSeenAt, role }) => lastSeenAt < before && role === 'other' && !posts.get(key));
    if (dropped.length === 0) return;
    await deleteAccountRows(
      db,
      dropped.map(({ key }) => key),
    );
    await markChanged(db);
  });
}

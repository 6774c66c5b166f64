import { updateHealth } from '../health/health';
import type { Batch, Seen } from '../messages';
import type { PostReading } from '../platforms/types';
import { isRecording } from '../settings';
import { trackedAccounts } from './accounts';
import type { Store } from './db';
import { groupBy } from './group-by';
import { arrivesLate, extendHistory } from './post-history';
import { snapshotsOf } from './posts';
import { recordAccounts } from './record-accounts';
import { accountKey, type PostRow, postKey } from './rows';
import { loadSettings } from './settings';
import { decodePost, decodeSnapshot, encodePost, encodeSnapshot } from './stored';

/**
 * Stores a batch of readings in one transaction: all of it or nothing. Safe to repeat and safe in any order: readings already
 * stored change nothing. Times in the future become `now`.
 * @param now Unix ms.
 * @returns false when the person does not let this platform be recorded; then nothing is stored.
 */
export function record(db: Store, batch: Batch, now: number): Promise<boolean> {
  return db.transaction('rw', [db.posts, db.snapshots, db.accounts, db.accountSnapshots, db.health, db.meta], async () => {
    // Asked inside the transaction: no reading slips in behind a withdrawn consent.
    if (!isRecording(await loadSettings(db), batch.platform)) return false;
    const present = { ...batch, posts: notAfter(now, batch.posts), accounts: notAfter(now, batch.accounts) };
    await Promise.all([recordAccounts(db, present), recordPosts(db, present), recordHealth(db, batch, now)]);
    return true;
  });
}

async function recordHealth(db: Store, { platform, health }: Batch, now: number): Promise<void> {
  if (health.seen > 0) await db.health.put(updateHealth(await db.health.get(platform), platform, health, now));
}

function notAfter<Reading extends { readonly seenAt: number }>(now: number, readings: readonly Reading[]): Reading[] {
  return readings.map((reading) => (reading.seenAt > now ? { ...reading, seenAt: now } : reading));
}

async function recordPosts(db: Store, { platform, posts }: Batch): Promise<void> {
  if (posts.length === 0) return;
  const looksByPost = groupBy(posts, ({ id }) => id);
  const ids = [...looksByPost.keys()];
  const [rows, tracked] = await Promise.all([db.posts.bulkGet(ids.map((id) => postKey(platform, id))), trackedAccounts(db)]);
  const histories = await Promise.all(
    [...looksByPost].map(async ([id, looks], index) => {
      const identity = { key: postKey(platform, id), platform, id };
      const stored = rows[index];
      const row = stored && decodePost(stored);
      const snapshots = arrivesLate(row, looks) ? (await snapshotsOf(db, identity.key).toArray()).map(decodeSnapshot) : [];
      return extendHistory(identity, row, snapshots, looks, tracked.has(authorOf(platform, row, looks)));
    }),
  );
  const added = histories.flatMap((history) => history.added.map(encodeSnapshot));
  const removed = histories.flatMap((history) => history.removed.map(({ post, seenAt }): [string, number] => [post, seenAt]));
  await Promise.all([
    db.posts.bulkPut(histories.map(({ row }) => encodePost(row))),
    added.length > 0 && db.snapshots.bulkPut(added),
    removed.length > 0 && db.snapshots.bulkDelete(removed),
  ]);
}

/** Key of the author's account; empty when the page never named one. */
function authorOf(platform: Batch['platform'], row: PostRow | undefined, looks: readonly Seen<PostReading>[]): string {
  const account = looks.findLast((look) => look.account)?.account;
  return account ? accountKey(platform, account) : (row?.account ?? '');
}

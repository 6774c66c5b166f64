import type { TimeZone } from '../day';
import { groupBy } from '../group-by';
import { updateHealth } from '../health/health';
import type { Batch } from '../messages';
import { isRecording } from '../settings';
import { trackedAccounts } from './accounts';
import type { Store } from './db';
import { arrivesLate, extendHistory, type PostHistory } from './post-history';
import { loadSnapshots } from './posts';
import { recordAccounts } from './record-accounts';
import { postKey, type Snapshot } from './rows';
import { loadSettings } from './settings';
import { decodePost, encodePost, encodeSnapshot } from './stored';

/** Posts compared before what has changed is handed to the browser. */
const AT_ONCE = 250;

const LAST_RECORDED = 'recorded';

/** When something was last stored, Unix ms; `undefined` before anything was. */
export async function lastRecordedAt(db: Store): Promise<number | undefined> {
  const value = (await db.meta.get(LAST_RECORDED))?.value;
  return typeof value === 'number' ? value : undefined;
}

/**
 * Stores a batch of readings in one transaction: all of it or nothing. Safe to repeat and safe in any order: readings already
 * stored change nothing. Times in the future become `now`.
 * @param now Unix ms.
 * @returns false when the person does not let this platform be recorded; then nothing is stored.
 */
export function record(db: Store, batch: Batch, now: number): Promise<boolean> {
  return db.transaction('rw', [db.posts, db.snapshots, db.accounts, db.accountSnapshots, db.health, db.meta], async () => {
    // Asked inside the transaction: no reading slips in behind a withdrawn consent.
    const settings = await loadSettings(db);
    if (!isRecording(settings, batch.platform)) return false;
    const present = { ...batch, posts: notAfter(now, batch.posts), accounts: notAfter(now, batch.accounts) };
    const { timeZone } = settings;
    await Promise.all([
      recordAccounts(db, present, timeZone),
      recordPosts(db, present),
      recordHealth(db, batch, now, timeZone),
      db.meta.put({ id: LAST_RECORDED, value: now }),
    ]);
    return true;
  });
}

async function recordHealth(db: Store, { platform, health }: Batch, now: number, zone: TimeZone): Promise<void> {
  if (health.seen + health.read === 0) return;
  await db.health.put(updateHealth(await db.health.get(platform), platform, health, now, zone));
}

function notAfter<Reading extends { readonly seenAt: number }>(now: number, readings: readonly Reading[]): Reading[] {
  return readings.map((reading) => (reading.seenAt > now ? { ...reading, seenAt: now } : reading));
}

async function recordPosts(db: Store, { platform, posts }: Batch): Promise<void> {
  if (posts.length === 0) return;
  const looksByPost = groupBy(posts, ({ id }) => postKey(platform, id));
  const keys = [...looksByPost.keys()];
  const [stored, tracked] = await Promise.all([db.posts.bulkGet(keys), trackedAccounts(db)]);
  const rows = stored.map((row) => row && decodePost(row));
  const isLate = (key: string, index: number) => arrivesLate(rows[index], looksByPost.get(key) ?? []);
  const snapshots = await loadSnapshotsOf(db, keys.filter(isLate));
  const histories = [...looksByPost].map(([key, looks], index) => () => {
    const row = rows[index];
    const identity = { key, platform, id: looks[0]?.id ?? '' };
    return extendHistory(identity, row, snapshots.get(key) ?? [], looks, tracked);
  });
  const writing: Promise<unknown>[] = [];
  for (let start = 0; start < histories.length; start += AT_ONCE) {
    // Not waited for: the browser writes these while the next ones are compared.
    writing.push(
      writeHistories(
        db,
        histories.slice(start, start + AT_ONCE).map((extend) => extend()),
      ),
    );
  }
  await Promise.all(writing);
}

async function loadSnapshotsOf(db: Store, posts: readonly string[]): Promise<ReadonlyMap<string, Snapshot[]>> {
  if (posts.length === 0) return new Map();
  return new Map(await Promise.all(posts.map(async (post) => [post, await loadSnapshots(db, post)] as const)));
}

async function writeHistories(db: Store, histories: readonly PostHistory[]): Promise<void> {
  const added = histories.flatMap((history) => history.added.map(encodeSnapshot));
  const removed = histories.flatMap((history) => history.removed.map(({ post, seenAt }): [string, number] => [post, seenAt]));
  await Promise.all([
    db.posts.bulkPut(histories.map(({ row }) => encodePost(row))),
    added.length > 0 && db.snapshots.bulkPut(added),
    removed.length > 0 && db.snapshots.bulkDelete(removed),
  ]);
}

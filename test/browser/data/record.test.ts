import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { exact } from '../../../lib/counts/count';
import { trackAs } from '../../../lib/data/accounts';
import type { Store } from '../../../lib/data/db';
import { loadSnapshots } from '../../../lib/data/posts';
import { record } from '../../../lib/data/record';
import { changeSettings } from '../../../lib/data/settings';
import type { Seen } from '../../../lib/messages';
import type { PostReading } from '../../../lib/platforms/types';
import { batch, consentingStore, contents, DAY, emptyStore, loadPost, NOON, post, rounded } from './fixtures';

test('nothing at all is stored before consent, nor of a platform that is switched off', async () => {
  const db = await emptyStore();
  const reading = batch([post('1', NOON, { counts: { views: exact(1) } })], [{ account: 'acme', seenAt: NOON }]);
  expect(await record(db, { ...reading, health: { seen: 1, read: 1 } }, NOON)).toBe(false);
  await changeSettings(db, { consentedAt: 1, record: { x: false } });
  expect(await record(db, { ...reading, health: { seen: 1, read: 1 } }, NOON)).toBe(false);
  expect(await contents(db)).toEqual({ posts: [], snapshots: [], accounts: [], accountSnapshots: [] });
  expect(await db.health.count()).toBe(0);
});

test('the same numbers again only move the time of the last look', async () => {
  const db = await consentingStore();
  const counts = { reactions: exact(5), views: rounded(1200, 100) };
  await record(db, batch([post('1', NOON, { counts })]), NOON);
  await record(db, batch([post('1', NOON + 60_000, { counts })]), NOON + 60_000);
  expect(await loadPost(db, 'x:1')).toMatchObject({ firstSeenAt: NOON, lastSeenAt: NOON + 60_000, counts });
  expect(await loadSnapshots(db, 'x:1')).toEqual([{ post: 'x:1', seenAt: NOON, counts }]);
});

test('a counter that is not shown keeps its latest value, with its age, and is no change', async () => {
  const db = await consentingStore();
  await record(db, batch([post('1', NOON, { counts: { reactions: exact(5), views: exact(90) } })]), NOON);
  await record(db, batch([post('1', NOON + 1, { counts: { reactions: exact(5) } })]), NOON + 1);
  expect(await loadPost(db, 'x:1')).toMatchObject({
    lastSeenAt: NOON + 1,
    counts: { reactions: exact(5), views: exact(90) },
    shownAt: { views: NOON },
  });
  expect(await loadSnapshots(db, 'x:1')).toHaveLength(1);
  await record(db, batch([post('1', NOON + 2, { counts: { views: exact(91) } })]), NOON + 2);
  expect(await loadSnapshots(db, 'x:1')).toMatchObject([{}, { seenAt: NOON + 2, counts: { views: exact(91) } }]);
  expect(await loadPost(db, 'x:1')).toMatchObject({ shownAt: { reactions: NOON + 1 } });
});

test.for([
  ['1,234 then 1.2K is no change', exact(1234), rounded(1200, 100), exact(1234), 1],
  ['1,234 then 1.3K is a change', exact(1234), rounded(1300, 100), rounded(1300, 100), 2],
  ['1.2K then 1,234 is more precise', rounded(1200, 100), exact(1234), exact(1234), 2],
  ['1.2K then 1K says nothing new', rounded(1200, 100), rounded(1000, 1000), rounded(1200, 100), 1],
  ['512 then 500+ says nothing new', exact(512), { value: 500, step: 1, floor: true as const }, exact(512), 1],
  ['500+ then 512 is more precise', { value: 500, step: 1, floor: true as const }, exact(512), exact(512), 2],
  ['a smaller number is a change', exact(10), exact(9), exact(9), 2],
  ['a rendered zero is a number', exact(1), exact(0), exact(0), 2],
] as const)('%s', async ([, first, second, latest, snapshots]) => {
  const db = await consentingStore();
  await record(db, batch([post('1', NOON, { counts: { views: first } })]), NOON);
  await record(db, batch([post('1', NOON + 1, { counts: { views: second } })]), NOON + 1);
  expect((await loadPost(db, 'x:1'))?.counts.views).toEqual(latest);
  expect(await loadSnapshots(db, 'x:1')).toHaveLength(snapshots);
});

test('an older reading that arrives late is kept, and overwrites nothing newer', async () => {
  const db = await consentingStore();
  await record(db, batch([post('1', NOON, { counts: { views: exact(90) }, kind: 'video' })]), NOON);
  await record(db, batch([post('1', NOON - 60_000, { counts: { views: exact(70), saves: exact(1) } })]), NOON);
  expect(await loadPost(db, 'x:1')).toMatchObject({
    firstSeenAt: NOON - 60_000,
    lastSeenAt: NOON,
    kind: 'video',
    counts: { views: exact(90), saves: exact(1) },
    shownAt: { saves: NOON - 60_000 },
  });
  expect((await loadSnapshots(db, 'x:1')).map(({ counts }) => counts.views?.value)).toEqual([70, 90]);
});

test('a clock that runs ahead in the page is set right', async () => {
  const db = await consentingStore();
  await record(db, batch([post('1', NOON + DAY, { counts: { views: exact(1) } })]), NOON);
  expect(await loadPost(db, 'x:1')).toMatchObject({ firstSeenAt: NOON, lastSeenAt: NOON });
});

test('of an account that is not tracked only handle, ids, times and counters are kept', async () => {
  const db = await consentingStore();
  const named = { accountName: 'Acme Ltd', text: 'Buy now', url: 'https://x.com/acme/status/1', account: 'Acme' };
  const header = { account: 'Acme', name: 'Acme Ltd', url: 'https://x.com/Acme', followers: exact(10), seenAt: NOON };
  await record(db, batch([post('1', NOON, { ...named, counts: { views: exact(1) } })], [header]), NOON);
  expect(JSON.stringify(await contents(db))).not.toMatch(/Acme Ltd|Buy now|https/);
  expect(await db.accounts.toArray()).toEqual([
    {
      key: 'x:acme',
      platform: 'x',
      handle: 'Acme',
      role: 'other',
      firstSeenAt: NOON,
      lastSeenAt: NOON,
      followers: 10,
      countedAt: NOON,
    },
  ]);
});

test('of a tracked account name, link and text are kept', async () => {
  const db = await consentingStore();
  await trackAs(db, { platform: 'x', account: 'Acme', role: 'own' }, NOON);
  const named = { accountName: 'Acme Ltd', text: 'Buy now', url: 'https://x.com/acme/status/1', account: 'Acme' };
  await record(db, batch([post('1', NOON, named)]), NOON);
  expect(await loadPost(db, 'x:1')).toMatchObject({ text: 'Buy now', url: named.url, account: 'x:acme' });
  expect(await db.accounts.get('x:acme')).toMatchObject({ role: 'own', name: 'Acme Ltd' });
});

test('an older reading that names another author neither takes the text of a tracked account away nor keeps one of another', async () => {
  const db = await consentingStore();
  await trackAs(db, { platform: 'x', account: 'acme', role: 'own' }, NOON);
  await record(db, batch([post('1', NOON, { text: 'Ours' }), post('2', NOON, { account: 'globex' })]), NOON);
  const older = [post('1', NOON - 9, { account: 'globex' }), post('2', NOON - 9, { account: 'acme', text: 'Theirs' })];
  await record(db, batch(older), NOON);
  expect(await loadPost(db, 'x:1')).toMatchObject({ account: 'x:acme', text: 'Ours' });
  expect(await loadPost(db, 'x:2')).toMatchObject({ account: 'x:globex' });
  expect((await loadPost(db, 'x:2'))?.text).toBeUndefined();
});

test('followers are kept once per local day, the last reading of it', async () => {
  const db = await consentingStore();
  const look = (seenAt: number, followers: number) => ({ account: 'acme', followers: exact(followers), seenAt });
  await record(db, batch([], [look(NOON - DAY, 10), look(NOON, 12)]), NOON);
  await record(db, batch([post('1', NOON + 5, { authorFollowers: exact(13) })]), NOON + 5);
  await record(db, batch([], [look(NOON - 5, 11)]), NOON + 9);
  expect(await db.accountSnapshots.toArray()).toEqual([
    { account: 'x:acme', day: '2026-11-20', seenAt: NOON - DAY, followers: 10 },
    { account: 'x:acme', day: '2026-11-21', seenAt: NOON + 5, followers: 13 },
  ]);
  expect(await db.accounts.get('x:acme')).toMatchObject({ followers: 13, countedAt: NOON + 5 });
});

test('days of followers and health begin where the person has chosen to be', async () => {
  const db = await consentingStore();
  const seenAt = Date.UTC(2026, 10, 20, 18, 15);
  const header = { account: 'acme', followers: exact(10), seenAt };
  for (const [timeZone, day] of [
    ['UTC', '2026-11-20'],
    ['Asia/Kathmandu', '2026-11-21'],
  ] as const) {
    await changeSettings(db, { timeZone });
    await record(db, { ...batch([], [header]), health: { seen: 1, read: 1 } }, seenAt);
    expect(await db.accountSnapshots.toCollection().primaryKeys(), timeZone).toContainEqual(['x:acme', day]);
    expect(await db.health.get('x'), timeZone).toMatchObject({ day });
  }
});

const anyCount = fc.oneof(
  fc.nat(400).map(exact),
  fc.nat(3).map((value) => rounded(value * 100, 100)),
);
const anyReadings = fc.array(
  fc
    .record({
      id: fc.constantFrom('1', '2', '3'),
      seenAt: fc.integer({ min: NOON, max: NOON + 8 }),
      counts: fc.record({ reactions: anyCount, views: anyCount }, { requiredKeys: [] }),
    })
    .map(({ id, seenAt, counts }) => post(id, seenAt, { counts })),
  { minLength: 1, maxLength: 12 },
);
const inOrder = (readings: readonly Seen<PostReading>[]) => [...readings].sort((one, other) => one.seenAt - other.seenAt);

async function recordAll(db: Store, readings: readonly Seen<PostReading>[], size: number): Promise<void> {
  for (let index = 0; index < readings.length; index += size) {
    await record(db, batch(readings.slice(index, index + size)), NOON + 100);
  }
}

test('readings that come again, in any order and grouping, change nothing', async () => {
  const replayed = anyReadings.chain((readings) =>
    fc.tuple(fc.constant(inOrder(readings)), fc.shuffledSubarray(readings), fc.integer({ min: 1, max: 5 })),
  );
  const db = await consentingStore();
  await fc.assert(
    fc.asyncProperty(replayed, async ([readings, again, size]) => {
      await recordAll(db, readings, size);
      const before = await contents(db);
      await recordAll(db, again, size);
      expect(await contents(db)).toEqual(before);
      await clearRows(db);
    }),
    { numRuns: 60 },
  );
});

test('a batch that comes again counts once for health', async () => {
  const db = await consentingStore();
  const reading = { ...batch([post('1', NOON)]), health: { seen: 3, read: 2, id: 'a' } };
  await record(db, reading, NOON);
  await record(db, reading, NOON + 1);
  expect(await db.health.get('x')).toMatchObject({ seen: 3, read: 2, lastSeenAt: NOON });
  await record(db, { ...batch([]), health: { seen: 0, read: 1, id: 'b' } }, NOON + 2);
  expect(await db.health.get('x')).toMatchObject({ seen: 3, read: 3 });
});

vi.setConfig({ testTimeout: 60_000 });

/** Ends the transaction of the nth row written from now on, as when the worker dies. */
function dieAtRow(nth: number): () => void {
  let left = nth;
  const { put } = IDBObjectStore.prototype;
  const dying = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    if (left-- === 0) {
      dying.mockRestore();
      this.transaction.abort();
    }
    return put.apply(this, row);
  });
  return () => dying.mockRestore();
}

test('a batch cut off at any row leaves nothing behind, and is stored whole when it is sent again', async () => {
  const [db, whole] = [await consentingStore(), await consentingStore()];
  await fc.assert(
    fc.asyncProperty(anyReadings, fc.nat(8), async (readings, nth) => {
      const live = dieAtRow(nth);
      const stored = await record(db, batch(readings), NOON + 100).catch(() => false);
      live();
      await record(whole, batch(readings), NOON + 100);
      const complete = await contents(whole);
      expect(await contents(db)).toEqual(stored ? complete : { posts: [], snapshots: [], accounts: [], accountSnapshots: [] });
      await record(db, batch(readings), NOON + 100);
      expect(await contents(db)).toEqual(complete);
      await Promise.all([clearRows(db), clearRows(whole)]);
    }),
    { numRuns: 30 },
  );
});

test('a connection that closes under a batch leaves all of it or nothing', async () => {
  const db = await consentingStore();
  const outcomes = new Set<boolean>();
  for (let patience = 0; patience < 12; patience++) {
    const readings = ['1', '2', '3'].map((id) => post(id, NOON, { counts: { views: exact(patience) } }));
    const recording = record(db, batch(readings), NOON).catch(() => false);
    for (let tick = 0; tick < patience; tick++) await db.meta.get('tick').catch(() => undefined);
    db.close();
    const stored = await recording;
    await db.open();
    const { posts, snapshots } = await contents(db);
    expect([posts.length, snapshots.length]).toEqual(stored ? [3, 3] : [0, 0]);
    outcomes.add(stored);
    await clearRows(db);
  }
  expect(outcomes).toEqual(new Set([true, false]));
});

async function clearRows(db: Store): Promise<void> {
  await Promise.all([db.posts, db.snapshots, db.accounts, db.accountSnapshots].map((table) => table.clear()));
}

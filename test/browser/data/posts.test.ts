import { expect, onTestFinished, test, vi } from 'vitest';
import { exact } from '../../../lib/counts/count';
import { trackAs } from '../../../lib/data/accounts';
import { openStore, StoreUnavailable } from '../../../lib/data/db';
import { loadFacts } from '../../../lib/data/facts';
import { loadPosts, postsChangedSince, postsOfPeriod } from '../../../lib/data/posts';
import { record } from '../../../lib/data/record';
import { changeSettings, loadSettings } from '../../../lib/data/settings';
import { batch, consentingStore, DAY, emptyStore, loadPost, NOON, post, rounded } from './fixtures';

test('all posts come once each, in chunks, with the progress', async () => {
  const db = await consentingStore();
  const posts = Array.from({ length: 4500 }, (_, id) => post(String(id), NOON, { counts: { views: exact(id) } }));
  await record(db, batch(posts), NOON);
  const seen = new Map<string, number | undefined>();
  const progress: number[] = [];
  for await (const chunk of loadPosts(db)) {
    expect(chunk.posts.length).toBeLessThanOrEqual(2000);
    expect(chunk.total).toBe(4500);
    progress.push(chunk.loaded);
    for (const { id, counts } of chunk.posts) seen.set(id, counts.views?.value);
  }
  expect(progress).toEqual([2000, 4000, 4500]);
  expect(seen.size).toBe(4500);
  expect([...seen].every(([id, views]) => views === Number(id))).toBe(true);
});

test('loading stops when it is no longer wanted', async () => {
  const db = await consentingStore();
  await record(db, batch(Array.from({ length: 2500 }, (_, id) => post(String(id), NOON))), NOON);
  const ending = new AbortController();
  let chunks = 0;
  for await (const _ of loadPosts(db, ending.signal)) {
    chunks += 1;
    ending.abort();
  }
  expect(chunks).toBe(1);
});

test('changes since a moment, late arrivals among them', async () => {
  const db = await consentingStore();
  await record(db, batch([post('1', NOON - DAY), post('2', NOON - 60_000), post('3', NOON + 1)]), NOON + 1);
  expect((await postsChangedSince(db, NOON)).map(({ id }) => id)).toEqual(['2', '3']);
});

test("an account's posts of a period cost only themselves", async () => {
  const db = await consentingStore();
  const at = (id: string, publishedAt: number | undefined, account = 'acme') =>
    post(id, NOON, { account, ...(publishedAt !== undefined && { publishedAt }) });
  await record(
    db,
    batch([at('1', NOON - DAY), at('2', NOON - 1), at('3', NOON), at('4', undefined), at('5', NOON - 1, 'acme2')]),
    NOON,
  );
  await record(db, batch([{ ...at('6', undefined), seenAt: NOON - 5 }]), NOON);
  expect((await postsOfPeriod(db, { account: 'x:acme', from: NOON - DAY, to: NOON })).map(({ id }) => id)).toEqual([
    '1',
    '6',
    '2',
  ]);
  expect(await loadPost(db, 'x:6')).not.toHaveProperty('publishedAt');
  expect(await loadPost(db, 'x:2')).toHaveProperty('publishedAt', NOON - 1);
});

test("an account's posts of a period come all, once and in order, however many share a moment", async () => {
  const db = await consentingStore();
  const at = (id: number, publishedAt: number) => post(String(id), NOON, { publishedAt });
  const posts = Array.from({ length: 9000 }, (_, id) => at(id, NOON - DAY + (id < 5000 ? 7 : id)));
  await record(db, batch(posts), NOON);
  const found = await postsOfPeriod(db, { account: 'x:acme', from: NOON - DAY, to: NOON });
  expect(new Set(found.map(({ id }) => id)).size).toBe(9000);
  expect(found).toHaveLength(9000);
  expect(found.every((each, index) => (each.publishedAt ?? 0) >= (found[index - 1]?.publishedAt ?? 0))).toBe(true);
});

test('facts hold the latest 30 snapshots, oldest first, the role, and followers nearest to publication', async () => {
  const db = await consentingStore();
  await trackAs(db, { platform: 'x', account: 'acme', role: 'competitor' }, NOON - 40 * DAY);
  const followers = (day: number, value: number) => ({
    account: 'acme',
    seenAt: NOON + day * DAY,
    followers: rounded(value, 100),
  });
  await record(db, batch([], [followers(-30, 100), followers(-9, 200), followers(-1, 300)]), NOON);
  const looks = Array.from({ length: 40 }, (_, minute) =>
    post('1', NOON + minute, { publishedAt: NOON - 10 * DAY, counts: { views: exact(minute) } }),
  );
  await record(db, batch([...looks, post('2', NOON, { account: 'globex', counts: { views: exact(1) } })]), NOON + 40);
  const facts = await loadFacts(db, 'x', ['1', '2', '3', '__proto__']);
  expect(Object.keys(facts)).toEqual(['1', '2']);
  expect(facts['1']).toMatchObject({ role: 'competitor', followers: { count: rounded(200, 100), seenAt: NOON - 9 * DAY } });
  expect(facts['1']?.snapshots.map(({ seenAt }) => seenAt - NOON)).toEqual(Array.from({ length: 30 }, (_, index) => index + 10));
  expect(facts['2']).toEqual({ role: 'other', snapshots: [{ seenAt: NOON, counts: { views: exact(1) } }] });
});

test('settings start as the defaults and change one by one', async () => {
  const db = await emptyStore();
  expect((await loadSettings(db)).consentedAt).toBeUndefined();
  await changeSettings(db, { badges: { linkedin: true } });
  await Promise.all([changeSettings(db, { consentedAt: 5 }), changeSettings(db, { record: { x: false } })]);
  expect(await loadSettings(db)).toMatchObject({
    consentedAt: 5,
    record: { x: false, facebook: true },
    badges: { linkedin: true },
    retentionDays: 90,
  });
});

test.for([
  ['QuotaExceededError', /nothing in it was changed: the disk is full\. Free some space\. Then try again\.$/],
  ['UnknownError', /^KPI Lens cannot open its database, .* Restart the browser\. Then try again\.$/],
] as const)('when the database does not open for %s, a sentence says so, and trying again works', async ([name, sentence]) => {
  const db = await consentingStore();
  db.close();
  const opening = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('Internal error.', name);
  });
  onTestFinished(() => opening.mockRestore());
  const failure = openStore(db);
  await expect(failure).rejects.toThrow(StoreUnavailable);
  await expect(failure).rejects.toThrow(sentence);
  opening.mockRestore();
  expect((await loadSettings(await openStore(db))).consentedAt).toBe(1);
});

test('a connection makes room for a newer version, and comes back', async () => {
  const db = await consentingStore();
  const deleted = indexedDB.deleteDatabase(db.name);
  await new Promise((resolve, reject) => {
    deleted.onsuccess = resolve;
    deleted.onblocked = reject;
  });
  expect((await loadSettings(db)).consentedAt).toBeUndefined();
});

import { expect, test } from 'vitest';
import { exact } from '../../../lib/counts/count';
import { loadAccount, loadAccountSnapshots, loadAccounts, loadTrackedAccounts, trackAs } from '../../../lib/data/accounts';
import { deleteAccount, deleteEverything } from '../../../lib/data/erase';
import { loadPanelTarget, setPanelTarget } from '../../../lib/data/panel-target';
import { loadSnapshots } from '../../../lib/data/posts';
import { record } from '../../../lib/data/record';
import { retain } from '../../../lib/data/retention';
import { loadRevision } from '../../../lib/data/revision';
import { changeSettings, loadSettings } from '../../../lib/data/settings';
import { DEFAULT_SETTINGS } from '../../../lib/settings';
import { batch, consentingStore, contents, DAY, loadPost, NOON, post } from './fixtures';

const NAMED = { accountName: 'Acme Ltd', text: 'Buy now', url: 'https://x.com/acme/status/1' };

/** Two accounts with a post each, the first of them ours. */
async function twoAccounts() {
  const db = await consentingStore();
  await trackAs(db, { platform: 'x', account: 'Acme', name: 'Acme', role: 'own' }, NOON);
  const headers = ['Acme', 'Globex'].map((account) => ({ account, followers: exact(7), seenAt: NOON }));
  const posts = ['Acme', 'Globex'].map((account, index) =>
    post(String(index + 1), NOON, { ...NAMED, account, counts: { views: exact(9) } }),
  );
  await record(db, batch(posts, headers), NOON);
  return db;
}

test('an account never seen can be tracked', async () => {
  const db = await consentingStore();
  await trackAs(db, { platform: 'linkedin', account: 'company/Acme', name: 'Acme', role: 'competitor' }, NOON);
  expect(await loadTrackedAccounts(db)).toEqual([
    {
      ...{ key: 'linkedin:company/acme', platform: 'linkedin', handle: 'company/Acme', role: 'competitor', name: 'Acme' },
      ...{ firstSeenAt: NOON, lastSeenAt: NOON },
    },
  ]);
});

test('a role changes and what is known stays', async () => {
  const db = await twoAccounts();
  await trackAs(db, { platform: 'x', account: 'acme', role: 'employee' }, NOON + DAY);
  expect(await loadAccount(db, 'x:acme')).toMatchObject({
    role: 'employee',
    name: 'Acme Ltd',
    handle: 'Acme',
    followers: exact(7),
  });
  expect(await loadAccounts(db)).toHaveLength(2);
});

test('when tracking stops, names, texts and links go; counters stay', async () => {
  const db = await twoAccounts();
  expect(JSON.stringify(await contents(db))).toMatch(/Acme Ltd.*|Buy now/);
  const revision = await loadRevision(db);
  await trackAs(db, { platform: 'x', account: 'Acme', name: 'Acme', role: 'other' }, NOON);
  expect(JSON.stringify(await contents(db))).not.toMatch(/Acme Ltd|Buy now|https/);
  expect(await loadPost(db, 'x:1')).toMatchObject({ counts: { views: exact(9) } });
  expect(await loadRevision(db)).toBeGreaterThan(revision);
});

test('deleting an account leaves nothing of it, and all of the others', async () => {
  const db = await twoAccounts();
  await deleteAccount(db, 'x:acme');
  expect(await loadAccount(db, 'x:acme')).toBeUndefined();
  expect(await loadAccountSnapshots(db, 'x:acme')).toEqual([]);
  expect(await loadPost(db, 'x:1')).toBeUndefined();
  expect(await loadSnapshots(db, 'x:1')).toEqual([]);
  const left = await contents(db);
  expect(JSON.stringify(left)).not.toMatch(/acme|x:1"/i);
  expect([left.posts, left.snapshots, left.accounts, left.accountSnapshots].map((rows) => rows.length)).toEqual([1, 1, 1, 1]);
});

test('deleting everything takes settings and consent along, and the next reading is refused', async () => {
  const db = await twoAccounts();
  await record(db, { ...batch([]), health: { seen: 5, read: 5 } }, NOON);
  await deleteEverything(db);
  for (const table of db.tables) expect(await table.count(), table.name).toBe(table.name === 'meta' ? 1 : 0);
  expect(await loadSettings(db)).toEqual(DEFAULT_SETTINGS);
  expect(await record(db, batch([post('3', NOON)]), NOON)).toBe(false);
  expect(await db.posts.count()).toBe(0);
});

test('every deletion is told to whoever holds rows in memory', async () => {
  const db = await twoAccounts();
  const revisions = [await loadRevision(db)];
  await deleteAccount(db, 'x:globex');
  revisions.push(await loadRevision(db));
  await deleteEverything(db);
  revisions.push(await loadRevision(db));
  expect(revisions).toEqual([1, 2, 3]);
});

test('what was not seen for 90 days goes, unless its account is tracked', async () => {
  const db = await twoAccounts();
  const later = NOON + 91 * DAY;
  await record(db, batch([post('3', later - DAY, { account: 'Initech' })]), later);
  await record(db, batch([{ ...post('4', NOON), account: undefined } as never]), later);
  await retain(db, later);
  expect(await db.posts.toCollection().primaryKeys()).toEqual(['x:1', 'x:3']);
  expect(await db.snapshots.toCollection().primaryKeys()).toEqual([['x:1', NOON]]);
  expect(await db.accounts.toCollection().primaryKeys()).toEqual(['x:acme', 'x:initech']);
  expect(await db.accountSnapshots.toCollection().primaryKeys()).toEqual([['x:acme', '2026-11-21']]);
});

test('an account stays as long as a post of it, seen lately without its name', async () => {
  const db = await twoAccounts();
  const later = NOON + 91 * DAY;
  const { account: _, ...nameless } = post('2', later - DAY);
  await record(db, batch([nameless]), later);
  await retain(db, later);
  expect(await loadPost(db, 'x:2')).toMatchObject({ account: 'x:globex' });
  expect(await loadAccount(db, 'x:globex')).toBeDefined();
  await retain(db, later + 100 * DAY);
  expect(await loadAccount(db, 'x:globex')).toBeUndefined();
});

test('a post that the side panel was asked to show is forgotten with its account', async () => {
  const db = await twoAccounts();
  await setPanelTarget(db, { post: 'x:1', windowId: 1, at: NOON });
  await deleteAccount(db, 'x:globex');
  expect(await loadPanelTarget(db)).toBeDefined();
  await deleteAccount(db, 'x:acme');
  expect(await loadPanelTarget(db)).toBeUndefined();
});

test('cleaning up happens once a day, and again when the setting changes', async () => {
  const db = await twoAccounts();
  const later = NOON + 91 * DAY;
  await changeSettings(db, { retentionDays: 100 });
  await retain(db, later);
  expect(await db.posts.count()).toBe(2);
  await changeSettings(db, { retentionDays: 90 });
  await retain(db, later + 1);
  expect(await db.posts.count()).toBe(1);
  await record(db, batch([post('5', NOON, { account: 'Globex' })]), later + 1);
  await retain(db, later + 2);
  expect(await db.posts.count()).toBe(2);
  await retain(db, later + 2 + DAY);
  expect(await db.posts.count()).toBe(1);
});

test('many old posts go in several transactions', async () => {
  const db = await consentingStore();
  const posts = Array.from({ length: 950 }, (_, id) => post(String(id), NOON, { counts: { views: exact(id) } }));
  await record(db, batch(posts), NOON);
  await retain(db, NOON + 91 * DAY);
  expect([await db.posts.count(), await db.snapshots.count(), await db.accounts.count()]).toEqual([0, 0, 0]);
});

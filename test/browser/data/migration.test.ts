import Dexie from 'dexie';
import { expect, onTestFinished, test } from 'vitest';
import { exact } from '../../../lib/counts/count';
import { loadAccount, loadAccountSnapshots } from '../../../lib/data/accounts';
import { Store } from '../../../lib/data/db';
import { loadGoalValues, typeValue } from '../../../lib/data/goal-values';
import { loadGoals, saveGoal } from '../../../lib/data/goals';
import { loadHealth } from '../../../lib/data/health';
import { loadSnapshots } from '../../../lib/data/posts';
import { loadSettings } from '../../../lib/data/settings';
import { loadPost, rounded } from './fixtures';

/** One frozen database per version that was shipped: its tables, and rows as that version wrote them. Never changed afterwards. */
const SHIPPED = {
  1: {
    tables: {
      posts: 'key, author, lastSeenAt',
      snapshots: '[post+seenAt], seenAt',
      accounts: 'key, role, lastSeenAt',
      accountSnapshots: '[account+day]',
      health: 'platform',
      meta: 'id',
    },
    rows: {
      posts: [
        {
          ...{ key: 'x:1', author: ['x:acme', 1_700_000_000_000], firstSeenAt: 1_700_000_100_000, lastSeenAt: 1_700_000_200_000 },
          ...{ kind: 'text', promoted: false, reshare: false, counts: { reactions: 5, views: [1200, 100] } },
          ...{ text: 'Hello', url: 'https://x.com/acme/status/1', shownAt: { views: 1_700_000_100_000 } },
        },
        {
          ...{ key: 'facebook:~2', author: ['', 5], undated: true, firstSeenAt: 5, lastSeenAt: 6, kind: 'other' },
          ...{ promoted: true, reshare: true, counts: { shares: [500, 1, true] } },
        },
      ],
      snapshots: [{ post: 'x:1', seenAt: 1_700_000_100_000, reactions: 5, views: [1200, 100] }],
      accounts: [
        {
          ...{ key: 'x:acme', platform: 'x', handle: 'Acme', role: 'own', name: 'Acme Ltd', url: 'https://x.com/Acme' },
          ...{ firstSeenAt: 1, lastSeenAt: 3_600_000, followers: [1200, 100], countedAt: 9 },
        },
      ],
      accountSnapshots: [{ account: 'x:acme', day: '2023-11-14', seenAt: 9, followers: [1200, 100] }],
      health: [{ platform: 'x', day: '2023-11-14', seen: 3, read: 2, lastSeenAt: 9, recent: { seen: 3, read: 2 } }],
      meta: [
        { id: 'settings', value: { consentedAt: 7, retentionDays: 30, badges: { linkedin: true } } },
        { id: 'revision', value: 4 },
      ],
    },
  },
  2: {
    tables: {
      posts: 'key, author, lastSeenAt',
      snapshots: '[post+seenAt], seenAt',
      accounts: 'key, role, lastSeenAt',
      accountSnapshots: '[account+day]',
      health: 'platform',
      meta: 'id',
      clients: 'id',
      sets: 'id',
      tags: 'id',
      handTags: '[post+tag], tag',
    },
    rows: {
      posts: [
        {
          ...{ key: 'x:1', author: ['x:acme', 1_700_000_000_000], firstSeenAt: 1_700_000_100_000, lastSeenAt: 1_700_000_200_000 },
          ...{ kind: 'text', promoted: false, reshare: false, counts: { reactions: 5, views: [1200, 100] } },
          ...{ text: 'Hello', url: 'https://x.com/acme/status/1', shownAt: { views: 1_700_000_100_000 } },
        },
        {
          ...{ key: 'facebook:~2', author: ['', 5], undated: true, firstSeenAt: 5, lastSeenAt: 6, kind: 'other' },
          ...{ promoted: true, reshare: true, counts: { shares: [500, 1, true] } },
        },
      ],
      snapshots: [{ post: 'x:1', seenAt: 1_700_000_100_000, reactions: 5, views: [1200, 100] }],
      accounts: [
        {
          ...{ key: 'x:acme', platform: 'x', handle: 'Acme', role: 'own', name: 'Acme Ltd', url: 'https://x.com/Acme' },
          client: 'c1',
          ...{ firstSeenAt: 1, lastSeenAt: 3_600_000, followers: [1200, 100], countedAt: 9 },
        },
      ],
      accountSnapshots: [{ account: 'x:acme', day: '2023-11-14', seenAt: 9, followers: [1200, 100] }],
      health: [{ platform: 'x', day: '2023-11-14', seen: 3, read: 2, lastSeenAt: 9, recent: { seen: 3, read: 2 } }],
      meta: [
        { id: 'settings', value: { consentedAt: 7, retentionDays: 30, badges: { linkedin: true } } },
        { id: 'revision', value: 4 },
        { id: 'view:client', value: 'c1' },
      ],
      clients: [{ id: 'c1', name: 'Client' }],
      sets: [{ id: 's1', name: 'Rivals', client: 'c1', accounts: ['x:acme', 'x:globex'] }],
      tags: [
        {
          ...{ id: 't1', name: 'Launch', colour: 2, client: 'c1', rules: [{ hashtag: 'launch', from: '2023-11-01' }] },
          campaign: { from: '2023-11-01', budget: { amount: 100, currency: 'EUR' }, utm: 'launch' },
        },
      ],
      handTags: [{ post: 'x:1', tag: 't1', on: false }],
    },
  },
} as const;

async function shippedDatabase(version: keyof typeof SHIPPED): Promise<string> {
  const name = `shipped-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  const { tables, rows } = SHIPPED[version];
  old.version(version).stores({ ...tables });
  await old.open();
  for (const [table, contents] of Object.entries(rows)) await old.table(table).bulkAdd([...contents]);
  old.close();
  return name;
}

test.for([1, 2] as const)('a database of version %s opens with nothing lost, and can be written', async (version) => {
  const db = new Store(await shippedDatabase(version));
  onTestFinished(async () => {
    db.close();
    await db.delete({ disableAutoOpen: true });
  });
  await db.open();
  for (const [table, contents] of Object.entries(SHIPPED[version].rows)) {
    const found = await db.table(table).toArray();
    expect(found, table).toHaveLength(contents.length);
    expect(found, table).toEqual(expect.arrayContaining([...contents]));
  }
  expect(await loadPost(db, 'x:1')).toMatchObject({
    ...{ account: 'x:acme', publishedAt: 1_700_000_000_000, text: 'Hello' },
    counts: { reactions: exact(5), views: rounded(1200, 100) },
  });
  expect(await loadPost(db, 'facebook:~2')).not.toHaveProperty('publishedAt');
  expect(await loadSnapshots(db, 'x:1')).toHaveLength(1);
  expect(await loadAccount(db, 'x:acme')).toMatchObject({ name: 'Acme Ltd', followers: rounded(1200, 100) });
  expect(await loadAccountSnapshots(db, 'x:acme')).toHaveLength(1);
  expect(await loadHealth(db)).toHaveLength(1);
  expect(await loadSettings(db)).toMatchObject({ consentedAt: 7, retentionDays: 30, badges: { linkedin: true, x: true } });
  await db.clients.put({ id: 'new', name: 'Client' });
  expect(await db.clients.get('new')).toBeDefined();
  const goal = await saveGoal(db, { objective: 'care', period: { from: '2023-11-01', to: '2023-11-30' }, milestones: [] }, 1);
  await typeValue(db, goal.id, '2023-11-14', 4, 2);
  expect(await loadGoals(db)).toEqual([goal]);
  expect((await loadGoalValues(db)).get(goal.id)).toMatchObject([{ day: '2023-11-14', value: 4, typed: true }]);
});

import { expect, test } from 'vitest';
import { loadAccount, trackAs } from '../../../lib/data/accounts';
import { deleteClient, loadClients, saveClient } from '../../../lib/data/clients';
import { deleteAccount, deleteEverything } from '../../../lib/data/erase';
import type { HandTagRow } from '../../../lib/data/organisation';
import { loadPreference, savePreference } from '../../../lib/data/preferences';
import { record } from '../../../lib/data/record';
import { retain } from '../../../lib/data/retention';
import { deleteSet, loadSets, saveSet } from '../../../lib/data/sets';
import { changeHandTags, deleteTag, loadHandTags, loadTags, saveTag } from '../../../lib/data/tags';
import { batch, consentingStore, DAY, NOON, NOTHING, post } from './fixtures';

/** Acme is ours, Globex a competitor, Initech was only met; a post each. */
async function threeAccounts() {
  const db = await consentingStore();
  await trackAs(db, { platform: 'x', account: 'Acme', role: 'own' }, NOON);
  await trackAs(db, { platform: 'x', account: 'Globex', role: 'competitor' }, NOON);
  const posts = ['Acme', 'Globex', 'Initech'].map((account, index) => post(String(index + 1), NOON, { account }));
  await record(db, batch(posts), NOON);
  return db;
}

const onPosts = (rows: readonly HandTagRow[]) => rows.map(({ post: key, on }) => `${key} ${on ? 'on' : 'off'}`);
const tagging = (posts: readonly string[], tag: string, on: boolean | undefined) => posts.map((key) => ({ post: key, tag, on }));
const TAG = { colour: 1, rules: [] } as const;

test('clients, sets and tags get an id, keep it when they change, and come by name', async () => {
  const db = await threeAccounts();
  const second = await saveClient(db, { name: 'Client 10' }, NOTHING);
  await saveClient(db, { name: 'Client 2' }, NOTHING);
  await saveClient(db, { ...second, name: 'Client 1' }, NOTHING);
  expect((await loadClients(db)).map(({ name }) => name)).toEqual(['Client 1', 'Client 2']);
  const set = await saveSet(db, { name: 'Rivals', client: second.id, accounts: ['x:acme', 'x:globex', 'x:acme'] });
  expect(await loadSets(db)).toEqual([{ id: set.id, name: 'Rivals', client: second.id, accounts: ['x:acme', 'x:globex'] }]);
  const tag = await saveTag(db, { name: 'Launch', ...TAG });
  expect(await loadTags(db)).toEqual([{ id: tag.id, name: 'Launch', ...TAG }]);
  await Promise.all([deleteSet(db, set.id), deleteTag(db, tag.id)]);
  expect([await loadSets(db), await loadTags(db)]).toEqual([[], []]);
});

test('a client has what it is given, all at once, and nothing else any longer', async () => {
  const db = await threeAccounts();
  const tag = await saveTag(db, { name: 'Launch', ...TAG });
  const client = await saveClient(db, { name: 'Acme Ltd' }, { ...NOTHING, accounts: ['x:acme'], tags: [tag.id] });
  expect(await loadAccount(db, 'x:acme')).toHaveProperty('client', client.id);
  expect(await loadTags(db)).toEqual([{ ...tag, client: client.id }]);
  await saveClient(db, client, { ...NOTHING, accounts: ['x:globex', 'x:unknown'] });
  expect(await loadAccount(db, 'x:acme')).not.toHaveProperty('client');
  expect(await loadAccount(db, 'x:globex')).toHaveProperty('client', client.id);
  expect(await loadAccount(db, 'x:unknown')).toBeUndefined();
  expect(await loadTags(db)).toEqual([tag]);
});

test('an account keeps its client while it is read, and loses it when tracking stops', async () => {
  const db = await threeAccounts();
  await saveClient(db, { id: 'c1', name: 'Acme Ltd' }, { ...NOTHING, accounts: ['x:acme'] });
  await record(db, batch([post('9', NOON + DAY, { account: 'Acme', accountName: 'Acme Ltd' })]), NOON + DAY);
  expect(await loadAccount(db, 'x:acme')).toMatchObject({ client: 'c1', name: 'Acme Ltd' });
  await trackAs(db, { platform: 'x', account: 'acme', role: 'other' }, NOON + DAY);
  expect(await loadAccount(db, 'x:acme')).not.toHaveProperty('client');
});

test('a client goes; its accounts, sets and tags stay', async () => {
  const db = await threeAccounts();
  const gone = await saveClient(db, { name: 'One' }, { ...NOTHING, accounts: ['x:acme'] });
  const other = await saveClient(db, { name: 'Two' }, { ...NOTHING, accounts: ['x:globex'] });
  await saveSet(db, { name: 'Set', client: gone.id, accounts: ['x:acme'] });
  await saveTag(db, { name: 'Tag', client: gone.id, ...TAG });
  await deleteClient(db, gone.id);
  expect(await loadClients(db)).toEqual([other]);
  expect(await loadAccount(db, 'x:acme')).not.toHaveProperty('client');
  expect(await loadAccount(db, 'x:globex')).toHaveProperty('client', other.id);
  const [sets, tags] = [await loadSets(db), await loadTags(db)];
  expect([sets.length, tags.length]).toEqual([1, 1]);
  expect(JSON.stringify([sets, tags])).not.toContain('client');
});

test('many posts are tagged by hand at once, untagged, and left to the rules again', async () => {
  const db = await threeAccounts();
  const { id } = await saveTag(db, { name: 'Launch', ...TAG });
  await changeHandTags(db, tagging(['x:1', 'x:2', 'x:gone'], id, true));
  await changeHandTags(db, tagging(['x:3'], 'no such tag', true));
  expect(onPosts(await loadHandTags(db))).toEqual(['x:1 on', 'x:2 on']);
  await changeHandTags(db, tagging(['x:1', 'x:3'], id, false));
  expect(onPosts(await loadHandTags(db))).toEqual(['x:1 off', 'x:2 on', 'x:3 off']);
  await changeHandTags(db, tagging(['x:1', 'x:2'], id, undefined));
  expect(onPosts(await loadHandTags(db))).toEqual(['x:3 off']);
});

test('tagging that is ended half way changes nothing', async () => {
  const db = await threeAccounts();
  const { id } = await saveTag(db, { name: 'Launch', ...TAG });
  const ending = new AbortController();
  const shares: number[] = [];
  const onProgress = (share: number) => {
    shares.push(share);
    if (share > 0) ending.abort(new Error('no longer wanted'));
  };
  const many = Array.from({ length: 1500 }, (_, index) => (index < 1000 ? 'x:1' : 'x:2'));
  const changing = changeHandTags(db, tagging(many, id, true), { signal: ending.signal, onProgress });
  await expect(changing).rejects.toThrow('no longer wanted');
  expect(shares).toEqual([0, 1000 / 1500]);
  expect(await loadHandTags(db)).toEqual([]);
});

test('a tag that goes leaves every post, other tags stay', async () => {
  const db = await threeAccounts();
  const [one, two] = [await saveTag(db, { name: 'One', ...TAG }), await saveTag(db, { name: 'Two', ...TAG })];
  await changeHandTags(db, tagging(['x:1', 'x:2'], one.id, true));
  await changeHandTags(db, tagging(['x:1'], two.id, true));
  await deleteTag(db, one.id);
  expect(await loadHandTags(db)).toEqual([{ post: 'x:1', tag: two.id, on: true }]);
});

test('an account whose data is deleted leaves its posts’ tags, sets, and rules that name it', async () => {
  const db = await threeAccounts();
  const rules = [{ account: 'x:acme', keyword: 'sale' }, { keyword: 'sale' }, { account: 'x:globex' }];
  const { id } = await saveTag(db, { name: 'Sale', colour: 2, rules });
  await changeHandTags(db, tagging(['x:1', 'x:2'], id, true));
  await saveSet(db, { name: 'Rivals', accounts: ['x:globex', 'x:acme'] });
  await deleteAccount(db, 'x:acme');
  expect(await loadHandTags(db)).toEqual([{ post: 'x:2', tag: id, on: true }]);
  expect((await loadSets(db)).map(({ accounts }) => accounts)).toEqual([['x:globex']]);
  expect((await loadTags(db)).map((tag) => tag.rules)).toEqual([rules.slice(1)]);
});

test('what goes by age takes its tags along and leaves the sets', async () => {
  const db = await threeAccounts();
  const { id } = await saveTag(db, { name: 'Launch', ...TAG });
  await changeHandTags(db, tagging(['x:1', 'x:3'], id, true));
  await saveSet(db, { name: 'Rivals', accounts: ['x:acme', 'x:initech'] });
  await retain(db, NOON + 91 * DAY);
  expect(onPosts(await loadHandTags(db))).toEqual(['x:1 on']);
  expect((await loadSets(db)).map(({ accounts }) => accounts)).toEqual([['x:acme']]);
});

test('deleting everything takes clients, sets, tags and preferences along', async () => {
  const db = await threeAccounts();
  await saveClient(db, { name: 'Acme Ltd' }, NOTHING);
  await saveSet(db, { name: 'Rivals', accounts: ['x:acme'] });
  const { id } = await saveTag(db, { name: 'Launch', ...TAG });
  await changeHandTags(db, tagging(['x:1'], id, true));
  await savePreference(db, 'tiles', ['engagements', 'followers']);
  expect(await loadPreference(db, 'tiles')).toEqual(['engagements', 'followers']);
  await deleteEverything(db);
  for (const table of [db.clients, db.sets, db.tags, db.handTags]) expect(await table.count(), table.name).toBe(0);
  expect(await loadPreference(db, 'tiles')).toBeUndefined();
});

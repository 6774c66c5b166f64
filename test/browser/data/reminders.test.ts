import { expect, test } from 'vitest';
import { exact } from '../../../lib/counts/count';
import { trackAs } from '../../../lib/data/accounts';
import { loadBreakouts } from '../../../lib/data/breakouts';
import type { Store } from '../../../lib/data/db';
import { deleteAccount, deleteEverything } from '../../../lib/data/erase';
import { record } from '../../../lib/data/record';
import { loadReminderFacts } from '../../../lib/data/reminder-facts';
import { changeSettings, loadSettings } from '../../../lib/data/settings';
import { loadTold, saveTold } from '../../../lib/data/told';
import { localDay } from '../../../lib/day';
import type { Seen } from '../../../lib/messages';
import type { PostReading } from '../../../lib/platforms/types';
import { NOTHING_TOLD } from '../../../lib/reminders/told';
import { batch, consentingStore, DAY, NOON, post } from './fixtures';

const HOUR = 3_600_000;

/** A post seen three hours after its publication. */
function look(id: string, publishedAt: number, views: number, rest: Partial<PostReading> = {}): Seen<PostReading> {
  return post(id, publishedAt + 3 * HOUR, { publishedAt, counts: { views: exact(views) }, ...rest });
}

/** An own account with ten posts that had 1000 to 1900 views, and what comes after them. */
async function ownAccount(...newest: readonly Seen<PostReading>[]): Promise<Store> {
  const db = await consentingStore();
  await trackAs(db, { platform: 'x', account: 'acme', role: 'own' }, NOON - 20 * DAY);
  const earlier = Array.from({ length: 10 }, (_, index) => look(`${index}`, NOON - (index + 2) * DAY, 1000 + index * 100));
  await record(db, batch([...earlier, ...newest]), NOON + DAY);
  return db;
}

const found = async (db: Store, now = NOON + DAY) => (await loadBreakouts(db, now)).map((each) => each.post);

test('own posts that stand out are found, with how far they do', async () => {
  const db = await ownAccount(look('hit', NOON, 9000, { text: 'We are hiring' }), look('usual', NOON - HOUR, 1500));
  expect(await loadBreakouts(db, NOON + DAY)).toEqual([
    {
      post: 'x:hit',
      handle: 'acme',
      text: 'We are hiring',
      of: 'views',
      multiple: { value: expect.closeTo(6, 0), low: expect.closeTo(6, 0), high: expect.closeTo(6, 0) },
    },
  ]);
});

test('promoted and reshared posts, other people’s, and what is no news are not', async () => {
  expect(await found(await ownAccount(look('hit', NOON, 9000, { promoted: true })))).toEqual([]);
  expect(await found(await ownAccount(look('hit', NOON, 9000, { reshare: true })))).toEqual([]);
  const db = await ownAccount(look('hit', NOON, 9000));
  expect(await found(db)).toEqual(['x:hit']);
  expect(await found(db, NOON + 3 * HOUR + 3 * DAY + 1), 'nobody looked for three days').toEqual([]);
  await trackAs(db, { platform: 'x', account: 'acme', role: 'competitor' }, NOON);
  expect(await found(db)).toEqual([]);
});

test('since when nothing was recorded is known only while something is to be', async () => {
  const db = await consentingStore();
  const facts = async () => (await loadReminderFacts(db, NOON, await loadSettings(db))).recorded;
  expect(await facts(), 'since consent').toEqual({ at: 1, day: localDay(1) });
  await record(db, batch([look('1', NOON - DAY, 5)]), NOON);
  expect(await facts()).toEqual({ at: NOON, day: localDay(NOON) });
  await changeSettings(db, { record: { x: false, linkedin: false, facebook: false } });
  expect(await facts()).toBeUndefined();
});

test('posts are looked at only when breakouts are to be told', async () => {
  const db = await ownAccount(look('hit', NOON, 9000));
  const breakouts = async () => (await loadReminderFacts(db, NOON + DAY, await loadSettings(db))).breakouts.length;
  expect(await breakouts()).toBe(1);
  await changeSettings(db, { reminders: { kinds: { breakout: false } } });
  expect(await breakouts()).toBe(0);
});

test('what was told goes with the account it was about, and with everything', async () => {
  const db = await ownAccount(look('hit', NOON, 9000));
  await changeSettings(db, { reminders: { isOn: true } });
  const told = { ...NOTHING_TOLD, posts: { 'x:hit': '2026-11-21', 'x:gone': '2026-11-21' } };
  await saveTold(db, told);
  expect((await loadTold(db)).posts).toEqual({ 'x:hit': '2026-11-21' });
  await deleteAccount(db, 'x:acme');
  expect((await loadTold(db)).posts).toEqual({});
  await deleteEverything(db);
  await saveTold(db, told); // by reminders that were on their way
  expect(await db.meta.get('reminders')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { exact } from '../../../lib/counts/count';
import { trackAs } from '../../../lib/data/accounts';
import { loadGoalValues, typeValue } from '../../../lib/data/goal-values';
import { saveGoal } from '../../../lib/data/goals';
import { refreshGoals } from '../../../lib/data/goals-refresh';
import { record } from '../../../lib/data/record';
import { changeSettings } from '../../../lib/data/settings';
import { saveTag } from '../../../lib/data/tags';
import { localDay } from '../../../lib/day';
import { batch, post } from './fixtures';
import { at, day, draft, followers, look, ownAccount, valuesByDay } from './goals-scene';

test('posts since the start count with what they had at the end of each day that was looked at', async () => {
  const db = await ownAccount();
  await record(db, batch([look('old', -3, -2, 50), look('1', 0, 0, 5)]), at(0));
  await record(db, batch([look('1', 0, 2, 8), look('old', -3, 2, 70)]), at(2));
  await record(db, batch([look('1', 0, 4, 9), look('2', 3, 4, 20)]), at(4));
  const goal = await saveGoal(db, draft(), at(0));
  await refreshGoals(db, at(5));
  expect(await valuesByDay(db, goal)).toEqual({ [day(0)]: 5, [day(2)]: 8, [day(4)]: 29 });
  const [first, , last] = (await loadGoalValues(db)).get(goal.id) ?? [];
  expect(first).toEqual({ goal: goal.id, day: day(0), value: 5, low: 5, high: 5, n: 1, seenAt: at(0) });
  expect(last).toMatchObject({ n: 2, seenAt: at(4) });
});

test('of all posts, what they gained since the start counts', async () => {
  const db = await ownAccount();
  await record(db, batch([look('old', -3, -2, 50), look('1', 0, 0, 5)]), at(0));
  await record(db, batch([look('1', 0, 2, 8), look('old', -3, 2, 70)]), at(2));
  const goal = await saveGoal(db, draft({ scope: { view: 'activity' } }), at(0));
  await refreshGoals(db, at(3));
  expect(await valuesByDay(db, goal)).toEqual({ [day(0)]: 5, [day(2)]: 28 });
});

test('followers of several accounts add up, once each of them is known, on days on which one was read', async () => {
  const db = await ownAccount();
  await trackAs(db, { platform: 'x', account: 'shop', role: 'own' }, at(-9));
  await trackAs(db, { platform: 'x', account: 'never_read', role: 'own' }, at(-9));
  await trackAs(db, { platform: 'x', account: 'rival', role: 'competitor' }, at(-9));
  await record(
    db,
    batch([], [followers(0, 400), followers(2, 410), followers(4, 420), followers(2, 1000, 'shop'), followers(2, 5, 'rival')]),
    at(4),
  );
  const goal = await saveGoal(db, draft({ kpi: 'followers' }), at(0));
  const growth = await saveGoal(db, draft({ kpi: 'netFollowerGrowth', scope: { accounts: ['x:acme'] } }), at(0));
  await refreshGoals(db, at(5));
  expect(await valuesByDay(db, goal)).toEqual({ [day(2)]: 1410, [day(4)]: 1420 });
  expect(await valuesByDay(db, growth)).toEqual({ [day(2)]: 10, [day(4)]: 20 });
});

test('a day that was looked at without a post is 0, a day without a look is nothing', async () => {
  const db = await ownAccount();
  await record(db, batch([], [followers(1, 400)]), at(1));
  const goal = await saveGoal(db, draft(), at(0));
  await refreshGoals(db, at(3));
  expect(await valuesByDay(db, goal)).toEqual({ [day(1)]: 0 });
});

test('only posts with the tag, on the site', async () => {
  const db = await ownAccount();
  await saveTag(db, { id: 'launch', name: 'Launch', colour: 1, rules: [{ hashtag: 'launch' }] });
  await record(db, batch([{ ...look('1', 0, 0, 5), text: 'Now #launch' }, look('2', 0, 0, 50)]), at(0));
  const tagged = await saveGoal(db, draft({ scope: { tag: 'launch' } }), at(0));
  const elsewhere = await saveGoal(db, draft({ scope: { platform: 'linkedin' } }), at(0));
  await refreshGoals(db, at(0));
  expect(await valuesByDay(db, tagged)).toEqual({ [day(0)]: 5 });
  expect(await valuesByDay(db, elsewhere)).toEqual({});
  await saveTag(db, { id: 'launch', name: 'Launch', colour: 1, rules: [{ account: 'x:acme' }] });
  await refreshGoals(db, at(0));
  expect(await valuesByDay(db, tagged)).toEqual({ [day(0)]: 55 });
});

test('what was counted stays, today and the end of the last day are counted again', async () => {
  const db = await ownAccount();
  await record(db, batch([look('1', 0, 0, 5)]), at(0));
  const goal = await saveGoal(db, draft(), at(0));
  await refreshGoals(db, at(0));
  await record(db, batch([look('1', 0, 0.2, 6)]), at(0.2));
  await record(db, batch([look('1', 0, 1, 9)]), at(1));
  // Looked at without a change: only that it was then tells of this day.
  await refreshGoals(db, at(1));
  await record(db, batch([look('1', 0, 2, 9)]), at(2));
  await refreshGoals(db, at(2));
  await record(db, batch([look('1', 0, 3, 11)]), at(3));
  await refreshGoals(db, at(3));
  expect(await valuesByDay(db, goal)).toEqual({ [day(0)]: 6, [day(1)]: 9, [day(2)]: 9, [day(3)]: 11 });
});

test('what was seen before midnight and arrives after it is counted on its day', async () => {
  const db = await ownAccount();
  const [midnight, minute] = [at(0.5), 60_000];
  await record(db, batch([look('1', 0, 0, 5)]), at(0));
  const goal = await saveGoal(db, draft(), at(0));
  await refreshGoals(db, midnight + 2 * minute);
  await record(db, batch([{ ...look('1', 0, 0, 6), seenAt: midnight - minute }]), midnight + 5 * minute);
  await refreshGoals(db, midnight + 5 * minute);
  expect(await valuesByDay(db, goal)).toEqual({ [day(0)]: 6 });
});

test('running twice at once, or again, changes nothing', async () => {
  const db = await ownAccount();
  await record(db, batch([look('1', 0, 0, 5)]), at(0));
  const goal = await saveGoal(db, draft(), at(0));
  await Promise.all([refreshGoals(db, at(1)), refreshGoals(db, at(1))]);
  const before = await db.goalValues.toArray();
  await refreshGoals(db, at(1));
  expect(await db.goalValues.toArray()).toEqual(before);
  expect(await valuesByDay(db, goal)).toEqual({ [day(0)]: 5 });
});

test('after a clock that ran ahead was set back, goals are counted as ever', async () => {
  const db = await ownAccount();
  await record(db, batch([look('1', 0, 0, 5)]), at(0));
  const goal = await saveGoal(db, draft(), at(0));
  await refreshGoals(db, at(20));
  await record(db, batch([look('1', 0, 1, 8)]), at(1));
  await refreshGoals(db, at(2));
  expect(await valuesByDay(db, goal)).toEqual({ [day(0)]: 5, [day(1)]: 8 });
});

test('bookmarks and the time zone count as the settings say', async () => {
  const db = await ownAccount();
  const seen = post('1', at(0), { publishedAt: at(0), counts: { reactions: exact(5), saves: exact(3) } });
  await record(db, batch([seen]), at(0));
  const goal = await saveGoal(db, draft({ kpi: 'engagements' }), at(0));
  await refreshGoals(db, at(0));
  expect(await valuesByDay(db, goal)).toEqual({ [day(0)]: 5 });
  await changeSettings(db, { publicSaves: true });
  await refreshGoals(db, at(0));
  expect(await valuesByDay(db, goal)).toEqual({ [day(0)]: 8 });
  await changeSettings(db, { timeZone: 'Pacific/Kiritimati' });
  await refreshGoals(db, at(0));
  expect(await valuesByDay(db, goal)).toEqual({ [localDay(at(0), 'Pacific/Kiritimati')]: 8 });
});

test('another KPI or start is counted anew, another target keeps what was counted', async () => {
  const db = await ownAccount();
  await record(db, batch([look('1', 0, 0, 5), look('2', 1, 1, 7)], [followers(1, 400)]), at(1));
  const goal = await saveGoal(db, draft(), at(0));
  await refreshGoals(db, at(1));
  await saveGoal(db, { ...draft({ target: { value: 7 } }), id: goal.id }, at(1));
  expect(await valuesByDay(db, goal)).toEqual({ [day(0)]: 5, [day(1)]: 12 });
  await saveGoal(db, { ...draft({ period: { from: day(1), to: day(9) } }), id: goal.id }, at(1));
  expect(await valuesByDay(db, goal)).toEqual({});
  await refreshGoals(db, at(1));
  expect(await valuesByDay(db, goal)).toEqual({ [day(1)]: 7 });
  await saveGoal(db, { ...draft({ kpi: 'followers' }), id: goal.id }, at(1));
  await refreshGoals(db, at(1));
  expect(await valuesByDay(db, goal)).toEqual({ [day(1)]: 400 });
});

test('a goal is counted to its deadline, or to the first look after it', async () => {
  const db = await ownAccount();
  const seen = [0, 2, 5, 7].map((days) => look('1', 0, days, 5 + days));
  await record(db, batch(seen), at(7));
  const within = await saveGoal(db, draft({ period: { from: day(0), to: day(2) } }), at(0));
  const between = await saveGoal(db, draft({ period: { from: day(0), to: day(3) } }), at(0));
  await refreshGoals(db, at(8));
  await record(db, batch([look('1', 0, 9, 30)]), at(9));
  await refreshGoals(db, at(9));
  expect(await valuesByDay(db, within)).toEqual({ [day(0)]: 5, [day(2)]: 7 });
  expect(await valuesByDay(db, between)).toEqual({ [day(0)]: 5, [day(2)]: 7, [day(5)]: 10 });
});

test('typed values are left alone, and goals that are put away, typed or not yet begun are not counted', async () => {
  const db = await ownAccount();
  await record(db, batch([look('1', 0, 0, 5)]), at(0));
  const recorded = await saveGoal(db, draft(), at(0));
  await typeValue(db, recorded.id, day(0), 6, at(0));
  const typed = await saveGoal(db, draft({ source: 'typed' }), at(0));
  const away = await saveGoal(db, { ...draft(), archivedAt: at(0) }, at(0));
  const later = await saveGoal(db, draft({ period: { from: day(1), to: day(9) } }), at(0));
  await refreshGoals(db, at(0));
  expect(await valuesByDay(db, recorded)).toEqual({ [day(0)]: 6 });
  for (const goal of [typed, away, later]) expect(await valuesByDay(db, goal)).toEqual({});
});

test('cut off, it rejects with the reason', async () => {
  const db = await ownAccount();
  await record(db, batch([look('1', 0, 0, 5)]), at(0));
  await saveGoal(db, draft(), at(0));
  await expect(refreshGoals(db, at(0), AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
});

test('where the site does not show a counter, that there were no posts yet says nothing either', async () => {
  const db = await ownAccount();
  const goal = await saveGoal(db, draft({ kpi: 'views' }), at(0));
  await record(db, batch([], [followers(0, 400)]), at(0));
  await refreshGoals(db, at(0));
  expect(await valuesByDay(db, goal)).toEqual({ [day(0)]: 0 });
  await record(db, batch([look('1', 1, 1, 5)]), at(1));
  await refreshGoals(db, at(1));
  expect(await valuesByDay(db, goal)).toEqual({});
});

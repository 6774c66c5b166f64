import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { trackAs } from '../../../lib/data/accounts';
import { deleteClient, saveClient } from '../../../lib/data/clients';
import { deleteAccount, deleteEverything } from '../../../lib/data/erase';
import { deleteTypedValue, loadGoalValues, typeValue } from '../../../lib/data/goal-values';
import {
  archiveGoal,
  deleteGoal,
  loadGoal,
  loadGoals,
  saveGoal,
  tickItem,
  tickMilestone,
  untickItem,
} from '../../../lib/data/goals';
import { refreshGoals, refreshGoalsNowAndThen } from '../../../lib/data/goals-refresh';
import { record } from '../../../lib/data/record';
import { retain } from '../../../lib/data/retention';
import { changeSettings } from '../../../lib/data/settings';
import { saveTag } from '../../../lib/data/tags';
import { batch } from './fixtures';
import { at, day, draft, followers, look, ownAccount, valuesByDay } from './goals-scene';

test('goals are kept in the order in which they were made, and go with their values', async () => {
  const db = await ownAccount();
  const second = await saveGoal(db, draft(), at(1));
  const first = await saveGoal(db, { ...draft(), name: 'First' }, at(0));
  expect(await loadGoals(db)).toEqual([first, second]);
  expect(first).toMatchObject({ name: 'First', createdAt: at(0), changes: [] });
  await typeValue(db, first.id, day(1), 3, at(1));
  await typeValue(db, second.id, day(1), 4, at(1));
  await deleteGoal(db, first.id);
  expect(await loadGoals(db)).toEqual([second]);
  expect([...(await loadGoalValues(db)).keys()]).toEqual([second.id]);
});

test('items and steps are ticked and unticked, goals put away and taken out', async () => {
  const db = await ownAccount();
  const milestones = [
    { id: 'a', name: 'Half' },
    { id: 'b', name: 'Whole' },
  ];
  const { measure: _, ...item } = draft();
  const { id } = await saveGoal(db, { ...item, milestones }, at(0));
  await tickItem(db, id, at(1));
  await tickMilestone(db, id, 'b', at(2));
  await archiveGoal(db, id, at(3));
  expect(await loadGoal(db, id)).toMatchObject({
    ...{ doneAt: at(1), archivedAt: at(3) },
    milestones: [
      { id: 'a', name: 'Half' },
      { id: 'b', name: 'Whole', doneAt: at(2) },
    ],
  });
  await untickItem(db, id);
  await tickMilestone(db, id, 'b', undefined);
  await archiveGoal(db, id, undefined);
  const goal = await loadGoal(db, id);
  expect(goal?.milestones).toEqual(milestones);
  expect(Object.keys(goal ?? {})).not.toContain('doneAt');
  expect(Object.keys(goal ?? {})).not.toContain('archivedAt');
});

test('numbers typed in replace each other, are taken back one by one, and must be numbers', async () => {
  const db = await ownAccount();
  const goal = await saveGoal(db, draft({ kpi: 'leads', source: 'typed' }), at(0));
  await typeValue(db, goal.id, day(0), 3, at(0));
  await typeValue(db, goal.id, day(1), 4, at(1));
  await typeValue(db, goal.id, day(1), 5, at(2));
  expect((await loadGoalValues(db, [goal.id])).get(goal.id)).toEqual([
    { goal: goal.id, day: day(0), value: 3, low: 3, high: 3, n: 1, seenAt: at(0), typed: true },
    { goal: goal.id, day: day(1), value: 5, low: 5, high: 5, n: 1, seenAt: at(2), typed: true },
  ]);
  await deleteTypedValue(db, goal.id, day(0));
  expect(await valuesByDay(db, goal)).toEqual({ [day(1)]: 5 });
  await expect(typeValue(db, goal.id, day(1), Number.NaN, at(2))).rejects.toThrow('must be a number');
});

test('an account that is deleted takes along what goals counted of it; the rest is counted again', async () => {
  const db = await ownAccount();
  await trackAs(db, { platform: 'x', account: 'shop', role: 'own' }, at(-9));
  await record(db, batch([look('1', 0, 0, 5), look('2', 0, 0, 50, 'shop')]), at(0));
  const all = await saveGoal(db, draft(), at(0));
  const both = await saveGoal(db, draft({ scope: { accounts: ['x:acme', 'x:shop'] } }), at(0));
  const shop = await saveGoal(db, draft({ scope: { accounts: ['x:shop'] } }), at(0));
  const acme = await saveGoal(db, draft({ scope: { accounts: ['x:acme'] } }), at(0));
  await refreshGoals(db, at(0));
  await typeValue(db, shop.id, day(1), 7, at(1));
  expect(await valuesByDay(db, both)).toEqual({ [day(0)]: 55 });
  await deleteAccount(db, 'x:shop');
  for (const goal of [all, both]) expect(await valuesByDay(db, goal)).toEqual({});
  expect(await valuesByDay(db, shop)).toEqual({ [day(1)]: 7 });
  expect(await valuesByDay(db, acme)).toEqual({ [day(0)]: 5 });
  await refreshGoals(db, at(1));
  for (const goal of [all, both, acme]) expect(await valuesByDay(db, goal)).toEqual({ [day(0)]: 5 });
  expect(await valuesByDay(db, shop)).toEqual({ [day(1)]: 7 });
});

test('what was deleted while it was being counted is not stored', async () => {
  const db = await ownAccount();
  await record(db, batch([look('1', 0, 0, 5)]), at(0));
  const goal = await saveGoal(db, draft({ scope: { accounts: ['x:acme'] } }), at(0));
  let erasing: Promise<void> | undefined;
  db.posts.hook('reading', (row) => {
    erasing ??= Dexie.ignoreTransaction(() => deleteAccount(db, 'x:acme'));
    return row;
  });
  await refreshGoals(db, at(0));
  await erasing;
  expect(await valuesByDay(db, goal)).toEqual({});
});

test('what was counted of posts that went by their age stays', async () => {
  const db = await ownAccount();
  await record(db, batch([look('1', 0, 0, 5, 'rival'), look('2', 0, 1, 6, 'rival')]), at(1));
  const goal = await saveGoal(db, draft({ scope: { accounts: ['x:rival'] }, period: { from: day(0), to: day(200) } }), at(0));
  await refreshGoals(db, at(1));
  const before = await valuesByDay(db, goal);
  expect(before).toEqual({ [day(0)]: 5, [day(1)]: 11 });
  await retain(db, at(100));
  expect(await db.posts.count()).toBe(0);
  await refreshGoals(db, at(100));
  expect(await valuesByDay(db, goal)).toEqual(before);
  // Counted anew in every other respect, there is nothing to count it from.
  await changeSettings(db, { publicSaves: true });
  await refreshGoals(db, at(100));
  expect(await valuesByDay(db, goal)).toEqual(before);
});

test('a client that goes leaves its goals, and they go on counting its accounts', async () => {
  const db = await ownAccount();
  await trackAs(db, { platform: 'x', account: 'shop', role: 'own' }, at(-9));
  await record(db, batch([look('1', 0, 0, 5), look('2', 0, 0, 50, 'shop')], [followers(0, 9)]), at(0));
  const client = await saveClient(db, { name: 'Acme Ltd' }, { accounts: ['x:acme'], sets: [], tags: [] });
  const goal = await saveGoal(db, { ...draft(), client: client.id }, at(0));
  await refreshGoals(db, at(0));
  expect(await valuesByDay(db, goal)).toEqual({ [day(0)]: 5 });
  await deleteClient(db, client.id);
  expect(await loadGoal(db, goal.id)).toMatchObject({ measure: { scope: { accounts: ['x:acme'], view: 'cohort' } } });
  expect(await loadGoal(db, goal.id)).not.toHaveProperty('client');
  await refreshGoals(db, at(0));
  expect(await valuesByDay(db, goal)).toEqual({ [day(0)]: 5 });
});

test('deleting everything takes goals and their values along', async () => {
  const db = await ownAccount();
  const goal = await saveGoal(db, draft(), at(0));
  await typeValue(db, goal.id, day(1), 3, at(1));
  await deleteEverything(db);
  expect([await db.goals.count(), await db.goalValues.count()]).toEqual([0, 0]);
});

test('asked often, goals are counted once a minute', async () => {
  const db = await ownAccount();
  const goal = await saveGoal(db, draft(), at(0));
  await record(db, batch([look('1', 0, 0, 5)]), at(0));
  await refreshGoalsNowAndThen(db, at(0));
  await record(db, batch([look('1', 0, 0.0005, 6)]), at(0.0005));
  await refreshGoalsNowAndThen(db, at(0.0005));
  expect(await valuesByDay(db, goal)).toEqual({ [day(0)]: 5 });
  await refreshGoalsNowAndThen(db, at(0.001));
  expect(await valuesByDay(db, goal)).toEqual({ [day(0)]: 6 });
});

test('what a person changes is kept with the goal', async () => {
  const db = await ownAccount();
  await saveTag(db, { id: 't', name: 'Launch', colour: 1, rules: [] });
  const { id } = await saveGoal(db, draft(), at(0));
  await saveGoal(db, { ...draft({ target: { value: 120 } }), id }, at(1));
  const goal = await saveGoal(db, { ...draft({ target: { value: 120 }, scope: { tag: 't' } }), id }, at(2));
  expect(goal.changes).toEqual([
    { at: at(1), field: 'target', before: '↑ 100', after: '↑ 120' },
    { at: at(2), field: 'scope', before: 'cohort', after: '#Launch · cohort' },
  ]);
  expect(goal.createdAt).toBe(at(0));
});

test('a goal that repeats begins again after its deadline, however long nobody looked', async () => {
  const db = await ownAccount();
  await record(db, batch([look('1', 0, 0, 5)]), at(0));
  const goal = await saveGoal(db, { ...draft({ period: { from: day(0), to: day(9) } }), repeat: 'month' }, at(0));
  await refreshGoals(db, at(9));
  expect(await db.goals.count()).toBe(1);
  await Promise.all([refreshGoals(db, at(70)), refreshGoals(db, at(70))]);
  const goals = await loadGoals(db);
  expect(goals.map(({ period }) => period)).toEqual([
    { from: '2026-11-21', to: '2026-11-30' },
    { from: '2026-12-21', to: '2026-12-31' },
    { from: '2027-01-21', to: '2027-01-31' },
  ]);
  expect(goals.slice(1).map(({ repeats }) => repeats)).toEqual([goal.id, goal.id]);
});

test('the last repetition that is deleted is not made again, an earlier one leaves the others running', async () => {
  const db = await ownAccount();
  await saveGoal(db, { ...draft({ period: { from: day(0), to: day(9) } }), repeat: 'month' }, at(0));
  await refreshGoals(db, at(70));
  const [, second, third] = await loadGoals(db);
  await deleteGoal(db, second?.id ?? '');
  await refreshGoals(db, at(70));
  expect(await db.goals.count()).toBe(2);
  await refreshGoals(db, at(75));
  expect(await db.goals.count()).toBe(3);
  const last = (await loadGoals(db)).at(-1);
  expect(last?.period.from).toBe('2027-02-21');
  await deleteGoal(db, last?.id ?? '');
  await refreshGoals(db, at(80));
  expect((await loadGoals(db)).at(-1)?.id).toBe(third?.id);
});

test('a repetition whose dates were changed to those before is not written over by the one that would follow', async () => {
  const db = await ownAccount();
  const first = await saveGoal(db, { ...draft({ period: { from: day(0), to: day(9) } }), repeat: 'month' }, at(0));
  await refreshGoals(db, at(20));
  await deleteGoal(db, first.id);
  const [second] = await loadGoals(db);
  const moved = await saveGoal(
    db,
    { ...draft({ period: { from: day(0), to: day(8) } }), id: second?.id ?? '', repeats: first.id, repeat: 'month' },
    at(20),
  );
  await refreshGoals(db, at(70));
  expect(await loadGoals(db)).toEqual([moved]);
});

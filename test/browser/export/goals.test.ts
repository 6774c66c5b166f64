import { expect, test } from 'vitest';
import { saveClient } from '../../../lib/data/clients';
import type { Store } from '../../../lib/data/db';
import { typeValue } from '../../../lib/data/goal-values';
import { archiveGoal, loadGoals, saveGoal } from '../../../lib/data/goals';
import { refreshGoals } from '../../../lib/data/goals-refresh';
import { record } from '../../../lib/data/record';
import { saveTag } from '../../../lib/data/tags';
import { type ExportKind, exportCsv } from '../../../lib/export/export-csv';
import { importGoals } from '../../../lib/export/import-goals';
import { readCsv } from '../../../lib/export/read-csv';
import { batch, consentingStore } from '../data/fixtures';
import { at, day, draft, followers, look, ownAccount, valuesByDay } from '../data/goals-scene';

const textOf = async (db: Store, kind: ExportKind, client?: string) =>
  (await exportCsv(kind, { db, ...(client !== undefined && { client }) })).text();

const NOTHING = { accounts: [], sets: [], tags: [] };

/** Goals of every kind, with names that could break a file. */
async function workspace() {
  const db = await ownAccount();
  await saveClient(db, { id: 'c', name: '=Acme, "Ltd"' }, { ...NOTHING, accounts: ['x:acme'] });
  await saveTag(db, { id: 't', name: 'Launch\nweek', colour: 1, rules: [{ hashtag: 'launch' }] });
  await record(db, batch([look('1', 0, 0, 5)], [followers(0, 400)]), at(0));
  const baseline = { value: 400, low: 400, high: Number.POSITIVE_INFINITY, day: day(-1), from: 'history' } as const;
  const level = draft({ kpi: 'followers', baseline, target: { change: 0.2 }, scope: { accounts: ['x:acme', 'x:never_seen'] } });
  const milestones = [
    { id: 'm', name: 'Half, at last', day: day(15), value: 440 },
    { id: 'n', name: 'Ask', doneAt: at(1) },
  ];
  const first = await saveGoal(db, { ...level, name: '-20 %?', client: 'c', milestones, repeat: 'month' }, at(0));
  await saveGoal(db, { ...first, measure: { ...level.measure, target: { value: 480 } } }, at(0.5));
  const tagged = await saveGoal(db, draft({ scope: { tag: 't', platform: 'x', view: 'activity' } }), at(1));
  await archiveGoal(db, tagged.id, at(2));
  const typed = await saveGoal(db, draft({ kpi: 'revenue', source: 'typed' }), at(2));
  await typeValue(db, typed.id, day(1), 1234.5, at(1));
  const { measure: _, ...item } = draft();
  await saveGoal(db, { ...item, name: 'New picture', doneAt: at(3) }, at(3));
  await refreshGoals(db, at(3));
  return { db, first, typed };
}

test('what is written is read back the same, and a second time changes nothing', async () => {
  const { db } = await workspace();
  const [goals, values] = [await textOf(db, 'goals'), await textOf(db, 'goal-values')];
  expect(await importGoals(db, goals, at(4))).toEqual({ kind: 'goals', added: 0, changed: 0, unchanged: 4, problems: [] });
  const before = await loadGoals(db);

  const other = await consentingStore();
  await saveClient(other, { id: 'c', name: '=Acme, "Ltd"' }, NOTHING);
  await saveTag(other, { id: 't', name: 'Launch\nweek', colour: 1, rules: [] });
  expect(await importGoals(other, goals, at(4))).toMatchObject({ added: 4, problems: [] });
  expect(await loadGoals(other)).toEqual(before);
  expect(await importGoals(other, values, at(4))).toMatchObject({ kind: 'values', added: 2, changed: 0, problems: [] });
  for (const goal of before) expect(await valuesByDay(other, goal)).toEqual(await valuesByDay(db, goal));
  await refreshGoals(other, at(4));
  for (const goal of before) expect(await valuesByDay(other, goal)).toEqual(await valuesByDay(db, goal));
  expect(await importGoals(other, goals, at(5))).toMatchObject({ added: 0, changed: 0, unchanged: 4 });
  expect(await importGoals(other, values, at(5))).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
});

test('a file says what a goal is by names and handles, and where it stands', async () => {
  const { db, first } = await workspace();
  const { lines } = readCsv(await textOf(db, 'goals'));
  expect(lines).toHaveLength(4);
  expect(lines[0]?.cells).toMatchObject({
    ...{ goal: first.id, name: '-20 %?', client: '=Acme, "Ltd"', kpi: 'followers', accounts: 'x:acme x:never_seen' },
    ...{ target: '480', target_change: '', baseline: '400', baseline_high: '', start: day(0), deadline: day(29) },
    ...{ current: '400', current_day: day(0), progress: '0' },
  });
  expect(lines[1]?.cells).toMatchObject({ tag: 'Launch\nweek', platform: 'x', view: 'activity' });
  expect(lines[3]?.cells).toMatchObject({ name: 'New picture', kpi: '', state: 'met', reason: 'ticked' });
  const ofClient = readCsv(await textOf(db, 'goals', 'c')).lines;
  expect(ofClient.map(({ cells }) => cells.goal)).toEqual([first.id]);
});

test('a file changes what it mentions and leaves the rest, keeping what was before', async () => {
  const { db, first } = await workspace();
  const text = `goal,start,deadline,kpi,target\n${first.id},${day(0)},${day(29)},followers,500\n`;
  expect(await importGoals(db, text, at(4))).toMatchObject({ added: 0, changed: 1, problems: [] });
  const goal = (await loadGoals(db))[0];
  expect(goal).toMatchObject({
    name: '-20 %?',
    client: 'c',
    measure: { target: { value: 500 }, scope: { accounts: ['x:acme', 'x:never_seen'] } },
  });
  expect(goal?.milestones).toHaveLength(2);
  expect(goal?.changes.map(({ field }) => field)).toEqual(['target', 'target']);
  expect(await db.goals.count()).toBe(4);
  expect(await valuesByDay(db, first)).toEqual({ [day(0)]: 400 });
});

test('a file may say a single thing of a goal; what followed from what was before goes with it', async () => {
  const { db, first } = await workspace();
  const put = async (columns: string, cells: string) => {
    const text = `goal,start,deadline,${columns}\n${first.id},${day(0)},${day(29)},${cells}\n`;
    expect(await importGoals(db, text, at(4))).toMatchObject({ added: 0, changed: 1, problems: [] });
    return (await db.goals.get(first.id)) ?? {};
  };
  expect(await put('target', '500')).toMatchObject({ measure: { kpi: 'followers', target: { value: 500 } } });
  expect(await put('target_change', '0.3')).toMatchObject({ measure: { target: { change: 0.3 } } });
  expect(await put('baseline', '450')).toMatchObject({
    measure: { baseline: { value: 450, low: 450, high: 450, from: 'typed' } },
  });
  const bare = await put('name,client,repeat', ',,');
  for (const field of ['name', 'client', 'repeat']) expect(bare).not.toHaveProperty(field);
});

test('a line without an id is one goal, however often it is read; bad lines are told and left out', async () => {
  const db = await ownAccount();
  const text = ['start;deadline;kpi;target', '2026-11-01;2026-11-30;followers;480', '2026-11-01;soon;followers;1', ';;;'].join(
    '\r\n',
  );
  const expected = { kind: 'goals', changed: 0, problems: [{ line: 3, wrong: 'notDay', column: 'deadline', value: 'soon' }] };
  expect(await importGoals(db, text, at(0))).toEqual({ ...expected, added: 1, unchanged: 0 });
  expect(await importGoals(db, text, at(1))).toEqual({ ...expected, added: 0, unchanged: 1 });
  expect(await db.goals.count()).toBe(1);
});

test('values typed in a file are taken over, what was counted here stays', async () => {
  const { db, first, typed } = await workspace();
  const lines = [
    `${typed.id},${day(1)},9,true`,
    `${typed.id},${day(2)},10,`,
    `${first.id},${day(0)},1,false`,
    `gone,${day(0)},1,`,
  ];
  const text = ['goal,day,value,typed', ...lines].join('\n');
  expect(await importGoals(db, text, at(4))).toEqual({
    ...{ kind: 'values', added: 1, changed: 1, unchanged: 1 },
    problems: [{ line: 5, wrong: 'unknownGoal', column: 'goal', value: 'gone' }],
  });
  expect(await valuesByDay(db, typed)).toEqual({ [day(1)]: 9, [day(2)]: 10 });
  expect(await valuesByDay(db, first)).toEqual({ [day(0)]: 400 });
});

test('what holds no goals is told', async () => {
  const db = await ownAccount();
  const nothing = { kind: 'nothing', added: 0, changed: 0, unchanged: 0, problems: [{ line: 1, wrong: 'notGoals' }] };
  for (const text of ['', 'hello', await textOf(db, 'accounts')]) expect(await importGoals(db, text, at(0))).toEqual(nothing);
});

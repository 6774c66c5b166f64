import { expect, test } from 'vitest';
import { changesBetween } from '../../../lib/goals/changes';
import type { GoalMeasure, GoalRow } from '../../../lib/goals/goal';
import { exactly } from '../../../lib/kpi/estimate';
import { FOLLOWERS, ITEM, makeGoal, NOVEMBER, november, RATE } from './made-goals';

const before = makeGoal(FOLLOWERS);
const changed = (after: GoalRow, from: GoalRow = before) =>
  changesBetween(from, after, 42, (id) => (id === 't1' ? 'Spring' : id)).map(({ field, before: old, after: now }) => [
    field,
    old,
    now,
  ]);

test('nothing changed', () => {
  expect(changed(structuredClone(before))).toEqual([]);
  expect(changed({ ...before, archivedAt: 3, milestones: [{ id: 'a', name: 'A' }] })).toEqual([]);
});

test.each<[string, Partial<GoalRow>, string[]]>([
  ['its name', { name: 'Grow' }, ['name', '', 'Grow']],
  ['its objective', { objective: 'community' }, ['objective', 'awareness', 'community']],
  [
    'its deadline',
    { period: { ...NOVEMBER, to: november(45) } },
    ['period', '2026-11-01 – 2026-11-30', '2026-11-01 – 2026-12-15'],
  ],
])('%s', (_, change, expected) => {
  expect(changed({ ...before, ...change })).toEqual([expected]);
});

test.each<[string, Partial<GoalMeasure>, string[]]>([
  ['target', { target: { value: 500 } }, ['target', '↑ +20 %', '↑ 500']],
  ['target', { target: { change: 0.07 } }, ['target', '↑ +20 %', '↑ +7 %']],
  ['direction', { target: { change: -0.1 }, direction: 'down' }, ['target', '↑ +20 %', '↓ −10 %']],
  ['baseline', { baseline: { ...exactly(410), day: november(1), from: 'typed' } }, ['baseline', '400', '410']],
  ['KPI', { kpi: 'netFollowerGrowth', variant: 'gainedMinusLost' }, ['kpi', 'followers', 'netFollowerGrowth.gainedMinusLost']],
  [
    'scope',
    { scope: { view: 'cohort', platform: 'x', accounts: ['x:acme'], tag: 't1' } },
    ['scope', 'activity', 'x · x:acme · #Spring · cohort'],
  ],
])('its %s', (_, change, expected) => {
  expect(changed(makeGoal({ ...FOLLOWERS, ...change }))).toEqual([expected]);
});

test('percentages read as such, and several changes carry their time', () => {
  const after = makeGoal({ ...RATE, target: { value: 0.035 } }, { name: 'Rate' });
  expect(changesBetween(makeGoal(RATE), after, 42)).toEqual([
    { at: 42, field: 'name', before: '', after: 'Rate' },
    { at: 42, field: 'target', before: '↑ 3 %', after: '↑ 3.5 %' },
  ]);
});

test('an item that became a goal', () => {
  expect(changed(before, ITEM)).toEqual([
    ['kpi', '', 'followers'],
    ['scope', '', 'activity'],
    ['baseline', '', '400'],
    ['target', '', '↑ +20 %'],
  ]);
});

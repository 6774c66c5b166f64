import { describe, expect, test } from 'vitest';
import type { GoalRow, GoalValue } from '../../../lib/goals/goal';
import { goalsInPeriod } from '../../../lib/report/goals-in-period';
import { FOLLOWERS, ITEM, makeGoal, NOVEMBER, VIEWS, valuesOn } from '../goals/made-goals';

const OCTOBER = { from: '2026-10-01', to: '2026-10-31' };
const QUARTER = { from: '2026-10-01', to: '2026-12-31' };

function reported(
  goals: readonly GoalRow[],
  values: readonly GoalValue[] = [],
  { today = '2026-12-20', ...wanted }: Partial<Parameters<typeof goalsInPeriod>[2]> & { today?: string } = {},
) {
  const all = { period: NOVEMBER, accounts: ['x:acme'], own: ['x:acme'], ...wanted };
  return goalsInPeriod(goals, new Map([['goal', values]]), all, today);
}

test('goals that ran in the period, also for a part of it; put away ones are left out', () => {
  const goals = [
    makeGoal(VIEWS, { id: 'before', period: OCTOBER }),
    makeGoal(VIEWS, { id: 'within' }),
    makeGoal(VIEWS, { id: 'around', period: QUARTER }),
    makeGoal(VIEWS, { id: 'away', archivedAt: 1 }),
  ];
  expect(
    reported(goals)
      .map(({ goal }) => goal.id)
      .sort(),
  ).toEqual(['around', 'within']);
});

describe('how a goal stood', () => {
  const values = valuesOn({ 1: 400, 10: 420, 20: 440, 30: 460, 40: 700 });

  test('one that goes on is told as at the end of the period, whatever came later', () => {
    const [goal] = reported([makeGoal(FOLLOWERS, { period: QUARTER })], values);
    expect(goal?.asOf).toBe('2026-11-30');
    expect(goal?.values.map(({ value }) => value)).toEqual([400, 420, 440, 460]);
    expect(goal?.standing.current?.value).toBe(460);
    expect(goal?.standing.state).not.toBe('met');
  });

  test('one that ended within it is judged by everything known since', () => {
    const [goal] = reported([makeGoal(FOLLOWERS)], values);
    expect(goal?.asOf).toBe('2026-12-20');
    expect(goal?.standing.state).toBe('missed');
  });

  test('an item ticked after the period was open at its end', () => {
    const [december, november] = [Date.UTC(2026, 11, 5, 12), Date.UTC(2026, 10, 5, 12)];
    const milestones = [december, november].map((doneAt) => ({ id: String(doneAt), name: 'Step', doneAt }));
    const [item] = reported([{ ...ITEM, period: QUARTER, doneAt: december, milestones }]);
    expect(item?.goal.doneAt).toBeUndefined();
    expect(item?.standing).toMatchObject({ state: 'onTrack', reason: { why: 'notTicked' }, progress: { value: 0.5 } });
    expect(reported([{ ...ITEM, period: QUARTER, doneAt: november }])[0]?.standing.state).toBe('met');
  });

  test('in a period that is not over, as of today', () => {
    const [goal] = reported([makeGoal(FOLLOWERS)], values, { today: '2026-11-15' });
    expect(goal?.asOf).toBe('2026-11-15');
    expect(goal?.standing.current?.value).toBe(420);
  });
});

describe('whose goals', () => {
  const goals = [
    makeGoal(VIEWS, { id: 'own' }),
    makeGoal({ ...VIEWS, scope: { view: 'cohort', accounts: ['x:other'] } }, { id: 'other' }),
    { ...ITEM, id: 'item' },
    makeGoal(VIEWS, { id: 'client', client: 'roasters' }),
  ];
  const ids = (wanted: Parameters<typeof reported>[2]) =>
    reported(goals, [], wanted)
      .map(({ goal }) => goal.id)
      .sort();

  test('of the accounts the report is about, and items, which are about none', () => {
    expect(ids({})).toEqual(['client', 'item', 'own']);
    expect(ids({ accounts: ['x:other'] })).toEqual(['item', 'other']);
  });

  test('of one client', () => {
    expect(ids({ client: 'roasters' })).toEqual(['client']);
  });

  test('goals of all own accounts stay while there is none yet', () => {
    expect(ids({ accounts: [], own: [] })).toEqual(['client', 'item', 'own']);
  });
});

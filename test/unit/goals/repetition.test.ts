import { describe, expect, test } from 'vitest';
import type { GoalRow } from '../../../lib/goals/goal';
import { nextPeriod, repetitionOf } from '../../../lib/goals/repetition';
import { standingOf } from '../../../lib/goals/standing';
import { exactly } from '../../../lib/kpi/estimate';
import { FOLLOWERS, ITEM, makeGoal, NOVEMBER, november, RATE, VIEWS, valuesOn } from './made-goals';

describe('the next period', () => {
  test.each([
    ['month', '2026-11-01', '2026-11-30', '2026-12-01', '2026-12-31'],
    ['month', '2027-01-01', '2027-01-31', '2027-02-01', '2027-02-28'],
    ['month', '2028-01-01', '2028-01-31', '2028-02-01', '2028-02-29'],
    ['month', '2027-02-01', '2027-02-28', '2027-03-01', '2027-03-31'],
    ['month', '2026-12-01', '2026-12-31', '2027-01-01', '2027-01-31'],
    ['month', '2026-11-22', '2026-12-21', '2026-12-22', '2027-01-21'],
    ['month', '2027-01-31', '2027-02-27', '2027-02-28', '2027-03-27'],
    ['month', '2027-01-31', '2027-03-01', '2027-03-02', '2027-04-01'],
    ['month', '2027-01-01', '2027-01-20', '2027-02-01', '2027-02-20'],
    ['month', '2027-01-01', '2027-03-15', '2027-03-16', '2027-04-15'],
    ['quarter', '2026-10-01', '2026-12-31', '2027-01-01', '2027-03-31'],
    ['quarter', '2027-01-01', '2027-03-31', '2027-04-01', '2027-06-30'],
    ['quarter', '2027-04-01', '2027-06-30', '2027-07-01', '2027-09-30'],
    ['quarter', '2027-09-01', '2027-11-30', '2027-12-01', '2028-02-29'],
  ] as const)('each %s, after %s to %s: %s to %s', (repeat, from, to, nextFrom, nextTo) => {
    expect(nextPeriod({ ...ITEM, period: { from, to }, repeat })).toEqual({ from: nextFrom, to: nextTo });
  });

  test('months follow each other without a gap for years', () => {
    let goal: GoalRow = { ...ITEM, period: { from: '2026-01-01', to: '2026-01-31' }, repeat: 'month' };
    const starts = Array.from({ length: 36 }, () => {
      goal = { ...goal, period: nextPeriod(goal) ?? goal.period };
      return goal.period.from;
    });
    expect(starts.every((day) => day.endsWith('-01'))).toBe(true);
    expect(goal.period).toEqual({ from: '2029-01-01', to: '2029-01-31' });
  });
});

describe('the next goal', () => {
  const goal = makeGoal(FOLLOWERS, {
    repeat: 'month',
    name: 'Grow',
    changes: [{ at: 1, field: 'name', before: '', after: 'Grow' }],
    milestones: [
      { id: 'half', name: 'Half way', value: 440, day: november(15) },
      { id: 'talk', name: 'Talk', doneAt: 5 },
    ],
  });

  test('counts from where this one ended', () => {
    const next = repetitionOf(goal, valuesOn({ 12: 430, 29: 470, 33: 490 }), november(33));
    expect(next).toMatchObject({
      ...{ id: 'goal~2026-12-01', repeats: 'goal', name: 'Grow', repeat: 'month', changes: [] },
      period: { from: '2026-12-01', to: '2026-12-31' },
      measure: { ...FOLLOWERS, baseline: { ...exactly(470), day: november(29), from: 'history' } },
    });
    expect(next && standingOf(next, [], november(33)).target).toBe(564);
    expect(next?.milestones).toEqual([
      { id: 'half', name: 'Half way', value: 440, day: '2026-12-15' },
      { id: 'talk', name: 'Talk' },
    ]);
  });

  test('is the same one however often it is asked for, and keeps the first as its origin', () => {
    const values = valuesOn({ 29: 470 });
    const next = repetitionOf(goal, values, november(31));
    expect(repetitionOf(goal, values, november(90))).toEqual(next);
    expect(next && repetitionOf(next, [], '2027-02-01')).toMatchObject({ id: 'goal~2027-01-01', repeats: 'goal' });
  });

  test('keeps the old baseline where nobody looked', () => {
    expect(repetitionOf(goal, [], november(31))?.measure?.baseline).toEqual(FOLLOWERS.baseline);
    expect(repetitionOf(goal, valuesOn({ 12: 430 }), november(31))?.measure?.baseline?.value).toBe(430);
    const views = makeGoal({ ...VIEWS, target: { change: 0.1 } }, { repeat: 'month' });
    expect(repetitionOf(views, valuesOn({ 12: 3000 }), november(31))?.measure?.baseline).toBeUndefined();
    const rate = makeGoal(RATE, { repeat: 'month' });
    expect(repetitionOf(rate, valuesOn({ 12: 0.025 }), november(31))?.measure?.baseline).toEqual(RATE.baseline);
  });

  test('a total is the baseline of the next', () => {
    const views = makeGoal({ ...VIEWS, target: { change: 0.1 }, source: 'typed' }, { repeat: 'month' });
    const [total] = valuesOn({ 30: 3000 });
    const next = total && repetitionOf(views, [{ ...total, typed: true }], november(31));
    expect(next?.measure?.baseline).toEqual({ ...exactly(3000), day: november(30), from: 'typed' });
    expect(next && standingOf(next, [], november(31))).toMatchObject({ target: 3300, requiredPerDay: { value: 3300 / 31 } });
  });

  test('an item is open again', () => {
    const next = repetitionOf({ ...ITEM, repeat: 'quarter', doneAt: 7 }, [], november(31));
    expect(next).toBeDefined();
    expect(next).not.toHaveProperty('doneAt');
    expect(next).not.toHaveProperty('measure');
  });

  test('there is none yet, or none at all', () => {
    expect(repetitionOf(goal, [], NOVEMBER.to)).toBeUndefined();
    expect(repetitionOf({ ...goal, archivedAt: 9 }, [], november(31))).toBeUndefined();
    expect(repetitionOf(makeGoal(FOLLOWERS), [], november(31))).toBeUndefined();
    expect(repetitionOf({ ...goal, period: { from: 'soon', to: 'later' } }, [], november(31))).toBeUndefined();
  });
});

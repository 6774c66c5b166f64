import { describe, expect, test } from 'vitest';
import { localDay } from '../../../lib/day';
import { milestoneStates } from '../../../lib/goals/milestones';
import { standingOf } from '../../../lib/goals/standing';
import { byUrgency, isActive } from '../../../lib/goals/urgency';
import { exactly } from '../../../lib/kpi/estimate';
import { FOLLOWERS, ITEM, makeGoal, november, VIEWS, valuesOn } from './made-goals';

const TICKED = Date.UTC(2026, 10, 12, 12);

describe('an item of a checklist', () => {
  test('is open, then ticked or missed', () => {
    expect(standingOf(ITEM, [], november(-2))).toMatchObject({ state: 'noData', reason: { why: 'notStarted', days: 3 } });
    expect(standingOf(ITEM, [], november(15))).toMatchObject({
      state: 'onTrack',
      reason: { why: 'notTicked' },
      elapsed: 0.5,
      daysLeft: 16,
    });
    expect(standingOf(ITEM, [], november(30)).state).toBe('onTrack');
    expect(standingOf(ITEM, [], november(31))).toMatchObject({ state: 'missed', reason: { why: 'notTicked' }, daysLeft: 0 });
    expect(standingOf({ ...ITEM, doneAt: TICKED }, [], november(31))).toMatchObject({
      state: 'met',
      reason: { why: 'ticked', day: localDay(TICKED) },
      metOn: localDay(TICKED),
      progress: exactly(1),
    });
  });

  test('is as far as its milestones', () => {
    const milestones = [{ id: 'a', name: 'A', doneAt: TICKED }, ...['b', 'c', 'd'].map((id) => ({ id, name: id }))];
    expect(standingOf({ ...ITEM, milestones }, [], november(15)).progress).toEqual(exactly(0.25));
    expect(standingOf(ITEM, [], november(15)).progress).toBeUndefined();
  });
});

describe('milestones', () => {
  const goal = makeGoal(FOLLOWERS, {
    milestones: [
      { id: 'quarter', name: 'Quarter', value: 420, day: november(8) },
      { id: 'half', name: 'Half', value: 440, day: november(15) },
      { id: 'most', name: 'Most', value: 470, day: november(25) },
      { id: 'talk', name: 'Talk', doneAt: TICKED },
      { id: 'plan', name: 'Plan' },
    ],
  });

  test('with a value are done when it is first reached, others when ticked', () => {
    const states = milestoneStates(goal, valuesOn({ 6: 419, 9: 421, 11: 418, 16: 439 }), november(20));
    expect(states.map(({ state, doneOn }) => [state, doneOn])).toEqual([
      ['done', november(9)],
      ['late', undefined],
      ['open', undefined],
      ['done', localDay(TICKED)],
      ['open', undefined],
    ]);
  });

  test('on the day itself it is not late', () => {
    expect(milestoneStates(goal, [], november(15)).map(({ state }) => state)).toEqual(['late', 'open', 'open', 'done', 'open']);
  });

  test('of a goal to fall are reached from above', () => {
    const falling = makeGoal(
      { ...FOLLOWERS, direction: 'down', target: { value: 300 } },
      { milestones: [{ id: 'a', name: 'A', value: 350 }] },
    );
    expect(milestoneStates(falling, valuesOn({ 5: 360 }), november(6))[0]?.state).toBe('open');
    expect(milestoneStates(falling, valuesOn({ 5: 345 }), november(6))[0]?.doneOn).toBe(november(5));
  });
});

describe('urgency', () => {
  const at = (id: string, numbers: Readonly<Record<number, number>>, to = november(30), measure = VIEWS) => {
    const goal = makeGoal(measure, { id, period: { from: november(1), to } });
    return { goal, standing: standingOf(goal, valuesOn(numbers), november(16)) };
  };

  test('behind first, then unknown, on track, missed, met; among them the nearest deadline, then the slowest', () => {
    const goals = [
      at('met', { 10: 500_000 }),
      at('missed', { 12: 1000 }, november(12)),
      at('on track', { 15: 240_000 }),
      at('on track, sooner', { 15: 400_000 }, november(20)),
      at('unknown', {}),
      at('behind', { 15: 100_000 }),
      at('behind, slower', { 15: 50_000 }),
      at('behind, sooner', { 15: 300_000 }, november(20)),
    ];
    const order = ['behind, sooner', 'behind, slower', 'behind', 'unknown', 'on track, sooner', 'on track', 'missed', 'met'];
    expect(goals.toSorted(byUrgency).map(({ goal }) => goal.id)).toEqual(order);
    expect(
      goals
        .toReversed()
        .toSorted(byUrgency)
        .map(({ goal }) => goal.id),
    ).toEqual(order);
  });

  test('what has not begun can wait until after what is on track', () => {
    const coming = makeGoal(VIEWS, { id: 'coming', period: { from: november(18), to: november(19) } });
    const goals = [
      at('missed', { 12: 1000 }, november(12)),
      { goal: coming, standing: standingOf(coming, [], november(16)) },
      at('on track', { 15: 240_000 }),
      at('unknown', {}),
    ];
    expect(goals.toSorted(byUrgency).map(({ goal }) => goal.id)).toEqual(['unknown', 'on track', 'coming', 'missed']);
  });

  test('what is over: the last one first', () => {
    const goals = [at('earlier', { 9: 1 }, november(9)), at('later', { 12: 1 }, november(12))];
    expect(goals.toSorted(byUrgency).map(({ goal }) => goal.id)).toEqual(['later', 'earlier']);
  });

  test('active are those whose deadline has not passed', () => {
    expect(isActive(ITEM, november(-5))).toBe(true);
    expect(isActive(ITEM, november(30))).toBe(true);
    expect(isActive(ITEM, november(31))).toBe(false);
    expect(isActive({ ...ITEM, archivedAt: 1 }, november(5))).toBe(false);
    expect(isActive({ ...ITEM, doneAt: 1 }, november(5))).toBe(false);
  });
});

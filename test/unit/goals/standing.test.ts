import { describe, expect, test } from 'vitest';
import type { GoalMeasure, GoalValue } from '../../../lib/goals/goal';
import { standingOf } from '../../../lib/goals/standing';
import { exactly } from '../../../lib/kpi/estimate';
import { FOLLOWERS, makeGoal, NOVEMBER, november, RATE, VIEWS, valuesOn } from './made-goals';

const stand = (measure: GoalMeasure, values: readonly GoalValue[], day: number) =>
  standingOf(makeGoal(measure), values, november(day));

describe('400 followers, a fifth more in thirty days', () => {
  test('needs 2.7 a day', () => {
    const standing = stand(FOLLOWERS, [], 1);
    expect(standing.target).toBe(480);
    expect(standing.daysLeft).toBe(30);
    expect(standing.requiredPerDay?.value).toBeCloseTo(2.67, 2);
    expect(stand(FOLLOWERS, valuesOn({ 1: 400 }), 1).requiredPerDay?.value).toBeCloseTo(2.67, 2);
  });

  test('no data, behind, on track, met as the days pass', () => {
    const seen = { 1: 400, 5: 404, 10: 412, 15: 438, 22: 455, 28: 481, 30: 479 };
    const until = (day: number) => valuesOn(Object.fromEntries(Object.entries(seen).filter(([seenOn]) => Number(seenOn) <= day)));
    const states = [1, 5, 10, 15, 22, 28, 30, 31].map((day) => stand(FOLLOWERS, until(day), day).state);
    expect(stand(FOLLOWERS, [], 1)).toMatchObject({ state: 'noData', reason: { why: 'nothingSeen', lastSeen: '2026-10-31' } });
    expect(states).toEqual(['onTrack', 'behind', 'behind', 'onTrack', 'onTrack', 'met', 'met', 'met']);
    expect(stand(FOLLOWERS, until(30), 40)).toMatchObject({ metOn: november(28), reason: { why: 'reached', day: november(28) } });
  });

  test('on the first day nothing is late yet', () => {
    expect(stand(FOLLOWERS, valuesOn({ 1: 400 }), 1)).toMatchObject({ state: 'onTrack', reason: { why: 'firstDay' } });
    expect(stand(FOLLOWERS, valuesOn({ 1: 400 }), 2)).toMatchObject({ state: 'behind', reason: { why: 'pace', pace: 0 } });
  });
});

describe('progress and pace', () => {
  test('2 % to 3 %, now 2.4 %: 40 %', () => {
    expect(stand(RATE, valuesOn({ 20: 0.024 }), 21).progress?.value).toBeCloseTo(0.4);
  });

  test('64 % of the way in two thirds of the time: a pace of 96 %', () => {
    const standing = stand(VIEWS, valuesOn({ 20: 320_000 }), 20);
    expect(standing.progress).toEqual(exactly(0.64));
    expect(standing.elapsed).toBeCloseTo(0.667, 3);
    expect(standing.pace?.value).toBeCloseTo(0.96);
    expect(standing).toMatchObject({ state: 'onTrack', reason: { why: 'pace', isCertain: true } });
  });

  test.each([
    [0.9, 'onTrack'],
    [0.899, 'behind'],
    [0.5, 'behind'],
    [1.3, 'onTrack'],
  ])('a pace of %d is %s', (pace, state) => {
    expect(stand(VIEWS, valuesOn({ 15: 250_000 * pace }), 16).state).toBe(state);
  });

  test('a look of some days ago is held against the time elapsed then', () => {
    const standing = stand(VIEWS, valuesOn({ 12: 200_000 }), 24);
    expect(standing.pace?.value).toBeCloseTo(1);
    expect(standing).toMatchObject({ state: 'onTrack', elapsed: 0.8, elapsedThen: 0.4 });
  });

  test('today is not over: the pace may be better by a day', () => {
    const { pace } = stand(VIEWS, valuesOn({ 2: 25_000 }), 2);
    expect(pace).toEqual({ value: 0.75, low: 0.75, high: 1.5 });
    expect(stand(VIEWS, valuesOn({ 2: 25_000 }), 2).reason).toEqual({ why: 'pace', pace: 0.75, isCertain: false });
    expect(stand(VIEWS, valuesOn({ 2: 25_000 }), 3).reason).toEqual({ why: 'pace', pace: 0.75, isCertain: true });
  });

  test('a rounded count is on its way within a range', () => {
    const measure: GoalMeasure = {
      ...FOLLOWERS,
      baseline: { ...exactly(1000), day: '2026-10-31', from: 'typed' },
      target: { value: 1400 },
    };
    const standing = stand(measure, valuesOn({ 15: { value: 1200, low: 1200, high: 1299 } }), 16);
    expect(standing.progress).toEqual({ value: 0.5, low: 0.5, high: 0.7475 });
    expect(standing.requiredPerDay).toEqual({ value: 200 / 15, low: 101 / 15, high: 200 / 15 });
  });

  test('fewer is the aim', () => {
    const measure: GoalMeasure = {
      ...RATE,
      kpi: 'timeToFirstResponse',
      baseline: { ...exactly(10), day: '2026-10-31', from: 'typed' },
      target: { change: -0.5 },
      direction: 'down',
      source: 'typed',
    };
    expect(stand(measure, valuesOn({ 15: 8 }), 16)).toMatchObject({ state: 'behind', target: 5, progress: { value: 0.4 } });
    expect(stand(measure, valuesOn({ 15: 7.5 }), 16)).toMatchObject({ state: 'onTrack', reason: { why: 'pace', pace: 1 } });
    expect(stand(measure, valuesOn({ 15: 5 }), 16)).toMatchObject({ state: 'onTrack', reason: { why: 'holds' } });
    expect(stand(measure, valuesOn({ 30: 4 }), 31)).toMatchObject({ state: 'met' });
    expect(stand(measure, valuesOn({ 30: 6 }), 31)).toMatchObject({
      state: 'missed',
      reason: { why: 'deadlinePassed', short: 1 },
    });
  });
});

describe('what is required', () => {
  test('180,000 views in ten days, 18,000 a day', () => {
    expect(stand(VIEWS, valuesOn({ 20: 320_000 }), 21).requiredPerDay).toEqual(exactly(18_000));
  });

  test('a post: at the rate of posts so far', () => {
    const posts = valuesOn({ 20: 320_000 }, 24);
    expect(stand(VIEWS, posts, 20).requiredPerPost?.value).toBeCloseTo(180_000 / ((24 / 20) * 11));
    expect(stand(VIEWS, valuesOn({ 20: 320_000 }, 0), 21).requiredPerPost).toBeUndefined();
    expect(stand(FOLLOWERS, valuesOn({ 20: 420 }), 21).requiredPerPost).toBeUndefined();
    const growth: GoalMeasure = { ...VIEWS, kpi: 'netFollowerGrowth' };
    expect(stand(growth, posts, 20).requiredPerPost, 'n are accounts').toBeUndefined();
    expect(stand({ ...VIEWS, source: 'typed' }, posts, 20).requiredPerPost).toBeUndefined();
  });

  test('nothing of a rate, nor when it is met or over', () => {
    expect(stand(RATE, valuesOn({ 20: 0.024 }), 21).requiredPerDay).toBeUndefined();
    expect(stand(FOLLOWERS, valuesOn({ 20: 490 }), 21).requiredPerDay).toBeUndefined();
    expect(stand(FOLLOWERS, valuesOn({ 30: 440 }), 31).requiredPerDay).toBeUndefined();
  });

  test('a fall is below 0', () => {
    const measure: GoalMeasure = { ...FOLLOWERS, target: { value: 340 }, direction: 'down' };
    expect(stand(measure, valuesOn({ 15: 370 }), 16).requiredPerDay).toEqual(exactly(-2));
  });
});

describe('a rate', () => {
  test('is met at the deadline only, for it can still fall', () => {
    expect(stand(RATE, valuesOn({ 10: 0.035 }), 11)).toMatchObject({ state: 'onTrack', reason: { why: 'holds' } });
    expect(stand(RATE, valuesOn({ 10: 0.035, 30: 0.028 }), 31)).toMatchObject({ state: 'missed' });
    expect(stand(RATE, valuesOn({ 10: 0.025, 30: 0.03 }), 31)).toMatchObject({ state: 'met', metOn: november(30) });
  });

  test('without a baseline is above or below', () => {
    const { baseline: _, ...measure } = RATE;
    expect(stand(measure, valuesOn({ 10: 0.031 }), 11)).toMatchObject({ state: 'onTrack', reason: { why: 'holds' } });
    expect(stand(measure, valuesOn({ 10: 0.029 }), 11)).toMatchObject({ state: 'behind', reason: { why: 'below' } });
    expect(stand(measure, valuesOn({ 10: 0.029 }), 11).progress).toBeUndefined();
  });

  test('that shall stay where it is', () => {
    const measure: GoalMeasure = { ...RATE, target: { value: 0.018 } };
    expect(stand(measure, valuesOn({ 10: 0.019 }), 11)).toMatchObject({
      state: 'onTrack',
      reason: { why: 'holds' },
      progress: exactly(1),
    });
    expect(stand(measure, valuesOn({ 10: 0.017 }), 11)).toMatchObject({
      state: 'behind',
      reason: { why: 'below' },
      progress: exactly(0),
    });
  });
});

describe('a total that shall stay below a limit', () => {
  const measure: GoalMeasure = { ...VIEWS, kpi: 'revenue', direction: 'down', target: { value: 300 }, source: 'typed' };

  test('is judged by where it leads', () => {
    expect(stand(measure, valuesOn({ 10: 90 }), 11)).toMatchObject({ state: 'onTrack', reason: { why: 'holds' } });
    expect(stand(measure, valuesOn({ 10: 108 }), 11)).toMatchObject({ state: 'onTrack', reason: { why: 'pace' } });
    expect(stand(measure, valuesOn({ 10: 125 }), 11)).toMatchObject({ state: 'behind', reason: { why: 'pace', pace: 0.8 } });
    expect(stand(measure, valuesOn({ 10: 0 }), 11)).toMatchObject({ state: 'onTrack', reason: { why: 'holds' } });
    expect(stand(measure, valuesOn({ 10: 310 }), 11)).toMatchObject({ state: 'behind', reason: { why: 'below' } });
  });

  test('is met at the deadline', () => {
    expect(stand(measure, valuesOn({ 30: 290 }), 31)).toMatchObject({ state: 'met' });
    expect(stand(measure, valuesOn({ 40: 290 }), 41)).toMatchObject({ state: 'met' });
    expect(stand(measure, valuesOn({ 30: 310 }), 31)).toMatchObject({ state: 'missed', reason: { short: 10 } });
  });
});

describe('the deadline has passed', () => {
  test.each([
    ['by the look at the deadline', FOLLOWERS, { 10: 410, 30: 470 }, 'missed'],
    ['by a look near it', FOLLOWERS, { 27: 470 }, 'missed'],
    ['nobody looked near it', FOLLOWERS, { 26: 470 }, 'noData'],
    ['reached before that', FOLLOWERS, { 12: 481 }, 'met'],
    ['below before and after', FOLLOWERS, { 12: 430, 36: 470 }, 'missed'],
    ['below before, reached after', FOLLOWERS, { 12: 430, 36: 485 }, 'noData'],
    ['below just before, reached just after', FOLLOWERS, { 29: 478, 31: 481 }, 'noData'],
    ['below just before, reached long after', FOLLOWERS, { 29: 478, 45: 520 }, 'missed'],
    ['by the look at the deadline, whatever came next', FOLLOWERS, { 30: 478, 31: 481 }, 'missed'],
    ['a level seen after it only', FOLLOWERS, { 33: 470 }, 'noData'],
    ['a total seen after it only, and short even then', VIEWS, { 33: 470_000 }, 'missed'],
    ['a total seen after it only', VIEWS, { 33: 520_000 }, 'noData'],
    [
      'growth can be undone, so that a later look tells nothing',
      { ...VIEWS, kpi: 'netFollowerGrowth' },
      { 33: 470_000 },
      'noData',
    ],
    ['a rate on both sides', RATE, { 12: 0.031, 40: 0.032 }, 'met'],
    ['a rate that was there before', RATE, { 12: 0.031 }, 'noData'],
  ] as const)('%s', (_, measure, numbers, state) => {
    expect(stand(measure, valuesOn(numbers), 50).state).toBe(state);
  });

  test('of a year, within a week', () => {
    const year = { period: { from: november(1 - 335), to: november(30) } };
    const stateOf = (day: number) => standingOf(makeGoal(FOLLOWERS, year), valuesOn({ [day]: 470 }), november(50)).state;
    expect([stateOf(23), stateOf(22)]).toEqual(['missed', 'noData']);
  });

  test('says why it cannot be told', () => {
    expect(stand(FOLLOWERS, valuesOn({ 12: 430 }), 50).reason).toEqual({ why: 'notSeenAtDeadline', lastSeen: november(12) });
    expect(stand(FOLLOWERS, [], 50).reason).toEqual({ why: 'nothingSeen', lastSeen: '2026-10-31' });
    expect(stand({ ...FOLLOWERS, source: 'typed' }, [], 50).reason).toEqual({ why: 'nothingTyped' });
  });

  test('by how much it fell short', () => {
    expect(stand(FOLLOWERS, valuesOn({ 30: 470 }), 31)).toMatchObject({
      state: 'missed',
      reason: { why: 'deadlinePassed', short: 10 },
      daysLeft: 0,
      elapsed: 1,
      noForecast: 'over',
    });
  });
});

describe('edges', () => {
  test('not begun', () => {
    const standing = stand(FOLLOWERS, valuesOn({ [-5]: 395 }), -4);
    expect(standing).toMatchObject({ state: 'noData', reason: { why: 'notStarted', days: 5 }, elapsed: 0, daysLeft: 35 });
    expect(standing.requiredPerDay?.value).toBeCloseTo(80 / 30);
  });

  test('values from before the start and from days to come do not count', () => {
    const standing = stand(FOLLOWERS, valuesOn({ 0: 500, 25: 490, [-3]: 600 }), 10);
    expect(standing).toMatchObject({ state: 'noData', reason: { why: 'nothingSeen', lastSeen: november(0) } });
    expect(standing.current).toBeUndefined();
  });

  test('what was seen on the first day was not seen before it', () => {
    const measure: GoalMeasure = { ...FOLLOWERS, baseline: { ...exactly(400), day: november(1), from: 'history' } };
    expect(stand(measure, [], 4).reason).toEqual({ why: 'nothingSeen' });
    expect(stand({ ...FOLLOWERS, baseline: { ...exactly(400), day: '2026-10-31', from: 'typed' } }, [], 4).reason).toEqual({
      why: 'nothingSeen',
    });
  });

  test('the order of values does not matter', () => {
    const values = valuesOn({ 3: 402, 9: 420, 15: 441 });
    expect(stand(FOLLOWERS, values.toReversed(), 16)).toEqual(stand(FOLLOWERS, values, 16));
  });

  test('the target is the baseline, or less', () => {
    for (const target of [400, 390]) {
      const measure: GoalMeasure = { ...FOLLOWERS, target: { value: target } };
      expect(stand(measure, valuesOn({ 3: 401 }), 4)).toMatchObject({ state: 'met', progress: exactly(1) });
      expect(stand(measure, valuesOn({ 3: 380 }), 4)).toMatchObject({
        state: 'behind',
        reason: { why: 'below' },
        progress: exactly(0),
      });
    }
  });

  test('a relative target of nothing known', () => {
    const { baseline: _, ...measure } = FOLLOWERS;
    const standing = stand(measure, valuesOn({ 3: 401 }), 4);
    expect(standing).toMatchObject({ state: 'noData', reason: { why: 'noBaseline' } });
    expect(standing.target).toBeUndefined();
  });

  test('a level nobody knew before starts where it was first seen', () => {
    const { baseline: _, ...followers } = FOLLOWERS;
    const measure: GoalMeasure = { ...followers, target: { value: 480 } };
    expect(stand(measure, valuesOn({ 10: 440 }), 11)).toMatchObject({
      ...{ state: 'noData', reason: { why: 'noBaseline' } },
      ...{ progress: exactly(0), requiredPerDay: exactly(2) },
    });
    expect(stand(measure, valuesOn({ 10: 440, 20: 460 }), 21)).toMatchObject({
      state: 'onTrack',
      progress: exactly(0.5),
      reason: { why: 'pace', pace: 1 },
    });
    expect(stand(measure, valuesOn({ 10: 490 }), 11).state).toBe('met');
  });

  test('a deadline before the start', () => {
    const goal = makeGoal(FOLLOWERS, { period: { from: NOVEMBER.to, to: NOVEMBER.from } });
    expect(standingOf(goal, valuesOn({ 3: 500 }), november(10))).toMatchObject({ state: 'noData', elapsed: 1, daysLeft: 0 });
    expect(standingOf(goal, valuesOn({ 30: 500 }), november(40)).state).toBe('noData');
    expect(standingOf({ ...goal, measure: VIEWS }, valuesOn({ 30: 500 }), november(40)).state).toBe('noData');
  });

  test('days that are none', () => {
    const goal = makeGoal(FOLLOWERS, { period: { from: 'soon', to: 'later' } });
    expect(standingOf(goal, valuesOn({ 3: 500 }), november(10)).state).toBe('noData');
  });

  test('a goal of one day', () => {
    const goal = makeGoal(VIEWS, { period: { from: november(3), to: november(3) } });
    expect(standingOf(goal, valuesOn({ 3: 1000 }), november(3))).toMatchObject({ state: 'onTrack', daysLeft: 1, elapsed: 1 });
    expect(standingOf(goal, valuesOn({ 3: 1000 }), november(4))).toMatchObject({ state: 'missed' });
  });

  test('numbers beyond all counting are none', () => {
    const measure: GoalMeasure = { ...VIEWS, target: { value: 1000 } };
    expect(stand(measure, valuesOn({ 3: 1e308, 5: Number.NaN }), 6)).toMatchObject({
      state: 'noData',
      reason: { why: 'nothingSeen' },
    });
    expect(stand({ ...VIEWS, target: { value: 1e308 } }, valuesOn({ 3: 9 }), 6).target).toBeUndefined();
  });

  test('a floor: more than shown, without a bound', () => {
    const floor = { value: 440, low: 440, high: Number.POSITIVE_INFINITY };
    const standing = stand(FOLLOWERS, valuesOn({ 20: floor }), 21);
    expect(standing).toMatchObject({ state: 'behind', reason: { why: 'pace', pace: 0.75, isCertain: false } });
    expect(standing.progress).toEqual({ value: 0.5, low: 0.5, high: Number.POSITIVE_INFINITY });
    expect(standing.requiredPerDay).toEqual({ value: 4, low: 0, high: 4 });
    expect(stand(FOLLOWERS, valuesOn({ 20: { ...floor, value: 500, low: 500 } }), 21).state).toBe('met');
  });

  test('what may be reached only by rounding is not met yet, and judged as shown at the deadline', () => {
    const about = { value: 482, low: 474, high: 490 };
    expect(stand(FOLLOWERS, valuesOn({ 20: about }), 21)).toMatchObject({ state: 'onTrack' });
    expect(stand(FOLLOWERS, valuesOn({ 30: about }), 31)).toMatchObject({ state: 'met', metOn: november(30) });
  });
});

test('a share more than nothing is not reached by nothing', () => {
  const baseline = { ...exactly(0), day: november(0), from: 'history' } as const;
  const standing = stand({ ...VIEWS, baseline, target: { change: 0.2 } }, valuesOn({ 2: 0 }), 3);
  expect(standing).toMatchObject({ state: 'noData', reason: { why: 'noBaseline' } });
});

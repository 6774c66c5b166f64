import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../lib/day';
import type { GoalMeasure, GoalRow, GoalValue } from '../../../lib/goals/goal';
import { isForGoals, kindOf } from '../../../lib/goals/kind';
import { milestoneStates } from '../../../lib/goals/milestones';
import { pastChanges } from '../../../lib/goals/past-changes';
import { repetitionOf } from '../../../lib/goals/repetition';
import { checkSmart } from '../../../lib/goals/smart';
import { standingOf } from '../../../lib/goals/standing';
import { byUrgency } from '../../../lib/goals/urgency';
import { type Estimate, exactly } from '../../../lib/kpi/estimate';
import { KPI_IDS } from '../../../lib/kpi/ids';
import { FOLLOWERS, makeGoal, NOVEMBER, november, VIEWS, valuesOn } from './made-goals';

const day = fc.integer({ min: -20, max: 60 }).map(november);
const anyNumber = fc.oneof(fc.integer({ min: -1000, max: 1_000_000 }), fc.double(), fc.constantFrom(0, 1e308, -1e308, 5e-324));

const anyEstimate: fc.Arbitrary<Estimate> = fc.oneof(
  anyNumber.map(exactly),
  fc.integer({ min: 0, max: 5_000_000 }).map((value) => ({ value, low: value, high: Number.POSITIVE_INFINITY })),
  fc.tuple(anyNumber, fc.nat(10_000), fc.nat(10_000)).map(([value, below, above]) => ({
    value,
    low: value - below,
    high: value + above,
  })),
);

const anyValues: fc.Arbitrary<GoalValue[]> = fc.array(
  fc.record({ estimate: anyEstimate, day, n: fc.nat(50) }).map(({ estimate, ...rest }) => ({
    ...{ ...estimate, ...rest },
    ...{ goal: 'goal', seenAt: 0 },
  })),
  { maxLength: 12 },
);

const anyMeasure: fc.Arbitrary<GoalMeasure> = fc
  .record({
    kpi: fc.constantFrom(...KPI_IDS.filter(isForGoals)),
    baseline: fc.option(anyEstimate, { nil: undefined }),
    target: fc.oneof(
      anyNumber.map((value) => ({ value })),
      anyNumber.map((change) => ({ change })),
    ),
    direction: fc.constantFrom('up' as const, 'down' as const),
    source: fc.constantFrom('recorded' as const, 'typed' as const),
  })
  .map(({ baseline, ...measure }) => ({
    ...measure,
    scope: { view: 'activity' },
    ...(baseline && { baseline: { ...baseline, day: '2026-10-31', from: 'history' } }),
  }));

const anyGoal: fc.Arbitrary<GoalRow> = fc
  .record({ measure: anyMeasure, from: day, to: day, repeat: fc.constantFrom('month' as const, 'quarter' as const) })
  .map(({ measure, from, to, repeat }) => makeGoal(measure, { period: { from, to }, repeat }));

/** Every number in a value, with the path to it. */
function numbersIn(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => numbersIn(part, `${path}.${key}`));
}

/** Only an end of a range may be infinite, in its own direction. */
function expectNumbers(value: unknown) {
  for (const [path, number] of numbersIn(value)) {
    const isFine = Number.isFinite(number) || (path.endsWith('.high') && number > 0) || (path.endsWith('.low') && number < 0);
    expect(isFine, `${path}: ${number}`).toBe(true);
  }
}

describe('whatever the input', () => {
  test('nothing is NaN or infinite, and every range holds its number', () => {
    fc.assert(
      fc.property(anyGoal, anyValues, day, (goal, values, today) => {
        const { current: _, ...standing } = standingOf(goal, values, today);
        expectNumbers(standing);
        for (const name of ['progress', 'pace', 'forecast', 'requiredPerDay', 'requiredPerPost'] as const) {
          const { value, low, high } = standing[name] ?? exactly(0);
          expect(low <= value && value <= high, name).toBe(true);
        }
        expect(standing.forecast === undefined).toBe(standing.noForecast !== undefined);
        expect(standing.elapsed).toBeGreaterThanOrEqual(0);
        expect(standing.elapsed).toBeLessThanOrEqual(1);
      }),
      { numRuns: 3000 },
    );
  });

  test('infinite ends come from counts without a bound only', () => {
    fc.assert(
      fc.property(anyGoal, anyValues, day, (goal, values, today) => {
        fc.pre(
          numbersIn(goal.measure).every(([, number]) => number === 0 || (Math.abs(number) > 1e-6 && Math.abs(number) < 1e12)),
        );
        const bounded = values.filter(({ low, high }) => Math.abs(low) < 1e9 && Math.abs(high) < 1e9);
        const { current: _, ...standing } = standingOf(goal, bounded, today);
        for (const [path, number] of numbersIn(standing)) expect(Number.isFinite(number), path).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('neither are past changes', () => {
    fc.assert(
      fc.property(
        anyValues,
        fc.integer({ min: -3, max: 40 }),
        fc.constantFrom('up' as const, 'down' as const),
        (values, days, direction) => {
          const past = pastChanges(values, days, { direction });
          expectNumbers(past);
          if (past) expect(direction === 'up' ? past.best >= past.p90 : past.best <= past.p90).toBe(true);
          expectNumbers(
            checkSmart({ measure: FOLLOWERS, period: NOVEMBER }, { today: NOVEMBER.from, hasData: true, ...(past && { past }) }),
          );
        },
      ),
    );
  });

  test('the order by urgency is one', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyGoal, anyValues), { minLength: 3, maxLength: 3 }), day, (pairs, today) => {
        const goals = pairs.map(([goal, values]) => ({ goal, standing: standingOf(goal, values, today) }));
        for (const one of goals)
          for (const other of goals) expect(Math.sign(byUrgency(one, other)) + Math.sign(byUrgency(other, one))).toBe(0);
        const [a, b, c] = goals.toSorted(byUrgency);
        if (a && b && c) expect(byUrgency(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('milestones and repetitions stand', () => {
    fc.assert(
      fc.property(anyGoal, anyValues, day, anyNumber, (goal, values, today, value) => {
        const [state] = milestoneStates({ ...goal, milestones: [{ id: 'half', name: 'Half', value }] }, values, today);
        expect(state?.state).toMatch(/done|open/);
        const next = repetitionOf(goal, values, today);
        if (next) expect(next.period.from > goal.period.to).toBe(true);
      }),
    );
  });
});

describe('progress', () => {
  const directed = fc.record({
    kpi: fc.constantFrom('followers' as const, 'views' as const, 'engagementRateByViews' as const),
    start: fc.integer({ min: 0, max: 10_000 }),
    way: fc.integer({ min: 1, max: 10_000 }),
    direction: fc.constantFrom('up' as const, 'down' as const),
    currents: fc.tuple(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 0, max: 30_000 })),
  });

  test('never falls when the number comes nearer to the target', () => {
    fc.assert(
      fc.property(directed, ({ kpi, start, way, direction, currents }) => {
        const measure: GoalMeasure = {
          ...{ ...FOLLOWERS, kpi, direction },
          baseline: { ...exactly(start), day: '2026-10-31', from: 'typed' },
          target: { value: direction === 'up' ? start + way : start - way },
        };
        const [far, near] = currents.toSorted((a, b) => (direction === 'up' ? a - b : b - a));
        const of = (current = 0) => standingOf(makeGoal(measure), valuesOn({ 10: current }), november(12));
        const [less, more] = [of(far), of(near)];
        for (const end of ['value', 'low', 'high'] as const)
          expect(more.progress?.[end]).toBeGreaterThanOrEqual(less.progress?.[end] ?? Number.NaN);
        if (less.state === 'onTrack') expect(more.state).not.toBe('behind');
      }),
    );
  });

  test('is 1 at the target, and 0 at the start of a level', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (start, way) => {
        const measure: GoalMeasure = {
          ...FOLLOWERS,
          baseline: { ...exactly(start), day: '2026-10-31', from: 'typed' },
          target: { value: start + way },
        };
        const progress = (current: number) => standingOf(makeGoal(measure), valuesOn({ 10: current }), november(12)).progress;
        expect(progress(start)).toEqual(exactly(0));
        expect(progress(start + way)).toEqual(exactly(1));
      }),
    );
  });
});

describe('the range of a forecast holds the truth of straight growth', () => {
  const growing = fc.record({
    start: fc.nat(20_000),
    daily: fc.integer({ min: 0, max: 2000 }),
    step: fc.constantFrom(1, 10, 100, 1000),
    isFloor: fc.boolean(),
    days: fc
      .uniqueArray(fc.integer({ min: 1, max: 29 }), { minLength: 5, maxLength: 15 })
      .filter((days) => Math.max(...days) >= 5),
  });

  /** As a site shows it. */
  const shown = (truth: number, step: number, isFloor: boolean): Estimate => {
    const value = truth - (truth % step);
    return { value, low: value, high: isFloor ? Number.POSITIVE_INFINITY : value + step - 1 };
  };

  test.each(['level', 'flow'] as const)('of a %s', (kind) => {
    const measure = kind === 'level' ? FOLLOWERS : VIEWS;
    expect(kindOf(measure.kpi)).toBe(kind);
    fc.assert(
      fc.property(growing, fc.boolean(), ({ start, daily, step, isFloor, days }, isToday) => {
        const truthOn = (at: number) => (kind === 'level' ? start : 0) + daily * at;
        const numbers = Object.fromEntries(days.map((at) => [at, shown(truthOn(at), step, isFloor)]));
        const today = november(Math.max(...days) + Number(!isToday));
        const { forecast } = standingOf(makeGoal(measure), valuesOn(numbers), today);
        const [truth, rounding] = [truthOn(30), 1e-6 * truthOn(30)];
        expect(forecast?.low).toBeLessThanOrEqual(truth + rounding);
        expect(forecast?.high).toBeGreaterThanOrEqual(truth - rounding);
      }),
      { numRuns: 1000 },
    );
  });
});

test('a steady course on the way to the target passes through its states in order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 30, max: 5000 }), fc.integer({ min: 2, max: 10 }), (way, lag) => {
      // Nothing in the first days, then faster than needed.
      const numberOn = (at: number) => 400 + Math.min(way, Math.max(0, ((at - lag) / (25 - lag)) * way));
      const measure: GoalMeasure = { ...FOLLOWERS, target: { value: 400 + way } };
      const states = Array.from({ length: 30 }, (_, index) => index + 1).map((at) => {
        const seen =
          at < 3 ? {} : Object.fromEntries(Array.from({ length: at - 2 }, (_, index) => [index + 3, numberOn(index + 3)]));
        return standingOf(makeGoal(measure), valuesOn(seen), addDays('2026-10-31', at) ?? '').state;
      });
      const passed = states.filter((state, index) => state !== states[index - 1]);
      expect(passed[0]).toBe('noData');
      expect(passed.at(-1)).toBe('met');
      const order = ['noData', 'behind', 'onTrack', 'met'];
      expect(passed.map((state) => order.indexOf(state))).toEqual(
        passed.map((state) => order.indexOf(state)).toSorted((a, b) => a - b),
      );
      expect(new Set(passed).size).toBe(passed.length);
    }),
  );
});

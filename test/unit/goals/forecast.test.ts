import { describe, expect, test } from 'vitest';
import { forecastOf } from '../../../lib/goals/forecast';
import type { GoalMeasure } from '../../../lib/goals/goal';
import { type Estimate, exactly } from '../../../lib/kpi/estimate';
import { formulaOf } from '../../../lib/kpi/formula-of';
import { createRandom } from '../../../lib/random';
import { FOLLOWERS, makeGoal, november, RATE, VIEWS, valuesOn } from './made-goals';

const forecast = (measure: GoalMeasure, numbers: Readonly<Record<number, number | Estimate>>, day: number) =>
  forecastOf(makeGoal(measure), valuesOn(numbers), november(day));

/** One number for each of some days. */
const daily = (days: number, numberOf: (day: number) => number) =>
  Object.fromEntries(Array.from({ length: days }, (_, index) => [index + 1, numberOf(index + 1)]));

describe('a total', () => {
  test('320,000 by day 20 are 480,000 by day 30', () => {
    const told = forecast(
      VIEWS,
      daily(20, (day) => 16_000 * day),
      21,
    ).forecast;
    expect(told?.value).toBeCloseTo(480_000);
    expect(told?.low).toBeCloseTo(480_000);
    expect(told?.high).toBeCloseTo(480_000);
  });

  test('has the wider a range the more its days differ', () => {
    const [even, uneven] = [4_000, 12_000].map(
      (swing) =>
        forecast(
          VIEWS,
          daily(20, (day) => 16_000 * day + (day % 2 ? swing : 0)),
          21,
        ).forecast,
    );
    expect(even?.value).toBeCloseTo(480_000);
    const width = (estimate?: Estimate) => (estimate ? estimate.high - estimate.low : 0);
    expect(width(even)).toBeGreaterThan(20_000);
    expect(width(uneven)).toBeCloseTo(3 * width(even));
  });

  test('of today can still grow today', () => {
    const told = forecast(
      VIEWS,
      daily(20, (day) => 16_000 * day),
      20,
    ).forecast;
    expect(told?.value).toBeCloseTo(480_000);
    expect(told?.high).toBeCloseTo((320_000 / 19) * 30);
  });

  test('is not below 0 where it cannot be', () => {
    const numbers = { 3: 0, 4: 5, 5: 0, 6: 90, 7: 40 };
    expect(forecast(VIEWS, numbers, 8).forecast?.low).toBe(0);
    expect(forecast({ ...VIEWS, kpi: 'netFollowerGrowth' }, numbers, 8).forecast?.low).toBeLessThan(0);
  });
});

describe('a level', () => {
  const measure: GoalMeasure = {
    ...FOLLOWERS,
    baseline: { ...exactly(5000), day: '2026-10-31', from: 'history' },
    target: { value: 5500 },
  };

  test('is the current number and the slope for the days left', () => {
    const told = forecast(
      measure,
      daily(20, (day) => 5000 + 20 * day),
      21,
    ).forecast;
    const inputs = { goalBaseline: exactly(5000), goalCurrent: exactly(5400), daysElapsed: exactly(20), daysTotal: exactly(30) };
    expect(told?.value).toBeCloseTo(formulaOf('goalForecast', 'level').compute(inputs)?.value ?? 0);
    expect(told?.value).toBeCloseTo(5600);
  });

  test('begins at the latest look, with the slope of all of them', () => {
    const told = forecast(measure, { 2: 5000, 4: 5040, 6: 5080, 8: 5120, 10: 5170 }, 10).forecast;
    // Least squares of these: 21 a day.
    expect(told?.value).toBeCloseTo(5170 + 20 * 21);
    expect(told?.low).toBeLessThan(5560);
    expect(told?.high).toBeGreaterThan(5620);
  });

  test('looks days apart count by their days', () => {
    expect(forecast(measure, { 1: 5010, 2: 5020, 9: 5090, 17: 5170, 18: 5180 }, 19).forecast?.value).toBeCloseTo(5300);
  });

  test('on the deadline is what was seen', () => {
    expect(forecast(measure, { 5: 5010, 12: 5020, 19: 5090, 27: 5170, 30: 5180 }, 30).forecast).toMatchObject(exactly(5180));
  });

  test('known in thousands only has the range of its roundings', () => {
    const rounded = (day: number): Estimate => {
      const value = Math.floor((1150 + 8 * day) / 100) * 100;
      return { value, low: value, high: value + 99 };
    };
    const told = forecast(measure, Object.fromEntries([3, 6, 9, 12, 15].map((day) => [day, rounded(day)])), 16).forecast;
    expect(told?.low).toBeLessThan(1150 + 240);
    expect(told?.high).toBeGreaterThan(1150 + 240);
    expect(told && told.high - told.low).toBeGreaterThan(200);
  });

  test('nine in ten ranges hold what comes, where followers vary about a line', () => {
    const { next } = createRandom(11);
    const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
    const holds = Array.from({ length: 2000 }, () => {
      const numbers = daily(12, (day) => 5000 + 20 * day + 15 * normal());
      const [told, comes] = [forecast(measure, numbers, 13).forecast, 5600 + 15 * normal()];
      return told !== undefined && told.low <= comes && comes <= told.high;
    });
    const share = holds.filter(Boolean).length / holds.length;
    expect(share).toBeGreaterThan(0.88);
    expect(share).toBeLessThan(0.92);
  });
});

test.each([
  ['day by day', Array.from({ length: 12 }, (_, index) => index + 1)],
  ['with gaps', [1, 6, 7, 13, 14]],
])('nine in ten ranges hold the total, where days vary about a mean, seen %s', (_, days) => {
  const { next } = createRandom(7);
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const holds = Array.from({ length: 4000 }, () => {
    let total = 0;
    const totals = daily(30, () => {
      total += 1000 + 200 * normal();
      return total;
    });
    const seen = Object.fromEntries(days.map((day) => [day, totals[day] ?? Number.NaN]));
    const told = forecast(VIEWS, seen, 15).forecast;
    return told !== undefined && told.low <= total && total <= told.high;
  });
  const share = holds.filter(Boolean).length / holds.length;
  expect(share).toBeGreaterThan(0.88);
  expect(share).toBeLessThan(0.92);
});

test('a rate follows its trend and is no run rate', () => {
  const told = forecast(
    RATE,
    daily(10, (day) => 0.02 + 0.0001 * day),
    11,
  ).forecast;
  expect(told?.value).toBeCloseTo(0.023);
});

describe('there is none', () => {
  const looks = (days: readonly number[]) => Object.fromEntries(days.map((day) => [day, 1000 * day]));

  test.each([
    ['before 15 % of the time', [1, 2, 3, 4], 4, 'tooEarly'],
    ['of looks before 15 % of the time', [1, 2, 3, 4], 20, 'tooEarly'],
    ['of four looks', [2, 4, 6, 8], 9, 'tooFewLooks'],
    ['of none', [], 9, 'noData'],
    ['of looks before the start', [-3, -2, -1, 0], 9, 'noData'],
    ['once the deadline has passed', [2, 4, 6, 8, 10], 31, 'over'],
    ['before the start', [-1], -1, 'noData'],
  ] as const)('%s', (_, days, today, why) => {
    for (const measure of [VIEWS, FOLLOWERS, RATE]) expect(forecast(measure, looks(days), today)).toEqual({ noForecast: why });
  });

  test('but from five looks at 15 % on', () => {
    expect(forecast(VIEWS, looks([1, 2, 3, 4, 5]), 5).forecast).toBeDefined();
  });
});

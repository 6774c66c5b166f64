import { expect, test } from 'vitest';
import { goalChartRows, paceStart } from '../../../lib/goals/chart-rows';
import { exactly } from '../../../lib/kpi/estimate';

const period = { from: '2026-11-01', to: '2026-11-10' };
const point = (day: string, value: number) => ({ day, ...exactly(value) });
const at = (rows: ReturnType<typeof goalChartRows>, day: string) => rows.find(({ current }) => current.day === day);

test('days go from the day before the start to the deadline, and further where there are numbers', () => {
  const days = (points: Parameters<typeof point>[]) => {
    const rows = goalChartRows({ points: points.map((each) => point(...each)), period });
    return [rows[0]?.current.day, rows.at(-1)?.current.day];
  };
  expect(days([['2026-11-03', 1]])).toEqual(['2026-10-31', '2026-11-10']);
  expect(
    days([
      ['2026-10-20', 1],
      ['2026-11-12', 1],
    ]),
  ).toEqual(['2026-10-20', '2026-11-12']);
});

test('the pace leads straight from the start to the target', () => {
  const rows = goalChartRows({ points: [], period, target: 480, start: 400 });
  expect(at(rows, '2026-10-31')).toMatchObject({ pace: 400, target: 480 });
  expect(at(rows, '2026-11-05')).toMatchObject({ pace: 440, target: 480 });
  expect(at(rows, '2026-11-10')).toMatchObject({ pace: 480 });
});

test('the forecast begins at the latest number and widens to its range at the deadline', () => {
  const forecast = { value: 460, low: 440, high: 490 };
  const rows = goalChartRows({ points: [point('2026-11-02', 410), point('2026-11-06', 420)], period, forecast });
  expect(at(rows, '2026-11-05')).not.toHaveProperty('expected');
  expect(at(rows, '2026-11-06')).toMatchObject({ expected: 420, expectedBand: [420, 420] });
  expect(at(rows, '2026-11-08')).toMatchObject({ expected: 440, expectedBand: [430, 455] });
  expect(at(rows, '2026-11-10')).toMatchObject({ expected: 460, expectedBand: [440, 490] });
});

test('a range without an end is not drawn', () => {
  const rows = goalChartRows({
    ...{ points: [point('2026-11-06', 500)], period },
    forecast: { value: 500, low: 500, high: Number.POSITIVE_INFINITY },
  });
  expect(at(rows, '2026-11-10')).not.toHaveProperty('expectedBand');
  expect(at(rows, '2026-11-10')).toMatchObject({ expected: 500 });
});

test('totals begin at 0, levels at their baseline; rates have no way to walk', () => {
  const measure = { scope: { view: 'cohort' }, target: { value: 1 }, direction: 'up', source: 'recorded' } as const;
  const baseline = { ...exactly(400), day: '2026-10-31', from: 'history' } as const;
  expect(paceStart({ ...measure, kpi: 'views', baseline })).toBe(0);
  expect(paceStart({ ...measure, kpi: 'followers', baseline })).toBe(400);
  expect(paceStart({ ...measure, kpi: 'engagementRateByViews', baseline })).toBeUndefined();
});

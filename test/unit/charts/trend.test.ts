import { describe, expect, test } from 'vitest';
import { fileNameOf } from '../../../lib/charts/file-name';
import { segmentsOf, type TrendDay, tickPlaces, trendRows } from '../../../lib/charts/trend';

/** `5` a value, `.` nothing to measure on an observed day, `?` nothing observed. */
function daysOf(pattern: string): TrendDay[] {
  return [...pattern].map((sign, index) => {
    const value = Number(sign);
    return {
      day: `2026-11-${String(index + 1).padStart(2, '0')}`,
      n: 1,
      published: sign === '.' || sign === '?' ? 0 : 1,
      isObserved: sign !== '?',
      ...(Number.isFinite(value) && { estimate: { value, low: value - 0.5, high: value + 0.5 } }),
    };
  });
}

const line = (pattern: string) => trendRows(daysOf(pattern)).map(({ solid }) => solid);

describe('a trend', () => {
  test('is solid over observed days without a value and broken over days that were not observed', () => {
    expect(line('1.3')).toEqual([1, 2, 3]);
    expect(line('1?3')).toEqual([undefined, undefined, undefined]);
    expect(line('12.?45')).toEqual([1, 2, undefined, undefined, 4, 5]);
  });

  test('begins with the first value and ends with the last', () => {
    expect(line('.1.2.')).toEqual([undefined, 1, 1.5, 2, undefined]);
    expect(line('?..')).toEqual([undefined, undefined, undefined]);
  });

  test('knows which pieces were observed', () => {
    expect(segmentsOf(daysOf('1.2?3'))).toEqual([
      { from: 0, to: 2, isKnown: true },
      { from: 2, to: 4, isKnown: false },
    ]);
  });

  test('goes dotted through every value, and nowhere else', () => {
    expect(trendRows(daysOf('1.?2')).map(({ dotted }) => dotted)).toEqual([1, undefined, undefined, 2]);
  });

  test('has its range along the line, and none where it is open', () => {
    const days = daysOf('13');
    expect(trendRows(days).map(({ band }) => band)).toEqual([
      [0.5, 1.5],
      [2.5, 3.5],
    ]);
    const open = days.map((day) => ({ ...day, estimate: { value: 1, low: 1, high: Number.POSITIVE_INFINITY } }));
    expect(trendRows(open).map(({ band }) => band)).toEqual([undefined, undefined]);
  });

  test('puts the period before beside it day by day, whichever is longer', () => {
    const rows = trendRows(daysOf('12'), daysOf('3?5'));
    expect(rows.map(({ previous }) => previous)).toEqual([3, undefined]);
    expect(rows.map(({ before }) => before?.day)).toEqual(['2026-11-01', '2026-11-02']);
  });

  test('marks days with posts, and values without a line beside them', () => {
    const rows = trendRows(daysOf('1.23'));
    expect(rows.map(({ marker }) => marker)).toEqual([0, undefined, 0, 0]);
    expect(rows.map(({ isAlone }) => isAlone)).toEqual([true, false, true, true]);
  });
});

test.each([
  [0, []],
  [1, [0]],
  [3, [0, 1, 2]],
  [28, [0, 7, 14, 20, 27]],
])('ticks of %i days', (count, places) => {
  expect(tickPlaces(count)).toEqual(places);
});

test.each([
  [['Engagement rate', 'Acme', '2026-10-25', '2026-11-21'], 'engagement-rate_acme_2026-10-25_2026-11-21'],
  [['معدل التفاعل', 'أكمي'], 'معدل-التفاعل_أكمي'],
  [['../..\\etc', ''], 'etc'],
  [['???'], 'chart'],
])('a file for %j is called %s', (parts, name) => {
  expect(fileNameOf(parts)).toBe(name);
});

test('a file name stays short and keeps the period', () => {
  const name = fileNameOf(['Rate', ...Array.from({ length: 40 }, (_, index) => `account ${index}`), '2026-11-01', '2026-11-21']);
  expect(name.length).toBeLessThan(110);
  expect(name).toMatch(/^rate_account-0.*_2026-11-01_2026-11-21$/);
});

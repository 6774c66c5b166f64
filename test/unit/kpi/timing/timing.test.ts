import { describe, expect, test } from 'vitest';
import { exactly } from '../../../../lib/kpi/estimate';
import { byKind, byLength } from '../../../../lib/kpi/timing/breakdown';
import { cadenceOf, calendarOf } from '../../../../lib/kpi/timing/calendar';
import { bestSlots, heatMapOf, slotAt } from '../../../../lib/kpi/timing/heat-map';
import type { RatedPost } from '../../../../lib/kpi/timing/rated-post';
import { summarize } from '../../../../lib/kpi/timing/summarize';
import { firstWeekdayOf, weekdaysFrom } from '../../../../lib/kpi/timing/week';

let made = 0;
function rated(published: string, rate: number, change: Partial<RatedPost> = {}): RatedPost {
  made += 1;
  return {
    key: `x:${made}`,
    publishedAt: Date.parse(published),
    kind: 'text',
    rate: exactly(rate),
    age: 'atDay',
    ...change,
  };
}

test.each([
  ['2026-11-21T23:30:00Z', 'UTC', 6, 23],
  ['2026-11-21T23:30:00Z', 'Europe/Riga', 7, 1],
  ['2026-11-21T23:30:00Z', 'America/New_York', 6, 18],
  ['2026-11-21T18:45:00Z', 'Asia/Kathmandu', 7, 0],
  // Clocks go back at 01:00 UTC: both hours read 3 in Riga.
  ['2026-10-25T00:30:00Z', 'Europe/Riga', 7, 3],
  ['2026-10-25T01:30:00Z', 'Europe/Riga', 7, 3],
  ['2026-11-22T00:00:00Z', 'UTC', 7, 0],
])('the slot of %s in %s', (time, zone, weekday, hour) => {
  expect(slotAt(Date.parse(time), 1, zone)).toEqual({ weekday, hour });
  expect(slotAt(Date.parse(time), 3, zone)).toEqual({ weekday, hour: hour - (hour % 3) });
});

// 2026-11-16 is a Monday.
const posts = [
  rated('2026-11-16T09:05:00Z', 0.01),
  rated('2026-11-23T09:55:00Z', 0.05),
  rated('2026-11-30T09:30:00Z', 0.03),
  rated('2026-11-16T10:30:00Z', 0.02),
  rated('2026-11-18T18:00:00Z', 0.9),
  rated('2026-11-25T18:59:59Z', 0.9),
  rated('2026-11-20T23:00:00Z', 0.001),
  rated('2026-11-20T23:10:00Z', 0.002),
  rated('2026-11-27T23:20:00Z', 0.003),
];
const overall = summarize(posts);

test('medians and numbers of posts by weekday and hour', () => {
  const cells = heatMapOf(posts, 1, 'UTC');
  expect(cells.map((day) => day.length)).toEqual([24, 24, 24, 24, 24, 24, 24]);
  expect(cells[0]?.[9]).toEqual({
    weekday: 1,
    hour: 9,
    rates: { n: 3, median: exactly(0.03), lowest: 0.01, highest: 0.05 },
  });
  expect(cells[0]?.[8]).toEqual({ weekday: 1, hour: 8 });
  expect(cells[4]?.[23]?.rates?.n).toBe(3);
  expect(cells.flat().reduce((sum, { rates }) => sum + (rates?.n ?? 0), 0)).toBe(posts.length);
});

test('blocks of three hours', () => {
  const cells = heatMapOf(posts, 3, 'UTC');
  expect(cells[0]).toHaveLength(8);
  expect(cells[0]?.[3]).toMatchObject({ hour: 9, rates: { n: 4, median: exactly(0.025) } });
  expect(cells[4]?.[7]).toMatchObject({ hour: 21, rates: { n: 3 } });
});

test('the range of a median is that of rounded rates', () => {
  const rough = [0.01, 0.02, 0.03].map((value) =>
    rated('2026-11-16T09:00:00Z', value, { rate: { value, low: value / 2, high: value * 2 } }),
  );
  expect(summarize(rough)?.median).toEqual({ value: 0.02, low: 0.01, high: 0.04 });
  expect(summarize([])).toBeUndefined();
});

test('best are slots of three posts or more that beat the median of all', () => {
  if (!overall) throw new Error('no posts');
  // Wednesday evening is far better, but of two posts only; Friday night is below the median.
  expect(bestSlots(heatMapOf(posts, 1, 'UTC'), overall).map(({ weekday, hour }) => [weekday, hour])).toEqual([[1, 9]]);
});

test('no slot is best when all are alike', () => {
  const alike = Array.from({ length: 12 }, (_, index) => rated(`2026-11-${16 + (index % 4)}T09:00:00Z`, 0.02));
  const summary = summarize(alike);
  if (!summary) throw new Error('no posts');
  expect(bestSlots(heatMapOf(alike, 1, 'UTC'), summary)).toEqual([]);
});

test('three best at most, the better of equal ones with more posts first', () => {
  const at = (hour: number, rate: number, n: number) =>
    Array.from({ length: n }, () => rated(`2026-11-16T${String(hour).padStart(2, '0')}:00:00Z`, rate));
  const many = [...at(8, 0.04, 3), ...at(9, 0.05, 3), ...at(10, 0.05, 4), ...at(11, 0.03, 3), ...at(12, 0.001, 30)];
  const summary = summarize(many);
  if (!summary) throw new Error('no posts');
  expect(bestSlots(heatMapOf(many, 1, 'UTC'), summary).map(({ hour }) => hour)).toEqual([10, 9, 8]);
});

describe('calendar', () => {
  const period = { from: '2026-11-18', to: '2026-12-01' };
  const published = ['2026-11-18', '2026-11-18', '2026-11-22', '2026-12-01', '2026-12-02'];

  test.each([
    [1, 3, 2],
    [7, 3, 3],
    [6, 3, 4],
  ])('weeks that start with day %i', (first, weeks, lead) => {
    const calendar = calendarOf(published, period, first);
    expect(calendar).toHaveLength(weeks);
    expect(calendar.map((week) => week.length)).toEqual(calendar.map(() => 7));
    expect(calendar[0]?.slice(0, lead).every((day) => day === undefined)).toBe(true);
    expect(calendar[0]?.[lead]).toEqual({ day: '2026-11-18', posts: 2 });
    expect(calendar.flat().filter((day) => day)).toHaveLength(14);
  });

  test('every day once, over a change of clocks and of years', () => {
    const days = calendarOf([], { from: '2026-10-20', to: '2027-03-31' }, 1)
      .flat()
      .flatMap((day) => day?.day ?? []);
    expect(new Set(days).size).toBe(163);
    expect(days.at(-1)).toBe('2027-03-31');
  });

  test('cadence', () => {
    expect(cadenceOf(calendarOf(published, period, 1))).toEqual({ posts: 4, activeDays: 3, days: 14, longestPause: 8 });
  });
});

test('rates by kind of content', () => {
  const mixed = [
    rated('2026-11-16T09:00:00Z', 0.01, { kind: 'video' }),
    rated('2026-11-16T09:00:00Z', 0.03, { kind: 'video' }),
    rated('2026-11-16T09:00:00Z', 0.05),
  ];
  expect(byKind(mixed).map(({ id, rates }) => [id, rates.n, rates.median.value])).toEqual([
    ['text', 1, 0.05],
    ['video', 2, 0.02],
  ]);
});

test('rates by length in characters; without a text there is no length', () => {
  const of = (text: string | undefined) => rated('2026-11-16T09:00:00Z', 0.01, text === undefined ? {} : { text });
  const { parts, without } = byLength([
    of('👩‍💻'.repeat(79)),
    of('a'.repeat(80)),
    of('a'.repeat(199)),
    of('a'.repeat(280)),
    of(''),
    of(undefined),
  ]);
  expect(parts.map(({ id, rates }) => [id, rates.n])).toEqual([
    ['short', 1],
    ['medium', 2],
    ['long', 1],
  ]);
  expect(without).toBe(2);
});

test('weeks start as the language has it', () => {
  expect(['en-GB', 'en-US', 'ar-EG', 'lv'].map(firstWeekdayOf)).toEqual([1, 7, 6, 1]);
  expect(weekdaysFrom(6)).toEqual([6, 7, 1, 2, 3, 4, 5]);
});

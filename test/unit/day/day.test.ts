import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { addDays, isTimeZone, localDay, localHour, setHomeZone, spanOf, startOfDay, weekdayOf } from '../../../lib/day';

let computerZone: string | undefined;
beforeEach(() => {
  computerZone = process.env.TZ;
});
afterEach(() => {
  if (computerZone === undefined) delete process.env.TZ;
  else process.env.TZ = computerZone;
});

const HOUR = 3_600_000;
const ZONES = [
  'UTC',
  'Europe/Riga',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Asia/Tehran',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Australia/Lord_Howe',
];

describe.each(ZONES)('in %s', (zone) => {
  test.each(['the computer’s zone', 'the zone chosen'])(
    'every hour of twelve years belongs to the day the calendar says, and days follow each other without a gap: %s',
    (where) => {
      process.env.TZ = where === 'the zone chosen' ? 'Asia/Tokyo' : zone;
      const chosen = where === 'the zone chosen' ? zone : 'auto';
      const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
      let before = '';
      for (let time = Date.UTC(2011, 10, 10); time < Date.UTC(2023, 0, 1); time += HOUR * 3) {
        const day = localDay(time, chosen);
        if (day === before) continue;
        expect(day).toBe(calendar.format(time));
        const start = startOfDay(day, chosen) ?? Number.NaN;
        expect(localDay(start, chosen)).toBe(day);
        expect(localDay(start - 1, chosen) < day).toBe(true);
        if (before && day !== '2011-12-31') expect(addDays(before, 1)).toBe(day);
        before = day;
      }
    },
  );

  test('hours are those of the clock', () => {
    const clock = new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' });
    for (let time = Date.UTC(2026, 0, 1); time < Date.UTC(2027, 0, 1); time += HOUR * 7 + 1)
      expect(localHour(time, zone)).toBe(Number(clock.format(time)));
  });
});

test.for([
  ['a spring day', 'Europe/Riga', '2026-03-29', 23],
  ['an autumn day', 'Europe/Riga', '2026-10-25', 25],
  ['a day without midnight', 'America/Sao_Paulo', '2018-11-04', 23],
  ['a day that ends twice', 'America/Sao_Paulo', '2018-02-17', 25],
  ['the first day of Ramadan', 'Africa/Casablanca', '2024-03-10', 25],
  ['the end of it', 'Africa/Casablanca', '2024-04-14', 23],
  ['half an hour', 'Australia/Lord_Howe', '2026-10-04', 23.5],
  ['no change ever', 'Asia/Kathmandu', '2026-03-29', 24],
  ['odd quarters of an hour', 'Pacific/Chatham', '2026-09-27', 23],
] as const)('%s in %s lasts %s: %s hours', ([, zone, day, hours]) => {
  const span = spanOf({ from: day, to: day }, zone);
  expect(((span?.to ?? 0) - (span?.from ?? 0)) / HOUR).toBe(hours);
});

test('a day without midnight starts when the clocks have jumped over it', () => {
  expect(startOfDay('2018-11-04', 'America/Sao_Paulo')).toBe(Date.UTC(2018, 10, 4, 3));
  expect(localHour(Date.UTC(2018, 10, 4, 3), 'America/Sao_Paulo')).toBe(1);
});

test('where no zone is named, it is the one a page has set', () => {
  onTestFinished(() => setHomeZone('auto'));
  process.env.TZ = 'UTC';
  const time = Date.UTC(2026, 10, 20, 18, 15);
  expect(localDay(time)).toBe('2026-11-20');
  setHomeZone('Asia/Kathmandu');
  expect([localDay(time), localHour(time), startOfDay('2026-11-21')]).toEqual(['2026-11-21', 0, time]);
  expect(localDay(time, 'auto')).toBe('2026-11-20');
});

test('a quarter of an hour counts', () => {
  expect(startOfDay('2026-11-21', 'Asia/Kathmandu')).toBe(Date.UTC(2026, 10, 20, 18, 15));
  expect(localDay(Date.UTC(2026, 10, 20, 18, 14, 59, 999), 'Asia/Kathmandu')).toBe('2026-11-20');
});

test('a day that was skipped as a whole is no day there', () => {
  expect(startOfDay('2011-12-30', 'Pacific/Apia')).toBeUndefined();
  expect(startOfDay('2011-12-31', 'Pacific/Apia')).toBe(Date.UTC(2011, 11, 30, 10));
});

test('a period of days has both ends in it', () => {
  const span = spanOf({ from: '2026-03-01', to: '2026-03-31' }, 'Europe/Riga');
  expect(span).toEqual({ from: Date.UTC(2026, 1, 28, 22), to: Date.UTC(2026, 2, 31, 21) });
  expect(spanOf({ from: '2026-03-01', to: 'today' })).toBeUndefined();
});

test('days are counted on the calendar', () => {
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  expect(['2026-11-16', '2026-11-21', '2026-11-22'].map(weekdayOf)).toEqual([1, 6, 7]);
});

test.for(['', '2026-13-01', '2026-02-30', '21.11.2026', 'today'])('"%s" is no day', (text) => {
  expect(startOfDay(text)).toBeUndefined();
  expect(startOfDay(text, 'Europe/Riga')).toBeUndefined();
  expect(addDays(text, 1)).toBeUndefined();
  expect(weekdayOf(text)).toBeUndefined();
});

test.for([
  ['Europe/Riga', true],
  ['Asia/Kathmandu', true],
  ['UTC', true],
  ['Mars/Olympus', false],
  ['', false],
] as const)('"%s" is a time zone: %s', ([name, known]) => {
  expect(isTimeZone(name)).toBe(known);
});

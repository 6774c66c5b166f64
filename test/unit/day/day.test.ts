import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addDays, localDay, startOfDay } from '../../../lib/day';

let zone: string | undefined;
beforeEach(() => {
  zone = process.env.TZ;
});
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe.each(['UTC', 'Europe/Riga', 'America/Sao_Paulo', 'Asia/Tehran', 'Pacific/Apia', 'Australia/Lord_Howe'])(
  'in %s',
  (name) => {
    test('every hour of twelve years belongs to the day the calendar says, and days follow each other without a gap', () => {
      process.env.TZ = name;
      const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: name, year: 'numeric', month: '2-digit', day: '2-digit' });
      let before = '';
      for (let time = Date.UTC(2011, 0, 1); time < Date.UTC(2023, 0, 1); time += 3_600_000 * 3) {
        const day = localDay(time);
        if (day === before) continue;
        expect(day).toBe(calendar.format(time));
        const start = startOfDay(day) ?? Number.NaN;
        expect(localDay(start)).toBe(day);
        expect(localDay(start - 1) < day).toBe(true);
        if (before && name !== 'Pacific/Apia') expect(addDays(before, 1)).toBe(day);
        before = day;
      }
    });
  },
);

test('a day in spring is an hour short and still one day', () => {
  process.env.TZ = 'Europe/Riga';
  expect((startOfDay('2026-03-30') ?? 0) - (startOfDay('2026-03-29') ?? 0)).toBe(23 * 3_600_000);
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
});

test.for(['', '2026-13-01', '2026-02-30', '21.11.2026', 'today'])('"%s" is no day', (text) => {
  expect(startOfDay(text)).toBeUndefined();
  expect(addDays(text, 1)).toBeUndefined();
});

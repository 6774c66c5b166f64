import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOf, previousPeriod } from '../../../lib/kpi/previous-period';

const period = (text: string) => {
  const [from = '', to = ''] = text.split(' … ');
  return { from, to };
};

test.each([
  ['seven days', '2026-11-15 … 2026-11-21', '2026-11-08 … 2026-11-14'],
  ['28 days over a change of clocks', '2026-10-25 … 2026-11-21', '2026-09-27 … 2026-10-24'],
  ['one day', '2026-03-01 … 2026-03-01', '2026-02-28 … 2026-02-28'],
  ['a day after a leap day', '2028-03-01 … 2028-03-01', '2028-02-29 … 2028-02-29'],
  ['a month', '2026-11-01 … 2026-11-30', '2026-10-01 … 2026-10-31'],
  ['January', '2026-01-01 … 2026-01-31', '2025-12-01 … 2025-12-31'],
  ['March', '2026-03-01 … 2026-03-31', '2026-02-01 … 2026-02-28'],
  ['a quarter', '2026-01-01 … 2026-03-31', '2025-10-01 … 2025-12-31'],
  ['a year', '2026-01-01 … 2026-12-31', '2025-01-01 … 2025-12-31'],
  ['a month that is not over', '2026-11-01 … 2026-11-21', '2026-10-11 … 2026-10-31'],
  ['30 days across two months', '2026-10-15 … 2026-11-13', '2026-09-15 … 2026-10-14'],
])('%s', (_, now, before) => {
  expect(previousPeriod(period(now))).toEqual(period(before));
});

test('days are counted with both ends', () => {
  expect(daysOf(period('2026-11-21 … 2026-11-21'))).toBe(1);
  expect(daysOf(period('2026-10-25 … 2026-11-21'))).toBe(28);
});

test('it ends the day before and, but for whole months, is as long', () => {
  const day = (number: number) => new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10);
  fc.assert(
    fc.property(fc.nat(3_000), fc.nat(400), (start, length) => {
      const now = { from: day(start), to: day(start + length) };
      const before = previousPeriod(now);
      expect(before.to).toBe(day(start - 1));
      const isWholeMonths = now.from.endsWith('-01') && day(start + length + 1).endsWith('-01');
      if (!isWholeMonths) expect(daysOf(before)).toBe(daysOf(now));
      else expect(before.from.endsWith('-01')).toBe(true);
    }),
  );
});

import type { Period } from '../scope';

const DAY = 86_400_000;

/** Number of local days of a period; both ends are in it. */
export function daysOf({ from, to }: Period): number {
  return (time(to) - time(from)) / DAY + 1;
}

/**
 * The period before this one: as many whole months where this one is whole months, else as many days.
 * A month is held against a month although they differ by up to three days, as people do.
 */
export function previousPeriod(period: Period): Period {
  const to = day(time(period.from) - DAY);
  const months = wholeMonths(period);
  if (months === 0) return { from: day(time(period.from) - daysOf(period) * DAY), to };
  const start = new Date(time(period.from));
  return { from: day(start.setUTCMonth(start.getUTCMonth() - months)), to };
}

/** 0 where the period is not made of whole months. */
function wholeMonths({ from, to }: Period): number {
  const [start, after] = [new Date(time(from)), new Date(time(to) + DAY)];
  if (start.getUTCDate() !== 1 || after.getUTCDate() !== 1) return 0;
  return (after.getUTCFullYear() - start.getUTCFullYear()) * 12 + after.getUTCMonth() - start.getUTCMonth();
}

/** Days are reckoned as in UTC, where each has 24 hours. */
function time(localDay: string): number {
  return Date.parse(localDay);
}

function day(utc: number): string {
  return new Date(utc).toISOString().slice(0, 10);
}

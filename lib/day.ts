/** The calendar day of a moment where the person is, `2026-11-21`. Days start at local midnight, so they last 23 to 25 hours when clocks change. */
export function localDay(time: number): string {
  const date = new Date(time);
  return `${String(date.getFullYear()).padStart(4, '0')}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

/** Unix ms of the first moment of a local day; `undefined` when the text is no day. */
export function startOfDay(day: string): number | undefined {
  return dayAt(day, 0);
}

/** The day `days` later, or earlier when negative; `undefined` when the text is no day. */
export function addDays(day: string, days: number): string | undefined {
  const start = dayAt(day, days);
  return start === undefined ? undefined : localDay(start);
}

function dayAt(day: string, offset: number): number | undefined {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (!year || !month || !date) return undefined;
  // Calendar arithmetic, not 24-hour steps: the constructor finds local midnight, or the first moment after a clock change that skips it.
  const start = new Date(Number(year), Number(month) - 1, Number(date));
  if (localDay(start.getTime()) !== day) return undefined;
  return new Date(Number(year), Number(month) - 1, Number(date) + offset).getTime();
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

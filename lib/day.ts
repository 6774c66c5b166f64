import type { Period } from './scope';

/** Name of a time zone, `Europe/Riga`, or `auto` for the one the computer is in. */
export type TimeZone = string;

const DAY_MS = 86_400_000;
/** No clock on earth has changed within a step of this length, only between two of them. */
const STEP_MS = 900_000;

let home: TimeZone = 'auto';

/** The zone of all days and hours for which none is named. */
export function homeZone(): TimeZone {
  return home;
}

/** Pages set it to what the person has chosen, once for everything they show. The background names the zone each time instead. */
export function setHomeZone(zone: TimeZone): void {
  home = zone;
}

/** The calendar day of a moment where the person is, `2026-11-21`. Days start at local midnight, so they last 23 to 25 hours when clocks change. */
export function localDay(time: number, zone: TimeZone = home): string {
  return dayOf(new Date(time + offsetAt(time, zone)));
}

/** The hour of a moment where the person is, 0 to 23. */
export function localHour(time: number, zone: TimeZone = home): number {
  return new Date(time + offsetAt(time, zone)).getUTCHours();
}

/** Unix ms of the first moment of a local day; `undefined` when the text is no day, or the day was skipped there. */
export function startOfDay(day: string, zone: TimeZone = home): number | undefined {
  const midnight = midnightOf(day);
  if (midnight === undefined) return undefined;
  const offsets = [offsetAt(midnight - DAY_MS, zone), offsetAt(midnight + DAY_MS, zone)];
  const [early, late] = [midnight - Math.max(...offsets), midnight - Math.min(...offsets)];
  const start = [early, late].find((time) => time + offsetAt(time, zone) === midnight) ?? afterGap(midnight, early, late, zone);
  return localDay(start, zone) === day ? start : undefined;
}

/** The day `days` later, or earlier when negative; `undefined` when the text is no day. */
export function addDays(day: string, days: number): string | undefined {
  const midnight = midnightOf(day);
  return midnight === undefined ? undefined : dayOf(new Date(midnight + days * DAY_MS));
}

/** Monday is 1, Sunday 7; `undefined` when the text is no day. */
export function weekdayOf(day: string): number | undefined {
  const midnight = midnightOf(day);
  return midnight === undefined ? undefined : new Date(midnight).getUTCDay() || 7;
}

/** The moments a period covers, Unix ms: from the first to just before the last; `undefined` when its ends are no days. */
export function spanOf(period: Period, zone: TimeZone = home): { readonly from: number; readonly to: number } | undefined {
  const from = startOfDay(period.from, zone);
  const to = startOfDay(addDays(period.to, 1) ?? '', zone);
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** True for names that this browser knows as time zones. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function midnightOf(day: string): number | undefined {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (!year || !month || !date) return undefined;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(date));
  return dayOf(new Date(midnight)) === day ? midnight : undefined;
}

/** The moment when clocks jump over midnight. */
function afterGap(midnight: number, early: number, late: number, zone: TimeZone): number {
  let [before, after] = [early, late];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (middle + offsetAt(middle, zone) < midnight) before = middle;
    else after = middle;
  }
  return after;
}

function dayOf(clock: Date): string {
  return `${String(clock.getUTCFullYear()).padStart(4, '0')}-${twoDigits(clock.getUTCMonth() + 1)}-${twoDigits(clock.getUTCDate())}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** By how much local clocks are ahead of UTC, ms. */
function offsetAt(time: number, zone: TimeZone): number {
  if (zone === 'auto') return -new Date(time).getTimezoneOffset() * 60_000;
  const known = clocks.get(zone) ?? clockIn(zone);
  const step = Math.floor(time / STEP_MS);
  const offset = known.offsets.get(step) ?? known.read(step * STEP_MS);
  known.offsets.set(step, offset);
  return offset;
}

interface Clock {
  /** Offsets looked up so far, by step: asking the browser each time would make a long table slow. */
  readonly offsets: Map<number, number>;
  read(time: number): number;
}

const clocks = new Map<TimeZone, Clock>();

function clockIn(zone: TimeZone): Clock {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  const read = (time: number) => {
    const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
    for (const { type, value } of format.formatToParts(time)) parts[type] = value;
    const [year, month, ...rest] = [parts.year, parts.month, parts.day, parts.hour, parts.minute, parts.second].map(Number);
    return Date.UTC(year ?? 0, (month ?? 1) - 1, ...rest) - time;
  };
  const clock = { offsets: new Map<number, number>(), read };
  clocks.set(zone, clock);
  return clock;
}

import { type CalendarDate, fromAbsolute, parseDate } from '@internationalized/date';
import type { Period } from './scope';

/** Name of a time zone, `Europe/Riga`, or `auto` for the one the computer is in. */
export type TimeZone = string;

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
  const date = dateOf(day);
  if (!date) return undefined;
  const start = Number(zone === 'auto' ? new Date(date.year, date.month - 1, date.day) : date.toDate(zone));
  return localDay(start, zone) === day ? start : undefined;
}

/** The day `days` later, or earlier when negative; `undefined` when the text is no day. */
export function addDays(day: string, days: number): string | undefined {
  return dateOf(day)?.add({ days }).toString();
}

/** Monday is 1, Sunday 7; `undefined` when the text is no day. */
export function weekdayOf(day: string): number | undefined {
  const date = dateOf(day);
  return date && (date.toDate('UTC').getUTCDay() || 7);
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

function dateOf(day: string): CalendarDate | undefined {
  try {
    const date = parseDate(day);
    return date.toString() === day ? date : undefined;
  } catch {
    return undefined;
  }
}

function dayOf(clock: Date): string {
  return `${String(clock.getUTCFullYear()).padStart(4, '0')}-${twoDigits(clock.getUTCMonth() + 1)}-${twoDigits(clock.getUTCDate())}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

const offsets = new Map<TimeZone, Map<number, number>>();

/** By how much local clocks are ahead of UTC, ms. Each is looked up once: asking the browser every time would make a long table slow. */
function offsetAt(time: number, zone: TimeZone): number {
  if (zone === 'auto') return -new Date(time).getTimezoneOffset() * 60_000;
  const known = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, known);
  const step = Math.floor(time / STEP_MS);
  const offset = known.get(step) ?? fromAbsolute(step * STEP_MS, zone).offset;
  known.set(step, offset);
  return offset;
}

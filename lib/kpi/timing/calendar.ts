import type { Period } from '../../scope';

/** One day of the calendar; absent where a week reaches beyond the period. */
export interface CalendarDay {
  /** Local day, `2026-11-21`. */
  readonly day: string;
  readonly posts: number;
}

export type CalendarWeek = readonly (CalendarDay | undefined)[];

const DAY = 86_400_000;

/**
 * Posts a day, in weeks of seven days; the first and the last may be incomplete.
 * @param published local days of publication, one for each post.
 * @param firstWeekday 1 is Monday, 7 is Sunday.
 */
export function calendarOf(published: readonly string[], period: Period, firstWeekday: number): readonly CalendarWeek[] {
  const counts = new Map<string, number>();
  for (const day of published) counts.set(day, (counts.get(day) ?? 0) + 1);
  // Days as such, without a clock: counted at noon of Greenwich no change to summer time can skip one.
  const first = Date.parse(`${period.from}T12:00:00Z`);
  const last = Date.parse(`${period.to}T12:00:00Z`);
  const lead = (new Date(first).getUTCDay() + 7 - (firstWeekday % 7)) % 7;
  const days: (CalendarDay | undefined)[] = Array.from({ length: lead }, () => undefined);
  for (let time = first; time <= last; time += DAY) {
    const day = new Date(time).toISOString().slice(0, 10);
    days.push({ day, posts: counts.get(day) ?? 0 });
  }
  while (days.length % 7 !== 0) days.push(undefined);
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}

/** Cadence in one look. */
export interface Cadence {
  readonly posts: number;
  /** Days on which something was published. */
  readonly activeDays: number;
  readonly days: number;
  /** Most days in a row without a post. */
  readonly longestPause: number;
}

export function cadenceOf(weeks: readonly CalendarWeek[]): Cadence {
  const days = weeks.flat().flatMap((day) => day ?? []);
  let pause = 0;
  let longestPause = 0;
  for (const { posts } of days) {
    pause = posts === 0 ? pause + 1 : 0;
    longestPause = Math.max(longestPause, pause);
  }
  return {
    posts: days.reduce((sum, { posts }) => sum + posts, 0),
    activeDays: days.filter(({ posts }) => posts > 0).length,
    days: days.length,
    longestPause,
  };
}

import { daysBetween } from '../goals/days';
import type { Notice, Reminder, ReminderFacts } from './reminder';
import type { ReminderSettings } from './settings';

/** What a person has been told. All days are local ones. */
export interface Told {
  /** What was shown on a day. */
  readonly days: Readonly<Record<string, ToldOnDay>>;
  /** By id. */
  readonly goals: Readonly<Record<string, ToldOfGoal>>;
  /** By key: the day. */
  readonly posts: Readonly<Record<string, string>>;
  readonly idle?: Idle;
  /** The first day of the latest week or month whose beginning was told, or in which it was first to be told. */
  readonly report?: ReportPeriod;
}

interface ToldOnDay {
  /** How many notifications. */
  readonly shown: number;
  /** Ids of the goals they were about. */
  readonly goals: readonly string[];
}

interface ToldOfGoal {
  /** When it was last told that it is behind. */
  readonly behind?: string;
  /** The deadline that was told to be near: when it is put off, that is told again. */
  readonly deadline?: string;
  readonly met?: true;
}

interface Idle {
  /** Unix ms, of what was recorded last. */
  readonly recordedAt: number;
  /** The day since when nothing was. */
  readonly since: string;
  readonly toldOn?: string;
}

export interface ReportPeriod {
  readonly every: ReminderSettings['reportEvery'];
  readonly from: string;
}

export const NOTHING_TOLD: Told = { days: {}, goals: {}, posts: {} };

/** So many days of the past are remembered. */
const REMEMBERED = 62;

/**
 * What was told, as it is to be reckoned with today. Clocks are set back, sometimes by a month after they went wrong: what was told on
 * a day that is yet to come counts as told today. So it is neither told again at once nor kept back until that day.
 */
export function reckonWith(told: Told, facts: ReminderFacts, today: string): Told {
  const known = new Set(facts.goalIds);
  const idle = reckonIdle(told.idle, facts.recorded, today);
  return {
    days: pick(told.days, (day) => isRemembered(day, today)),
    goals: pick(
      told.goals,
      (id) => known.has(id),
      (goal) => notAfter(today, goal, 'behind'),
    ),
    posts: pick(told.posts, (_, day) => isRemembered(day, today)),
    ...(idle && { idle }),
    ...(told.report && { report: notAfter(today, told.report, 'from') }),
  };
}

function reckonIdle(idle: Idle | undefined, recorded: ReminderFacts['recorded'], today: string): Idle | undefined {
  if (!recorded) return undefined;
  const isSame = idle?.recordedAt === recorded.at;
  return notAfter(today, notAfter(today, isSame ? idle : { recordedAt: recorded.at, since: recorded.day }, 'since'), 'toldOn');
}

function isRemembered(day: string, today: string): boolean {
  return Math.abs(daysBetween(day, today)) <= REMEMBERED;
}

/** The same with the day in that field, if there is one, not later than today. */
function notAfter<Field extends string, T extends { readonly [name in Field]?: string }>(today: string, row: T, field: Field): T {
  const day = row[field];
  return day !== undefined && day > today ? { ...row, [field]: today } : row;
}

function pick<T>(
  rows: Readonly<Record<string, T>>,
  isWanted: (key: string, row: T) => boolean,
  change: (row: T) => T = (row) => row,
): Record<string, T> {
  const wanted = Object.entries(rows).filter(([key, row]) => isWanted(key, row));
  return Object.fromEntries(wanted.map(([key, row]) => [key, change(row)]));
}

/** The same after these notices were shown. */
export function afterShowing(told: Told, notices: readonly Notice[], today: string): Told {
  if (notices.length === 0) return told;
  const { shown = 0, goals = [] } = told.days[today] ?? {};
  const reminders = notices.flatMap((notice) => notice.reminders);
  const toldNow = reminders.flatMap((reminder) => ('goal' in reminder ? reminder.goal.id : []));
  const days = { ...told.days, [today]: { shown: shown + notices.length, goals: [...goals, ...toldNow] } };
  return reminders.reduce((after, reminder) => afterTelling(after, reminder, today), { ...told, days });
}

function afterTelling(told: Told, reminder: Reminder, today: string): Told {
  switch (reminder.kind) {
    case 'breakout':
      return { ...told, posts: { ...told.posts, [reminder.post.post]: today } };
    case 'idle':
      return told.idle ? { ...told, idle: { ...told.idle, toldOn: today } } : told;
    case 'report':
      return { ...told, report: reminder.period };
    default: {
      const { goal, standing, kind } = reminder;
      const now: ToldOfGoal = {
        ...told.goals[goal.id],
        ...(kind === 'met' && { met: true }),
        ...(kind === 'deadline' && { deadline: goal.period.to }),
        // Whatever is told of a goal, its state is part of it.
        ...(standing.state === 'behind' && { behind: today }),
      };
      return { ...told, goals: { ...told.goals, [goal.id]: now } };
    }
  }
}

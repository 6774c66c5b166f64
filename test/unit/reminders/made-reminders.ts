import type { GoalRow, Standing } from '../../../lib/goals/goal';
import { exactly } from '../../../lib/kpi/estimate';
import type { Breakout, Notice, ReminderFacts } from '../../../lib/reminders/reminder';
import { DEFAULT_REMINDERS, type ReminderSettings } from '../../../lib/reminders/settings';
import { FOLLOWERS, makeGoal } from '../goals/made-goals';

/** Switched on with every kind, nothing quiet. */
export const ALL: ReminderSettings = { ...DEFAULT_REMINDERS, isOn: true, quietFrom: 0, quietUntil: 0 };
/** Without reports, which come whatever happens. */
export const ON: ReminderSettings = { ...ALL, kinds: { ...ALL.kinds, report: false } };

/** A goal of November and where it stands. */
export function standingGoal(
  id: string,
  standing: Partial<Standing>,
  change: Partial<GoalRow> = {},
): ReminderFacts['goals'][number] {
  return {
    goal: makeGoal(FOLLOWERS, { id, name: `Goal ${id}`, ...change }),
    standing: { state: 'onTrack', reason: { why: 'holds' }, elapsed: 0.5, daysLeft: 10, ...standing },
  };
}

export function behind(id: string, change: Partial<GoalRow> = {}): ReminderFacts['goals'][number] {
  return standingGoal(
    id,
    { state: 'behind', reason: { why: 'pace', pace: 0.5, isCertain: true }, progress: exactly(0.3) },
    change,
  );
}

export function met(id: string, metOn: string): ReminderFacts['goals'][number] {
  return standingGoal(id, { state: 'met', metOn, reason: { why: 'reached', day: metOn } });
}

export function breakout(post: string): Breakout {
  return { post, handle: 'acme', of: 'views', multiple: exactly(3.4) };
}

export function factsOf(goals: ReminderFacts['goals'], change: Partial<ReminderFacts> = {}): ReminderFacts {
  return { goals, goalIds: goals.map(({ goal }) => goal.id), breakouts: [], ...change };
}

/** Noon in Riga on a day. */
export function noon(day: string): number {
  return Date.parse(`${day}T10:00:00Z`);
}

/** `behind a b` */
export function brief({ kind, reminders }: Notice): string {
  const names = reminders.map((reminder) =>
    'goal' in reminder ? reminder.goal.id : reminder.kind === 'breakout' ? reminder.post.post : reminder.kind,
  );
  return [kind, ...names].join(' ');
}

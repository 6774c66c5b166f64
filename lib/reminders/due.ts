import { addDays, weekdayOf } from '../day';
import { daysBetween } from '../goals/days';
import { isMeasured } from '../goals/standing';
import { isActive } from '../goals/urgency';
import type { GoalReminder, Reminder, ReminderFacts } from './reminder';
import type { ReminderSettings } from './settings';
import type { ReportPeriod, Told } from './told';

/** What stays as it is, is told again after so many days. */
const AGAIN_AFTER = 7;
/** What was reached longer ago is no news: the reminders may have been off, or nobody looked. */
const NEWS_FOR = 14;

/**
 * What a person is to be told today and was not yet.
 * @param told as it is to be reckoned with today.
 * @param today local day.
 */
export function dueReminders(facts: ReminderFacts, settings: ReminderSettings, told: Told, today: string): Reminder[] {
  const { kinds } = settings;
  const toldToday = new Set(told.days[today]?.goals);
  const goals = facts.goals
    .filter(({ goal }) => !toldToday.has(goal.id))
    .flatMap((each) => dueOfGoal(each, settings, told, today) ?? []);
  const posts = kinds.breakout ? facts.breakouts.filter(({ post }) => told.posts[post] === undefined) : [];
  const idle = kinds.idle ? dueOfIdle(settings, told, today) : undefined;
  const period = kinds.report ? dueReport(settings, told, today) : undefined;
  return [
    ...goals,
    ...posts.map((post): Reminder => ({ kind: 'breakout', post })),
    ...(idle !== undefined ? [{ kind: 'idle', days: idle } as const] : []),
    ...(period ? [{ kind: 'report', period } as const] : []),
  ];
}

type GoalRule = (each: ReminderFacts['goals'][number], settings: ReminderSettings, told: Told, today: string) => boolean;

const GOAL_RULES: Readonly<Record<GoalReminder['kind'], GoalRule>> = {
  // Who ticks an item knows it.
  met: ({ goal, standing: { state, metOn } }, _settings, told, today) =>
    state === 'met' && isMeasured(goal) && isNews(metOn, today) && told.goals[goal.id]?.met === undefined,
  deadline: ({ goal, standing: { state, daysLeft } }, { deadlineDays }, told, today) =>
    state !== 'met' &&
    isRunning(goal, today) &&
    goal.period.from < today &&
    daysLeft - 1 <= deadlineDays &&
    told.goals[goal.id]?.deadline !== goal.period.to,
  behind: ({ goal, standing: { state } }, _settings, told, today) =>
    state === 'behind' && isRunning(goal, today) && isLongAgo(told.goals[goal.id]?.behind, today),
};

/** One reminder a goal, the most important one. */
function dueOfGoal(
  each: ReminderFacts['goals'][number],
  settings: ReminderSettings,
  told: Told,
  today: string,
): GoalReminder | undefined {
  const kinds = Object.keys(GOAL_RULES) as GoalReminder['kind'][];
  const kind = kinds.find((name) => settings.kinds[name] && GOAL_RULES[name](each, settings, told, today));
  return kind && { kind, goal: each.goal, standing: each.standing };
}

function isRunning(goal: ReminderFacts['goals'][number]['goal'], today: string): boolean {
  return isActive(goal, today) && goal.period.from <= today;
}

function isNews(day: string | undefined, today: string): boolean {
  return day !== undefined && daysBetween(day, today) <= NEWS_FOR;
}

function isLongAgo(day: string | undefined, today: string): boolean {
  return day === undefined || daysBetween(day, today) >= AGAIN_AFTER;
}

/** For how many days nothing was recorded. */
function dueOfIdle({ idleDays }: ReminderSettings, { idle }: Told, today: string): number | undefined {
  const days = idle ? daysBetween(idle.since, today) : 0;
  return days >= idleDays && isLongAgo(idle?.toldOn, today) ? days : undefined;
}

/** The week or month that has begun, the report of the one before being due. */
function dueReport(settings: ReminderSettings, { report }: Told, today: string): ReportPeriod | undefined {
  const period = reportPeriod(settings, today);
  return report?.every === period.every && report.from < period.from ? period : undefined;
}

/** The week, from Monday, or month of a day. */
export function reportPeriod({ reportEvery: every }: Pick<ReminderSettings, 'reportEvery'>, today: string): ReportPeriod {
  if (every === 'month') return { every, from: `${today.slice(0, 8)}01` };
  return { every, from: addDays(today, 1 - (weekdayOf(today) ?? 1)) ?? today };
}

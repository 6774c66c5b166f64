import { type CalendarDate, endOfMonth, parseDate } from '@internationalized/date';
import { addDays, startOfDay } from '../day';
import type { Period } from '../scope';
import { courseOf } from './course';
import type { Baseline, GoalRow, GoalValue, MeasuredGoal, Milestone } from './goal';
import { isMeasured } from './standing';
import { lookAtDeadline } from './verdict';

const MONTHS = { month: 1, quarter: 3 } as const;

/**
 * The goal that follows a repeating one when its deadline has passed: the same, a month or quarter later, counted from where this one
 * ended. Its id follows from the goal's, so that it is the same one however often it is asked for.
 * @returns `undefined` for goals that do not repeat, are put away, or still run.
 */
export function repetitionOf(goal: GoalRow, values: readonly GoalValue[], today: string): GoalRow | undefined {
  const period = nextPeriod(goal);
  if (!period || goal.archivedAt !== undefined || today <= goal.period.to) return undefined;
  const { doneAt, measure, ...kept } = goal;
  const first = goal.repeats ?? goal.id;
  return {
    ...kept,
    ...{ id: `${first}~${period.from}`, repeats: first, period, changes: [] },
    ...(isMeasured(goal) && { measure: { ...goal.measure, ...nextBaseline(goal, values, today) } }),
    milestones: goal.milestones.map((milestone) => nextMilestone(milestone, goal)),
    createdAt: startOfDay(period.from) ?? goal.createdAt,
  };
}

/** The deadline moves on by whole months and stays at a month's end; the start follows it, never before the day after the old deadline. */
export function nextPeriod({ period, repeat }: GoalRow): Period | undefined {
  const months = repeat && MONTHS[repeat];
  const [from, to, after] = [months && later(period.from, months), months && laterEnd(period.to, months), addDays(period.to, 1)];
  const [, start] = [from ?? '', after ?? ''].toSorted();
  return from && to && after && start ? { from: start, to } : undefined;
}

function nextBaseline(goal: MeasuredGoal, values: readonly GoalValue[], today: string): { readonly baseline?: Baseline } {
  const look = lookAtDeadline(courseOf(goal, values, today));
  if (!look) return {};
  const { value, low, high, day, typed } = look;
  return { baseline: { value, low, high, day, from: typed ? 'typed' : 'history' } };
}

function nextMilestone({ doneAt, day, ...milestone }: Milestone, { repeat }: GoalRow): Milestone {
  const next = day !== undefined && repeat ? laterEnd(day, MONTHS[repeat]) : undefined;
  return next === undefined ? milestone : { ...milestone, day: next };
}

function later(day: string, months: number): string | undefined {
  return dateOf(day)?.add({ months }).toString();
}

/** The last day of a month stays the last. */
function laterEnd(day: string, months: number): string | undefined {
  const date = dateOf(day);
  if (!date) return undefined;
  const moved = date.add({ months });
  return (date.compare(endOfMonth(date)) === 0 ? endOfMonth(moved) : moved).toString();
}

function dateOf(day: string): CalendarDate | undefined {
  return addDays(day, 0) === undefined ? undefined : parseDate(day);
}

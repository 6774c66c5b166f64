import { localDay } from '../day';
import type { GoalRow, GoalValue } from '../goals/goal';
import type { GoalInView } from '../goals/in-view';
import { standingOf } from '../goals/standing';
import { byUrgency } from '../goals/urgency';
import type { Period } from '../scope';

/** Whose goals are wanted. */
export interface GoalsWanted {
  readonly period: Period;
  /** Id; goals of all clients where absent. */
  readonly client?: string | undefined;
  /** Keys of the accounts that the report is about, and of all own ones. */
  readonly accounts: readonly string[];
  readonly own: readonly string[];
}

/** A goal as it stood at the end of a period. */
export interface ReportedGoal extends GoalInView {
  /** Local day on which it stood like this. */
  readonly asOf: string;
}

/**
 * Goals that ran in a period, the most urgent first, put away ones left out. One that ended within it is judged by everything known
 * today; one that goes on, as it stood when the period was over.
 * @param today local day.
 */
export function goalsInPeriod(
  goals: readonly GoalRow[],
  values: ReadonlyMap<string, readonly GoalValue[]>,
  wanted: GoalsWanted,
  today: string,
): ReportedGoal[] {
  const { from, to } = wanted.period;
  return goals
    .filter((goal) => goal.archivedAt === undefined && goal.period.from <= to && goal.period.to >= from)
    .filter((goal) => (wanted.client === undefined || goal.client === wanted.client) && isAbout(goal, wanted))
    .map((row) => {
      const asOf = row.period.to <= to || today <= to ? today : to;
      const goal = tickedBy(row, asOf);
      const known = (values.get(goal.id) ?? []).filter(({ day }) => day <= asOf);
      return { goal, asOf, values: known, standing: standingOf(goal, known, asOf) };
    })
    .sort(byUrgency);
}

/** The same without the ticks of later days. */
function tickedBy({ doneAt, ...goal }: GoalRow, day: string): GoalRow {
  const isLater = (time: number | undefined) => time !== undefined && localDay(time) > day;
  return {
    ...goal,
    ...(doneAt !== undefined && !isLater(doneAt) && { doneAt }),
    milestones: goal.milestones.map(({ doneAt: at, ...step }) =>
      at === undefined || isLater(at) ? step : { ...step, doneAt: at },
    ),
  };
}

/** It counts one of the accounts, or nothing that belongs to an account. */
function isAbout({ measure }: GoalRow, { accounts, own }: GoalsWanted): boolean {
  const counted = measure ? (measure.scope.accounts ?? own) : [];
  return counted.length === 0 || counted.some((key) => accounts.includes(key));
}

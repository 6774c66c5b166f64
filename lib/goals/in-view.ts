import { addDays } from '../day';
import type { GoalRow, GoalValue, Standing } from './goal';
import { standingOf } from './standing';
import { byUrgency, isActive } from './urgency';

export interface GoalInView {
  readonly goal: GoalRow;
  readonly standing: Standing;
  /** Oldest first. */
  readonly values: readonly GoalValue[];
}

/** How long a goal that has ended, or was ticked, is still shown, so that its outcome is seen. */
const SHOWN_AFTER_END = 7;

/** What a person has to look at today, the most urgent first: goals that run or begin, and those that ended within a week. */
export function goalsInView(
  goals: readonly GoalRow[],
  values: ReadonlyMap<string, readonly GoalValue[]>,
  today: string,
): GoalInView[] {
  const oldestEnd = addDays(today, -SHOWN_AFTER_END) ?? today;
  return goals
    .filter((goal) => goal.archivedAt === undefined && (isActive(goal, today) || goal.period.to >= oldestEnd))
    .map((goal) => ({ goal, standing: standingOf(goal, values.get(goal.id) ?? [], today), values: values.get(goal.id) ?? [] }))
    .sort(byUrgency);
}

export function countBehind(inView: readonly GoalInView[]): number {
  return inView.filter(({ standing }) => standing.state === 'behind').length;
}

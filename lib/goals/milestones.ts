import { localDay } from '../day';
import { courseOf } from './course';
import type { GoalRow, GoalValue, Milestone } from './goal';
import { isMeasured } from './standing';
import { surelyReaches } from './target';

export interface MilestoneState {
  readonly milestone: Milestone;
  /** `late`: its day has passed. */
  readonly state: 'done' | 'late' | 'open';
  /** Day on which it was reached or ticked. */
  readonly doneOn?: string;
}

/** Which milestones are done: those with a value when it was first reached, others when they were ticked; in the order of the goal. */
export function milestoneStates(goal: GoalRow, values: readonly GoalValue[], today: string): readonly MilestoneState[] {
  const reachedOn = daysReached(goal, values, today);
  return goal.milestones.map((milestone) => {
    const doneOn = reachedOn(milestone);
    if (doneOn !== undefined) return { milestone, state: 'done', doneOn };
    return { milestone, state: milestone.day !== undefined && milestone.day < today ? 'late' : 'open' };
  });
}

function daysReached(goal: GoalRow, values: readonly GoalValue[], today: string): (milestone: Milestone) => string | undefined {
  const course = isMeasured(goal) ? courseOf(goal, values, today) : undefined;
  return ({ value, doneAt }) => {
    const ticked = doneAt === undefined ? undefined : localDay(doneAt);
    if (value === undefined || !course) return ticked;
    return course.looks.find((look) => surelyReaches(look, value, course.measure.direction))?.day ?? ticked;
  };
}

import type { Course } from './course';
import { daysBetween } from './days';
import type { GoalState, GoalValue, Reason } from './goal';
import { reaches } from './target';

/** A look so near the deadline stands for it: a tenth of the time, at most so many days. */
const NEAR_SHARE = 0.1;
const NEAREST_DAYS = 7;

/**
 * Whether a goal was reached, once its deadline has passed: by the look at the deadline or near it, or by looks on both sides of it that
 * say the same.
 */
export function verdictOf(course: Course, target: number): { readonly state: GoalState; readonly reason: Reason } {
  const [before, after] = [course.current, course.later[0]];
  const decisive = decisiveLook(course, target, before, after);
  if (!decisive) return { state: 'noData', reason: notSeen(course) };
  if (reaches(decisive, target, course.measure.direction)) return { state: 'met', reason: { why: 'reached', day: decisive.day } };
  return { state: 'missed', reason: { why: 'deadlinePassed', short: Math.abs(target - decisive.value) } };
}

/** The look that tells what it had come to at the deadline. */
export function verdictLook({ current, clock, period }: Course): GoalValue | undefined {
  return current && isNear({ clock, period }, current) ? current : undefined;
}

function decisiveLook(course: Course, target: number, before?: GoalValue, after?: GoalValue): GoalValue | undefined {
  const { direction } = course.measure;
  const isReached = (look: GoalValue) => reaches(look, target, direction);
  // A total only grows: what it had not come to later, it had not come to at the deadline.
  if (!before) return after && course.kind === 'flow' && direction === 'up' && !isReached(after) ? after : undefined;
  if (before.day === course.period.to) return before;
  if (after && isReached(after) === isReached(before)) return before;
  return isNear(course, before) && !(after && isNear(course, after)) ? before : undefined;
}

function isNear({ clock, period }: Pick<Course, 'clock' | 'period'>, { day }: GoalValue): boolean {
  return Math.abs(daysBetween(day, period.to)) <= Math.min(NEAREST_DAYS, Math.floor(clock.total * NEAR_SHARE));
}

function notSeen({ current, later, measure, lastBefore }: Course): Reason {
  const lastSeen = current?.day ?? later[0]?.day;
  if (lastSeen !== undefined) return { why: 'notSeenAtDeadline', lastSeen };
  if (measure.source === 'typed') return { why: 'nothingTyped' };
  return lastBefore === undefined ? { why: 'nothingSeen' } : { why: 'nothingSeen', lastSeen: lastBefore };
}

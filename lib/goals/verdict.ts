import type { Course } from './course';
import { daysBetween } from './days';
import type { GoalState, GoalValue, Reason } from './goal';
import { canBeNegative } from './kind';
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

/** What it had come to at the deadline; of a level any look since the start tells more than none. */
export function lookAtDeadline(course: Course): GoalValue | undefined {
  const { current, kind } = course;
  return current && (kind === 'level' || isNear(course, current)) ? current : undefined;
}

/** Why there is nothing to judge by. */
export function nothingSeen({ measure, lastBefore }: Course): Reason {
  if (measure.source === 'typed') return { why: 'nothingTyped' };
  return lastBefore === undefined ? { why: 'nothingSeen' } : { why: 'nothingSeen', lastSeen: lastBefore };
}

function decisiveLook(course: Course, target: number, before?: GoalValue, after?: GoalValue): GoalValue | undefined {
  const { direction } = course.measure;
  if (course.clock.total === 0) return undefined;
  const isReached = (look: GoalValue) => reaches(look, target, direction);
  if (!before) return after && onlyGrows(course) && isReached(after) === (direction === 'down') ? after : undefined;
  if (before.day === course.period.to) return before;
  if (after && isReached(after) === isReached(before)) return before;
  return isNear(course, before) && !(after && isNear(course, after)) ? before : undefined;
}

/** What such a total had not come to later, it had not come to at the deadline. */
function onlyGrows({ kind, measure }: Course): boolean {
  return kind === 'flow' && !canBeNegative(measure.kpi, measure.variant);
}

function isNear({ clock, period }: Course, { day }: GoalValue): boolean {
  return Math.abs(daysBetween(day, period.to)) <= Math.min(NEAREST_DAYS, Math.floor(clock.total * NEAR_SHARE));
}

function notSeen(course: Course): Reason {
  const lastSeen = course.current?.day ?? course.later[0]?.day;
  return lastSeen === undefined ? nothingSeen(course) : { why: 'notSeenAtDeadline', lastSeen };
}

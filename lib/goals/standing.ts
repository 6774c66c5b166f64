import type { Estimate } from '../kpi/estimate';
import { type Course, courseOf } from './course';
import { daysBetween, elapsedOf } from './days';
import { forecast } from './forecast';
import type { GoalRow, GoalState, GoalValue, MeasuredGoal, Reason, Standing } from './goal';
import { itemStanding } from './item';
import { hasLimit, hasWayToGo, paceOf, progressOf, requiredPerDay, requiredPerPost } from './progress';
import { reaches, surelyReaches } from './target';
import { nothingSeen, verdictOf } from './verdict';

/** From here on a pace is on track. */
const ON_TRACK = 0.9;

interface Judgement {
  readonly state: GoalState;
  readonly reason: Reason;
}

/**
 * Where a goal stands. Nothing in it is NaN; ends of ranges are infinite only where a count was without a bound (`500+`).
 * @param values of this goal, in any order.
 * @param today local day.
 */
export function standingOf(goal: GoalRow, values: readonly GoalValue[], today: string): Standing {
  if (!isMeasured(goal)) return itemStanding(goal, today);
  const course = courseOf(goal, values, today);
  const { current, target, clock } = course;
  const judgement = judge(course);
  const [progress, pace] = current ? [progressOf(course, current), paceOf(course, current)] : [];
  const isOpen = judgement.state !== 'met' && judgement.state !== 'missed';
  const [perDay, perPost] = isOpen ? [requiredPerDay(course), requiredPerPost(course)] : [];
  return {
    ...judgement,
    ...(current && { current }),
    ...(target !== undefined && { target }),
    ...(progress && { progress }),
    elapsed: elapsedOf(course.period, today),
    ...(current && { elapsedThen: elapsedOf(course.period, current.day) }),
    ...(pace && { pace }),
    daysLeft: clock.left,
    ...(perDay && { requiredPerDay: perDay }),
    ...(perPost && { requiredPerPost: perPost }),
    ...forecast(course),
    ...(judgement.reason.why === 'reached' && { metOn: judgement.reason.day }),
  };
}

export function isMeasured(goal: GoalRow): goal is MeasuredGoal {
  return goal.measure !== undefined;
}

function judge(course: Course): Judgement {
  const { period, today, looks, target, measure, current } = course;
  if (today < period.from) return { state: 'noData', reason: { why: 'notStarted', days: daysBetween(today, period.from) } };
  if (target === undefined) return { state: 'noData', reason: { why: 'noBaseline' } };
  const reached = canBeReachedEarly(course) && looks.find((look) => surelyReaches(look, target, measure.direction));
  if (reached) return { state: 'met', reason: { why: 'reached', day: reached.day } };
  if (today > period.to) return verdictOf(course, target);
  return current ? judgeOnTheWay(course, current, target) : { state: 'noData', reason: nothingSeen(course) };
}

/** A rate, and a total that has a limit, can still change until the deadline. */
function canBeReachedEarly(course: Course): boolean {
  return course.kind !== 'rate' && !hasLimit(course);
}

function judgeOnTheWay(course: Course, current: GoalValue, target: number): Judgement {
  const isThere = reaches(current, target, course.measure.direction);
  if (!canBeReachedEarly(course) && (hasLimit(course) ? !isThere : isThere)) return judgePlace(isThere);
  if (course.today === course.period.from) return { state: 'onTrack', reason: { why: 'firstDay' } };
  const pace = paceOf(course, current);
  if (pace) return hasLimit(course) && pace.value >= 1 ? judgePlace(true) : judgePace(pace);
  if (hasWayToGo(course)) return { state: 'noData', reason: { why: 'noBaseline' } };
  return judgePlace(isThere);
}

function judgePlace(isThere: boolean): Judgement {
  return isThere ? { state: 'onTrack', reason: { why: 'holds' } } : { state: 'behind', reason: { why: 'below' } };
}

function judgePace({ value, low, high }: Estimate): Judgement {
  const isOnTrack = value >= ON_TRACK;
  const isCertain = isOnTrack ? low >= ON_TRACK : high < ON_TRACK;
  return { state: isOnTrack ? 'onTrack' : 'behind', reason: { why: 'pace', pace: value, isCertain } };
}

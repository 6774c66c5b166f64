import { type Course, courseOf } from './course';
import { forecast, runRateOf } from './forecast';
import type { GoalRow, GoalState, GoalValue, MeasuredGoal, Reason, Standing } from './goal';
import { itemStanding } from './item';
import { hasWayToGo, paceOf, progressOf, requiredPerDay, requiredPerPost } from './progress';
import { reaches, surelyReaches } from './target';
import { verdictOf } from './verdict';

/** From here on a pace is on track. */
export const ON_TRACK = 0.9;

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
    elapsed: clock.total > 0 ? clock.begun / clock.total : Number(today > course.period.to),
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
  const { period, today, clock, looks, target, measure, current } = course;
  if (today < period.from) return { state: 'noData', reason: { why: 'notStarted', days: clock.left - clock.total } };
  if (target === undefined) return { state: 'noData', reason: { why: 'noBaseline' } };
  const reached = canBeReachedEarly(course) && looks.find((look) => surelyReaches(look, target, measure.direction));
  if (reached) return { state: 'met', reason: { why: 'reached', day: reached.day } };
  if (today > period.to) return verdictOf(course, target);
  return current ? judgeOnTheWay(course, current, target) : { state: 'noData', reason: nothingSeen(course) };
}

/** A rate, and a total that shall stay below a limit, can still change until the deadline. */
function canBeReachedEarly({ kind, measure }: Course): boolean {
  return kind === 'level' || (kind === 'flow' && measure.direction === 'up');
}

function judgeOnTheWay(course: Course, current: GoalValue, target: number): Judgement {
  const { direction } = course.measure;
  if (course.kind !== 'level' && !canBeReachedEarly(course) && isHolding(course, current, target))
    return { state: 'onTrack', reason: { why: 'holds' } };
  if (course.today === course.period.from) return { state: 'onTrack', reason: { why: 'firstDay' } };
  const pace = paceOf(course, current);
  if (pace) {
    const isOnTrack = pace.value >= ON_TRACK;
    const isCertain = isOnTrack ? pace.low >= ON_TRACK : pace.high < ON_TRACK;
    return { state: isOnTrack ? 'onTrack' : 'behind', reason: { why: 'pace', pace: pace.value, isCertain } };
  }
  if (course.kind !== 'rate' && (!course.start || hasWayToGo(course))) return { state: 'noData', reason: { why: 'noBaseline' } };
  return reaches(current, target, direction)
    ? { state: 'onTrack', reason: { why: 'holds' } }
    : { state: 'behind', reason: { why: 'below' } };
}

/** A rate is where it shall be; a total that has a limit stays below it, going on like this. */
function isHolding(course: Course, current: GoalValue, target: number): boolean {
  const expected = course.kind === 'flow' ? (runRateOf(course, current) ?? current) : current;
  return reaches(expected, target, course.measure.direction);
}

export function nothingSeen({ measure, lastBefore }: Course): Reason {
  if (measure.source === 'typed') return { why: 'nothingTyped' };
  return lastBefore === undefined ? { why: 'nothingSeen' } : { why: 'nothingSeen', lastSeen: lastBefore };
}

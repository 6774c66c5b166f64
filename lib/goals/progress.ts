import { atLeast, divide, type Estimate, exactly, isExact } from '../kpi/estimate';
import { formulaOf, inputsOf } from '../kpi/formula-of';
import { answer } from './countable';
import { type Course, daysSince } from './course';
import type { GoalMeasure, GoalValue } from './goal';

const PROGRESS = formulaOf('goalProgress');
const RUN_RATE = formulaOf('goalForecast');
const PACE = formulaOf('goalPace');
const REQUIRED_PER_DAY = formulaOf('requiredRate');
const REQUIRED_PER_POST = formulaOf('requiredRate', 'perPost');

/** There is a way to go from the start to the target: neither a limit to stay below, nor a number that was reached before. */
export function hasWayToGo(course: Course): boolean {
  const { measure, start, target } = course;
  if (!start || target === undefined || hasLimit(course)) return false;
  return measure.direction === 'up' ? target > start.value : target < start.value;
}

/**
 * Share of the way from the start to the target. The start is taken as shown, since the target was set from it. Where there is no way to
 * go it is 1 at the target or beyond it, else 0.
 */
export function progressOf(course: Course, current: GoalValue): Estimate | undefined {
  const { start, target, measure } = course;
  if (target === undefined) return undefined;
  if (start && hasWayToGo(course))
    return PROGRESS.compute({ goalCurrent: current, goalBaseline: exactly(start.value), goalTarget: exactly(target) });
  if (!start) return undefined;
  return measure.direction === 'up' ? atLeast(current, exactly(target)) : atLeast(exactly(target), current);
}

/** A total that shall not come to more than the target. */
export function hasLimit({ kind, measure }: Pick<Course, 'kind' | 'measure'>): boolean {
  return kind === 'flow' && measure.direction === 'down';
}

/**
 * Progress ÷ time elapsed at the end of the current value's day; of a limit, what is allowed until then ÷ what was used.
 * `undefined` on the first day, and without a way to go.
 */
export function paceOf(course: Course, current: GoalValue): Estimate | undefined {
  const { start, target, period } = course;
  if (!start || target === undefined) return undefined;
  if (hasLimit(course)) {
    const expected = runRateOf(course, current);
    return expected && answer(divide(exactly(target), expected));
  }
  if (!hasWayToGo(course)) return undefined;
  return PACE.compute({
    goalCurrent: current,
    goalBaseline: exactly(start.value),
    goalTarget: exactly(target),
    daysElapsed: daysElapsed(course, current.day),
    daysTotal: exactly(daysSince(start, period.to)),
  });
}

/** What a total comes to at the deadline when as much is added a day as so far. */
export function runRateOf(course: Course, current: GoalValue): Estimate | undefined {
  const daysTotal = exactly(course.clock.total);
  return RUN_RATE.compute({ goalCurrent: current, daysElapsed: daysElapsed(course, current.day), daysTotal });
}

/** Days from the start to the end of a day. Today has begun and is not over. */
function daysElapsed({ start, period, today }: Course, day: string): Estimate {
  const days = start ? daysSince(start, day) : 0;
  return { value: days, low: day === today && today <= period.to ? days - 1 : days, high: days };
}

/** What each day until the deadline must bring, today included. */
export function requiredPerDay(course: Course): Estimate | undefined {
  const { total, left } = course.clock;
  const [daysTotal, daysElapsed] = [exactly(total), exactly(total - Math.min(left, total))];
  return required(course, (known) => REQUIRED_PER_DAY.compute({ ...known, daysTotal, daysElapsed }));
}

/** What each post until the deadline must bring, when as many are published a day as so far. */
export function requiredPerPost(course: Course): Estimate | undefined {
  const { kind, clock, current, measure } = course;
  if (kind !== 'flow' || !isOfPosts(measure) || !current || clock.begun === 0 || !(current.n > 0)) return undefined;
  const postsPlanned = exactly((current.n / clock.begun) * clock.left);
  return required(course, (known) => REQUIRED_PER_POST.compute({ ...known, postsPlanned }));
}

/** Made of numbers of posts; what is typed in knows no posts. */
function isOfPosts({ kpi, variant, source }: GoalMeasure): boolean {
  return source === 'recorded' && inputsOf(formulaOf(kpi, variant), 'post').length > 0;
}

type Wanted = { readonly goalTarget: Estimate; readonly goalCurrent: Estimate };

function required(course: Course, compute: (known: Wanted) => Estimate | undefined): Estimate | undefined {
  const { kind, start, target, measure, current = start && exactly(start.value) } = course;
  if (kind === 'rate' || !current || target === undefined || !hasWayToGo(course)) return undefined;
  const needed = compute({ goalTarget: exactly(target), goalCurrent: current });
  if (!needed || isExact(needed)) return needed;
  const within = (bound: number) => (measure.direction === 'up' ? Math.max(0, bound) : Math.min(0, bound));
  return { value: within(needed.value), low: within(needed.low), high: within(needed.high) };
}

import type { Estimate } from '../kpi/estimate';
import { answer } from './countable';
import { type Course, courseOf } from './course';
import { daysBetween } from './days';
import type { GoalValue, MeasuredGoal, Standing } from './goal';
import { canBeNegative } from './kind';
import { runRateOf } from './progress';
import { followTrend, type Point, spreadOfGains } from './trend';

export type Forecast = Pick<Standing, 'forecast' | 'noForecast'>;

/** Before so much of the time, and with fewer looks, a forecast is noise. */
const EARLIEST_SHARE = 0.15;
const FEWEST_LOOKS = 5;

/** What the KPI will have come to at the deadline, should it go on like this; or why that cannot be told. */
export function forecastOf(goal: MeasuredGoal, values: readonly GoalValue[], today: string): Forecast {
  return forecast(courseOf(goal, values, today));
}

export function forecast(course: Course): Forecast {
  const { period, today, current, looks, clock } = course;
  if (today > period.to) return { noForecast: 'over' };
  if (!current) return { noForecast: 'noData' };
  if (daysBetween(period.from, current.day) + 1 < clock.total * EARLIEST_SHARE) return { noForecast: 'tooEarly' };
  if (looks.length < FEWEST_LOOKS) return { noForecast: 'tooFewLooks' };
  const expected = course.kind === 'flow' ? runRate(course, current) : trend(course);
  const told = expected && answer(notBelowZero(expected, course));
  return told ? { forecast: told } : { noForecast: 'tooFewLooks' };
}

function runRate(course: Course, current: GoalValue): Estimate | undefined {
  const expected = runRateOf(course, current);
  return expected && spreadOfGains(pointsOf(course), expected, course.clock.total);
}

function trend(course: Course): Estimate | undefined {
  return followTrend(pointsOf(course), course.clock.total);
}

/** Days are counted from the one before the first. */
function pointsOf({ looks, period }: Course): readonly Point[] {
  return looks.map((look) => ({ day: daysBetween(period.from, look.day) + 1, number: look }));
}

function notBelowZero({ value, low, high }: Estimate, { measure }: Course): Estimate {
  if (canBeNegative(measure.kpi, measure.variant)) return { value, low, high };
  return { value: Math.max(0, value), low: Math.max(0, low), high: Math.max(0, high) };
}

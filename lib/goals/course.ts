import { addDays } from '../day';
import type { Period } from '../scope';
import { answer, isCountable } from './countable';
import { type Clock, clockOf, daysBetween } from './days';
import type { GoalMeasure, GoalValue, MeasuredGoal } from './goal';
import { type GoalKind, kindOf } from './kind';
import { targetOf } from './target';

/** A measured goal laid out on its days. */
export interface Course {
  readonly measure: GoalMeasure;
  readonly kind: GoalKind;
  readonly period: Period;
  readonly today: string;
  readonly clock: Clock;
  /** Looks from the start to the deadline, oldest first. */
  readonly looks: readonly GoalValue[];
  /** Looks after the deadline. */
  readonly later: readonly GoalValue[];
  /** The latest of `looks`. */
  readonly current?: GoalValue;
  /** The last day anything was known before the start. */
  readonly lastBefore?: string;
  readonly target?: number;
  /** The number it starts from, and the day at whose end it stood there; absent where that is not known. */
  readonly start?: { readonly value: number; readonly day: string };
}

/** @param values of this goal, in any order; those of days to come and those that are no numbers do not count. */
export function courseOf(goal: MeasuredGoal, values: readonly GoalValue[], today: string): Course {
  const { measure, period } = goal;
  const kind = kindOf(measure.kpi, measure.variant);
  const known = values.filter((value) => value.day <= today && answer(value) !== undefined).toSorted(byDay);
  const looks = known.filter(({ day }) => day >= period.from && day <= period.to);
  const later = known.filter(({ day }) => day >= period.from && day > period.to);
  const lastBefore = known.findLast(({ day }) => day < period.from)?.day ?? seenBefore(measure, period);
  const [current, target, start] = [looks.at(-1), targetOf(measure), startOf(measure, kind, period, looks)];
  return {
    ...{ measure, kind, period, today, looks, later, clock: clockOf(period, today) },
    ...(current && { current }),
    ...(target !== undefined && { target }),
    ...(start && { start }),
    ...(lastBefore !== undefined && { lastBefore }),
  };
}

/** Days from where the goal starts to the end of a day. */
export function daysSince(start: NonNullable<Course['start']>, day: string): number {
  return daysBetween(start.day, day);
}

/** A total starts at 0, whatever was before. A level nobody looked at before starts where it was first seen. */
function startOf(measure: GoalMeasure, kind: GoalKind, period: Period, looks: readonly GoalValue[]): Course['start'] {
  const dayBefore = dayBeforeFirst(period);
  if (kind === 'flow') return { value: 0, day: dayBefore };
  if (measure.baseline && isCountable(measure.baseline.value)) return { value: measure.baseline.value, day: dayBefore };
  const [first] = looks;
  return kind === 'level' && first ? { value: first.value, day: first.day } : undefined;
}

function seenBefore({ baseline }: GoalMeasure, { from }: Period): string | undefined {
  return baseline?.from === 'history' && baseline.day < from ? baseline.day : undefined;
}

function dayBeforeFirst({ from }: Period): string {
  return addDays(from, -1) ?? from;
}

function byDay(one: GoalValue, other: GoalValue): number {
  return one.day < other.day ? -1 : Number(one.day > other.day);
}

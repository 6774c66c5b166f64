import type { TrendDay } from '../charts/trend';
import { addDays } from '../day';
import { daysBetween } from './days';
import type { GoalValue } from './goal';

/** A goal's values as a line over all days from the first to the last of them; days between on which nobody looked are gaps. */
export function sparklineDays(values: readonly GoalValue[]): TrendDay[] {
  return values.flatMap((value, index) => [
    ...daysWithout(values[index - 1]?.day ?? value.day, value.day),
    { day: value.day, n: value.n, published: 0, isObserved: true, estimate: value },
  ]);
}

function daysWithout(after: string, before: string): TrendDay[] {
  return Array.from({ length: Math.max(0, daysBetween(after, before) - 1) }, (_, index) => {
    return { day: addDays(after, index + 1) ?? after, n: 0, published: 0, isObserved: false };
  });
}

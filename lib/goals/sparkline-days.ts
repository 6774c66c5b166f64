import type { TrendDay } from '../charts/trend';
import { addDays } from '../day';
import type { GoalValue } from './goal';

/** A goal's values as a line over all days from the first to the last of them; days between on which nobody looked are gaps. */
export function sparklineDays(values: readonly GoalValue[]): TrendDay[] {
  const known = new Map(values.map((value) => [value.day, value]));
  const [first, last] = [values[0]?.day, values.at(-1)?.day];
  const days: TrendDay[] = [];
  for (let day = first; day !== undefined && last !== undefined && day <= last; day = addDays(day, 1)) {
    const value = known.get(day);
    days.push({ day, n: value?.n ?? 0, published: 0, isObserved: value !== undefined, ...(value && { estimate: value }) });
  }
  return days;
}

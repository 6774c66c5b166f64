import { type Estimate, exactly, isExact } from '../kpi/estimate';
import { unitOf } from '../kpi/unit-of';
import type { MeasuredGoal } from './goal';
import type { GoalWords } from './goal-words';
import { formatOptions } from './title';

/** A value of a goal, in the unit of its KPI. */
export function numberOf({ numbers, currency }: GoalWords, { measure }: MeasuredGoal, estimate: Estimate): string {
  return numbers.value(measure.kpi, estimate, formatOptions(measure, currency));
}

/** How far two numbers are apart: shares in percentage points. */
export function differenceText(words: GoalWords, goal: MeasuredGoal, difference: number): string {
  const { kpi, variant } = goal.measure;
  if (unitOf(kpi, variant) !== 'percent') return numberOf(words, goal, exactly(difference));
  const points = Math.round(difference * 10_000) / 100;
  return words.t('kpi.change.points', { count: points, number: words.format.number(points) });
}

/** Rounded to what is worth saying: exact numbers with the digits they have, not with a fixed number of them. */
export function neededNumber(words: GoalWords, goal: MeasuredGoal, needed: Estimate): string {
  const rounded = roundedUp(needed);
  return isExact(rounded) ? targetText(words, goal, rounded.value) : numberOf(words, goal, rounded);
}

/** As it was typed in. */
export function targetText(words: GoalWords, { measure }: MeasuredGoal, target: number): string {
  return words.numbers.asTyped(measure.kpi, target, formatOptions(measure, words.currency));
}

/** What is needed is said with two digits, rounded up so that it is enough, and without its sign. */
function roundedUp({ value, low, high }: Estimate): Estimate {
  const round = (bound: number) => {
    const size = Math.abs(bound);
    const digit = size > 0 && Number.isFinite(size) ? 10 ** Math.min(0, Math.floor(Math.log10(size)) - 1) : 1;
    // Divided by its inverse: 0.1 × 27 is more than 2.7.
    return Math.ceil(size / digit - 1e-9) / Math.round(1 / digit);
  };
  const [one, other] = [round(low), round(high)];
  return { value: round(value), low: Math.min(one, other), high: Math.max(one, other) };
}

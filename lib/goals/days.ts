import { addDays } from '../day';
import type { Period } from '../scope';

/** How much of a period is over, in days. */
export interface Clock {
  /** Both ends included; 0 when the period ends before it begins, or its ends are no days. */
  readonly total: number;
  /** Days begun, today included: 1 on the first, 0 before it. */
  readonly begun: number;
  /** Days to go, today included; before the start all days until the deadline, 0 when it has passed. */
  readonly left: number;
}

export function clockOf(period: Period, today: string): Clock {
  const total = Math.max(0, daysBetween(period.from, period.to) + 1);
  const begun = Math.min(total, Math.max(0, daysBetween(period.from, today) + 1));
  return { total, begun, left: Math.max(0, daysBetween(today, period.to) + 1) };
}

/** Days begun ÷ days in all, 0 to 1. */
export function elapsedOf(period: Period, day: string): number {
  const { total, begun } = clockOf(period, day);
  return total > 0 ? begun / total : Number(day > period.to);
}

/** Days from one to another, below 0 when the other is earlier; 0 for texts that are no days. */
export function daysBetween(from: string, to: string): number {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return first === undefined || last === undefined ? 0 : last - first;
}

const DAY_MS = 86_400_000;
/** Of every day asked for: a list of goals asks for the same few days thousands of times. */
const numbers = new Map<string, number | undefined>();

/** Days since 1970; `undefined` when the text is no day. */
function dayNumber(day: string): number | undefined {
  if (!numbers.has(day)) numbers.set(day, addDays(day, 0) === undefined ? undefined : Date.parse(day) / DAY_MS);
  return numbers.get(day);
}

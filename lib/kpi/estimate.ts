import { type Count, change } from '../counts/count';

/** A computed number: as the shown counters give it, and the range in which the true one lies. */
export interface Estimate {
  readonly value: number;
  /** -Infinity when there is no lower bound. */
  readonly low: number;
  /** Infinity when there is no upper bound. */
  readonly high: number;
}

/** A number known to the last digit. */
export function exactly(value: number): Estimate {
  return { value, low: value, high: value };
}

/** The whole numbers a displayed count can stand for. */
export function estimateOf({ value, step, floor }: Count): Estimate {
  return { value, low: value, high: floor ? Number.POSITIVE_INFINITY : value + step - 1 };
}

/** How much a counter has grown between two looks; a range that holds 0 may be no growth at all. */
export function growth(from: Count, to: Count): Estimate {
  return { value: to.value - from.value, ...change(from, to) };
}

export function isExact({ low, high }: Estimate): boolean {
  return low === high;
}

/** The number is certainly not 0. */
export function isCertain({ low, high }: Estimate): boolean {
  return low > 0 || high < 0;
}

/** 0 for no estimates. */
export function sum(estimates: readonly Estimate[]): Estimate {
  const total = { value: 0, low: 0, high: 0 };
  for (const estimate of estimates) addTo(total, estimate);
  return total;
}

/** Adds to a sum that is still being added up: many numbers need not lie in a list first. */
export function addTo(total: { -readonly [bound in keyof Estimate]: number }, estimate: Estimate): void {
  total.value += estimate.value;
  total.low += estimate.low;
  total.high += estimate.high;
}

export function subtract(from: Estimate, what: Estimate): Estimate {
  return { value: from.value - what.value, low: from.low - what.high, high: from.high - what.low };
}

/** @param factor known exactly. */
export function scale(estimate: Estimate, factor: number): Estimate {
  return factor === 1 ? estimate : multiply(estimate, exactly(factor));
}

/** The product of two numbers that do not depend on each other. */
export function multiply(one: Estimate, other: Estimate): Estimate {
  const [a, b] = [product(one.low, other.low), product(one.low, other.high)];
  const [c, d] = [product(one.high, other.low), product(one.high, other.high)];
  return { value: product(one.value, other.value), low: Math.min(a, b, c, d), high: Math.max(a, b, c, d) };
}

/** `undefined` when the denominator may be zero, or when neither number has a bound and the quotient could be anything. */
export function divide(numerator: Estimate, denominator: Estimate): Estimate | undefined {
  if (denominator.high < 0) return divide(scale(numerator, -1), scale(denominator, -1));
  if (denominator.low <= 0 || (isUnbounded(numerator) && isUnbounded(denominator))) return undefined;
  return {
    value: numerator.value / denominator.value,
    low: numerator.low / (numerator.low < 0 ? denominator.low : denominator.high),
    high: numerator.high / (numerator.high < 0 ? denominator.high : denominator.low),
  };
}

/** `part` ÷ (`part` + `rest`) of numbers that are not negative; `undefined` when both may be zero, or when neither has a bound. */
export function share(part: Estimate, rest: Estimate): Estimate | undefined {
  if (part.low + rest.low <= 0 || (isUnbounded(part) && isUnbounded(rest))) return undefined;
  return {
    value: part.value / (part.value + rest.value),
    low: part.low / (part.low + rest.high),
    high: isUnbounded(part) ? 1 : part.high / (part.high + rest.low),
  };
}

/** 1 or 0, and whether it may be the other one. */
export function atLeast(number: Estimate, threshold: Estimate): Estimate {
  return {
    value: Number(number.value >= threshold.value),
    low: Number(number.low >= threshold.high),
    high: Number(number.high >= threshold.low),
  };
}

/** `undefined` for no estimates. */
export function mean(estimates: readonly Estimate[]): Estimate | undefined {
  return estimates.length === 0 ? undefined : divide(sum(estimates), exactly(estimates.length));
}

/** 0 times anything is 0: Infinity stands for numbers without a bound. */
function product(one: number, other: number): number {
  return one === 0 || other === 0 ? 0 : one * other;
}

function isUnbounded({ low, high }: Estimate): boolean {
  return low === Number.NEGATIVE_INFINITY || high === Number.POSITIVE_INFINITY;
}

/** A displayed number and how precisely it is known. */
export interface Count {
  /** The number as shown: `1.2K` → 1200. */
  readonly value: number;
  /** The true number lies in `value ≤ n < value + step`; 1 when it is exact. */
  readonly step: number;
  /** `500+`: the true number is at least `value`, with no upper bound. */
  readonly floor?: true;
}

/** The whole numbers from `low` to `high`, both included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A count known to the last unit. */
export function exact(value: number): Count {
  return { value, step: 1 };
}

export function isExact(count: Count): boolean {
  return count.step === 1 && !count.floor;
}

/** The smallest and largest whole number a count can stand for; `high` is Infinity for a floor. */
export function interval(count: Count): Interval {
  return { low: count.value, high: count.floor ? Number.POSITIVE_INFINITY : count.value + count.step - 1 };
}

export function isSameCount(one: Count | undefined, other: Count | undefined): boolean {
  return one?.value === other?.value && one?.step === other?.step && one?.floor === other?.floor;
}

/** How much a number can have grown between two counts of it; an interval that holds 0 may be no change at all. */
export function change(from: Count, to: Count): Interval {
  const before = interval(from);
  const after = interval(to);
  return { low: after.low - before.high, high: after.high - before.low };
}

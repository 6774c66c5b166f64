import type { Estimate } from './estimate';

/** How numbers of a kind look on screen. */
export interface Shown {
  /** What the number is multiplied by when it is written: 100 for percent. */
  readonly shown: number;
  /** Digits behind the point of an exact number; a rounded one never has more. */
  readonly places: number;
}

/** A number ready to be written: the value, how it stands to the true one, and its digits as options for `Intl.NumberFormat`. */
export interface Told {
  readonly value: number;
  readonly sign: '' | '≈' | '≥' | '≤';
  readonly digits: Intl.NumberFormatOptions;
}

const MAX_PLACES = 4;
/** By how much of its width a range may grow when its ends are rounded. */
const WIDENED = 0.25;
/** Computed ends of a range carry errors of this size; they must not push it up by a digit. */
const NOISE = 1e-12;

/** With no more digits than are known; of a number without an upper or a lower bound the end that is known, never overstated. */
export function tell(estimate: Estimate, as: Shown): Told {
  const { value, low, high } = estimate;
  if (low === high) return { value, sign: '', digits: fixed(as.places) };
  if (high === Number.POSITIVE_INFINITY) return { value: low, sign: '≥', digits: { ...fixed(as.places), roundingMode: 'floor' } };
  if (isUpperBound(estimate)) return { value: high, sign: '≤', digits: { ...fixed(as.places), roundingMode: 'ceil' } };
  return { value, sign: '≈', digits: knownDigits(estimate, as) };
}

/**
 * The range in which a number lies, with the fewest digits that hardly widen it. The ends are rounded outward, so that what is shown
 * still holds the truth.
 */
export function tellRange(
  { low, high }: Estimate,
  { shown }: Pick<Shown, 'shown'>,
): { low: number; high: number; places: number } {
  for (let places = 0; ; places += 1) {
    const ends = outward(low, high, shown * 10 ** places);
    const isClose = ends.high - ends.low <= (high - low) * (1 + WIDENED);
    if (isClose || places === MAX_PLACES) return { ...ends, places };
  }
}

/** So many digits behind the point, zeros included. */
export function fixed(places: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: places, maximumFractionDigits: places };
}

/** For percentages: two places, so that a column lines up; more for tiny shares, fewer where they say nothing. */
export function percentPlaces(share: number): number {
  const percent = Math.abs(share) * 100;
  if (percent === 0 || percent >= 100) return 0;
  if (percent >= 10) return 1;
  return Math.min(MAX_PLACES, Math.max(2, 1 - Math.floor(Math.log10(percent))));
}

/** Engagements ÷ “500+ followers” are at most so many. */
function isUpperBound({ value, low, high }: Estimate): boolean {
  return low === Number.NEGATIVE_INFINITY || (low === 0 && value === high && value > 0);
}

/** The last digit is worth about as much as the range is wide. */
function knownDigits({ value, low, high }: Estimate, { shown, places }: Shown): Intl.NumberFormatOptions {
  const lastDigit = Math.round(Math.log10((high - low) * shown));
  if (lastDigit < 0) return fixed(Math.min(-lastDigit, places));
  const size = Math.abs(value) * shown;
  const significant = size > 0 ? Math.floor(Math.log10(size)) - lastDigit + 1 : 1;
  const digits = { maximumSignificantDigits: Math.min(21, Math.max(1, significant)) };
  return size < 1000 ? digits : { ...digits, notation: 'compact' };
}

/** @param units how many of the last digit go into 1. */
function outward(low: number, high: number, units: number): { low: number; high: number } {
  return {
    low: Math.floor((low + Math.abs(low) * NOISE) * units) / units,
    high: Math.ceil((high - Math.abs(high) * NOISE) * units) / units,
  };
}

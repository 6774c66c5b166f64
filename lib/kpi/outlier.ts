import type { Counter, Counts } from '../platforms/types';
import { isNearAge } from './at-age';
import { engagement } from './engagement-rate';
import { divide, type Estimate, estimateOf } from './estimate';
import type { Spread } from './spread';
import type { Usual } from './usual';

/** How a post compares with the author's earlier ones at the same age. */
export interface Outlier {
  /** What is compared: views where they are shown and known of enough posts, else engagement. */
  readonly of: 'views' | 'engagement';
  readonly own: Estimate;
  readonly usual: Spread;
  /** 2.5 is two and a half times the median. */
  readonly multiple: Estimate;
  /** Far above what could be chance. */
  readonly isBreakout: boolean;
}

/** From this robust z-score on a post stands out (Iglewicz and Hoaglin). */
export const BREAKOUT = 3.5;
/** Makes the median absolute deviation of a normal distribution its standard deviation. */
export const NORMAL = 0.6745;

/**
 * Compares counters with what is usual.
 * @param usual may have been worked out some minutes ago: a post's age changes slowly, and up to 30 % of it change nothing.
 * @param age of the post in ms.
 * @param counters what makes up the engagement, there as here.
 * @returns `undefined` without a basis, or when that belongs to another age by now.
 */
export function outlier(
  counts: Counts,
  usual: Usual | undefined,
  age: number,
  counters?: readonly Counter[],
): Outlier | undefined {
  if (!usual || !isNearAge(usual.age, age)) return undefined;
  const exposures = { views: counts.views && estimateOf(counts.views), engagement: engagement(counts, counters)?.total };
  for (const of of ['views', 'engagement'] as const) {
    const [own, figure] = [exposures[of], usual[of]];
    const multiple = own && figure && multipleOf(own, figure);
    if (multiple) return { of, own, usual: figure, multiple, isBreakout: (robustScore(own.value, figure) ?? 0) >= BREAKOUT };
  }
  return undefined;
}

/** A number ÷ the median; `undefined` when that may be zero. */
export function multipleOf(own: Estimate, usual: Spread): Estimate | undefined {
  return divide(own, usual.median);
}

/** Robust z-score, 0.6745 · (number − median) ÷ median absolute deviation; `undefined` when that deviation is zero. */
export function robustScore(own: number, { median, deviation }: Spread): number | undefined {
  return deviation > 0 ? (NORMAL * (own - median.value)) / deviation : undefined;
}

import type { Counter } from '../platforms/types';
import { type DatedPost, engagementAtAge, isNearAge } from './at-age';
import type { Estimate } from './estimate';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MATURE = 7 * DAY;

/** Engagement at an age in ms. */
interface CurvePoint extends Estimate {
  readonly age: number;
}

/** A post younger than a day: its numbers still say little. */
export function isProvisional(publishedAt: number, now: number): boolean {
  return now - publishedAt < DAY;
}

/** Engagement one hour after publication; `undefined` when no look tells it. */
export function firstHourEngagement(post: DatedPost, counters?: readonly Counter[]): Estimate | undefined {
  return engagementAtAge(post, HOUR, counters);
}

/** Engagement a day after publication; `undefined` when no look tells it. */
export function firstDayEngagement(post: DatedPost, counters?: readonly Counter[]): Estimate | undefined {
  return engagementAtAge(post, DAY, counters);
}

/** A post's engagement at each look. */
export function engagementCurve(post: DatedPost, counters?: readonly Counter[]): CurvePoint[] {
  return post.looks.flatMap(({ seenAt }) => {
    const age = seenAt - post.publishedAt;
    const total = engagementAtAge(post, age, counters);
    return total ? [{ age, ...total }] : [];
  });
}

/**
 * Hours after which a post had half of the engagement it had at seven days.
 * @param now Unix ms.
 * @param counters what makes up the engagement.
 * @returns `undefined` for posts younger than seven days, and where the looks do not tell when half was reached: none before, or
 * none near enough.
 */
export function halfLife(post: DatedPost, now: number, counters?: readonly Counter[]): Estimate | undefined {
  const final = now - post.publishedAt >= MATURE ? engagementAtAge(post, MATURE, counters) : undefined;
  if (!final || final.value <= 0) return undefined;
  const curve = [...engagementCurve(post, counters).filter(({ age }) => age < MATURE), { age: MATURE, ...final }];
  const reached = curve.findIndex(({ value }) => value >= final.value / 2);
  const [before, after] = [curve[reached - 1], curve[reached]];
  if (!before || !after) return undefined;
  const age = before.age + ((final.value / 2 - before.value) / (after.value - before.value)) * (after.age - before.age);
  if (after.age > 2 * before.age && !isNearAge(before.age, age) && !isNearAge(after.age, age)) return undefined;
  // Certainly not yet, and certainly already, whatever the rounded numbers stand for.
  const notYet = curve.findLast((point) => point.age <= age && point.high < final.low / 2);
  const already = curve.find((point) => point.age >= age && point.low >= final.high / 2);
  return { value: age / HOUR, low: (notYet?.age ?? 0) / HOUR, high: (already?.age ?? MATURE) / HOUR };
}

import type { Counter, Counts } from '../platforms/types';
import { ENGAGEMENT_COUNTERS } from './engagement-rate';
import { type Estimate, estimateOf } from './estimate';
import type { Look } from './velocity';

/** A post whose time of publication is known. */
export interface DatedPost {
  /** Unix ms */
  readonly publishedAt: number;
  /** Oldest first. */
  readonly looks: readonly Look[];
}

/** What a stored post tells about its latest look. */
interface LastSeen {
  readonly lastSeenAt: number;
  readonly counts: Counts;
  readonly shownAt?: { readonly [counter in Counter]?: number };
}

interface Point extends Estimate {
  readonly age: number;
}

/** Two ages, or two numbers, that differ by no more than this share stand for each other. */
export const TOLERANCE = 0.3;

/** True when a look at the age `seen` can speak for `age`: it lies within 30 % of it. */
export function isNearAge(seen: number, age: number): boolean {
  return Math.abs(seen - age) <= TOLERANCE * age;
}

/**
 * Stored looks and the latest one. Only looks that tell something new are stored, so a post that was seen again with the same
 * numbers is known to have had them until then.
 */
export function withLastLook(snapshots: readonly Look[], { lastSeenAt, counts, shownAt = {} }: LastSeen): readonly Look[] {
  if (lastSeenAt <= (snapshots.at(-1)?.seenAt ?? 0)) return snapshots;
  const shown = Object.entries(counts).filter(([counter]) => shownAt[counter as Counter] === undefined);
  return [...snapshots, { seenAt: lastSeenAt, counts: Object.fromEntries(shown) }];
}

/**
 * A counter of a post at an age in ms, on a straight line between the looks around it; beyond the first and the last look it is
 * taken as it was then. The range holds the truth where the counter does not shrink and is not gaining faster than on average
 * since publication.
 * @returns `undefined` unless a look lies within 30 % of that age, or it lies closely between two looks: one at no more than twice
 * the age of the other, or both with about the same number, 30 % apart at most.
 */
export function countAtAge({ publishedAt, looks }: DatedPost, counter: Counter, age: number): Estimate | undefined {
  let before: Look | undefined;
  let after: Look | undefined;
  for (const look of looks) {
    if (!look.counts[counter] || look.seenAt <= publishedAt) continue;
    if (look.seenAt > publishedAt + age) {
      after = look;
      break;
    }
    before = look;
  }
  const point = (look: Look | undefined) => look && pointOf(look, counter, publishedAt);
  return before && after ? between(point(before), point(after), age) : beyond(point(before ?? after), age);
}

function pointOf({ seenAt, counts }: Look, counter: Counter, publishedAt: number): Point | undefined {
  const count = counts[counter];
  return count && { age: seenAt - publishedAt, ...estimateOf(count) };
}

function between(before: Point | undefined, after: Point | undefined, age: number): Estimate | undefined {
  if (!before || !after) return undefined;
  const change = after.value - before.value;
  const isClose = after.age <= 2 * before.age || Math.abs(change) <= TOLERANCE * Math.max(before.value, after.value);
  if (!isClose && !isNearAge(before.age, age) && !isNearAge(after.age, age)) return undefined;
  if (before.age === age) return { value: before.value, low: before.low, high: before.high };
  const share = (age - before.age) / (after.age - before.age);
  return {
    value: before.value + share * change,
    low: Math.min(before.low, after.low),
    high: Math.max(before.high, after.high),
  };
}

function beyond(seen: Point | undefined, age: number): Estimate | undefined {
  if (!seen || !isNearAge(seen.age, age)) return undefined;
  const pace = age / seen.age;
  const { value, low, high } = seen;
  return { value, low: pace < 1 ? low * pace : low, high: pace > 1 ? high * pace : high };
}

/**
 * Reactions + comments + shares at an age in ms, as far as the post showed them by then.
 * @returns `undefined` when one of them cannot be told.
 */
export function engagementAtAge(post: DatedPost, age: number): Estimate | undefined {
  let sum: Estimate | undefined;
  for (const counter of ENGAGEMENT_COUNTERS) {
    const part = countAtAge(post, counter, age);
    if (part) {
      const { value, low, high } = sum ?? { value: 0, low: 0, high: 0 };
      sum = { value: value + part.value, low: low + part.low, high: high + part.high };
    } else if (post.looks.some(({ seenAt, counts }) => counts[counter] && seenAt <= post.publishedAt + age)) return undefined;
  }
  return sum;
}

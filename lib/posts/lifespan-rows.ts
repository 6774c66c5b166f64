import { type DatedPost, engagementAtAge } from '../kpi/at-age';
import type { Estimate } from '../kpi/estimate';
import { type BandPoint, usualBand } from '../kpi/usual';
import type { Counter } from '../platforms/types';

/** A post at one age, beside what is usual for its author at that age. */
export interface LifespanRow {
  /** Ms since publication. */
  readonly age: number;
  /** At a look at the post; absent in between. */
  readonly own?: Estimate;
  /** Absent where fewer than eight earlier posts tell it. */
  readonly usual?: BandPoint;
}

/** The band is drawn through so many points beside the looks. */
const BAND_POINTS = 24;
/** Ages closer together than this share of the whole say the same. */
const CLOSEST = 0.01;

/**
 * How a post developed, by age, beside the author's earlier posts.
 * @param counters what is added up.
 */
export function lifespanOf(post: DatedPost, earlier: readonly DatedPost[], counters: readonly Counter[]): LifespanRow[] {
  const own = new Map<number, Estimate>();
  for (const { seenAt } of post.looks) {
    const age = seenAt - post.publishedAt;
    const value = age > 0 ? engagementAtAge(post, age, counters) : undefined;
    if (value) own.set(age, value);
  }
  const seen = [...own.keys()];
  const usual = new Map(usualBand(earlier, agesOf(seen), counters).map((point) => [point.age, point]));
  const ages = [...new Set([...seen, ...usual.keys()])].sort((one, other) => one - other);
  return ages.map((age) => ({ age, ...pick('own', own.get(age)), ...pick('usual', usual.get(age)) }));
}

/** The looks' own ages, and others evenly between the first and the last. */
function agesOf(seen: readonly number[]): number[] {
  const [first, last] = [seen[0], seen.at(-1)];
  if (first === undefined || last === undefined) return [];
  const even = Array.from({ length: BAND_POINTS }, (_, index) => first + (index / (BAND_POINTS - 1)) * (last - first));
  const between = even.filter((age) => seen.every((other) => Math.abs(other - age) > CLOSEST * last));
  return [...seen, ...between].sort((one, other) => one - other);
}

function pick<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [key in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in Key]?: Value });
}

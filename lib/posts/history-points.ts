import { type Count, interval } from '../counts/count';
import type { Snapshot } from '../data/rows';
import type { Counter } from '../platforms/types';

export interface HistoryPoint {
  readonly time: number;
  readonly count: Count;
  readonly value: number;
  /** Where the true number lies; a floor without an upper end is drawn as a line. */
  readonly range: readonly [low: number, high: number];
}

/** The readings that show a counter, oldest first. */
export function pointsOf(snapshots: readonly Snapshot[], counter: Counter): HistoryPoint[] {
  return snapshots.flatMap(({ seenAt, counts }) => {
    const count = counts[counter];
    if (!count) return [];
    const { low, high } = interval(count);
    return [{ time: seenAt, count, value: count.value, range: [low, Number.isFinite(high) ? high : low] as const }];
  });
}

const MOST_TICKS = 5;

/** Evenly spaced times over the readings for an axis; of those that read the same only the first. */
export function timeTicks(points: readonly HistoryPoint[], nameOf: (time: number) => string): number[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const step = (last.time - first.time) / (MOST_TICKS - 1);
  const times = Array.from({ length: MOST_TICKS }, (_, index) => Math.round(first.time + index * step));
  return times.filter((time, index) => times.findIndex((earlier) => nameOf(earlier) === nameOf(time)) === index);
}

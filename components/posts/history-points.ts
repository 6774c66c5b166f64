import { type Count, interval } from '../../lib/counts/count';
import type { Snapshot } from '../../lib/data/rows';
import type { Counter } from '../../lib/platforms/types';

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

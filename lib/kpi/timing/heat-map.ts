import { localDay, localHour, type TimeZone, weekdayOf } from '../../day';
import { groupBy } from '../../group-by';
import type { RatedPost, RateSummary } from './rated-post';
import { isEnough, summarize } from './summarize';

export type BlockHours = 1 | 3;

/** A weekday and some hours of it. */
export interface Slot {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  /** First hour, 0 to 23. */
  readonly hour: number;
}

export interface Cell extends Slot {
  /** Absent where nothing was published. */
  readonly rates?: RateSummary;
}

export interface BestSlot extends Slot {
  readonly rates: RateSummary;
}

const MOST_BEST = 3;

/** The slot a moment lies in, where the person is. */
export function slotAt(time: number, hours: BlockHours, zone: TimeZone): Slot {
  const hour = localHour(time, zone);
  return { weekday: weekdayOf(localDay(time, zone)) ?? 1, hour: hour - (hour % hours) };
}

export function isSameSlot(one: Slot | undefined, other: Slot): boolean {
  return one?.weekday === other.weekday && one.hour === other.hour;
}

/** Medians by weekday and time of day, Monday first, each day from midnight on. */
export function heatMapOf(posts: readonly RatedPost[], hours: BlockHours, zone: TimeZone): readonly (readonly Cell[])[] {
  const nameOf = ({ weekday, hour }: Slot) => `${weekday} ${hour}`;
  const bySlot = groupBy(posts, ({ publishedAt }) => nameOf(slotAt(publishedAt, hours, zone)));
  return Array.from({ length: 7 }, (_, day) =>
    Array.from({ length: 24 / hours }, (__, block) => {
      const slot = { weekday: day + 1, hour: block * hours };
      const rates = summarize(bySlot.get(nameOf(slot)) ?? []);
      return rates ? { ...slot, rates } : slot;
    }),
  );
}

/**
 * Up to three slots with the highest medians, best first: of three posts or more, and better than the median of all posts, since of
 * slots that are all alike none is best.
 */
export function bestSlots(cells: readonly (readonly Cell[])[], overall: RateSummary): readonly BestSlot[] {
  return cells
    .flat()
    .filter((cell): cell is BestSlot => cell.rates !== undefined)
    .filter(({ rates }) => isEnough(rates) && rates.median.value > overall.median.value)
    .sort((one, other) => other.rates.median.value - one.rates.median.value || other.rates.n - one.rates.n)
    .slice(0, MOST_BEST);
}

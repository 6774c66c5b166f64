import { useMemo } from 'react';
import type { BlockHours, Slot } from '../../lib/kpi/timing/heat-map';
import { useFormat } from '../use-format';

/** A Monday, at midnight. */
const MONDAY = Date.UTC(2024, 0, 1);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export interface SlotNames {
  /** `Tuesday` */
  weekday(weekday: number): string;
  /** `Tue` */
  shortWeekday(weekday: number): string;
  /** `9 AM`, `09` */
  hour(hour: number): string;
  /** `09:00 – 12:00` */
  hours(slot: Slot, hours: BlockHours): string;
}

/** Weekdays and hours as the person's language writes them. */
export function useSlotNames(): SlotNames {
  const { locale } = useFormat();
  return useMemo(() => {
    // Wall times already: no zone must move them.
    const style = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    const [long, short] = [style({ weekday: 'long' }), style({ weekday: 'short' })];
    const [hour, clock] = [style({ hour: 'numeric' }), style({ hour: 'numeric', minute: '2-digit' })];
    const dayAt = (weekday: number) => MONDAY + (weekday - 1) * DAY;
    return {
      weekday: (weekday) => long.format(dayAt(weekday)),
      shortWeekday: (weekday) => short.format(dayAt(weekday)),
      hour: (at) => hour.format(MONDAY + at * HOUR),
      hours: (slot, hours) => {
        const from = MONDAY + slot.hour * HOUR;
        return `${clock.format(from)} – ${clock.format(from + hours * HOUR)}`;
      },
    };
  }, [locale]);
}

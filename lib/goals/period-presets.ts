import { endOfMonth, parseDate, startOfMonth } from '@internationalized/date';
import type { Period } from '../scope';
import { clockOf } from './days';

export const PERIOD_PRESETS = ['thisMonth', 'nextMonth', 'thisQuarter', 'nextDays'] as const;
export type PeriodPreset = (typeof PERIOD_PRESETS)[number];

/** Of `nextDays`. */
export const PRESET_DAYS = 30;
/** A month with fewer days left is hardly one to set a goal for. */
const FEWEST_LEFT = 7;

/** Start and deadline of a preset on a local day. */
export function presetPeriod(preset: PeriodPreset, today: string): Period {
  const date = parseDate(today);
  const month = startOfMonth(date);
  if (preset === 'nextDays') return { from: today, to: date.add({ days: PRESET_DAYS - 1 }).toString() };
  if (preset === 'nextMonth') return months(month.add({ months: 1 }), 1);
  if (preset === 'thisMonth') return months(month, 1);
  return months(month.subtract({ months: (month.month - 1) % 3 }), 3);
}

/** This month, or the next where this one is as good as over. */
export function firstPeriod(today: string): Period {
  const month = presetPeriod('thisMonth', today);
  return clockOf(month, today).left < FEWEST_LEFT ? presetPeriod('nextMonth', today) : month;
}

function months(first: ReturnType<typeof startOfMonth>, count: number): Period {
  return { from: first.toString(), to: endOfMonth(first.add({ months: count - 1 })).toString() };
}

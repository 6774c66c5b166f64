import { addDays } from '../day';
import type { Period } from '../scope';

/** A period by name, which moves with the days, or two days the person chose. */
export type PeriodChoice = 'days7' | 'days28' | 'days90' | 'thisMonth' | 'lastMonth' | 'thisQuarter' | Period;

export const NAMED_PERIODS = [
  'days7',
  'days28',
  'days90',
  'thisMonth',
  'lastMonth',
  'thisQuarter',
] as const satisfies readonly PeriodChoice[];
export type NamedPeriod = (typeof NAMED_PERIODS)[number];

const DAYS: Readonly<Partial<Record<NamedPeriod, number>>> = { days7: 7, days28: 28, days90: 90 };

/**
 * The days a choice stands for. Periods that are not over end today, because nothing is known of later days.
 * @param today local day, `2026-11-21`.
 */
export function periodOf(choice: PeriodChoice, today: string): Period {
  if (typeof choice !== 'string') return choice;
  const days = DAYS[choice];
  if (days !== undefined) return { from: shift(today, 1 - days), to: today };
  const firstOfMonth = `${today.slice(0, 8)}01`;
  if (choice === 'thisMonth') return { from: firstOfMonth, to: today };
  if (choice === 'lastMonth') {
    const to = shift(firstOfMonth, -1);
    return { from: `${to.slice(0, 8)}01`, to };
  }
  const month = Number(today.slice(5, 7));
  const firstMonth = String(month - ((month - 1) % 3)).padStart(2, '0');
  return { from: `${today.slice(0, 5)}${firstMonth}-01`, to: today };
}

function shift(day: string, days: number): string {
  return addDays(day, days) ?? day;
}

/** What is wrong with two days as a period; `undefined` when nothing is. */
export function problemOf({ from, to }: Period): 'incomplete' | 'reversed' | undefined {
  if (addDays(from, 0) === undefined || addDays(to, 0) === undefined) return 'incomplete';
  return from > to ? 'reversed' : undefined;
}
